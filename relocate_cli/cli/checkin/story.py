"""`relocate checkin story`: a short story in one's own words, for others to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.sharing.outputs import FORCE, OUTPUT, delivered, target_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


@command("relocate checkin story -o story.md")
@click.option("--answer", multiple=True, metavar="KEY=TEXT", help=_("who, why, hard or helped."))
@OUTPUT
@FORCE
def story(session: Session, *, answer: tuple[str, ...], output: Path | None, force: bool) -> Reply:
    """Write a short story for others: who you are in one vague line, why you came, what helped.

    What tells who you are is named first, and you see the whole story before it is written. It is kept
    nowhere else.
    """
    from relocate_cli.cli.checkin.own_words import agree_to
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.usecases.household.sharing import traces_of
    from relocate_cli.views.checkins.story import story_lines, story_reply, story_text

    desk = open_plan(session.workspace, session.household)
    target = target_of(session, output, f"story-{desk.guide.id}.md", force=force)
    told = _told(session, desk, _given(answer))
    if traces := traces_of(desk, "\n".join(told.values())):
        agree_to(session, traces, _("Say it more vaguely: a colleague, in spring, in a village."))
    text = story_text(desk.guide.name, told)
    session.screen.tell("", *story_lines(text))
    question = _("May whoever gets this story publish it, without your name?")
    if not confirm(session, question):
        return story_reply(None, "")
    return delivered(session, target, text.encode("utf-8", "replace"), story_reply(target, text))


def _given(answers: tuple[str, ...]) -> dict[str, str]:
    from relocate_cli.domain.nearest import did_you_mean
    from relocate_cli.views.checkins.story import PARTS

    given = {}
    for answer in answers:
        key, sign, text = answer.partition("=")
        if key not in PARTS or not sign:
            message = _("A story has no {part}.").format(part=repr(key))
            raise RelocateError(message, did_you_mean(key, PARTS), 2)
        given[key] = text.strip()
    return given


def _told(session: Session, desk: Desk, given: dict[str, str]) -> dict[str, str]:
    """Return the parts of the story, asked for where they were not given; who passes one over has none."""
    from relocate_cli.cli.interviewing.asking import ask_line
    from relocate_cli.usecases.household.sharing import traces_of
    from relocate_cli.views.checkins.story import PARTS, part_questions
    from relocate_cli.views.checkins.traces import trace_lines

    told = dict(given)
    if session.screen.interactive and not session.options.get("yes"):
        for part, question in part_questions().items():
            while part not in told:
                session.screen.tell("", Line(question, "strong"))
                text = ask_line(session.screen, _("Enter passes over:"))
                if text and (traces := traces_of(desk, text)):
                    session.screen.tell(*trace_lines(traces), Line(_("Say it once more, or the same again.")))
                    text = ask_line(session.screen, _("Enter passes over:"))
                told[part] = text
    if not any(told.values()):
        hint = _("Give its parts: --answer who=TEXT, and the same for why, hard and helped.")
        raise RelocateError(_("A story needs words."), hint, 2)
    return {part: told[part] for part in PARTS if told.get(part)}
