"""What a report says, in words: shares, waves, differences, and what each part of it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.insights.comparing import Judgement
from relocate_cli.domain.insights.report import Subject, columns_of
from relocate_cli.language import N_, _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.insights.intervals import Share
    from relocate_cli.domain.insights.report import Table


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
    "received": N_("people whom a host receives"),
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
    return " - ".join(waves.get(one, one) for one in wave.split("-"))


def heading(table: Table, waves: Mapping[str, str]) -> str:
    """Return what a table is called: its question, and when it was answered."""
    asked = table.wave and table.about is not Subject.COMPARED
    return f"{table.title} ({wave_words(table.wave, waves)})" if asked else table.title


def column_words(table: Table) -> list[str]:
    """Return what the shares of a table tell, with the numbers of the scale where there is one."""
    words = [_(COLUMN_WORDS[column]) for column in columns_of(table)]
    if table.question and not table.question.is_choice and table.about is not Subject.CHANGED:
        low, high = table.question.limits
        ends = {
            "high": (f"{high}-{table.question.highest}", table.question.ends[1]),
            "low": (f"{table.question.lowest}-{low}", table.question.ends[0]),
        }
        told = [ends[column] for column in columns_of(table)]
        words = [f"{numbers} ({end})" if end else numbers for numbers, end in told]
    return words


def verdict_words(about: Subject, verdict: Judgement | None) -> str:
    """Return what may be said of a difference."""
    said = {
        (Subject.CHANGED, Judgement.MORE): _("more went up than down"),
        (Subject.CHANGED, Judgement.LESS): _("more went down than up"),
        (Subject.CHANGED, Judgement.UNSURE): _("no change that is more than chance"),
        (Subject.COMPARED, Judgement.MORE): _("more than in the others"),
        (Subject.COMPARED, Judgement.LESS): _("less than in the others"),
        (Subject.BESIDE, Judgement.MORE): _("more than the study"),
        (Subject.BESIDE, Judgement.LESS): _("less than the study"),
        (Subject.BESIDE, Judgement.UNSURE): _("no difference that is more than chance"),
    }
    return said.get((about, verdict), "") if verdict else ""
