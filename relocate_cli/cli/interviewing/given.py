"""Answers given as options or in a file: saved before anything is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from relocate_cli.domain.profile.member_kinds import TOLD
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.usecases.household.plans import Desk

QUESTIONS = {
    "stage": "stage",
    "moves_from": "moves-from",
    "move_date": "move",
    "citizenship": "citizenship",
    "stay": "stay",
    "ground": "ground",
    "work": "work",
    "registered": "registered",
    "permit_until": "permit-until",
    "old_home": "old-home",
    "home": "home",
}
"""Options of their own for the common questions; all others are given with --answer."""
MEMBERS = {"partner": "adult", **{kind.name: kind.name for kind in TOLD}}


def member_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command an option for every kind of member of which there can be several."""
    for kind in reversed(TOLD):
        option = click.option(f"--{kind.name}", multiple=True, metavar=kind.metavar, help=_(kind.help))
        function = option(function)
    return function


def with_given(session: Session, desk: Desk, given: dict[str, Any]) -> Desk:
    """Save what was given as options and in a file, before anything is asked."""
    from relocate_cli.cli.interviewing.household import add_members, named_you
    from relocate_cli.usecases.household.given_answers import given_answers
    from relocate_cli.usecases.household.plans import saved

    members: list[tuple[str, str]] = []
    answers: list[tuple[str, str]] = []
    if given["answers"]:
        from relocate_cli.usecases.household.answers_file import read_answers_file

        found, answers = read_answers_file(given["answers"])
        members = [(member["kind"], _name_and_birth(member)) for member in found]
    if given["name"]:
        desk = named_you(desk, given["name"], session.today)
        members.insert(0, ("adult", given["name"]))
    for option, kind in MEMBERS.items():
        values = given[option] or ()
        members += [(kind, value) for value in ([values] if isinstance(values, str) else values)]
    answers += [(QUESTIONS[option], given[option]) for option in QUESTIONS if given[option]]
    answers += [key_and_value(text, "--answer citizenship=eu") for text in given["answer"]]
    if members and not desk.plan.profile.members and all(kind != "adult" for kind, _name in members):
        members.insert(0, ("adult", _("You")))
    desk = add_members(desk, members, session.today)
    if answers and not desk.plan.profile.members:
        desk = add_members(desk, [("adult", _("You"))], session.today)
    return saved(desk, given_answers(desk, answers))


def _name_and_birth(member: dict[str, Any]) -> str:
    return f"{member['name']}:{member['born']}" if "born" in member else member["name"]


def key_and_value(text: str, example: str) -> tuple[str, str]:
    """Return the question and the answer of `citizenship=eu`; RelocateError shows the example."""
    key, equals, value = text.partition("=")
    if equals and key.strip():
        return key.strip(), value.strip()
    message = _("{text} is not a question with its answer.").format(text=repr(text))
    raise RelocateError(message, _("Write it like this: {example}").format(example=example), 2)


def completed(session: Session, desk: Desk) -> Desk:
    """Return the desk if nothing is missing, or if what is missing may stay open (--yes)."""
    from relocate_cli.cli.interviewing.household import add_members
    from relocate_cli.usecases.household.interview import not_yet_asked

    if not desk.plan.profile.members:
        desk = add_members(desk, [("adult", _("You"))], session.today)
    missing = not_yet_asked(desk)
    if missing and not session.options.get("yes"):
        names = dict.fromkeys(asking.question for asking in missing)
        text = "; ".join(_as_option(question) for question in names)
        message = _("Some answers are missing: {names}.").format(names=text)
        hint = _("Give them with --answer KEY=VALUE, or add --yes to leave them open. The rest is saved.")
        raise RelocateError(message, hint, 2)
    return desk


def _as_option(question: Question) -> str:
    values = [option.value for option in question.options] or {"date": ["2027-02-01"]}.get(
        question.type, ["yes", "no"]
    )
    return f"{question.id}={'|'.join(values)}"
