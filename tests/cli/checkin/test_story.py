"""`relocate checkin story`: to a template, consented, and nobody is to be recognised."""

from __future__ import annotations

import stat
from textwrap import dedent

PARTS = (
    "--answer",
    "who=A couple, from abroad.",
    "--answer",
    "why=The *sea*.",
    "--answer",
    "helped=A neighbour.",
)


def test_a_story_is_shown_and_written_only_with_consent(settled, tmp_path):
    path = tmp_path / "story.md"

    asked = settled("checkin", "story", *PARTS, "-o", str(path))
    told = settled("checkin", "story", *PARTS, "-o", str(path), "--yes")

    assert (asked.exit_code, path.exists()) == (2, True)
    assert told.exit_code == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text() == dedent("""\
        # A move to Port

        *A couple, from abroad.*

        ## Why we came

        The \\*sea\\*.

        ## What helped

        A neighbour.

        Told for others to read, without a name. Those who told it agree that it is published.
        """)


def test_what_tells_who_somebody_is_is_named(settled, tmp_path):
    result = settled("checkin", "story", "--answer", "who=Anna, 41", "-o", str(tmp_path / "s.md"), "--yes")

    assert (result.exit_code, result.stderr) == (1, dedent("""\
        Error: This tells who you are: “Anna” (a name of your household).

        hint: Say it more vaguely: a colleague, in spring, in a village.
        """))  # fmt: skip
    assert not (tmp_path / "s.md").exists()


def test_a_part_that_a_story_has_not_is_told_and_an_empty_one_refused(settled):
    wrong = settled("checkin", "story", "--answer", "whi=The sea")
    empty = settled("checkin", "story", "-o", "-", "--yes")

    assert (wrong.exit_code, wrong.stderr.splitlines()[-1]) == (2, "hint: Did you mean why, who?")
    assert (empty.exit_code, empty.stderr.splitlines()[0]) == (2, "Error: A story needs words.")


def test_a_story_is_kept_nowhere_else(settled):
    settled("checkin", "story", "--answer", "why=The quiet harbour", "-o", "-", "--yes")

    kept = [
        path for path in settled.home.rglob("*") if path.is_file() and b"quiet harbour" in path.read_bytes()
    ]
    assert kept == []
