from __future__ import annotations

import os
import signal
from textwrap import dedent

import pytest

GIVEN_BACK = b"\x1b[?7h\x1b[?1049l\x1b[?2004l\x1b[?25h"


def test_the_list_is_grouped_by_phase_and_the_cursor_stands_on_what_is_most_urgent(open_walk):
    terminal = open_walk()

    listed, _empty, edge = terminal.settled().partition("\n" * 17)
    assert listed == dedent("""\
        Port, moving on Mon 1 Feb 2027 (in 10 weeks)                         0 of 4 done
        Before you move                                                              0/2
        > [ ] Apply for a permit · Anna                                     by law 7 Dec
          [ ] Pack your bags                                             begin by 29 Jan
        When you are there                                                           0/2
              +2 not yet""")
    assert edge == dedent("""\
        by law Mon 7 Dec 2026 (in 14 days)  apply:anna
        Space tick  ? keys  q leave  Enter open  a not yet  / find  u undo  w sent
        """)
    assert (terminal.screen.cursor.y, terminal.screen.cursor.x) == (2, 2)


def test_space_ticks_and_opens_again_and_leaving_says_what_changed(open_walk, state):
    terminal = open_walk()
    terminal.press(" ")
    terminal.until("> [x] Apply for a permit")
    terminal.press("j ")
    terminal.until("> [x] Pack your bags")
    terminal.press(" ")
    terminal.until("> [ ] Pack your bags")
    terminal.press("q")

    assert terminal.end() == 0
    after = terminal.bytes.partition(GIVEN_BACK)[2].decode().replace("\r\n", "\n")
    assert after == dedent("""\
        You changed, and it is saved:
        [x] Apply for a permit · Anna: done on Mon 23 Nov 2026
        1 of 4 done. Take it back: relocate undo. What is next: relocate
        """)
    assert state()["apply:anna"] == "done"
    assert state()["pack-bags"] == "ready"


def test_a_tick_is_on_the_disk_before_it_shows(open_walk, state):
    terminal = open_walk()
    terminal.press(" ")
    terminal.until("> [x] Apply")
    os.kill(terminal.child.pid, signal.SIGKILL)

    assert state()["apply:anna"] == "done"


def test_a_tick_that_cannot_be_saved_does_not_show_and_the_walk_goes_on(open_walk, anna_and_jan, state):
    data, away = anna_and_jan.home / "data", anna_and_jan.home / "away"
    terminal = open_walk()
    data.rename(away)
    data.write_text("this is no folder")
    terminal.press(" ")
    terminal.until(lambda seen: "cannot be read" in seen.words)
    assert "[x]" not in terminal.text
    data.unlink()
    away.rename(data)
    terminal.press(" ")
    terminal.until("> [x] Apply for a permit")

    assert state()["apply:anna"] == "done"


def test_a_note_that_cannot_be_saved_is_not_lost(open_walk, anna_and_jan):
    data, away = anna_and_jan.home / "data", anna_and_jan.home / "away"
    terminal = open_walk()
    terminal.press("nphone first")
    terminal.until("Note: phone first")
    data.rename(away)
    data.write_text("this is no folder")
    terminal.press("\r")
    terminal.until(lambda seen: "cannot be read" in seen.words)
    assert "Note: phone first" in terminal.text
    data.unlink()
    away.rename(data)
    terminal.press("\r")
    terminal.until("Enter open")

    assert "phone first" in anna_and_jan("list", "--json").stdout


def test_enter_opens_the_task_beside_the_list_and_digits_tick_its_lines(open_walk, state):
    terminal = open_walk(100, 30)
    terminal.press("\r")
    shown = terminal.until("Without it you cannot stay")
    assert "> [ ] Apply for a permit" in shown
    assert "│ [ ] 1. Fill in the form." in shown
    terminal.press("1")
    terminal.until("│ [x] 1. Fill in the form.")
    assert state()["apply:anna"] == "ready"
    terminal.press("2")
    terminal.until("> [x] Apply for a permit")

    assert state()["apply:anna"] == "done"


def test_on_a_narrow_terminal_the_task_takes_the_place_of_the_list(open_walk):
    terminal = open_walk(40, 10)
    terminal.press("\r")
    terminal.until("Apply for a permit\napply")
    terminal.press("\x1b[F")
    terminal.until("page\ndated 6 May 2024: look at the page\nfirst, or phone.")
    terminal.press("\x1b")

    assert "> [ ] Apply for a permit" in terminal.until("Before you move")


def test_words_filter_while_they_are_typed_and_accents_do_not_matter(open_walk):
    terminal = open_walk()
    terminal.press("/rëgis")
    shown = terminal.until("Find: rëgis")
    assert "Register your address · Anna" in shown
    assert "Pack" not in shown
    terminal.press("\rj")
    terminal.until("> [.] Register your address · Jan")
    terminal.press("\x1b")

    assert "Pack your bags" in terminal.until("Apply for a permit")


def test_tab_shows_one_person_after_the_other(open_walk):
    terminal = open_walk()
    terminal.press("\t\t")
    terminal.until("Only Jan: 2 of 4")

    assert "Anna" not in terminal.text


def test_marks_notes_and_undo(open_walk, state, anna_and_jan):
    terminal = open_walk()
    terminal.press("w")
    terminal.until("> [~] Apply for a permit")
    terminal.press("s")
    terminal.until("> [-] Apply for a permit")
    terminal.press("u")
    terminal.until("> [~] Apply for a permit")
    terminal.press("nphone q first\r")
    terminal.until("Note: phone q first")
    terminal.press("q")

    assert terminal.end() == 0
    assert state()["apply:anna"] == "waiting"
    assert "phone q first" in anna_and_jan("list", "--json").stdout


def test_pasted_text_is_never_taken_for_keys(open_walk, state):
    terminal = open_walk()
    terminal.press("\x1b[200~sss \r q\x1b[201~")
    terminal.press("j")
    terminal.until("> [ ] Pack your bags")

    assert set(state().values()) == {"ready", "blocked"}


def test_a_burst_of_keys_is_single_keys_in_their_order(open_walk, state):
    terminal = open_walk()
    terminal.press("a" + "jk" * 22 + "jjj k q")

    assert terminal.end() == 0
    assert state() == {
        "apply:anna": "ready",
        "pack-bags": "ready",
        "register:anna": "done",
        "register:jan": "done",
    }


def test_the_picture_follows_the_size_of_the_terminal(open_walk):
    terminal = open_walk(120, 40)
    for columns, rows in ((40, 10), (20, 6), (80, 24), (5, 2), (120, 40)):
        terminal.resize(columns, rows)
        terminal.until(lambda seen: seen.row.startswith("> ["))
        assert terminal.settled().count("> [") == 1


def test_what_another_window_ticks_shows_by_itself(open_walk, anna_and_jan):
    terminal = open_walk()
    anna_and_jan("done", "pack-bags")

    assert "1 of 4 done" in terminal.until("[x] Pack your bags")


def test_help_shows_the_keys_and_any_key_closes_it(open_walk):
    terminal = open_walk(20, 6)
    terminal.press("?")
    terminal.until("Keys")
    terminal.press("q")

    terminal.until("> [ ]")


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGQUIT, 131)]
)
def test_signals_give_the_terminal_back(open_walk, number, code):
    terminal = open_walk()
    os.kill(terminal.child.pid, number)

    assert terminal.end() == code
    assert terminal.bytes.endswith(GIVEN_BACK)


def test_ctrl_backslash_ends_it_like_a_signal(open_walk):
    terminal = open_walk()
    terminal.press("\x1c")

    assert terminal.end() == 131
    assert terminal.bytes.endswith(GIVEN_BACK)


def test_ctrl_d_leaves_the_walk_but_not_a_note_that_is_being_written(open_walk):
    terminal = open_walk()
    terminal.press("nBring the old one\x04")
    terminal.until("Bring the old one")
    terminal.press("\r\x04")

    assert terminal.end() == 0
    assert "Bring the old one" in terminal.words or "note" in terminal.words


def test_ctrl_c_gives_the_terminal_back_and_says_that_all_is_saved(open_walk, state):
    terminal = open_walk()
    terminal.press(" \x03")

    assert terminal.end() == 130
    end = terminal.bytes.rpartition(GIVEN_BACK)[2].decode()
    assert end == "\r\nStopped. What you ticked and answered is saved.\r\n"
    assert state()["apply:anna"] == "done"


def test_the_terminal_is_cooked_again_afterwards(open_walk):
    terminal = open_walk()
    assert not terminal.is_cooked
    terminal.press("q")
    terminal.until("Nothing was changed")

    assert terminal.is_cooked


def test_a_terminal_that_knows_links_gets_labels_and_no_long_addresses(open_walk, anna_and_jan):
    anna_and_jan.environment["FORCE_HYPERLINK"] = "1"
    terminal = open_walk(80, 40)
    terminal.press("\r")
    terminal.until("The form")

    label = b"\x1b]8;;https://example.org/form\x1b\\The form\x1b]8;;\x1b\\"
    assert label in terminal.bytes
    assert "https://" not in terminal.text
