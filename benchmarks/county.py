"""Make up a county: municipalities, families and years, with a truth that is kept in a file apart.

    python benchmarks/county.py FOLDER --seed 1 --families 20000 --truth truth.json

Who moves where, why, what is hard, how content they are and whether they stay is drawn from known shares.
Some municipalities differ from the others, in known ways. Not everybody answers, some skip questions, and
some lie: they answer at random, and send the same check-in again. `relocate insights` has to find the truth.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
from pyarrow import parquet

DRIVERS = {
    "nature": 0.62,
    "housing": 0.55,
    "job-offer": 0.45,
    "calm-quality": 0.40,
    "family-roots": 0.30,
    "children-safety": 0.22,
    "lower-cost": 0.16,
    "community": 0.12,
    "partner-job": 0.09,
    "business-chance": 0.05,
    "studies": 0.03,
    "other-driver": 0.01,
}
HINDRANCES = {
    "no-home": 0.50,
    "language-demand": 0.45,
    "no-partner-job": 0.42,
    "permit-paper": 0.38,
    "distance-transport": 0.33,
    "climate-dark": 0.24,
    "no-relation": 0.20,
    "no-welcome": 0.16,
    "services-culture": 0.12,
    "school-change": 0.08,
    "no-job": 0.06,
    "economy-risk": 0.04,
    "other-hindrance": 0.02,
}
NEEDS = {
    "no-home-for-candidate": 0.70,
    "no-job-for-partner": 0.60,
    "language": 0.50,
    "permits": 0.40,
    "candidate-declines-place": 0.30,
    "transport": 0.20,
    "salary": 0.15,
    "welcome": 0.10,
    "other": 0.05,
}
AT_FIRST = {
    "satisfaction": {
        "home": (5, 10, 20, 40, 25),
        "work-or-business": (10, 15, 25, 30, 20),
        "nature-and-outdoors": (2, 3, 10, 30, 55),
        "social-life": (15, 25, 30, 20, 10),
        "health-care": (12, 18, 30, 25, 15),
        "economy": (8, 20, 32, 28, 12),
    },
    "belonging": {"feel-at-home": (10, 20, 30, 25, 15), "have-people-to-turn-to": (15, 25, 25, 20, 15)},
}
"""How many in a hundred answer 1, 2, 3, 4, 5 three months after they came."""
MOVES = {"social-life": (0.35, 0.05), "feel-at-home": (0.30, 0.08), "health-care": (0.05, 0.30)}
"""How many go a step up, and how many a step down, until the next time."""
STEADY = (0.12, 0.12)
STAYS = {"m12": (10, 12, 18, 30, 30), "m24": (6, 9, 15, 30, 40)}
STUCK = {"bankid": 0.35, "personal-number": 0.20, "health-centre": 0.12, "library-card": 0.05}
ANSWERS = {"before": 0.60, "m03": 0.55, "m12": 0.45, "m24": 0.35}
LEAVE_IN_A_YEAR = 0.08
SKIPS, LIES, SENDS_AGAIN, ALLOWS_LIST = 0.10, 0.02, 3, 0.5
SCALE = np.arange(1, 6)
QUARTERS = {"before": 0, "m03": 1, "m12": 4, "m24": 8}
YEARS = 5
AT_ONCE = 200_000


class County(NamedTuple):
    """Municipalities, how many families move to each, and in what they differ."""

    places: list[str]
    weights: np.ndarray
    unhappy: set[str]
    """Where fewer are content with their social life, from the beginning."""
    homeless: set[str]
    """Where more have a hard time to find a home."""


def county(seed: int, municipalities: int = 40, differing: int = 3) -> County:
    """Return a county with some large and many small municipalities."""
    chance = np.random.default_rng(seed)
    places = [f"sim-{number:02}" for number in range(1, municipalities + 1)]
    weights = chance.lognormal(0, 0.6, municipalities)
    chosen = [str(place) for place in chance.permutation(places)[: 2 * differing]]
    return County(places, weights / weights.sum(), set(chosen[:differing]), set(chosen[differing:]))


def first_answers(item: str, place: str, made: County, question: str) -> np.ndarray:
    """Return the shares of 1 to 5 at the first time, in one municipality."""
    shares = np.array(AT_FIRST[question][item], float) / 100
    return (
        np.array([0.50, 0.28, 0.12, 0.07, 0.03])
        if item == "social-life" and place in made.unhappy
        else shares
    )


def hindrances(place: str, made: County) -> np.ndarray:
    """Return how many name each hindrance, in one municipality."""
    shares = np.array([*HINDRANCES.values()])
    if place in made.homeless:
        shares = shares * (3 - 0.95) / (3 - shares[0])
        shares[0] = 0.95
    return shares


def step(shares: np.ndarray, item: str) -> np.ndarray:
    """Return the shares of 1 to 5 when the next time has come."""
    up, down = MOVES.get(item, STEADY)
    after = shares * (1 - up - down)
    after[1:] += shares[:-1] * up
    after[-1] += shares[-1] * up
    after[:-1] += shares[1:] * down
    after[0] += shares[0] * down
    return after


def truth_of(made: County) -> dict[str, Any]:
    """Return what a perfect report of those who answer would say: the honest and the liars together."""
    truth: dict[str, Any] = {"named": {}, "high": {}, "low": {}, "more": {}, "less": {}, "stuck": {}}
    for question, shares in {"drivers": DRIVERS, "recruiter-need": NEEDS}.items():
        lies = LIES if question == "drivers" else 0
        truth["named"] |= {f"{question}.{id}": _mixed(p, sum(shares.values()) / len(shares), lies)
                           for id, p in shares.items()}  # fmt: skip
    hard = sum(w * hindrances(p, made) for p, w in zip(made.places, made.weights, strict=True))
    for id, share in zip(HINDRANCES, hard, strict=True):
        truth["named"][f"hindrances.{id}"] = _mixed(share, 3 / len(HINDRANCES), LIES)
    for question, items in AT_FIRST.items():
        for item in items:
            _rated_truth(truth, made, question, item)
    for wave, shares in STAYS.items():
        truth["high"][f"{wave}:stay-intention"] = _mixed(sum(shares[3:]) / 100, 0.4, LIES)
        truth["low"][f"{wave}:stay-intention"] = _mixed(sum(shares[:2]) / 100, 0.4, LIES)
    truth["stuck"] = STUCK
    # who names three and has to name one more drops another: these places differ in all of them
    truth["differs"] = {f"hindrances.{id}": sorted(made.homeless) for id in HINDRANCES}
    truth["differs"] |= {"satisfaction.social-life": sorted(made.unhappy)}
    return truth


def _rated_truth(truth: dict[str, Any], made: County, question: str, item: str) -> None:
    pairs = zip(made.places, made.weights, strict=True)
    shares = sum(weight * first_answers(item, place, made, question) for place, weight in pairs)
    up, down = MOVES.get(item, STEADY)
    for wave, after in (("m03", "m12"), ("m12", "m24"), ("m24", "")):
        name = f"{question}.{item}"
        truth["high"][f"{wave}:{name}"] = _mixed(shares[3:].sum(), 0.4, LIES)
        truth["low"][f"{wave}:{name}"] = _mixed(shares[:2].sum(), 0.4, LIES)
        if after:
            truth["more"][f"{wave}-{after}:{name}"] = _mixed(up * shares[:-1].sum(), 0.4, LIES)
            truth["less"][f"{wave}-{after}:{name}"] = _mixed(down * shares[1:].sum(), 0.4, LIES)
        shares = step(shares, item)


def _mixed(honest: float, random: float, lies: float) -> float:
    return float((1 - lies) * honest + lies * random)


class Families:
    """Some of the families of a county, and all that they answer."""

    def __init__(self, made: County, count: int, chance: np.random.Generator) -> None:
        self.made, self.count, self.chance = made, count, chance
        self.numbers = np.array([f"{number:016x}" for number in chance.integers(0, 1 << 63, count)])
        self.place = chance.choice(len(made.places), count, p=made.weights)
        self.lies = chance.random(count) < LIES
        self.came = chance.integers(0, YEARS * 4, count)
        self.left = chance.geometric(LEAVE_IN_A_YEAR, count)
        names = [(question, item) for question, items in AT_FIRST.items() for item in items]
        self.said = {name: self._first(*name) for name in names}

    def waves(self) -> list[pa.Table]:
        """Return the check-ins of each wave; what a family feels goes on from one to the next."""
        tables = []
        for wave, answering in ANSWERS.items():
            if wave in {"m12", "m24"}:
                self._go_on()
            years = {"m12": 1, "m24": 2}.get(wave, 0)
            here = (self.chance.random(self.count) < answering) & (self.left > years)
            tables.append(self._wave(wave, np.flatnonzero(here), 0))
            again = np.flatnonzero(here & self.lies)
            tables += [self._wave(wave, again, late) for late in range(1, SENDS_AGAIN)]
        return tables

    def _first(self, question: str, item: str) -> np.ndarray:
        drawn, value = self.chance.random(self.count), np.ones(self.count, int)
        for index, place in enumerate(self.made.places):
            mine = self.place == index
            edges = np.cumsum(first_answers(item, place, self.made, question))[:-1]
            value[mine] = 1 + np.searchsorted(edges, drawn[mine])
        return value

    def _go_on(self) -> None:
        for (question, item), value in self.said.items():
            up, down = MOVES.get(item, STEADY)
            drawn = self.chance.random(self.count)
            moved = value + (drawn < up).astype(int) - ((drawn >= up) & (drawn < up + down)).astype(int)
            self.said[question, item] = np.clip(moved, 1, 5)

    def _wave(self, wave: str, who: np.ndarray, late: int) -> pa.Table:
        answers: dict[str, pa.Array] = {}
        if wave == "before":
            answers["drivers"] = self._three(np.array([*DRIVERS.values()]), list(DRIVERS), who)
            answers["hindrances"] = self._hindrances(who)
        else:
            for question, items in AT_FIRST.items():
                parts = [self._rated(self.said[question, item][who], who) for item in items]
                answers[question] = pa.StructArray.from_arrays(parts, list(items))
        if wave in STAYS:
            drawn = self.chance.choice(SCALE, len(who), p=np.array(STAYS[wave]) / 100)
            answers["stay-intention"] = self._rated(drawn, who)
        return _table(self, wave, who, late, answers)

    def _rated(self, value: np.ndarray, who: np.ndarray) -> pa.Array:
        shown = np.where(self.lies[who], self.chance.integers(1, 6, len(who)), value)
        return pa.array(shown, pa.int64(), mask=self.chance.random(len(who)) < SKIPS)

    def _hindrances(self, who: np.ndarray) -> pa.Array:
        shares = np.array([hindrances(place, self.made) for place in self.made.places])[self.place[who]]
        return self._three(shares, list(HINDRANCES), who)

    def _three(self, shares: np.ndarray, names: list[str], who: np.ndarray) -> pa.Array:
        """Return three options a family, each with just its share: a comb of three teeth over their sum."""
        shares = np.broadcast_to(shares, (len(who), len(names)))
        even = np.full(len(names), shares.sum(axis=1).mean() / len(names))
        edges = np.cumsum(np.where(self.lies[who, None], even, shares), axis=1)
        comb = self.chance.random((len(who), 1))
        named = np.diff(np.floor(edges + comb), axis=1, prepend=np.floor(comb)) > 0
        return _lists(named, names)

    def checklists(self, wave: str, who: np.ndarray) -> pa.Array:
        """Return how far each came, of those who allow it."""
        tell = (self.chance.random(len(who)) < ALLOWS_LIST) & (wave != "before")
        rows = np.repeat(tell, len(STUCK))
        stuck = self.chance.random((len(who), len(STUCK))) < np.array([*STUCK.values()])
        weeks = pa.array(self.chance.integers(0, 30, rows.sum()), mask=stuck.ravel()[rows])
        states = pa.array(np.where(stuck.ravel()[rows], "open", "done"))
        tasks = pa.array(np.tile(np.array([*STUCK]), len(who))[rows])
        offsets = np.concatenate(([0], np.cumsum(tell * len(STUCK)))).astype(np.int32)
        values = pa.StructArray.from_arrays([tasks, states, weeks], ["task", "state", "weeks"])
        return pa.ListArray.from_arrays(offsets, values)


def _lists(named: np.ndarray, names: list[str]) -> pa.Array:
    offsets = np.concatenate(([0], np.cumsum(named.sum(axis=1)))).astype(np.int32)
    return pa.ListArray.from_arrays(offsets, pa.array(np.array(names)[np.nonzero(named)[1]]))


QUESTIONS = pa.struct([
    ("drivers", pa.list_(pa.string())),
    ("hindrances", pa.list_(pa.string())),
    ("recruiter-need", pa.list_(pa.string())),
    *((question, pa.struct([(item, pa.int64()) for item in items])) for question, items in AT_FIRST.items()),
    ("stay-intention", pa.int64()),
])  # fmt: skip
LIST = pa.list_(pa.struct([("task", pa.string()), ("state", pa.string()), ("weeks", pa.int64())]))


def _table(
    families: Families, wave: str, who: np.ndarray, late: int, answers: dict[str, pa.Array]
) -> pa.Table:
    quarter = families.came[who] + QUARTERS[wave] + late
    told = {
        "number": pa.array(families.numbers[who]),
        "municipality": pa.array(np.array(families.made.places)[families.place[who]]),
        "wave": pa.array([wave] * len(who)),
        "lane": pa.array(["move"] * len(who)),
        "quarter": pa.array([f"{2022 + number // 4}-Q{number % 4 + 1}" for number in quarter]),
    }
    return _rows(told, answers, families.checklists(wave, who))


def _rows(told: dict[str, pa.Array], answers: dict[str, pa.Array], lists: pa.Array) -> pa.Table:
    count = len(lists)
    parts = [answers.get(field.name, pa.nulls(count, field.type)).cast(field.type) for field in QUESTIONS]
    columns = {
        "schema": pa.array(["relocate-checkin/1"] * count),
        **told,
        "answers": pa.StructArray.from_arrays(parts, fields=list(QUESTIONS)),
        "checklist": lists.cast(LIST),
    }
    return pa.table(columns)


def employers(made: County, chance: np.random.Generator) -> pa.Table:
    """Return what those say who recruit: some in each municipality."""
    place = np.repeat(np.arange(len(made.places)), chance.integers(5, 25, len(made.places)))
    comb = chance.random((len(place), 1))
    edges = np.cumsum(np.broadcast_to([*NEEDS.values()], (len(place), len(NEEDS))), axis=1)
    named = np.diff(np.floor(edges + comb), axis=1, prepend=np.floor(comb)) > 0
    told = {
        "number": pa.array([f"{number:016x}" for number in chance.integers(0, 1 << 63, len(place))]),
        "municipality": pa.array(np.array(made.places)[place]),
        "wave": pa.array(["recruiter"] * len(place)),
        "lane": pa.array(["employer"] * len(place)),
        "quarter": pa.array(["2026-Q3"] * len(place)),
    }
    return _rows(told, {"recruiter-need": _lists(named, list(NEEDS))}, pa.nulls(len(place), LIST))


def write_parquet(path: Path, made: County, families: int, seed: int) -> int:
    """Write all check-ins of a county as one file, and return how many they are."""
    chance = np.random.default_rng(seed + 1)
    first = employers(made, chance)
    rows = first.num_rows
    with parquet.ParquetWriter(path, first.schema) as writer:
        writer.write_table(first)
        for start in range(0, families, AT_ONCE):
            for table in Families(made, min(AT_ONCE, families - start), chance).waves():
                writer.write_table(table)
                rows += table.num_rows
    return rows


def documents(path: Path) -> list[dict[str, Any]]:
    """Return the check-ins of a file as each family would have shared them."""
    return [_without_nothing(row) for row in parquet.read_table(path).to_pylist()]


def _without_nothing(value: dict[str, Any]) -> dict[str, Any]:
    cleaned = {key: _without_nothing(one) if isinstance(one, dict) else one for key, one in value.items()}
    return {key: one for key, one in cleaned.items() if one not in (None, {})}


def main() -> None:
    """Write a county, as one Parquet file or as a small file for each check-in, and its truth apart."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--municipalities", type=int, default=40)
    asked.add_argument("--families", type=int, default=20_000)
    asked.add_argument("--files", action="store_true", help="a JSON file for each check-in")
    asked.add_argument("--truth", type=Path, default=Path("truth.json"))
    given = asked.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    made = county(given.seed, given.municipalities)
    path = given.folder / "county.parquet"
    rows = write_parquet(path, made, given.families, given.seed)
    given.truth.write_text(json.dumps(truth_of(made), indent=2) + "\n", encoding="utf-8")
    if given.files:
        for number, document in enumerate(documents(path)):
            name = given.folder / f"{number // 1000:04}" / f"{number:08}.json"
            name.parent.mkdir(exist_ok=True)
            name.write_text(json.dumps(document), encoding="utf-8")
        path.unlink()
    print(f"{rows} check-ins in {given.folder}, their truth in {given.truth}")


if __name__ == "__main__":
    main()
