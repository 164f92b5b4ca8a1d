"""Packs of a country that does not exist, as large as real ones: the same files every time.

python benchmarks/make_packs.py FOLDER [MUNICIPALITIES]
"""

from __future__ import annotations

import os
import sys
from itertools import cycle, islice, product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNTRY = "nordland"
MUNICIPALITIES = 290
NATIONAL_TASKS, CHANGED_TASKS, OWN_TASKS, OFFICES = 120, 15, 20, 20
LONG_AGO = 1_600_000_000
"""When every file was last edited: an edit of this moment could still go on, and is not kept."""

BEGINNINGS = ("Alm", "Berg", "Bjur", "Ed", "Furu", "Gran", "Hav", "Is", "Kall", "Ler", "Mal", "Norr", "Ren",
              "Sand", "Sten", "Tall", "Vall", "Vik", "Öre", "Älv")  # fmt: skip
ENDINGS = ("berg", "by", "dal", "fors", "hamn", "heden", "holm", "liden", "nes", "sele", "stad", "strand",
           "sund", "torp", "vik")  # fmt: skip
SENTENCES = (
    "You need it before you can sign a contract, and the office is open on weekdays only.",
    "Bring your passport, the letter of the authority and a copy of both; originals are given back to you.",
    "Ask at the *växel* which papers they accept, and write down the name of the one you spoke to.",
    "Most people wait two to six weeks for an answer; call when nothing has come after eight.",
    "The bus runs in the morning and in the afternoon, and in summer only if you book the day before.",
    "Somebody else can go there for you with a power of attorney (*fullmakt*) and a valid identity card.",
    "It costs nothing, but a letter that comes too late can cost you a month of money.",
    "Children come along in person, because the officer compares the photograph with the face.",
)
PHASES = {"prepare": "Before you move", "arrival": "The first days", "everyday": "The first months"}
QUESTIONS = """\
move: {ask: Which day do you move?, help: A good guess is enough., type: date, anchor: your move}
home:
  ask: How will you live?
  help: It decides which papers you need.
  type: choice
  options: {rent: In a rented home, own: In a home of our own}
work:
  ask: What will you do?
  help: It decides whom you meet.
  type: choice
  per: person
  options: {employed: Work, looking: Look for work, studies: Study}
"""
WHENS = ("{home: rent}", "{home: own}", "{anyone: {work: employed}}", "{any: [{home: own}, {has: paper-1}]}")


def make_packs(folder: Path, municipalities: int = MUNICIPALITIES) -> list[Path]:
    """Write a country and its municipalities side by side, and return the municipalities' folders."""
    write_pack(folder / COUNTRY, country_files())
    names = islice(("".join(parts) for parts in product(BEGINNINGS, ENDINGS)), municipalities)
    made = []
    for number, name in enumerate(names):
        made.append(folder / plain(name))
        write_pack(made[-1], municipality_files(name, number))
    return made


def write_pack(folder: Path, files: dict[str, str]) -> None:
    """Write the files of a pack, edited long ago."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (LONG_AGO, LONG_AGO))


def country_files() -> dict[str, str]:
    """Return the files of the country: everything that holds everywhere."""
    papers = "".join(f"paper-{n}: {{title: Paper {n}, official: handling {n}}}\n" for n in range(1, 31))
    tasks = {f"tasks/task-{n}.yaml": national_task(n) for n in range(1, NATIONAL_TASKS + 1)}
    return {
        "pack.yaml": head(COUNTRY.title(), "country"),
        "phases.yaml": "".join(f"{id}: {{title: {title}}}\n" for id, title in PHASES.items()),
        "questions.yaml": QUESTIONS,
        "papers.yaml": papers,
        "contacts.yaml": "".join(contact(f"authority-{n}", n) for n in range(20)),
        **tasks,
    }


def municipality_files(name: str, number: int) -> dict[str, str]:
    """Return the files of a municipality: what differs from the country, and what is its own."""
    id = plain(name)
    changed = [1 + (number + step * 8) % NATIONAL_TASKS for step in range(CHANGED_TASKS)]
    return {
        "pack.yaml": head(name, "municipality") + f"extends: {COUNTRY}\nhost: {id}-1\n",
        "contacts.yaml": "".join(contact(f"{id}-{n}", number + n) for n in range(1, OFFICES + 1)),
        "places.yaml": "".join(contact(f"{id}-place-{n}", number + n) for n in range(1, OFFICES + 1)),
        **{f"tasks/task-{n}.yaml": change(id, name, n) for n in changed},
        **{f"tasks/{id}-task-{n}.yaml": own_task(id, n, number) for n in range(1, OWN_TASKS + 1)},
    }


def head(name: str, level: str) -> str:
    """Return what a pack says of itself."""
    summary = f"The {level} of {name}, which does not exist."
    about = f"format: 1\nname: {name}\nlevel: {level}\nlanguage: en\nversion: 2026.11.1\n"
    return f"{about}summary: {summary}\nlicence: CC0-1.0\n"


def national_task(number: int) -> str:
    """Return a task of the country; some need a paper that an earlier one gives."""
    paper = number // 4
    lines = [f"gives: [paper-{paper}]"] if number % 4 == 0 else []
    lines += [f"needs: [paper-{paper}]"] if number % 4 == 1 and paper else []
    lines += [f"when: {WHENS[number % 8 // 2]}"] if number % 2 else []
    lines += ["due: {by: 3 weeks before move, kind: advice}"] if number % 5 == 0 else []
    return task(f"National task {number}", number, lines, f"authority-{number % 20}")


def own_task(id: str, number: int, turn: int) -> str:
    """Return a task that only this municipality has."""
    return task(
        f"Own task {number} of {id}", number + turn, ["takes: 2-6 weeks"], f"{id}-{number % OFFICES + 1}"
    )


def task(title: str, number: int, lines: list[str], contact: str) -> str:
    """Return a whole task."""
    texts = sentences(number)
    phase = tuple(PHASES)[number * len(PHASES) // NATIONAL_TASKS % len(PHASES)]
    do = "".join(f"  - {next(texts)}\n" for _line in range(7))
    rules = "".join(f"{line}\n" for line in lines)
    begin = (
        f"title: {title}\nphase: {phase}\nrev: 1\n{rules}why: >-\n  {next(texts)}\n  {next(texts)}\ndo:\n{do}"
    )
    return f"{begin}contacts: [{contact}]\nlinks:\n  - {link(number)}\n{proof(number)}"


def change(id: str, name: str, number: int) -> str:
    """Return what a municipality says of a national task."""
    texts = sentences(number)
    here = f"overrides: {COUNTRY}/task-{number}@1\nhere: >-\n  In {name}: {next(texts)}\n  {next(texts)}\n"
    page = proof(number).partition("sure:")[0].replace("\n", "\n  ").rstrip(" ")
    return f"{here}add:\n  contacts: [{id}-1]\n  links:\n    - {link(number)}\n  {page}"


def contact(id: str, number: int) -> str:
    """Return somebody to ask, or somewhere to go."""
    official = "Hälsocentral" if id.endswith("-7") else "Kontor"
    about = f"  name: Office {id}\n  official: {official} {id}\n  also: [office, help {number}]\n"
    what = f"  what: {next(sentences(number))}\n  phone: 010-555 {number:03}\n  hours: weekdays 09:00-15:00\n"
    return f"{id}:\n{about}{what}  " + proof(number).replace("\n", "\n  ").rstrip(" ") + "\n"


def link(number: int) -> str:
    """Return a page to read on."""
    return f"{{label: More about this ({number}), url: https://www.example.org/pages/{number}, language: en}}"


def proof(number: int) -> str:
    """Return where the facts are from."""
    sources = "".join(
        f"  - {{url: https://www.example.org/source/{number}/{page}, read: 2026-11-23}}\n" for page in (1, 2)
    )
    return f"sources:\n{sources}sure: medium\nchecked: {{on: 2026-11-23, by: pack authors, how: web}}\n"


def sentences(number: int) -> Iterator[str]:
    """Yield sentences without end, each number with another one first."""
    return islice(cycle(SENTENCES), number % len(SENTENCES), None)


def plain(name: str) -> str:
    """Return the id that goes with a name."""
    return name.lower().translate(str.maketrans("åäö", "aao"))


if __name__ == "__main__":
    make_packs(Path(sys.argv[1]), *map(int, sys.argv[2:]))
