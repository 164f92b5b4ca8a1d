"""What a household shares of a check-in: one object without names, exact days or notes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checkins.about import ABOUT_KEYS, about_household
from relocate_cli.domain.checkins.answers import as_shared, fitted_values
from relocate_cli.domain.checkins.progress_rows import progress_rows
from relocate_cli.domain.checklist.protected import is_protected
from relocate_cli.domain.profile.lanes import MOVING_LANE

if TYPE_CHECKING:
    from collections.abc import Collection

    from relocate_cli.domain.checkins.answers import Values
    from relocate_cli.domain.checkins.question import CheckinQuestion
    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.profile.situation import Situation

SCHEMA = "relocate-checkin/1"
"""What a shared file says it is; it is read by `relocate insights`."""


class Wishes(NamedTuple):
    """What somebody allows, and what is to be left out: ids of questions, or keys of what is told of them."""

    without: Collection[str] = ()
    has_checklist: bool = False
    has_text: bool = False


class Shared(NamedTuple):
    """What goes into a file, what of it is an answer, and what had to stay at home."""

    document: dict[str, Any]
    answers: tuple[tuple[CheckinQuestion, Values], ...]
    texts: tuple[CheckinQuestion, ...]
    """Answers in one's own words that were not allowed."""
    older: tuple[str, ...]
    """Questions and options that the guide no longer has."""
    is_protected: bool


class Sharing(NamedTuple):
    """Of what a shared file is made."""

    guide: Guide
    plan: Plan
    checklist: Checklist
    situation: Situation
    standing: CheckinStanding
    number: str
    program: str


def shared_of(sharing: Sharing, wishes: Wishes, today: date) -> Shared:
    """Return what a file would hold."""
    plan, standing = sharing.plan, sharing.standing
    protected = is_protected(plan.profile)
    answers, texts, older = _answers(standing, wishes)
    about = {} if protected or standing.lane != MOVING_LANE else about_household(plan.profile, today)
    about = {key: about[key] for key in ABOUT_KEYS if key in about and key not in wishes.without}
    document: dict[str, Any] = {
        "schema": SCHEMA,
        "number": sharing.number,
        "municipality": sharing.guide.id,
        "wave": standing.wave.id,
        "lane": standing.lane,
        "quarter": quarter_of(standing.checkin.on, today),
        "about": about,
        "answers": {question.id: as_shared(question, values) for question, values in answers},
    }
    if wishes.has_checklist and not protected and standing.lane == MOVING_LANE:
        document["checklist"] = progress_rows(sharing.checklist, plan, sharing.situation)
    document |= {"program": sharing.program, "guide": sharing.guide.lineage[-1].version}
    return Shared(document, tuple(answers), tuple(texts), tuple(older), protected)


def _answers(
    standing: CheckinStanding, wishes: Wishes
) -> tuple[list[tuple[CheckinQuestion, Values]], list[CheckinQuestion], list[str]]:
    """Return what is shared, the texts that are not, and what the guide has no more."""
    known = {question.id: question for question in standing.asked}
    given = standing.checkin.given
    older = [id for id in given if id not in known]
    answers: list[tuple[CheckinQuestion, Values]] = []
    texts: list[CheckinQuestion] = []
    for id, question in known.items():
        if id not in given or id in wishes.without:
            continue
        if question.type == "text" and not wishes.has_text:
            texts.append(question)
            continue
        fitted = fitted_values(question, given[id])
        older += [f"{id}={value}" for value in fitted.outdated]
        if fitted.values:
            answers.append((question, fitted.values))
    return answers, texts, older


def quarter_of(on: str, today: date) -> str:
    """Return the quarter of a year in which something was answered: 2027-Q1."""
    day = date.fromisoformat(on) if on else today
    return f"{day.year}-Q{(day.month + 2) // 3}"
