"""What published studies found, beside what the check-ins tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.insights.comparing import against_known, judgements
from relocate_cli.domain.insights.newcomers import named_share
from relocate_cli.domain.insights.report import ReportRow, Subject, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from relocate_cli.domain.insights.asked import Catalogue
    from relocate_cli.domain.insights.intervals import Share
    from relocate_cli.domain.insights.noise import Published


class Study(NamedTuple):
    """What somebody else found and published."""

    id: str
    fact: str
    question: str
    shares: Mapping[str, int]
    """By option: how many in a hundred named it."""
    year: str = ""
    asked: str = ""
    sources: tuple[str, ...] = ()

    @property
    def note(self) -> str:
        """Whom it asked, when, and where it stands."""
        return ". ".join(filter(None, (self.asked, self.year, *self.sources)))


def studies_of(records: Mapping[str, Mapping[str, Any]]) -> list[Study]:
    """Return the studies of a guide that have numbers to stand beside."""
    return [
        Study(
            id,
            record["fact"],
            record["question"],
            {option: int(share) for option, share in record["shares"].items()},
            str(record.get("year", "")),
            record.get("asked", ""),
            tuple(source["url"] for source in record.get("sources", ())),
        )
        for id, record in records.items()
        if record.get("shares") and record.get("question")
    ]


def beside_studies(seen: Published, catalogue: Catalogue, studies: Iterable[Study]) -> Iterator[Table]:
    """Yield each study with the share that the check-ins tell; all of them are one family of comparisons."""
    columns = {column.id: column for column in catalogue}
    found = [
        (study, option, columns[f"{study.question}.{option}"])
        for study in studies
        for option in study.shares
        if f"{study.question}.{option}" in columns
    ]
    ours = [named_share(seen, column) for _study, _option, column in found]
    scores = [
        _score(share, study.shares[option]) for (study, option, _), share in zip(found, ours, strict=True)
    ]
    tables: dict[str, Table] = {}
    for (study, option, column), share, verdict in zip(found, ours, judgements(scores), strict=True):
        table = Table(
            Subject.BESIDE, f"beside.{study.id}", study.fact, [], question=column.question, note=study.note
        )
        row = ReportRow(option, column.label, (share,), verdict=verdict, known=study.shares[option])
        tables.setdefault(study.id, table).rows.append(row)
    yield from (table for table in tables.values() if any(row.shares[0] for row in table.rows))


def _score(share: Share | None, known: int) -> float:
    return against_known(share.yes, share.of, min(99, max(1, known)) / 100) if share else 0.0
