"""`relocate pack send`: a correction goes to the keepers of a guide, with the pages it stands on."""

from __future__ import annotations

import json
import shutil
import subprocess
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY

HARBOUR = dedent("""\
    harbour:
      name: The harbour
      what: Boats.
      phone: 0953-140 00
      sources: [{url: https://example.org/harbour, read: 2026-11-01}]
    """)
SWIM = dedent("""\
    title: Swim
    phase: there
    why: It is warm.
    do: [Swim.]
    sources: [{url: https://example.org/swim, read: 2026-11-22}]""")
PORT = {"pack.yaml": "name: Port\nextends: xx\n", "contacts.yaml": HARBOUR, "words.yaml": ""}


@pytest.fixture
def port(relocate, make_pack, tmp_path):
    """Somebody's copy of a guide that is in use, with one number corrected and one task added."""
    make_pack("xx", COUNTRY)
    original = make_pack("xx-port", {name: text for name, text in PORT.items() if text})
    copy = shutil.copytree(original, tmp_path / "mine" / "xx-port")
    shutil.copytree(relocate.guides / "xx", copy.with_name("xx"))
    (copy / "contacts.yaml").write_text(HARBOUR.replace("140 00", "140 01"), encoding="utf-8")
    (copy / "tasks").mkdir()
    (copy / "tasks" / "swim.yaml").write_text(SWIM, encoding="utf-8")
    return original, copy


NOTE = dedent("""\
    A correction to the guide for Port

    They have a new number.

    Against version 2026.1.

    ~ The harbour (contacts/harbour)
        phone: 0953-140 00 -> 0953-140 01
        https://example.org/harbour (2026-11-01)
    + Swim (tasks/swim)
        https://example.org/swim (2026-11-22)

    Take it over with: git apply --directory=guides FILE

    diff --git a/xx-port/contacts.yaml b/xx-port/contacts.yaml
    """)


def test_the_file_is_a_letter_and_a_patch_in_one(relocate, port, tmp_path):
    original, copy = port
    target = tmp_path / "port.patch"

    result = relocate("pack", "send", str(copy), "--why", "They have a new number.", "-o", str(target))
    applied = subprocess.run(
        ["git", "apply", str(target)], cwd=original.parent, capture_output=True, text=True, check=False
    )

    assert target.read_text(encoding="utf-8").startswith(NOTE)
    assert (applied.returncode, applied.stderr) == (0, "")
    for path in ("contacts.yaml", "tasks/swim.yaml", "pack.yaml"):
        assert (original / path).read_bytes() == (copy / path).read_bytes()
    assert "1 change names no page that was read for it: contacts/harbour" in " ".join(result.stderr.split())


def test_what_nobody_has_yet_goes_whole_with_a_note_beside(relocate, port, tmp_path):
    original, copy = port
    shutil.rmtree(original)
    target = tmp_path / "port.zip"

    document = json.loads(relocate("pack", "send", str(copy), "-o", str(target), "--json").stdout)

    assert document["files"] == [str(target), str(tmp_path / "port.txt")]
    assert target.read_bytes().startswith(b"PK")
    assert (tmp_path / "port.txt").read_text(encoding="utf-8") == (
        "A correction to the guide for Port\n\nThe whole guide, version 2026.1.\n\n"
    )


def test_nothing_to_send_and_a_pack_with_errors_are_told(relocate, port):
    original, copy = port
    shutil.rmtree(copy / "tasks")
    shutil.copy(original / "contacts.yaml", copy / "contacts.yaml")
    same = relocate("pack", "send", str(copy))
    (copy / "contacts.yaml").write_text(HARBOUR.replace("what", "wat"), encoding="utf-8")
    broken = relocate("pack", "send", str(copy))

    assert (same.exit_code, same.stderr.split("\n")[0]) == (
        1,
        "Error: Nothing in xx-port is otherwise than in the version before.",
    )
    assert "Error: xx-port has errors, so nothing was written." in broken.stderr


def test_a_letter_is_opened_on_request_with_the_note_in_it(relocate, port, tmp_path):
    _original, copy = port
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf "%s" "$1" > {opened}\n')
    browser.chmod(0o755)

    result = relocate(
        *("pack", "send", str(copy), "-o", str(tmp_path / "port.patch"), "--mail", "keepers@example.org"),
        BROWSER=str(browser),
    )

    assert result.exit_code == 0, result.output
    letter = opened.read_text()
    assert letter.startswith(
        "mailto:keepers@example.org?subject=A%20correction%20to%20the%20guide%20for%20Port&body=Against"
    )
    assert "A letter to keepers@example.org was opened." in " ".join(result.stderr.split())


def test_a_mail_program_that_cannot_be_opened_is_not_said_to_be_open(relocate, port, tmp_path):
    _original, copy = port
    patch = tmp_path / "port.patch"

    result = relocate(
        *("pack", "send", str(copy), "-o", str(patch), "--mail", "keepers@example.org"), BROWSER="/bin/false"
    )

    told = "".join(result.stderr.split())
    assert result.exit_code == 0
    assert f"Nomailprogramcouldbeopened.Send{patch}tokeepers@example.orgyourself." in told
