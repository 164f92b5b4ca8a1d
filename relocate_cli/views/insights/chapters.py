"""What each part of a report is about."""

from __future__ import annotations

from typing import NamedTuple

from relocate_cli.domain.insights.report import Subject
from relocate_cli.language import N_


class Chapter(NamedTuple):
    """A part of the report: its heading, and what one has to know to read it."""

    title: str
    about: str


CHAPTERS = {
    Subject.HEARD: Chapter(N_("Who was heard"), N_("Check-ins by time and by who answered.")),
    Subject.SAID: Chapter(
        N_("What draws, and what is hard"),
        N_("How many named each answer. A family is counted once, however often it was asked."),
    ),
    Subject.RATED: Chapter(
        N_("How content people are"),
        N_("How many chose the high end of the scale, and how many the low end."),
    ),
    Subject.CHANGED: Chapter(
        N_("The same families over time"),
        N_("How many say more than last time, and how many less. Only families that answered both times."),
    ),
    Subject.STUCK: Chapter(
        N_("Where people get stuck"),
        N_("Tasks of the checklist, three months after the move or later: how many families have it open."),
    ),
    Subject.RECEIVING: Chapter(
        N_("Companies, recruiters and hosts"), N_("What those say who employ, recruit and receive.")
    ),
    Subject.COMPARED: Chapter(
        N_("Municipalities compared"),
        N_("A municipality is said to differ only where chance would hardly do it in all these comparisons."),
    ),
    Subject.BESIDE: Chapter(
        N_("Beside what others found"),
        N_("The studies asked other people in other years. A difference proves neither of them wrong."),
    ),
    Subject.SHARED: Chapter(
        N_("What several municipalities share"),
        N_("Named in at least two municipalities: a list to raise together."),
    ),
}
