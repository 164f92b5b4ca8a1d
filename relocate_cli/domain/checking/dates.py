"""Rules whose day can never come: they count from a question that is no date, or from nobody's birthday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checking.conditions import rewritten
from relocate_cli.domain.dates.deadline import anchor_of, parse_deadline
from relocate_cli.domain.guide.task import ONCE
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack

WITHOUT_BIRTHDAY = (ONCE, "each pet", "each car")


def check_dates(written: Layered, pack: Pack) -> Iterator[Finding]:
    """Yield the rules of a pack's phases and tasks that never become a day."""
    for id, phase in pack.records["phases"].items():
        if "opens" in phase:
            for number, rule in enumerate(phase["opens"], 1):
                yield from _never(rule["by"], ONCE, f"phases/{id}/opens/{number}", written, pack)
    for path, fields, task in rewritten("tasks", written, pack):
        rules = {
            f"{field}/{number}/by": rule["by"]
            for field in ("due", "opens")
            if field in fields
            for number, rule in enumerate(task.get(field, ()), 1)
        }
        for field, rule in rules.items():
            yield from _never(rule, task.get("for", ONCE), f"{path}/{field}", written, pack)


def _never(rule: str, each: str, path: str, written: Layered, pack: Pack) -> Iterator[Finding]:
    anchor = anchor_of(parse_deadline(rule))
    message = ""
    if anchor and anchor.kind == "birthday" and each in WITHOUT_BIRTHDAY:
        message = _("The task is for nobody in particular, so there is no birthday to count from.")
    elif anchor and anchor.kind == "question":
        question = written["questions"].get(anchor.name, {})
        if question.get("type") != "date" or question.get("per", "household") != "household":
            message = _("{question} is no date of the household, so nothing can be counted from it.")
    if message and anchor:
        yield Finding(pack.mark(path), "P059", message.format(question=anchor.name))
