"""What proving a guide brings to light, as findings for its authors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.guide.task import ONCE
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.profile.condition import All, Condition
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.proving.cases import Case, Goal, cases
from relocate_cli.domain.proving.imagined import SILENT
from relocate_cli.domain.proving.schedule import MOVING, Schedule
from relocate_cli.domain.proving.too_late import TooLate, too_late
from relocate_cli.domain.proving.unreachable import idle, unreachable
from relocate_cli.domain.proving.written import written
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.domain.packs.pack import Pack


def proved(pack: Pack, guide: Guide, above: Guide | None = None) -> Iterator[Finding]:
    """Yield everything that cannot be right in a guide, whichever of its packs brought it in.

    `above` is the guide without its last pack, which was proved: what is the same in it is not tried again.
    """
    told = _the_same(guide, above) if above else frozenset()
    for task in unreachable(guide, MOVING, told):
        yield _unreachable(task, pack, guide)
    for question in idle(guide, MOVING):
        message = _("{id} changes nothing: no answer brings a task, a paper or a day.").format(id=question.id)
        hint = _("Use it in a `when`, or delete the question.")
        yield Finding(pack.mark(f"questions/{question.id}"), "P091", message, hint, "warning", question.id)
    for late in too_late(guide, told):
        yield _too_late(late, pack, guide)


def _the_same(guide: Guide, above: Guide) -> frozenset[str]:
    """Return the tasks that say the same in both guides and are decided by the same questions."""
    if any(guide.questions.get(id) != question for id, question in above.questions.items()):
        return frozenset()
    if any(guide.groups.get(id) != group for id, group in above.groups.items()):
        return frozenset()
    return frozenset(id for id, task in guide.tasks.items() if above.tasks.get(id) == task)


def _unreachable(task: Task, pack: Pack, guide: Guide) -> Finding:
    message = _("No household can ever have {id} on its list.").format(id=task.id)
    parts = [written(part) for part in _at_odds(task, guide)]
    hint = _("This is never true: {parts}") if len(parts) == 1 else _("These exclude one another: {parts}")
    hint = hint.format(parts=" + ".join(parts))
    return Finding(pack.mark(f"tasks/{task.id}/when"), "P090", message, hint, about=task.id)


def _at_odds(task: Task, guide: Guide) -> list[Condition]:
    """Return the parts of a condition that cannot be true together; without any one of them the rest can."""
    parts: list[Condition] = list(task.when.parts) if isinstance(task.when, All) else [task.when]
    for part in list(parts):
        rest = [other for other in parts if other is not part]
        if rest and not next(cases(guide, [Goal(All(tuple(rest)), task.for_each)], MOVING), None):
            parts = rest
    return parts


def _too_late(late: TooLate, pack: Pack, guide: Guide) -> Finding:
    member = id_of(late.case.member) if late.task.for_each != ONCE else ""

    def still(case: Case) -> bool:
        schedule = Schedule(guide, case.situation)
        key = (late.task.id, member)
        counts = case.situation.holds(All((late.task.when, late.rule.when)), case.member)
        return key in schedule.applying and counts is True and schedule.times(key).first > late.due

    case = shortened(late.case, still)
    days = (late.earliest - late.due).days
    message = _("{id} cannot be done in time: it is possible {days} days after it is due at the earliest.")
    hint = _("Before it come {chain}. Seen with: {answers}")
    chain = " → ".join(late.chain[:-1]) or _("only its own `opens`")
    return Finding(
        pack.mark(f"tasks/{late.task.id}/due"),
        "P092",
        message.format(id=late.task.id, days=days),
        hint.format(chain=chain, answers=case_words(case)),
        "error" if late.rule.legal else "warning",
        late.task.id,
    )


def shortened(case: Case, still: Callable[[Case], bool]) -> Case:
    """Return the case with as few answers as show the same; without any one of them it would not."""
    for key in list(case.situation.profile.answers):
        answers = {one: values for one, values in case.situation.profile.answers.items() if one != key}
        profile = case.situation.profile._replace(answers=answers)
        fewer = case._replace(situation=case.situation._replace(profile=profile))
        case = fewer if still(fewer) else case
    return case


def case_words(case: Case) -> str:
    """Return a case as `relocate start` takes it: who moves, and each answer."""
    profile = case.situation.profile
    people = [
        member.name + (f":{age}" if (age := member.age_on(MOVING)) is not None else "")
        for member in profile.members
    ]
    told = [
        f"{question}{f':{member}' if member else ''}={','.join(values)}"
        for (question, member), values in profile.answers.items()
        if values != SILENT
    ]
    return "; ".join([", ".join(people), *told])
