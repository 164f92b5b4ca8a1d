from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.plan.plan import plan_of
from relocate_cli.storage.journal import remembered
from relocate_cli.storage.journal.append import _own_file
from relocate_cli.storage.journal.gaps import gaps
from relocate_cli.storage.journal.reading import read_files
from relocate_cli.storage.journal.remembered import read_saved
from relocate_cli.storage.journal.saving import save_changes
from tests.domain.journals import ANSWERS, HOUSE, NOTES, PAPERS, TICKS
from tests.storage.conftest import NOW, Computer

COMPUTERS = st.sampled_from(["laptop", "phone", "tablet"])
RENAMED = {"visa": "id-card"}
SAVES = st.tuples(
    st.sampled_from(["save", "save", "save renamed"]), COMPUTERS, TICKS | PAPERS | NOTES | ANSWERS | HOUSE
)
OTHERS = st.one_of(
    st.tuples(st.just("undo"), COMPUTERS, st.integers(0, 5)),
    st.tuples(st.just("bring"), COMPUTERS, COMPUTERS),
    st.tuples(st.just("bring one"), COMPUTERS, COMPUTERS),
    st.tuples(st.just("copy"), COMPUTERS, st.just(0)),
    st.tuples(st.just("spoil"), COMPUTERS, st.integers(1, 400)),
    st.tuples(st.just("add"), COMPUTERS, st.sampled_from([b"\n", b"\0\n", b"{}", b"x\n"])),
    st.tuples(st.just("old mirror"), COMPUTERS, st.integers(0, 600)),
)


@pytest.fixture
def short(monkeypatch):
    """A journal counts as long after a few lines."""
    monkeypatch.setattr(remembered, "LONG", 4)


def _plan(reading, renamed=None):
    return plan_of(reading.events, renamed, reading.before.seen if reading.before else ())


def _do(world: Path, what: str, who: str, more) -> None:
    computer = Computer(world / who / "data", world / who / "state")
    match what:
        case "save" | "save renamed":
            reading = read_saved(computer.data, computer.state)
            plan = _plan(reading, RENAMED if what == "save renamed" else None)
            change = plan.change(**{key: value for key, value in more.items() if key != "prev"})
            save_changes(computer.data, computer.state, reading, [change], now=NOW)
        case "undo":
            events = sorted(read_files(computer.data, computer.state).events, key=lambda event: event.order)
            for event in events[len(events) - 1 - more :][:1]:
                computer.save({"do": "undo", "takes_back": event.data["batch"]})
        case "bring" | "bring one":
            for path in sorted((world / more / "data").glob("*.jsonl"))[: 1 if what == "bring one" else 99]:
                computer.data.mkdir(parents=True, exist_ok=True)
                there = computer.data / path.name
                if not there.exists() or there.stat().st_size < path.stat().st_size:
                    shutil.copy(path, there)
        case _ if computer.data.is_dir():
            _harm(computer, what, more)


def _harm(computer: Computer, what: str, more) -> None:
    first, *_others, last = [path for path in sorted(computer.data.glob("*.jsonl")) for _twice in range(2)]
    match what:
        case "copy":
            shutil.copy(first, first.with_name(f"{first.stem} (copy).jsonl"))
        case "spoil":
            content = bytearray(last.read_bytes())
            content[more % len(content)] ^= 1
            last.write_bytes(content)
        case "add":
            first.write_bytes(first.read_bytes() + more)
        case "old mirror" if (computer.state / "mirror.jsonl").is_file():
            mirror = computer.state / "mirror.jsonl"
            mirror.write_bytes(mirror.read_bytes()[more:])


def _stands(reading, computer: Computer):
    device = reading.device or next(
        (path.read_text().strip() for path in computer.state.glob("device-*")), ""
    )
    stems = [f"journal-{device}", f"profile-{device}"]
    own = [_own_file(reading, stem) for stem in stems]
    return (
        _plan(reading),
        _plan(reading, RENAMED),
        reading.clock,
        [reading.last_number(stem) for stem in stems],
        [file and (file.name, file.size) for file in own],
        sorted(gaps(reading)),
        [file.faults for file in reading.files],
        len(reading.lost),
    )


@settings(max_examples=150, deadline=None)
@given(st.lists(SAVES | SAVES | OTHERS, max_size=24))
def test_whatever_happens_what_is_remembered_is_what_would_be_read(turns):
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(remembered, "LONG", 4)
        for what, who, more in turns:
            _do(Path(folder), what, who, more)
            for name in ("laptop", "phone", "tablet"):
                computer = Computer(Path(folder) / name / "data", Path(folder) / name / "state")
                quick = read_saved(computer.data, computer.state)
                assert _stands(quick, computer) == _stands(
                    read_files(computer.data, computer.state), computer
                )


def test_of_a_long_journal_only_what_can_still_matter_is_read_line_by_line(computer, short):
    for number in range(40):
        reading = read_saved(computer.data, computer.state)
        change = _plan(reading).change(do="open" if number % 2 else "done", task="visa")
        save_changes(computer.data, computer.state, reading, [change], now=NOW)

    read_saved(computer.data, computer.state)
    quick = read_saved(computer.data, computer.state)

    assert len(quick.events) == 1
    assert _plan(quick) == plan_of(computer.read().events)
    assert len(computer.names()) == 1


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"layout": 1}', b"\0", b'{"layout": 1, "files": 5}']
)
def test_a_digest_that_cannot_be_read_is_made_anew(computer, short, content):
    computer.done(*"abcdefgh")
    read_saved(computer.data, computer.state)
    digest = computer.state / "digest.json"
    made = digest.read_bytes()
    digest.write_bytes(content)

    assert len(read_saved(computer.data, computer.state).events) == 8
    assert digest.read_bytes() == made


def test_a_short_journal_leaves_no_digest(computer):
    computer.done("register")
    read_saved(computer.data, computer.state)

    assert not (computer.state / "digest.json").exists()
