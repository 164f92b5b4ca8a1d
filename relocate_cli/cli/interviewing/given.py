"""Answers given as options or in a file: saved before anything is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from relocate_cli.domain.profile.member_kinds import TOLD
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.given import Given

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.guides.opening import OpenedGuide
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


def rehearse(session: Session, place: str, given: Mapping[str, Any]) -> OpenedGuide | None:
    """Raise whatever would be wrong with what was given, before anything of it is saved.

    Return the guide if it was opened for that.
    """
    from relocate_cli.usecases.household.interview import begin
    from relocate_cli.usecases.household.rehearsal import rehearsed

    if not any(given.values()):
        return None
    desk = begin(session.workspace, rehearsed(session.household), place)
    return with_given(session, desk, given).opened


def with_given(session: Session, desk: Desk, given: Mapping[str, Any]) -> Desk:
    """Save what was given as options and in a file, before anything is asked."""
    from relocate_cli.cli.interviewing.household import add_members, named_you
    from relocate_cli.usecases.household.given_answers import given_answers
    from relocate_cli.usecases.household.members import household_change, is_household_told
    from relocate_cli.usecases.household.plans import saved

    members, answers = given_household(given)
    if given["name"]:
        desk = named_you(desk, given["name"], session.today)
    you = Given("adult", _("You"))
    named = any(member.key == "adult" and (member.where or given["name"]) for member in members)
    is_whole = named and (members[1:] or given["answers"])
    if members and not named and not desk.plan.profile.members:
        members.insert(0, you)
    desk = add_members(desk, members, session.today)
    if answers and not desk.plan.profile.members and not is_household_told(desk):
        desk = add_members(desk, [you], session.today)
    told = [household_change(desk)] if is_whole and not is_household_told(desk) else []
    return saved(desk, [*given_answers(desk, answers), *told])


def given_household(given: Mapping[str, Any]) -> tuple[list[Given], list[Given]]:
    """Return the members and the answers that were given, first those of the file."""
    members, answers = list[Given](), list[Given]()
    if given["answers"]:
        from relocate_cli.usecases.household.answers_file import read_answers_file

        members, answers = read_answers_file(given["answers"])
    if given["name"]:
        members.insert(0, Given("adult", given["name"]))
    for option, kind in MEMBERS.items():
        values = given[option] or ()
        members += [Given(kind, value) for value in ([values] if isinstance(values, str) else values)]
    answers += [Given(QUESTIONS[option], given[option]) for option in QUESTIONS if given[option]]
    return members, [*answers, *(key_and_value(text, "--answer citizenship=eu") for text in given["answer"])]


def key_and_value(text: str, example: str) -> Given:
    """Return the question and the answer of `citizenship=eu`; RelocateError shows the example."""
    key, equals, value = text.partition("=")
    if equals and key.strip():
        return Given(key.strip(), value.strip())
    message = _("{text} is not a question with its answer.").format(text=repr(text))
    raise RelocateError(message, _("Write it like this: {example}").format(example=example), 2)
