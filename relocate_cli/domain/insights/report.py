"""The report: a fixed grid of tables, each made of published counts alone."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.insights.asked import AskedQuestion
    from relocate_cli.domain.insights.comparing import Judgement
    from relocate_cli.domain.insights.intervals import Share

PAIRS = (("m03", "m12"), ("m12", "m24"))
"""Waves that are held against one another, in the same families."""
COMPARED_AT = "m12"
"""The wave in which municipalities are compared: after a year people settle, or do not."""


class Subject(Enum):
    """What a table is about; the value is its name in documents and files."""

    HEARD = "heard"
    SAID = "said"
    RATED = "rated"
    CHANGED = "changed"
    STUCK = "stuck"
    RECEIVING = "receiving"
    """What those say who recruit and receive."""
    COMPARED = "compared"
    BESIDE = "beside"
    SHARED = "shared"


class ReportRow(NamedTuple):
    """One row: what it is about, and what was told of it."""

    id: str
    label: str
    shares: tuple[Share | None, ...] = ()
    """One for each column of shares; None where a count is hidden."""
    counts: tuple[int | None, ...] = ()
    """Counts that are no share: of check-ins, or of one municipality after another."""
    verdict: Judgement | None = None
    known: int | None = None
    """How many in a hundred a published study found."""


class Table(NamedTuple):
    """One table of the grid."""

    about: Subject
    id: str
    title: str
    """The question, the finding, or what is compared, in the words of the guide."""
    rows: list[ReportRow]
    wave: str = ""
    question: AskedQuestion | None = None
    note: str = ""
    """Of a study: whom it asked, when, and where it stands."""


COLUMNS = {
    Subject.CHANGED: ("more", "less"),
    Subject.STUCK: ("stuck", "waiting", "done", "quick", "soon"),
}
"""What the shares of a row tell, where its question does not say it."""


def columns_of(table: Table) -> tuple[str, ...]:
    """Return what the shares of each row tell, in their order."""
    if table.about in COLUMNS:
        return COLUMNS[table.about]
    if not table.question:
        return ()
    if table.question.is_choice:
        return ("named",)
    return ("high",) if table.about is Subject.COMPARED else ("high", "low")


class Report(NamedTuple):
    """All that may be said."""

    places: Mapping[str, str]
    """Municipalities with enough families to be told of, and what they are called."""
    tables: list[Table]
    waves: Mapping[str, str]
    """What the guide calls the times at which people answer."""
    is_shared: bool = False

    @property
    def says_nothing(self) -> bool:
        """Whether too few families answered to say anything."""
        return not self.tables
