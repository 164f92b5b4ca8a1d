from __future__ import annotations

from textwrap import dedent


def test_line_by_line_it_does_all_of_the_same(open_walk, state):
    terminal = open_walk(80, 60, "--accessible", first="q to leave.\n>")
    for line in ("all", "1 3-4", "u", "1.2", "w 2", "s 3", "n 4 ring first", "/jan", "99", "q"):
        shown = terminal.text.count("> ")
        terminal.press(line + "\r")
        if line != "q":
            terminal.until(lambda seen, before=shown: seen.text.count(">") > before + 1)

    assert terminal.end() == 0
    assert terminal.bytes.decode().replace("\r\n", "\n") == dedent("""\
        Port, moving on Mon 1 Feb 2027 (in 10 weeks)
        0 of 4 done

        Before you move
          1 [ ] Apply for a permit · Anna: by law 7 Dec (in 14 days)
          2 [ ] Pack your bags: begin by 29 Jan (in 9 weeks)

        +2 not yet. To see them, type: all

        Type numbers to tick, ? for help, q to leave.
        > Port, moving on Mon 1 Feb 2027 (in 10 weeks)
        0 of 4 done

        Before you move
          1 [ ] Apply for a permit · Anna: by law 7 Dec (in 14 days)
          2 [ ] Pack your bags: begin by 29 Jan (in 9 weeks)

        When you are there
          3 [.] Register your address · Anna: waits for apply:anna
          4 [.] Register your address · Jan: opens on Mon 1 Feb 2027 (in 10 weeks)
        > [x] Apply for a permit · Anna: done on Mon 23 Nov 2026
        [x] Register your address · Anna, Jan: done on Mon 23 Nov 2026
        > Taken back: apply:anna, register:anna, register:jan.
        [ ] Apply for a permit · Anna: by law Mon 7 Dec 2026 (in 14 days)
        [.] Register your address · Anna: waits for apply:anna
        [.] Register your address · Jan: opens on Mon 1 Feb 2027 (in 10 weeks)
        > [ ] Apply for a permit · Anna: by law Mon 7 Dec 2026 (in 14 days), 1 of 2 lines
        ticked
        > [~] Pack your bags: sent on Mon 23 Nov 2026, waiting for an answer
        > [-] Register your address · Anna: left out
        > [.] Register your address · Jan: opens on Mon 1 Feb 2027 (in 10 weeks). Note:
        ring first
        > Port, moving on Mon 1 Feb 2027 (in 10 weeks)
        0 of 3 done

        When you are there
          4 [.] Register your address · Jan: opens on Mon 1 Feb 2027 (in 10 weeks)
                Note: ring first
        > '99' is no number of the list. It goes from 1 to 4.
        > You changed, and it is saved:
        [ ] Apply for a permit · Anna: by law Mon 7 Dec 2026 (in 14 days), 1 of 2 lines
            ticked
        [~] Pack your bags: sent on Mon 23 Nov 2026, waiting for an answer
        [-] Register your address · Anna: left out
        [.] Register your address · Jan: opens on Mon 1 Feb 2027 (in 10 weeks). Note:
            ring first
        0 of 3 done. Take it back: relocate undo. What is next: relocate
        """)
    assert state() == {
        "apply:anna": "ready",
        "pack-bags": "waiting",
        "register:anna": "skipped",
        "register:jan": "blocked",
    }


def test_a_note_without_text_is_read_and_stays(anna_and_jan, open_walk):
    terminal = open_walk(80, 60, "--accessible", first="q to leave.\n>")
    for line in ("n 2 ring first", "n 2", "n 2 --remove", "n 2"):
        before = terminal.text.count(">")
        terminal.press(line + "\r")
        terminal.until(lambda seen, before=before: seen.text.count(">") > before)
    terminal.press("q\r")

    assert terminal.end() == 0
    said = terminal.bytes.decode().replace("\r\n", "\n").partition("q to leave.\n")[2]
    assert said == dedent("""\
        > [ ] Pack your bags: begin by Fri 29 Jan 2027 (in 9 weeks). Note: ring first
        > Pack your bags
            ring first
        > [ ] Pack your bags: begin by Fri 29 Jan 2027 (in 9 weeks). No note any more
        > There is no note beside this: Pack your bags
        > Nothing was changed. 0 of 4 done.
        """)


def test_a_terminal_that_cannot_be_drawn_on_gets_lines(open_walk):
    terminal = open_walk(80, 24, "--plain", first="q to leave.\n>")
    terminal.press("\x04")

    assert terminal.end() == 0
    assert b"\x1b[?1049h" not in terminal.bytes
