from __future__ import annotations

import pytest

from relocate_cli.errors import RelocateError
from relocate_cli.usecases.walking import Request, Walk, begin_walk, caught_up, walk_after

BAGS, CAT = ("bags", ""), ("cat", "")


@pytest.fixture
def walk(opened):
    """The beginning of a walk."""
    return begin_walk(opened())


@pytest.fixture
def elsewhere(opened):
    """Do the same in another window."""
    return lambda request: walk_after(begin_walk(opened()), request)


@pytest.fixture
def events(opened):
    """Count what is saved."""
    return lambda: len(opened().journal.events)


def asked(do: str, *targets: tuple[tuple[str, str], int], text: str = "") -> Request:
    return Request(do, targets, text)


def where(walk: Walk) -> dict[str, str]:
    return {item.id: item.state.value for item in walk.checklist.items}


def test_what_is_asked_for_is_on_the_disk_before_it_is_returned(walk, opened):
    after, names = walk_after(walk, asked("done", (BAGS, 0), (CAT, 0)))

    assert (names, where(after)) == (["bags", "cat"], {"bags": "done", "cat": "done"})
    assert opened().checklist == after.checklist
    assert (after.first, after.touched) == (walk.checklist, {"bags", "cat"})


def test_a_tick_goes_on_top_of_what_another_window_saved(walk, elsewhere):
    elsewhere(asked("wait", (CAT, 0)))

    after, _names = walk_after(walk, asked("done", (BAGS, 0)))

    assert where(after) == {"bags": "done", "cat": "waiting"}
    assert after.touched == {"bags"}


def test_what_another_window_has_just_said_is_not_said_again(walk, elsewhere, events):
    elsewhere(asked("done", (BAGS, 0)))
    before = events()

    after, names = walk_after(walk, asked("done", (BAGS, 0)))

    assert (names, where(after)["bags"], after.touched) == (["bags"], "done", frozenset())
    assert events() == before


def test_what_was_done_on_an_older_revision_is_said_of_the_newer_one(walk, opened, write_guide):
    walk_after(walk, asked("done", (BAGS, 0)))
    write_guide(2)
    again = begin_walk(opened())
    assert again.checklist.item(BAGS).changed

    after, _names = walk_after(again, asked("done", (BAGS, 0)))

    assert (after.checklist.item(BAGS).changed, after.touched) == (False, {"bags"})


def test_notes_are_written_and_removed_and_lines_ticked(walk):
    after, _names = walk_after(walk, asked("note", (BAGS, 0), text="the blue one"))
    assert [note.text for note in after.checklist.item(BAGS).notes] == ["the blue one"]
    after, _names = walk_after(after, asked("note", (BAGS, 0)))
    assert after.checklist.item(BAGS).notes == ()
    after, _names = walk_after(after, asked("done", (BAGS, 1)))
    assert (after.checklist.item(BAGS).parts_done, where(after)["bags"]) == ((1,), "ready")


def test_undo_takes_back_the_last_request_as_a_whole(walk):
    after, _names = walk_after(walk, asked("done", (BAGS, 1), (BAGS, 2), (CAT, 0)))
    after, names = walk_after(after, Request("undo"))

    assert (sorted(names), where(after)) == (["bags", "cat"], {"bags": "ready", "cat": "ready"})
    with pytest.raises(RelocateError, match="That is more than a tick"):
        walk_after(after, Request("undo"))


def test_an_item_that_is_gone_is_named(walk):
    with pytest.raises(RelocateError, match="dog:anna is not on your list any more"):
        walk_after(walk, asked("done", (("dog", "anna"), 0)))


def test_nothing_is_read_anew_while_nobody_saves_anything(walk, elsewhere):
    assert caught_up(walk) is walk
    elsewhere(asked("skip", (CAT, 0)))

    after = caught_up(walk)
    assert where(after)["cat"] == "skipped"
    assert caught_up(after) is after


def test_a_folder_that_goes_while_one_walks_is_said_to_be_gone_and_not_made_anew(walk, workspace, tmp_path):
    workspace.homes.data.rename(tmp_path / "pulled")

    with pytest.raises(RelocateError, match="was there a moment ago, and is gone"):
        caught_up(walk)
    with pytest.raises(RelocateError, match="was there a moment ago, and is gone"):
        walk_after(walk, asked("done", (BAGS, 0)))
    assert not workspace.homes.data.exists()

    (tmp_path / "pulled").rename(workspace.homes.data)
    assert where(walk_after(walk, asked("done", (BAGS, 0)))[0])["bags"] == "done"
