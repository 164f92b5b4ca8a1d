"""`relocate pack edit`: a record is written without YAML, and only the lines change that somebody changed."""

from __future__ import annotations

import sys
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY, PORT
from tests.cli.terminals import Terminal

CONTACTS = dedent("""\
    # functions, not persons

    harbour:
      name: The harbour   # as on the door
      what: Boats.
      phone: "0953-140 00"
      # nobody reads the mail
      sources:
        # the old page
        - {url: https://example.org/harbour, read: 2026-11-01}

    # the ferry has none
    ferry:
      name: The ferry
      what: It goes.
      sources: [{url: https://example.org/ferry, read: 2026-11-01}]
    """)


@pytest.fixture
def port(relocate, make_pack):
    make_pack("xx", COUNTRY)
    folder = make_pack("xx-port", {**PORT, "contacts.yaml": CONTACTS})

    def edit(*arguments: str):
        return relocate("pack", "edit", *arguments, "--pack", str(folder), "--yes")

    return edit, folder


def test_only_the_lines_of_what_changed_are_others(port):
    edit, folder = port

    result = edit(
        *("contact", "harbour", "--set", "phone=0953-140 01", "--set", "hours=Monday: 8-16"),
        *("--set", "sources=https://example.org/new/page 2026-11-20"),
    )

    assert result.exit_code == 0, result.output
    assert (folder / "contacts.yaml").read_text(encoding="utf-8") == CONTACTS.replace(
        'phone: "0953-140 00"\n', 'phone: 0953-140 01\n  hours: "Monday: 8-16"\n'
    ).replace(
        "read: 2026-11-01}\n\n# the",
        'read: 2026-11-01}\n    - {url: "https://example.org/new/page", read: 2026-11-20}\n\n# the',
    )


def test_a_field_is_taken_away_and_a_record_added(port):
    edit, folder = port
    edit("contact", "harbour", "--set", "phone=")
    edit(
        "contact",
        "ski-club",
        "--set",
        "name=Ski",
        "--set",
        "what=Skis: free",
        "--set",
        "sources=https://a.se/b",
    )

    assert (folder / "contacts.yaml").read_text(encoding="utf-8") == (
        CONTACTS.replace('  phone: "0953-140 00"\n', "")
        + '\nski-club:\n  name: Ski\n  what: "Skis: free"\n'
        + '  sources: [{url: "https://a.se/b", read: 2026-11-23}]\n'
    )


def test_a_task_of_a_parent_gets_a_change_of_its_own(port):
    edit, folder = port

    result = edit("task", "apply", "--set", "here=Ask at the quay.")

    assert (folder / "tasks" / "apply.yaml").read_text(encoding="utf-8") == (
        "overrides: xx/apply@1\nhere: Ask at the quay.\n"
    )
    assert "Ask at the quay." in result.stdout


def test_what_cannot_be_is_refused_with_the_nearest_right_word_and_nothing_is_written(port):
    edit, folder = port
    given = ("--set", "title=Swim", "--set", "why=So.", "--set", "do=Swim.", "--set", "phase=ther")

    result = edit("task", "swim", *given)
    missing = edit("task", "swim", *given[:-1], "phase=there", "--set", "when=pet: maybe")
    field = edit("task", "swim", "--set", "titel=Swim")

    assert (result.exit_code, result.stderr) == (
        2,
        "Error: phase: There is no 'ther' among the phases.\n\nhint: Did you mean there?\n",
    )
    assert "There is no 'maybe' among the answers." in missing.stderr
    assert "hint: Did you mean title?" in field.stderr
    assert not (folder / "tasks" / "swim.yaml").exists()


def test_it_asks_field_by_field_explains_and_shows_the_task_before_it_writes(port, relocate):
    pexpect = pytest.importorskip("pexpect")
    _edit, folder = port
    world = {**relocate.environment, "TERM": "dumb"}
    arguments = ["-m", "relocate_cli", "pack", "edit", "task", "--pack", str(folder)]
    child = pexpect.spawn(sys.executable, arguments, env=world, timeout=30, encoding="utf-8")
    typed = [
        ("in a few words", "Swim in the sea"),
        (r"title \[Swim in the sea\]", "Swim: in the sea"),
        ("phase ", "?"),
        ("before, there", "there"),
        (r"for \[\]", ""),
        (r"when \[\]", "citizenship: other"),
        (r"needs \[\]", "pasport"),
        (r"Did you mean passport", "passport"),
        (r"gives \[\]", ""),
        (r"after \[\]", "apply"),
        (r"due \[\]", "3 weeks after move"),
        (r"takes \[\]", ""),
        ("why ", "It is warm."),
        (r"do 1\.", "Swim."),
        (r"do 2\.", ""),
        (r"contacts \[\]", "harb\t, off\t"),
        (r"places \[\]", ""),
        (r"sources \[\]", "https://example.org/swim"),
        (r"sure \[\]", "high"),
        (r"\[ \] 1\. Swim\.[\s\S]*Write tasks/swim-in-the-sea.yaml\?", "y"),
    ]
    for seen, answer in typed:
        child.expect(seen)
        child.sendline(answer)
    child.expect("Written:")
    child.expect(pexpect.EOF)

    assert (folder / "tasks" / "swim-in-the-sea.yaml").read_text(encoding="utf-8") == dedent("""\
        title: "Swim: in the sea"
        phase: there
        when: {citizenship: other}
        needs: [passport]
        after: [apply]
        due: 3 weeks after move
        why: It is warm.
        do:
          - Swim.
        contacts: [harbour, office]
        sources: [{url: "https://example.org/swim", read: 2026-11-23}]
        sure: high
        """)
    assert relocate("pack", "check", str(folder)).exit_code == 0


def test_a_page_joins_one_whose_reason_has_a_comma(port):
    edit, folder = port
    written = "https://example.org/ferry, read: 2026-11-01"
    reason = 'whole_site: "No page, only a line."'
    before = CONTACTS.replace(written, f"{written}, {reason}")
    (folder / "contacts.yaml").write_text(before, encoding="utf-8")

    result = edit("contact", "ferry", "--set", "sources=https://example.org/new 2026-11-20")

    assert result.exit_code == 0, result.output
    assert (folder / "contacts.yaml").read_text(encoding="utf-8").splitlines()[-1] == (
        f'  sources: [{{url: "https://example.org/ferry", read: 2026-11-01, {reason}}}, '
        '{url: "https://example.org/new", read: 2026-11-20}]'
    )


def test_a_record_in_one_line_is_left_to_its_author(port):
    edit, folder = port
    (folder / "words.yaml").write_text(
        "kaj: {official: kaj, title: quay, what: For boats., "
        "sources: [{url: https://example.org/kaj, read: 2026-11-01}]}\n"
    )

    result = edit("word", "kaj", "--set", "what=For large boats.")

    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        1,
        "Error: words.yaml cannot be changed line by line there.",
    )


def test_ctrl_c_says_that_nothing_was_written_and_a_question_mark_always_answers(port, relocate):
    _edit, folder = port
    world = {**relocate.environment, "TERM": "xterm-256color"}
    arguments = ["-m", "relocate_cli", "pack", "edit", "contact", "harbour", "--pack", str(folder)]
    terminal = Terminal(arguments, world, 100, 30)

    terminal.until("name [The harbour]")
    terminal.press("?\r")
    terminal.until("A text, in your own words.")
    terminal.press("\x03")

    assert terminal.end() == 130
    assert "Stopped. Nothing was written." in terminal.text
    assert "saved" not in terminal.text
    assert (folder / "contacts.yaml").read_text(encoding="utf-8") == CONTACTS
