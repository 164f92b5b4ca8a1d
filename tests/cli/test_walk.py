from __future__ import annotations

from textwrap import dedent


def test_without_a_terminal_it_names_what_works(anna_and_jan):
    result = anna_and_jan("walk")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == dedent("""\
        Error: Nobody is at the keys, so there is nothing to walk through.

        hint: Use: relocate list, then relocate done ID
        """)
