"""A pack's own tests: an imagined household, the tasks it must and must never see, and their order."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checking.persona_answers import plan_of_persona
from relocate_cli.domain.checking.persona_reasons import why_not, why_so
from relocate_cli.domain.checking.persona_times import Seen
from relocate_cli.domain.checklist.checklist import Checklist, checklist_in, situation_of
from relocate_cli.domain.checklist.item import item_id
from relocate_cli.domain.checklist.papers import keys_for
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.profile.situation import Situation

Persona = dict[str, Any]


def check_personas(pack: Pack, guide: Guide) -> Iterator[Finding]:
    """Yield what each of the pack's personas sees that it should not, and the other way round."""
    for id, persona in pack.records["personas"].items():
        plan, findings = plan_of_persona(persona, f"personas/{id}", pack, guide)
        yield from findings
        if not findings:
            situation = situation_of(guide, plan, date.fromisoformat(persona["today"]))
            checklist = checklist_in(situation, guide, plan)
            yield from _Seen(pack, guide, f"personas/{id}", situation, checklist).all(persona)
            yield from Seen(pack, guide, f"personas/{id}", situation, checklist).faults(persona)


class _Seen(NamedTuple):
    """What one persona sees."""

    pack: Pack
    guide: Guide
    path: str
    situation: Situation
    checklist: Checklist

    def all(self, persona: Persona) -> Iterator[Finding]:
        """Yield everything that is not as the persona says."""
        listed = {item.task.id for item in self.checklist.items}
        maybe = {found.task.id for found in self.checklist.maybes}
        for number, task in enumerate(persona.get("must", ()), 1):
            if task not in listed:
                message = _("{task} must be on the list, but {why}.")
                yield self._finding(f"must/{number}", "P070", message, task)
        for number, task in enumerate(persona.get("never", ()), 1):
            if task in listed | maybe:
                message = _("{task} must never be on the list, but {why}.")
                yield self._finding(f"never/{number}", "P071", message, task)
        for number, task in enumerate(persona.get("maybe", ()), 1):
            if task not in maybe:
                message = _("{task} should wait for an answer, but {why}.")
                yield self._finding(f"maybe/{number}", "P072", message, task)
        for number, chain in enumerate(persona.get("order", ()), 1):
            yield from self._order(f"order/{number}", chain, listed)

    def _finding(self, path: str, code: str, message: str, task: str) -> Finding:
        known = self.guide.tasks.get(task)
        if not known:
            why = _("a pack has dropped it")
        elif self.checklist.of_task(task) or any(found.task.id == task for found in self.checklist.maybes):
            why = why_so(known, self.situation)
        else:
            why = why_not(known, self.situation)
        return Finding(self.pack.mark(f"{self.path}/{path}"), code, message.format(task=task, why=why))

    def _order(self, path: str, chain: list[str], listed: set[str]) -> Iterator[Finding]:
        for number, task in enumerate(chain, 1):
            if task not in listed:
                message = _("{task} should stand in this order, but {why}.")
                yield self._finding(f"{path}/{number}", "P073", message, task)
        there = [(number, task) for number, task in enumerate(chain, 1) if task in listed]
        for (_before, earlier), (number, later) in pairwise(there):
            if wrong := self._too_early(earlier, later):
                message = _("{later} stands before {earlier} on the list; it should come after.")
                text = message.format(later=wrong[1], earlier=wrong[0])
                yield Finding(self.pack.mark(f"{self.path}/{path}/{number}"), "P073", text)

    def _too_early(self, earlier: str, later: str) -> tuple[str, str] | None:
        """Return two items in the wrong order, if any are, that concern the same member."""
        place = {item.key: number for number, item in enumerate(self.checklist.items)}
        keys = [item.key for item in self.checklist.of_task(earlier)]
        for item in self.checklist.of_task(later):
            for key in keys_for(keys, item.member):
                if place[key] > place[item.key]:
                    return item_id(key), item.id
        return None
