from __future__ import annotations

import random
import shutil
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.errors import RelocateError
from relocate_cli.storage.journal.journal import Damage, Journal, journal_of
from relocate_cli.storage.journal.line import decode_line, encode_line
from relocate_cli.storage.journal.reading import read_files

EVENTS = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.sampled_from("abcdefghij"),
            "clock": st.integers(0, 5) | st.sampled_from([10**7, 10**12]),
            "device": st.sampled_from(["4be2dceeb038", "a00000000001"]),
            "seq": st.integers(1, 9),
            "do": st.sampled_from(["done", "answer", "dance"]),
        }
    ),
    max_size=12,
)


def line(**fields: object) -> bytes:
    said = {"do": "done", "task": "visa", "question": "stay", "values": []}
    return encode_line({"device": "4be2dceeb038", "v": 1, **said, **fields})


def test_missing_folders_are_an_empty_journal_and_stay_missing(computer):
    assert computer.read() == Journal((), (), 0, ())
    assert not computer.data.exists()
    assert not computer.state.exists()


def test_reading_never_writes(computer):
    computer.done("register")
    computer.file().write_bytes(computer.file().read_bytes()[:-9])
    everything = [computer.data, computer.state, *computer.data.iterdir(), *computer.state.iterdir()]
    before = [(path, path.stat()[:9]) for path in everything]

    computer.read()

    everything = [computer.data, computer.state, *computer.data.iterdir(), *computer.state.iterdir()]
    assert [(path, path.stat()[:9]) for path in everything] == before


@settings(max_examples=60, deadline=None)
@given(EVENTS, st.randoms(use_true_random=False), st.integers(1, 4))
def test_it_does_not_matter_how_events_are_spread_over_files(events, chance, files):
    lines = [line(**event) for event in events]

    def spread(order: random.Random, count: int) -> set[tuple[object, ...]]:
        with tempfile.TemporaryDirectory() as folder:
            mixed = [*lines, *order.choices(lines, k=3)] if lines else []
            order.shuffle(mixed)
            for number in range(count):
                name = f"{order.choice(['journal', 'profile'])}-{number}.jsonl"
                (Path(folder) / name).write_bytes(b"".join(each + b"\n" for each in mixed[number::count]))
            read = journal_of(Path(folder), read_files(Path(folder), Path(folder) / "state"))
            assert read.restored == 0
            return {(*event[:4], str(event.data)) for event in read.events}

    once = spread(random.Random(0), 1)

    assert spread(chance, files) == once
    assert {event[0] for event in once} == {event["id"] for event in events}


def test_unknown_events_and_fields_are_kept_byte_for_byte(computer):
    strange = line(id="x1", clock=7, seq=1, do="sing", song={"å": [1.50, None]}, tempo="allegro")
    computer.data.mkdir(parents=True)
    file = computer.data / "journal-4be2dceeb038.jsonl"
    file.write_bytes(strange + b"\n")

    (saved,) = computer.done("register")

    assert decode_line(strange) in computer.read().events
    assert file.read_bytes() == strange + b"\n"
    assert saved.clock == 8


def test_an_absurd_clock_is_not_followed_and_does_not_win_for_ever(computer):
    computer.done("register")
    absurd = line(id="x1", clock=10**15, seq=1, device="ffffffffffff", task="broken")
    (computer.data / "journal-ffffffffffff.jsonl").write_bytes(absurd + b"\n")

    (saved,) = computer.done("bank")

    assert saved.clock == 2
    assert computer.tasks() == ["broken", "register", "bank"]


def test_a_clock_set_back_does_not_change_the_order(computer):
    computer.save({"do": "done", "task": "first"}, now=datetime(2028, 2, 29, 23, tzinfo=UTC))
    far = timezone(timedelta(hours=13))
    (saved,) = computer.save({"do": "done", "task": "second"}, now=datetime(2027, 1, 1, 5, 30, tzinfo=far))

    assert computer.tasks() == ["first", "second"]
    assert saved.data["at"] == "2026-12-31T16:30:00.000Z"


def test_what_a_newer_program_needs_is_read_and_stops_saving(computer):
    computer.done("register")
    newer = [
        line(id="x1", clock=2, seq=1, task="bank", need=["loops (0.4)"]),
        line(id="x2", clock=3, seq=2, v=2),
    ]
    (computer.data / "journal-4be2dceeb038.jsonl").write_bytes(b"\n".join(newer) + b"\n")
    before = {path: path.read_bytes() for path in computer.data.iterdir()}

    journal = computer.read()
    with pytest.raises(RelocateError) as refusal:
        computer.done("school")

    assert len(journal.events) == 3
    assert journal.needs == ("format 2", "loops (0.4)")
    assert refusal.value.message == (
        "A newer relocate saved something here that this one does not know: format 2, loops (0.4)."
    )
    assert refusal.value.hint.startswith("Nothing was changed.")
    assert {path: path.read_bytes() for path in computer.data.iterdir()} == before


def test_lines_that_are_nowhere_any_more_are_noticed(computer, make_computer):
    computer.done("register", "bank", "school", "doctor")
    lines = computer.file().read_bytes().splitlines(keepends=True)
    other = make_computer("other")
    other.data.mkdir(parents=True)
    copy = other.data / computer.file().name

    copy.write_bytes(lines[0] + lines[3])

    assert other.read().damage == (Damage(str(copy), 0, "2 lines are missing"),)
    (other.data / "journal-copy.jsonl").write_bytes(lines[1] + lines[2])
    assert other.read().damage == ()


def test_a_folder_that_cannot_be_read_is_never_an_empty_list(computer, tmp_path):
    computer.done("register")
    shutil.rmtree(computer.data)
    computer.data.symlink_to(tmp_path / "unplugged")

    with pytest.raises(RelocateError) as refusal:
        computer.read()

    reason = "No such file or directory"
    assert refusal.value.message == f"What you saved in {computer.data} cannot be read: {reason}."
    computer.data.unlink()
    computer.data.write_text("a file")
    with pytest.raises(RelocateError, match="Not a directory"):
        computer.read()
    with pytest.raises(RelocateError):
        computer.done("bank")
    assert computer.data.read_text() == "a file"
