from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.storage.journal.reading import Reading, read_files
from relocate_cli.storage.journal.saving import save_changes
from tests.storage.conftest import NOW

if TYPE_CHECKING:
    from tests.storage.conftest import Computer


def save(computer: Computer, reading: Reading, **change: Any) -> Reading:
    return save_changes(computer.data, computer.state, reading, [change], now=NOW)


def test_what_was_saved_is_known_as_if_it_had_been_read_again(computer):
    reading = read_files(computer.data, computer.state)
    undo = {"do": "undo", "takes_back": "it"}
    for change in ({"do": "place", "place": "xx-port"}, {"do": "done", "task": "bank"}, undo):
        reading = save(computer, reading, **change)

    again = read_files(computer.data, computer.state)
    in_order = tuple(sorted(again.events, key=lambda event: event.order))
    assert reading == again._replace(events=in_order, mirrored=again.mirrored[:-1], device=reading.device)


def test_what_another_window_saved_meanwhile_is_not_missed(computer):
    seen = read_files(computer.data, computer.state)
    computer.done("theirs")

    after = save(computer, seen, do="done", task="ours")

    assert [(event.clock, event.seq, event.data["task"]) for event in after.events] == [
        (1, 1, "theirs"),
        (2, 2, "ours"),
    ]
    assert len(computer.names()) == 1


def test_what_a_sync_tool_brings_while_we_save_is_read_before_the_next_save(make_computer, monkeypatch):
    laptop, phone = make_computer("laptop"), make_computer("phone")
    phone.done("theirs")
    mirrored = "relocate_cli.storage.journal.saving.mirror_lines"
    brought = phone.file().read_bytes()
    monkeypatch.setattr(mirrored, lambda *_: (laptop.data / phone.file().name).write_bytes(brought))

    first = save(laptop, read_files(laptop.data, laptop.state), do="done", task="ours")
    after = save(laptop, first, do="done", task="ours-too")

    assert sorted(event.data["task"] for event in after.events) == ["ours", "ours-too", "theirs"]
