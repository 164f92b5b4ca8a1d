"""Somebody who has a published report, or two of one month, and wants to know more than it says.

The attacker knows all rules: which cells there are, how they hang together, when one is hidden, and how far
noise can move it. Linear programming over everything at once tells what is left of each true count.
"""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from relocate_cli.domain.insights.cells import CHECKLIST, EVER, WHOLE, CellName
from relocate_cli.domain.insights.noise import FARTHEST, FEWEST
from relocate_cli.domain.insights.report import PAIRS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from relocate_cli.domain.insights.asked import Catalogue

Variable = tuple[int, str, CellName]
"""Of which report, in which place, and what is counted."""
MOST = 2_000
"""More families than anybody would believe."""
HIDDEN_AT_MOST = FEWEST - 1 + FARTHEST
EVERYBODY = CellName(EVER, "", "answered")


class Relation(NamedTuple):
    """Counts times numbers that are together at most something."""

    parts: tuple[tuple[Variable, int], ...]
    at_most: int = 0


def grid(catalogue: Catalogue, tasks: Iterable[str]) -> list[CellName]:
    """Return every cell that a report can be made of."""
    names = [EVERYBODY]
    for column in catalogue:
        question = column.question
        if question.is_choice:
            names += [CellName(EVER, question.id, "answered"), CellName(EVER, column.id, "named")]
            continue
        names += [
            CellName(wave, column.id, what) for wave in question.waves for what in ("answered", "high", "low")
        ]
        pairs = (f"{before}-{after}" for before, after in PAIRS if {before, after} <= set(question.waves))
        names += [CellName(pair, column.id, what) for pair in pairs for what in ("answered", "more", "less")]
    whats = ("answered", "stuck", "waiting", "done", "quick", "soon")
    names += [CellName(CHECKLIST, task, what) for task in tasks for what in whats]
    return list(dict.fromkeys(names))


def relations(names: list[CellName], most: int) -> Iterator[tuple[tuple[tuple[CellName, int], ...], int]]:
    """Yield how the cells of one place hang together."""
    known = set(names)
    for name in names:
        if name.what != "answered":
            of = name._replace(
                of=name.of.partition(".")[0] if name.what == "named" else name.of, what="answered"
            )
            yield ((name, 1), (of, -1)), 0
        elif name != EVERYBODY and name.wave != CHECKLIST:
            yield ((name, 1), (EVERYBODY, -1)), 0
        for one, other in (("high", "low"), ("more", "less")):
            if name.what == one:
                of = name._replace(what="answered")
                yield ((name, 1), (name._replace(what=other), 1), (of, -1)), 0
        if name.what == "answered" and "-" in name.wave:
            for wave in name.wave.split("-"):
                yield ((name, 1), (name._replace(wave=wave), -1)), 0
        options = [one for one in known if one.what == "named" and one.of.partition(".")[0] == name.of]
        if options and name.what == "answered":
            yield ((name, 1), *((one, -1) for one in options)), 0
            yield (*((one, 1) for one in options), (name, -most)), 0
        if name.wave == CHECKLIST and name.what == "answered":
            parts = tuple((name._replace(what=what), 1) for what in ("stuck", "waiting", "done"))
            yield (*parts, (name, -1)), 0
            yield ((name, 1), *((part, -1) for part, _one in parts)), 0
            quick, soon, done = (name._replace(what=what) for what in ("quick", "soon", "done"))
            yield ((quick, 1), (soon, -1)), 0
            yield ((soon, 1), (done, -1)), 0


def seen_in(document: Mapping[str, Any]) -> dict[tuple[str, CellName], int | None]:
    """Return which count a document shows of which cell, and None for what it hides."""
    found: dict[tuple[str, CellName], int | None] = {}
    for table in document["tables"]:
        for row in table["rows"]:
            place = row["id"] if table["about"] == "compared" else WHOLE
            for what, share in row["shares"].items():
                name, of = _cells(table, row, what)
                if share:
                    found[place, name], found[place, of] = share["count"], share["of"]
                else:
                    found.setdefault((place, name), None)
    return found


def _cells(table: Mapping[str, Any], row: Mapping[str, Any], what: str) -> tuple[CellName, CellName]:
    if table["about"] == "stuck":
        of = "done" if what in {"quick", "soon"} else "answered"
        return CellName(CHECKLIST, row["id"], what), CellName(CHECKLIST, row["id"], of)
    if table["about"] == "compared":
        column = table["id"].partition(".")[2]
    else:
        column = ".".join(filter(None, (table["question"], row["id"])))
    if what == "named":
        return CellName(EVER, column, what), CellName(EVER, table["question"], "answered")
    return CellName(table["wave"], column, what), CellName(table["wave"], column, "answered")


class Attack:
    """What can still be true of every count, after all that was published."""

    def __init__(
        self, documents: list[Mapping[str, Any]], names: list[CellName], places: list[str], most: int
    ) -> None:
        self.variables = [(r, p, n) for r in range(len(documents)) for p in (WHOLE, *places) for n in names]
        self._index = {variable: index for index, variable in enumerate(self.variables)}
        self.bounds = [(0, MOST)] * len(self.variables)
        self._relations = [
            Relation(tuple(((report, place, name), times) for name, times in parts), at_most)
            for report in range(len(documents))
            for place in (WHOLE, *places)
            for parts, at_most in relations(names, most)
        ]
        for report, document in enumerate(documents):
            self._look(report, document)
            for name in names:
                self._add_up(report, places, name)

    def _look(self, report: int, document: Mapping[str, Any]) -> None:
        for (place, name), count in seen_in(document).items():
            hidden = 0, HIDDEN_AT_MOST
            shown = (max(FEWEST, (count or 0) - FARTHEST), (count or 0) + FARTHEST)
            self.bounds[self._index[report, place, name]] = hidden if count is None else shown

    def _add_up(self, report: int, places: list[str], name: CellName) -> None:
        parts = tuple(((report, place, name), 1) for place in places)
        back = tuple((variable, -1) for variable, _one in parts)
        self._relations.append(Relation((*parts, ((report, WHOLE, name), -1))))
        self._relations.append(Relation((*back, ((report, WHOLE, name), 1))))

    def know_one_more(self, place: str, names: list[CellName], others: list[str]) -> None:
        """Use that the second report has one family more, which answered in this place."""
        for name in names:
            for where in (WHOLE, place, *others):
                before, after = (0, where, name), (1, where, name)
                more = 0 if where in others else 1
                self._relations.append(Relation(((after, 1), (before, -1)), more))
                self._relations.append(
                    Relation(((before, 1), (after, -1)), -1 if more and name == EVERYBODY else 0)
                )

    def narrowed(self) -> dict[Variable, tuple[int, int]]:
        """Return between which numbers each count still is."""
        rows, columns, values, limits = [], [], [], []
        for row, relation in enumerate(self._relations):
            limits.append(relation.at_most)
            for variable, times in relation.parts:
                rows.append(row)
                columns.append(self._index[variable])
                values.append(times)
        matrix = csr_matrix((values, (rows, columns)), shape=(len(limits), len(self.variables)))
        return {
            variable: (
                ceil(self._end(index, 1, matrix, limits) - 1e-6),
                floor(self._end(index, -1, matrix, limits) + 1e-6),
            )
            for variable, index in self._index.items()
        }

    def _end(self, index: int, sign: int, matrix: Any, limits: list[int]) -> float:
        goal = np.zeros(len(self.variables))
        goal[index] = sign
        solved = linprog(goal, A_ub=matrix, b_ub=limits, bounds=self.bounds, method="highs")
        assert solved.status == 0, solved.message
        return sign * solved.fun
