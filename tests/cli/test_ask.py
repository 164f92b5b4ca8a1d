"""`relocate ask`: a message to the host, with no more of the household in it than was allowed."""

from __future__ import annotations

import json
import stat
from email import message_from_string
from textwrap import dedent
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from relocate_cli.views.mail import mailto
from tests.cli.conftest import COUNTRY, LOCAL

PROTECTED = "protected: {ask: Are your personal data protected?, help: Then nothing is said., type: yesno}\n"
MAIL = LOCAL["contacts.yaml"].replace("  languages: [sv, fi]\n", "  email: harbour@example.org\n")


@pytest.fixture
def family(harbour, make_pack):
    """A family of four with a pet and a car, in a place whose host has a mail address."""
    make_pack("xx", {**COUNTRY, "questions.yaml": PROTECTED + COUNTRY["questions.yaml"]})
    make_pack("xx-port", {**LOCAL, "contacts.yaml": MAIL})
    people = (
        "--name",
        "Anna",
        "--partner",
        "Pablo",
        "--child",
        "Mila:2022-05-03",
        "--child",
        "Noa:2017-01-30",
    )
    more = ("--pet", "Bella", "--car", "Volvo", "--move-date", "2027-02-01")
    result = harbour("start", "xx-port", *people, *more, "--answer", "citizenship=other", "--yes")
    assert result.exit_code == 0, result.output
    return harbour


NAMES = ("Anna", "Pablo", "Mila", "Noa", "Bella", "Volvo")


def test_it_says_who_comes_when_what_is_needed_and_what_is_known_without_a_name(family):
    family("done", "apply:anna.1")
    family("note", "apply:anna", "Pablo must not know")

    result = family("ask", "apply", "--question", "How long does it take now?", "--text")

    assert (result.exit_code, result.stdout) == (0, dedent("""\
        To: The harbour master
            harbour@example.org
            +46 10 000 00 01
        Subject: Port: Apply for a permit

        Hello!

        We are 2 adults, 2 children (age 4, 9), 1 pet and 1 car. The move to Port is
        planned for Mon 1 Feb 2027.

        How long does it take now?

        Help is needed with this:
        - Apply for a permit (by law Mon 7 Dec 2026)

        What is known already:
        - Done: Fill in the form.
        - Read: The form (example.org)
        - Still missing: Passport

        Thank you!

        Nothing was sent. Write it to a file: -o FILE
        Open it in your mail program, where you can change it: --open
        """))  # fmt: skip


def test_names_stand_in_it_only_when_that_was_said(family):
    without = [family("ask").stdout, family("ask", "register").stdout, family("ask", "register:mila").stdout]

    named = json.loads(family("ask", "register:mila", "--names", "--json").stdout)["body"]

    assert [name for name in NAMES for text in without if name in text] == []
    assert named.startswith(
        "Hello!\n\nWe are Anna, Pablo, Mila (4), Noa (9), 1 pet and 1 car. The move to Port"
    )
    assert "- Register your address · Mila (" in named
    assert named.endswith("Thank you!\n\nAnna, Pablo")


def test_with_protected_personal_data_nothing_of_oneself_stands_in_it(family):
    family("start", "--answer", "protected=yes", "--yes")
    family("done", "apply:anna.1")

    named = family("ask", "apply", "--names", "--text")
    nothing = family("ask", "--text")
    result = family("ask", "apply", "--question", "May I phone?", "--json")

    assert named.exit_code == 1
    assert named.stderr.startswith("Error: Your personal data are protected, so no message names you.\n")
    assert (nothing.exit_code, nothing.stdout) == (2, "")
    assert json.loads(result.stdout)["body"] == (
        "Hello!\n\nMay I phone?\n\nI have a question about this: Apply for a permit.\n\n"
        "What is known already:\n- Read: The form (example.org)\n\nThank you!"
    )


def test_who_comes_alone_says_so(harbour):
    harbour("start", "xx-port", "--name", "Anna", "--move-date", "2026-11-01", "--yes")

    body = json.loads(harbour("ask", "--json").stdout)["body"]

    assert body.startswith("Hello!\n\nI come alone. The move to Port was on Sun 1 Nov 2026.\n\n")


def test_who_comes_alone_with_animals_and_cars_says_how_many_and_no_name_of_theirs(harbour):
    more = ("--pet", "Bella", "--car", "Volvo", "--move-date", "2027-02-01")
    harbour("start", "xx-port", "--name", "Anna", *more, "--yes")

    bodies = [json.loads(harbour("ask", *names, "--json").stdout)["body"] for names in ((), ("--names",))]

    assert [body.partition(" The move")[0] for body in bodies] == [
        "Hello!\n\nI come with 1 pet and 1 car.",
        "Hello!\n\nI am Anna. I come with 1 pet and 1 car.",
    ]


def test_it_is_written_to_a_private_file_that_a_mail_program_can_read(family, tmp_path):
    file = tmp_path / "message.txt"

    result = family("ask", "register", "-o", str(file), "--text")
    again = family("ask", "register", "-o", str(file))

    written = message_from_string(file.read_text("utf-8"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert written["To"] == "The harbour master <harbour@example.org>"
    assert written["Subject"] == "Port: Register your address"
    assert result.stdout.startswith("To: The harbour master\n")
    assert "Written:" in result.stderr
    assert again.exit_code == 1


def test_a_mail_program_is_opened_only_after_it_was_shown_and_nothing_is_sent(family, tmp_path):
    opened, browser = tmp_path / "opened", tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}\n', "utf-8")
    browser.chmod(0o755)
    world = {"BROWSER": str(browser)}

    refused = family("ask", "register", "--open", **world)
    result = family("ask", "register", "--open", "--yes", "--text", **world)

    assert (refused.exit_code, result.exit_code) == (2, 0)
    assert result.stdout.startswith("To: The harbour master\n")
    assert result.stderr == "Opened in your mail program. Nothing was sent yet.\n"
    address = urlsplit(opened.read_text("utf-8"))
    assert (address.scheme, address.path) == ("mailto", "harbour@example.org")
    assert parse_qs(address.query)["subject"] == ["Port: Register your address"]


def test_without_a_mail_address_the_number_is_told(harbour):
    harbour("start", "xx-port", "--name", "Anna", "--yes")

    result = harbour("ask", "--open", "--question", "Hello?")

    assert (result.exit_code, result.stderr) == (
        1,
        "Error: No mail address is known of The harbour master.\n\nhint: Phone instead: +46 10 000 00 01\n",
    )


def test_a_place_without_a_host_says_whom_else_there_is(anna_and_jan):
    result = anna_and_jan("ask")

    assert (result.exit_code, result.stderr) == (
        1,
        "Error: The guide of Port names nobody to ask.\n\nhint: See whom there is: relocate guide contacts\n",
    )


def test_nothing_in_a_field_adds_another_one_to_the_address_of_a_mail():
    hostile = "x@example.org?bcc=evil@example.org&body=a\r\nBcc: evil@example.org#%0D%0A"

    address = mailto(hostile, f"Re {hostile}", f"One\nTwo {hostile}")

    parts = urlsplit(address)
    fields = parse_qs(parts.query, strict_parsing=True)
    assert unquote(parts.path) == hostile
    assert {*fields} == {"subject", "body"}
    assert fields["subject"] == [f"Re {hostile}"]
    assert fields["body"] == [f"One\nTwo {hostile}".replace("\n", "\r\n")]
    assert "\n" not in address
    assert "\r" not in address


def test_what_packs_and_people_write_adds_no_line_to_the_head_and_moves_nothing(family, make_pack):
    task = COUNTRY["tasks/register.yaml"].replace(
        "Register your address", '"Register, Bcc: evil@example.org, <b>{{ 7 }}"'
    )
    make_pack("xx", {**COUNTRY, "tasks/register.yaml": task})

    result = family("ask", "register:anna", "-o", "-", "--question", "\x1b[2J\nBcc: evil@example.org")

    assert result.exit_code == 0, result.output
    written = message_from_string(result.stdout)
    assert written["Bcc"] is None
    assert [*written] == ["To", "Subject"]
    assert "\x1b" not in result.stdout
    assert "\u202e" not in result.stdout


def test_half_a_sign_keeps_no_message_from_being_written(family, tmp_path):
    file = tmp_path / "message.txt"

    result = family("ask", "register", "--question", "Is \udcff it?", "-o", str(file), "--text")

    assert result.exit_code == 0, result.output
    assert "\n\nIs ? it?\n\n" in file.read_text("utf-8")
