"""`relocate say`: a card for the counter, in two languages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_language, complete_place, complete_record
from relocate_cli.cli.sharing.outputs import FORCE, OUTPUT, delivered, target_of
from relocate_cli.domain.guide.gloss import OFFICIAL
from relocate_cli.domain.spoken.own_answer import OwnAnswer
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checklist.card_topic import Topic
    from relocate_cli.usecases.reading.look import Look
    from relocate_cli.views.print.card import CardPart
    from relocate_cli.views.reply import Reply


@command("relocate say identity-check --with sv")
@click.argument("id", shell_complete=complete_record)
@click.option(
    *("--with", "other"),
    shell_complete=complete_language,
    metavar="LANG",
    help=_("What they speak: sv."),
)
@click.option("--place", metavar="PLACE", shell_complete=complete_place, help=_("From the guide of a place."))
@click.option("--names", is_flag=True, help=_("With the name, spelled."))
@click.option(
    "--show",
    type=click.Choice([str(own) for own in OwnAnswer]),
    multiple=True,
    help=_("Which of your own answers may stand on it."),
)
@OUTPUT
@FORCE
def say(
    session: Session,
    *,
    id: str,
    other: str | None,
    place: str | None,
    names: bool,
    show: tuple[str, ...],
    output: Path | None,
    force: bool,
) -> Reply:
    """Show what to say at a counter, in two languages side by side.

    What they may ask, what to bring, the words, and names and numbers as one says them.

    Your own answers stand on it only if you say so for each: you are asked, or name them with --show.
    """
    from relocate_cli.usecases.reading.card_topic import topic_of
    from relocate_cli.usecases.reading.look import open_look
    from relocate_cli.views.print.card_lines import card_html, card_of, card_reply, unshown_lines

    target = target_of(session, output, f"{id.replace(':', '-')}.html", force=force) if output else None
    languages = session.language, _other_language(session, other)
    look = open_look(session.workspace, session.household, place or "")
    topic = topic_of(look, id, session.person)
    allowed = {*map(OwnAnswer, show), *([OwnAnswer.NAME] if names else [])} or _asked(session, topic)
    topic = topic._replace(allowed=allowed)
    session.screen.tell(*unshown_lines(topic))
    card = card_of(topic.record.id, languages, *(_parts(session, look, topic, one) for one in languages))
    reply = card_reply(card, session.screen.width, stacked=session.screen.accessible)
    if not target:
        return reply
    return delivered(session, target, card_html(card).encode(), reply._replace(rows=tuple, lines=tuple))


def _other_language(session: Session, other: str | None) -> str:
    """Return the language beside one's own: the one named, Swedish, or English for who reads Swedish."""
    from relocate_cli.cli.speech import chosen_language
    from relocate_cli.usecases.packs.languages import languages_of_packs

    asked = other or ("en" if session.language == OFFICIAL else OFFICIAL)
    chosen = chosen_language(asked, {}, partial(languages_of_packs, session.workspace, ()))
    if chosen == session.language:
        raise RelocateError(_("That is your own language."), _("Name the other one: --with en"), 2)
    return chosen


def _asked(session: Session, topic: Topic) -> set[OwnAnswer]:
    """Ask for each answer whether it may stand on the card; where nobody can be asked, none does."""
    from relocate_cli.cli.interviewing.asking import ask_yes_no
    from relocate_cli.views.print.card import known_answers

    if not (topic.people and session.screen.interactive):
        return set()
    names = ", ".join(one.name for one in topic.people)
    questions = {
        OwnAnswer.NAME: _("Show the name on the card, spelled ({names})?"),
        OwnAnswer.BORN: _("Show the date of birth ({names})?"),
        OwnAnswer.MOVE: _("Show the day of the move?"),
    }
    asked = [(own, questions[own].format(names=names)) for own in known_answers(topic)]
    return {own for own, text in asked if ask_yes_no(session.screen, text, default=False)}


def _parts(session: Session, look: Look, topic: Topic, language: str) -> list[CardPart]:
    """Return the parts of the card in a language, which the program speaks while they are made."""
    from relocate_cli.cli.speech import use_language
    from relocate_cli.views.print.card import card_parts

    opened = look.opened.in_language(language)
    use_language(language, session.homes.cache)
    try:
        return card_parts(topic, opened.guide, opened.details, language)
    finally:
        use_language(session.language, session.homes.cache)
