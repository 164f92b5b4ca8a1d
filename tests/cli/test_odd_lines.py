"""Whatever lies on the disk and whatever the guide asks: every command that reads ends in words."""

from __future__ import annotations

import shutil
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relocate_cli.cli import run
from relocate_cli.domain.plan.event import MARKS
from relocate_cli.storage.journal.line import encode_line
from tests.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

TYPES = ("date", "number", "yesno", "choice", "choices")
READING = (
    "next", "list", "list --json", "show visa", "show visa --json", "why visa", "why visa --json",
    "have", "have --json", "find visa", "guide", "people", "people --json", "update", "fresh", "next --plain",
)  # fmt: skip
TASK = """\
title: Get a visa
phase: now
for: each person
when: {{{when}}}
gives: [visa]
{due}takes: 2 weeks
why: You need one.
do: [Write., Send.]
sources: [{{url: https://example.org/visa, read: 2026-11-01}}]
"""
ODD = st.sampled_from(
    ["", "soon", "2027-02-01", "~2027-02-01", "9999-12-31", "-1", "12", "yes", "long", "\x1b[31m", "\udcff"]
)
VALUES = st.one_of(
    ODD, st.none(), st.booleans(), st.integers(-2, 5), st.just(10**30), st.lists(ODD, max_size=2)
)
TRUE = {
    "task": st.sampled_from(["visa", "gone"]),
    "member": st.sampled_from(["", "anna", "omar"]),
    "question": st.sampled_from(["q", "move", "other"]),
    "values": st.lists(ODD.filter(bool), max_size=2),
    "place": st.just("xx"),
    "name": st.sampled_from(["Anna", "Omar"]),
    "kind": st.sampled_from(["adult", "child", "pet", "removed"]),
    "paper": st.sampled_from(["visa", "gone"]),
    "text": ODD,
    "takes_back": st.sampled_from(["b1", "b2"]),
    "on": st.sampled_from(["", "2026-11-01", "2199-12-31"]),
    "born": st.sampled_from(["", "~1990-05-01", "2199-12-31"]),
    "part": st.integers(0, 3),
    "pack": st.sampled_from(["xx 1", "xx"]),
}
KINDS = st.sampled_from(
    ["place", "answer", "member", "note", "have", "lack", "undo", "pack", "dance", *MARKS]
)


@st.composite
def saying(draw: st.DrawFn) -> dict[str, object]:
    """What a line says: most of it as it should, some of it not, some of it left out."""
    said: dict[str, object] = {"do": draw(KINDS)}
    for field, true in TRUE.items():
        how = draw(st.integers(0, 9))
        if how < 8:
            said[field] = draw(true)
        elif how == 8:
            said[field] = draw(VALUES)
    return said | draw(st.dictionaries(st.sampled_from(["rev", "position", "batch", "prev", "also"]), VALUES))


@pytest.fixture(scope="module")
def homes(tmp_path_factory) -> dict[tuple[str, str], Path]:
    """Homes, each with a guide that asks in another form."""
    return {
        (type, per): _home(tmp_path_factory.mktemp(type), type, per)
        for type in TYPES
        for per in ("household", "person")
    }


def _home(home: Path, type: str, per: str) -> Path:
    guide = home / "guides" / "xx"
    (guide / "tasks").mkdir(parents=True)
    options = "\n  options: {long: Long, yes: Yes}" if type.startswith("choice") else ""
    question = f"ask: What?\n  help: It matters.\n  type: {type}\n  per: {per}{options}"
    due = "due: {by: 3 days after q, kind: legal}\n" if (type, per) == ("date", "household") else ""
    when = {"yesno": "q: yes", "choice": "q: long", "choices": "q: long"}.get(type, "known: q")
    head = {"format": "1", "name": "Xanadu", "level": "municipality", "language": "en", "licence": "CC0-1.0"}
    head |= {"version": "2026.1", "summary": "A place that does not exist."}
    files = {
        "pack.yaml": "".join(f"{key}: {value}\n" for key, value in head.items()),
        "phases.yaml": "now: {title: Now}\n",
        "papers.yaml": "visa: {title: Visa}\n",
        "questions.yaml": f"q:\n  {question}\n",
        "tasks/visa.yaml": TASK.format(when=when, due=due),
    }
    for name, text in files.items():
        (guide / name).write_text(text, encoding="utf-8")
    return home


DEVICES = ("4be2dceeb038", "a00000000001")


def _write(home: Path, lines: list[dict[str, object]]) -> None:
    """Write the lines as two computers would have that did not know of each other."""
    shutil.rmtree(home / "data", ignore_errors=True)
    shutil.rmtree(home / "state", ignore_errors=True)
    (home / "data").mkdir()
    for number, said in enumerate(lines, 1):
        device = DEVICES[number % 2]
        stamp = {"id": f"e{number}", "clock": number, "device": device, "seq": number, "v": 1}
        with (home / "data" / f"journal-{device}.jsonl").open("ab") as file:
            file.write(encode_line({**said, **stamp}) + b"\n")


def _said(line: str, home: Path) -> tuple[int, str]:
    """Run a command in this process, and return how it ended and all it said."""
    world = {
        "RELOCATE_HOME": home,
        "RELOCATE_GUIDES": home / "guides",
        "RELOCATE_TODAY": TODAY,
        "COLUMNS": "80",
    }
    output = StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(output), redirect_stderr(output):
        for name, value in world.items():
            patch.setenv(name, str(value))
        return run(line.split()), output.getvalue()


BEGUN = [
    {"do": "place", "place": "xx"},
    {"do": "member", "member": "anna", "name": "Anna", "kind": "adult"},
]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(TYPES),
    st.sampled_from(["household", "person"]),
    st.lists(saying(), max_size=8),
    st.booleans(),
)
def test_for_any_lines_and_any_guide_every_reading_command_ends_in_words(homes, type, per, lines, begun):
    home = homes[type, per]
    _write(home, [*(BEGUN if begun else []), *lines])

    for command in READING:
        code, said = _said(command, home)
        assert code in {0, 1, 2}, (command, said)
        assert "made a mistake" not in said, (command, said)
        assert "The system said" not in said, (command, said)
        assert said.strip() or not code, command


def test_an_answer_of_another_form_is_open_said_so_and_asked_again(relocate, make_pack):
    country = {"pack.yaml": "name: Xanadu\nlevel: country\n", "phases.yaml": "now: {title: Now}\n"}
    task = {"tasks/work.yaml": TASK.replace("for: each person\n", "").format(when="known: job", due="")}
    papers = {"papers.yaml": "visa: {title: Visa}\n"}
    asks = "job:\n  ask: When does your job start?\n  help: It matters.\n  type: {}\n"
    choice = asks.format("choice\n  options: {soon: Soon, later: Later}")
    make_pack("xx", {**country, **task, **papers, "questions.yaml": choice})
    relocate("start", "xx", "--answer", "job=soon", "--yes")
    make_pack("xx", {**country, **task, **papers, "questions.yaml": asks.format("date")})

    listed = relocate("list")
    again = relocate("start", "--no-input")
    answered = relocate("start", "--answer", "job=2027-03-01")

    assert (listed.exit_code, listed.stdout) == (0, ""), listed.stderr
    assert listed.stderr == dedent("""\
        warning: This is asked again: When does your job start? soon is no longer an
        answer.
        Answer it with: relocate start
        """)
    assert (again.exit_code, again.stderr.splitlines()[0]) == (
        2, "Error: Some answers are missing: job=2027-02-01.",
    )  # fmt: skip
    assert (answered.exit_code, answered.stderr) == (0, "")
    assert relocate("list").stdout.startswith("work\tready")
