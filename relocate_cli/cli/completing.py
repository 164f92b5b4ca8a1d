"""What the shell offers while somebody types: ids of their list, of the guide, of papers and places."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.cli.offered import offered
from relocate_cli.errors import RelocateError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import click

    from relocate_cli.cli.offered import Completer
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.usecases.household.plans import Desk


def _of_desk(names: Callable[[Desk], Iterable[str]]) -> Completer:
    def of_plan(context: click.Context) -> Iterable[str]:
        from relocate_cli.usecases.household.plans import open_plan

        session = context.find_root().obj
        return names(open_plan(session.workspace, session.household))

    return offered(of_plan)


def _records(desk: Desk) -> list[str]:
    from relocate_cli.domain.guide.kinds import LOOKED_UP

    found = (id for kind, records in desk.details.items() if kind in LOOKED_UP for id in records)
    return [*desk.guide.papers, *found]


complete_open_item = _of_desk(lambda desk: (item.id for item in desk.checklist.items if item.is_open))
complete_item = _of_desk(lambda desk: (item.id for item in desk.checklist.items))
complete_any_task = _of_desk(lambda desk: desk.guide.tasks)
complete_paper = _of_desk(lambda desk: desk.guide.papers)
complete_phase = _of_desk(lambda desk: desk.guide.phases)
complete_member = _of_desk(lambda desk: (member.name for member in desk.plan.profile.members))
complete_record = _of_desk(_records)


def complete_household(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Return the names of the households that are received here; their ids where a name has a space."""
    with suppress(RelocateError, OSError):
        from relocate_cli.usecases.hosting.received import all_received

        found = all_received(context.find_root().obj.homes)
        words = (one.id if " " in one.name else one.name for one in found)
        return [word for word in words if word.casefold().startswith(begun.casefold())]
    return []


def _languages(context: click.Context) -> list[str]:
    """Return the languages of the program, and those of the packs."""
    from relocate_cli.usecases.catalogue import languages
    from relocate_cli.usecases.packs.languages import languages_of_packs

    return sorted({*languages(), *languages_of_packs(context.find_root().obj.workspace, ())})


complete_language = offered(_languages)


def complete_answer(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """Return the answers to the question that an option of its own stands for."""
    from relocate_cli.cli.interviewing.given import QUESTIONS

    return _values(context, QUESTIONS[parameter.name or ""], begun)


def complete_key_value(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Return the questions that begin so, and after the equals sign their answers."""
    key, equals, value = begun.partition("=")
    if equals:
        return [f"{key}={word}" for word in _values(context, key.partition(":")[0], value)]
    return [f"{id}=" for id in _questions(context) if id.startswith(begun)]


def _values(context: click.Context, id: str, begun: str) -> list[str]:
    question = _questions(context).get(id)
    options = [option.value for option in question.options] if question else []
    yes_no = ["yes", "no"] if question and question.type == "yesno" else []
    return [value for value in options or yes_no if value.startswith(begun)]


def _questions(context: click.Context) -> Mapping[str, Question]:
    """Return what the guide asks of the place that was named, or else of the plan's."""
    with suppress(RelocateError, OSError):
        from relocate_cli.usecases.guides.opening import open_guide
        from relocate_cli.usecases.guides.places import find_place

        session = context.find_root().obj
        # click leaves a word where it stands when the option after it still waits for its value
        named = context.params.get("place") or next(iter(context.args), None)
        place = find_place(session.workspace, named).id if named else session.household.plan.profile.place
        return open_guide(session.workspace, place).guide.questions if place else {}
    return {}


def _places(context: click.Context) -> list[str]:
    from relocate_cli.usecases.guides.places import municipalities

    return [place.id for place in municipalities(context.find_root().obj.workspace)]


complete_place = offered(_places)
OFFERED = {"--household": complete_household, "--lang": complete_language, "--person": complete_member}
"""What the shell offers after the options that every command takes."""
