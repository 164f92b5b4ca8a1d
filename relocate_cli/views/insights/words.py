"""What a report says, in words: shares, waves, differences, and what each part of it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.insights.comparing import Verdict
from relocate_cli.domain.insights.report import About, columns_of
from relocate_cli.language import N_, _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.insights.intervals import Share
    from relocate_cli.domain.insights.report import Table


class Part(NamedTuple):
    """A part of the report: its heading, and what one has to know to read it."""

    title: str
    about: str


PARTS = {
    About.HEARD: Part(N_("Who was heard"), N_("Check-ins by time and by who answered.")),
    About.SAID: Part(
        N_("What draws, and what is hard"),
        N_("How many named each answer. A family is counted once, however often it was asked."),
    ),
    About.RATED: Part(
        N_("How content people are"),
        N_("How many chose the high end of the scale, and how many the low end."),
    ),
    About.CHANGED: Part(
        N_("The same families over time"),
        N_("How many say more than last time, and how many less. Only families that answered both times."),
    ),
    About.STUCK: Part(
        N_("Where people get stuck"),
        N_("Tasks of the checklist, three months after the move or later: how many families have it open."),
    ),
    About.RECEIVING: Part(
        N_("Companies, recruiters and hosts"), N_("What those say who employ, recruit and receive.")
    ),
    About.COMPARED: Part(
        N_("Municipalities compared"),
        N_("A municipality is said to differ only where chance would hardly do it in all these comparisons."),
    ),
    About.BESIDE: Part(
        N_("Beside what others found"),
        N_("The studies asked other people in other years. A difference proves neither of them wrong."),
    ),
    About.SHARED: Part(
        N_("What several municipalities share"),
        N_("Named in at least two municipalities: a list to raise together."),
    ),
}
COLUMN_WORDS = {
    "named": N_("named it"),
    "high": N_("high"),
    "low": N_("low"),
    "more": N_("more than before"),
    "less": N_("less than before"),
    "stuck": N_("open or late"),
    "waiting": N_("waiting for an answer"),
    "done": N_("done"),
    "quick": N_("of these within 4 weeks"),
    "soon": N_("of these within 12 weeks"),
}
LANE_WORDS = {
    "move": N_("people who moved"),
    "company": N_("companies"),
    "employer": N_("employers"),
    "host": N_("hosts"),
}


def percent(share: float) -> str:
    """Return a share in whole hundredths."""
    return _("{number} %").format(number=round(share * 100))


def between(share: Share) -> str:
    """Return between which shares the truth probably is: 30-34."""
    return f"{round(share.low * 100)}-{round(share.high * 100)}"


def share_words(share: Share | None) -> str:
    """Return a share with its interval: 32 % (30-34)."""
    return f"{percent(share.share)} ({between(share)})" if share else _("hidden")


def count_words(count: int | None) -> str:
    """Return a count that may be hidden."""
    return _("under 5") if count is None else str(count)


def wave_words(wave: str, waves: Mapping[str, str]) -> str:
    """Return when it was said; of two times both."""
    return " → ".join(waves.get(one, one) for one in wave.split("-"))


def heading(table: Table, waves: Mapping[str, str]) -> str:
    """Return what a table is called: its question, and when it was answered."""
    asked = table.wave and table.about is not About.COMPARED
    return f"{table.title} ({wave_words(table.wave, waves)})" if asked else table.title


def column_words(table: Table) -> list[str]:
    """Return what the shares of a table tell, with the numbers of the scale where there is one."""
    words = [_(COLUMN_WORDS[column]) for column in columns_of(table)]
    if table.question and not table.question.is_choice and table.about is not About.CHANGED:
        low, high = table.question.limits
        ends = {
            "high": (f"{high}-{table.question.highest}", table.question.ends[1]),
            "low": (f"{table.question.lowest}-{low}", table.question.ends[0]),
        }
        told = [ends[column] for column in columns_of(table)]
        words = [f"{numbers} ({end})" if end else numbers for numbers, end in told]
    return words


def verdict_words(about: About, verdict: Verdict | None) -> str:
    """Return what may be said of a difference."""
    said = {
        (About.CHANGED, Verdict.MORE): _("more went up than down"),
        (About.CHANGED, Verdict.LESS): _("more went down than up"),
        (About.CHANGED, Verdict.UNSURE): _("no change that is more than chance"),
        (About.COMPARED, Verdict.MORE): _("more than in the others"),
        (About.COMPARED, Verdict.LESS): _("less than in the others"),
        (About.BESIDE, Verdict.MORE): _("more than the study"),
        (About.BESIDE, Verdict.LESS): _("less than the study"),
        (About.BESIDE, Verdict.UNSURE): _("no difference that is more than chance"),
    }
    return said.get((about, verdict), "") if verdict else ""
