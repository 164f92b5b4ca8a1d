"""Check-ins for tests, and what they add up to when they are counted by hand."""

from __future__ import annotations

from collections import defaultdict
from hashlib import md5
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.asked import WAVES, catalogue_of, questions_of
from relocate_cli.domain.insights.cells import CHECKLIST, EVER, WHOLE, Cell, CellName

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from relocate_cli.domain.insights.asked import Catalogue
    from relocate_cli.domain.insights.cells import Places

ASKED = {
    "hindrances": {
        "ask": "What made it hard?",
        "type": "choices",
        "waves": ["before", "m03"],
        "options": {"no-home": "No home", "no-job": "No job", "winter": "The winter", "no-bus": "No bus"},
        "renamed": {"dark": "winter"},
    },
    "content": {
        "ask": "How content are you now?",
        "type": "grid",
        "scale": "1-5",
        "low": "not at all",
        "high": "very",
        "waves": ["m03", "m12", "m24"],
        "items": {"home": "With your home", "friends": "With your friends"},
    },
    "stay": {
        "ask": "Will you stay?",
        "type": "scale",
        "scale": "1-5",
        "low": "surely not",
        "high": "surely",
        "waves": ["m12", "m24"],
    },
    "needs": {
        "ask": "What stops you from filling jobs?",
        "type": "choices",
        "waves": "recruiter",
        "lanes": "employer",
        "options": {"homes": "No homes", "pay": "The pay"},
    },
}
"""Questions as a guide has them."""
TASKS = {"number": "Get a number", "bank": "Open an account"}
STATES = ("skipped", "done", "waiting", "open", "late")


def asked() -> Catalogue:
    """Return what is asked in these tests."""
    return catalogue_of(questions_of(ASKED))


def checkin(family: int, wave: str = "m12", place: str = "xx-port", /, **fields: Any) -> dict[str, Any]:
    """Return a check-in as a family shares it."""
    head = {"schema": "relocate-checkin/1", "number": f"{family:016x}", "municipality": place, "wave": wave}
    return {**head, "lane": "move", "quarter": "2027-Q1", "answers": {}, "checklist": [], **fields}


def families(count: int, seed: int, places: Iterable[str] = ("xx-port", "xx-bay")) -> list[dict[str, Any]]:
    """Return what so many families answer over two years, and some employers."""
    chance, towns = Random(seed), list(places)
    found = []
    for _number in range(count):
        number, place = chance.getrandbits(64), chance.choice(towns)
        waves = [wave for wave in WAVES[:4] if chance.random() < 0.7]
        found += [checkin(number, wave, place, **_said(wave, chance)) for wave in waves]
    for _number in range(count // 4):
        named = chance.sample(["homes", "pay"], chance.randint(1, 2))
        told = checkin(chance.getrandbits(64), "recruiter", chance.choice(towns), answers={"needs": named})
        found.append({**told, "lane": "employer"})
    return found


def _said(wave: str, chance: Random) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    if wave in {"before", "m03"}:
        answers["hindrances"] = chance.sample([*ASKED["hindrances"]["options"]], chance.randint(1, 3))
    if wave != "before":
        answers["content"] = {
            item: chance.randint(1, 5) for item in ("home", "friends") if chance.random() < 0.9
        }
    if wave in {"m12", "m24"} and chance.random() < 0.9:
        answers["stay"] = chance.randint(1, 5)
    states = ((task, chance.choice(STATES)) for task in TASKS)
    lists = [{"task": task, "state": state, "weeks": chance.randint(-2, 20)} for task, state in states]
    return {"answers": answers, "checklist": lists if chance.random() < 0.5 else []}


def counted_by_hand(checkins: Iterable[Mapping[str, Any]], catalogue: Catalogue) -> Places:
    """Return the true counts of check-ins without repeats, in the slowest and plainest way."""
    found: Places = defaultdict(lambda: defaultdict(lambda: Cell(0, 0)))
    households: dict[tuple[str, str, str], dict[str, Mapping[str, Any]]] = defaultdict(dict)
    for one in checkins:
        households[one["number"], one["municipality"], one["lane"]][one["wave"]] = one
    names: dict[tuple[str, str], set[CellName]] = defaultdict(set)
    for (number, place, lane), waves in households.items():
        names[number, place] |= {*_cells_of(waves, lane, catalogue)}
    for (number, place), of_family in names.items():
        for name in of_family:
            for cells in (found[WHOLE], found[place]):
                old = cells[name]
                cells[name] = Cell(old.families + 1, old.key + key_by_hand(number))
    return {place: dict(cells) for place, cells in found.items()}


def key_by_hand(number: str) -> int:
    """Return the random key of a family."""
    return sum(ord(sign) * 16**place for place, sign in enumerate(md5(number.encode()).hexdigest()[:6]))


def _cells_of(waves: Mapping[str, Mapping[str, Any]], lane: str, catalogue: Catalogue) -> Iterator[CellName]:
    yield CellName(EVER, "", "answered")
    yield from (CellName(wave, lane, "answered") for wave in waves)
    for column in catalogue:
        question, option = column.question, column.option
        given = {wave: one["answers"].get(question.id) for wave, one in waves.items()}
        given = {wave: answer for wave, answer in given.items() if answer is not None}
        if question.is_choice:
            yield from [CellName(EVER, question.id, "answered")] if given else []
            yield from (
                [CellName(EVER, column.id, "named")] if any(option in one for one in given.values()) else []
            )
            continue
        rated = {wave: answer.get(option) if option else answer for wave, answer in given.items()}
        values = {wave: value for wave, value in rated.items() if value is not None}
        for wave, value in values.items():
            yield CellName(wave, column.id, "answered")
            yield from [CellName(wave, column.id, "low")] if value <= 2 else []
            yield from [CellName(wave, column.id, "high")] if value >= 4 else []
        for before, after in pairwise(("m03", "m12", "m24")):
            if before in values and after in values and {before, after} <= set(question.waves):
                yield CellName(f"{before}-{after}", column.id, "answered")
                more, less = values[after] > values[before], values[after] < values[before]
                yield from [CellName(f"{before}-{after}", column.id, "more")] if more else []
                yield from [CellName(f"{before}-{after}", column.id, "less")] if less else []
    lists = [one["checklist"] for wave in WAVES[1:5] if (one := waves.get(wave)) and one.get("checklist")]
    for row in lists[-1] if lists else ():
        yield from (CellName(CHECKLIST, row["task"], what) for what in _stands(row))


def _stands(row: Mapping[str, Any]) -> Iterator[str]:
    state = row["state"]
    yield from ["answered"] if state != "skipped" else []
    yield from [state] if state in {"done", "waiting"} else []
    yield from ["stuck"] if state in {"open", "late"} else []
    yield from ["quick"] if state == "done" and row["weeks"] <= 4 else []
    yield from ["soon"] if state == "done" and row["weeks"] <= 12 else []
