"""`relocate export md`: a list to tick, as Markdown."""

from __future__ import annotations

from textwrap import dedent


def test_the_list_has_a_box_for_each_task_and_each_of_its_lines(anna_and_jan):
    anna_and_jan("done", "apply:anna.1", "pack-bags")
    anna_and_jan("note", "register:jan", "Ask *Eva* <eva@example.org>")

    assert anna_and_jan("export", "md", "-o", "-").stdout == dedent("""\
        # Moving to Port

        1 of 4 done. Made on Mon 23 Nov 2026 from: Xanadu 2026.1, Port 2026.1.

        > 1 task may join your list. Answer what is open with: relocate start

        ## Before you move

        - [ ] Apply for a permit · Anna: by law Mon 7 Dec 2026 (in 14 days)
          - [x] Fill in the form.
          - [ ] Send it.
          - [The form](<https://example.org/form>)
        - [x] Pack your bags: done on Mon 23 Nov 2026

        ## When you are there

        - [ ] Register your address · Anna: waits for Apply for a permit; by law Mon 8 Feb 2027 (in 11 weeks)
          - [ ] Go to the office.
          - [ ] Show your papers.
        - [ ] Register your address · Jan: opens on Mon 1 Feb 2027 (in 10 weeks); by law Mon 8 Feb 2027 (in 11 weeks)
          - [ ] Go to the office.
          - [ ] Show your papers.
          - Note: Ask \\*Eva\\* \\<eva@example.org\\>

        It is not legal advice: each task names the page on which it stands, and when we read it.
        """)  # noqa: E501 - as it is written
