from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import polib
import pytest

SCRIPT = Path(__file__).parent.parent / ".ci/extract_messages.py"
MODULE = '''
from relocate_cli.language import _, ngettext

@command(passes=True)
def apply(session):
    """Apply for a permit.

    It takes {some} time.
    """
    session.tell(_("Sent to {office}."))
    session.tell(_("One "
                   "sentence."), ngettext("{count} day", "{count} days", 3), _(session.name))
'''


@pytest.fixture
def package(tmp_path):
    """A package with one module."""
    package = tmp_path / "program"
    package.mkdir()
    (package / "apply.py").write_text(MODULE)
    return package


def extract(package, *options):
    command = [sys.executable, str(SCRIPT), "--package", str(package), *options]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def catalogue(package):
    return polib.pofile(str(package / "locale/sv/relocate.po"), encoding="utf-8")


def test_every_text_and_every_help_text_is_found_sorted_with_the_file_it_stands_in(package):
    assert extract(package).returncode == 0

    text = (package / "locale/sv/relocate.po").read_text(encoding="utf-8")
    assert text.partition('plural=(n != 1);\\n"\n')[2] == dedent("""\
        "X-Language-Name: \\n"
        "X-Language-Word: \\n"

        #: program/apply.py
        #, python-brace-format
        msgid ""
        "Apply for a permit.\\n"
        "\\n"
        "It takes {some} time."
        msgstr ""

        #: program/apply.py
        msgid "One sentence."
        msgstr ""

        #: program/apply.py
        #, python-brace-format
        msgid "Sent to {office}."
        msgstr ""

        #: program/apply.py
        #, python-brace-format
        msgid "{count} day"
        msgid_plural "{count} days"
        msgstr[0] ""
        msgstr[1] ""
        """)


def test_check_tells_whether_the_catalogue_is_up_to_date_and_writes_nothing(package):
    assert extract(package, "--check").returncode == 1
    assert not (package / "locale").exists()

    extract(package)
    path = package / "locale/sv/relocate.po"
    lacking = extract(package, "--check")
    assert lacking.returncode == 1
    assert f"{path} lacks a translation of: One sentence.\n" in lacking.stderr

    po = catalogue(package)
    for entry in po:
        entry.msgstr, entry.msgstr_plural = "Klart.", dict.fromkeys(entry.msgstr_plural, "Klart.")
    po.wrapwidth = 79
    po.save(str(path))
    assert extract(package, "--check").returncode == 0

    (package / "apply.py").write_text(MODULE.replace("One ", "Another "))
    assert extract(package, "--check").returncode == 1


def test_a_changed_text_becomes_fuzzy_and_one_that_went_is_kept_aside(package):
    extract(package)
    po = catalogue(package)
    po.find("Sent to {office}.").msgstr = "Skickat till {office}."
    po.find("One sentence.").msgstr = "En mening."
    po.save()

    changed = MODULE.replace("Sent to {office}.", "Sent off to {office}.").replace(
        '_("One "\n', '(_)("One "\n'
    )
    (package / "apply.py").write_text(changed.replace('(_)("One "\n', 'str("One "\n'))
    extract(package)

    found = catalogue(package).find("Sent off to {office}.")
    assert (found.msgstr, found.fuzzy, found.previous_msgid) == (
        "Skickat till {office}.",
        True,
        "Sent to {office}.",
    )
    assert [entry.msgid for entry in catalogue(package).obsolete_entries()] == ["One sentence."]


def test_a_language_is_begun_with_its_code_and_spoken_from_the_first_text_on(tmp_path):
    """In a copy of the program, because a translation lies in it."""
    root = SCRIPT.parent.parent
    program = tmp_path / "relocate_cli"
    shutil.copytree(root / "relocate_cli", program, ignore=shutil.ignore_patterns("__pycache__"))
    assert extract(program, "qaa").returncode == 0
    path = program / "locale/qaa/relocate.po"
    po = polib.pofile(str(path), encoding="utf-8", wrapwidth=79)
    po.find("There is no pack here.").msgstr = "Hic fasciculus non est."
    po.save()
    (tmp_path / "empty").mkdir()

    world = {"PATH": os.environ["PATH"], "PYTHONPATH": str(tmp_path), "RELOCATE_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "relocate_cli", "pack", "check", "--lang", "qaa"]
    settings = {"env": world, "cwd": tmp_path / "empty", "capture_output": True, "encoding": "utf-8"}
    result = subprocess.run(command, check=False, **settings)

    assert po.metadata["Language"] == "qaa"
    assert result.stderr.startswith("Error: Hic fasciculus non est.\n\nhint: A pack is a folder")
    assert extract(program, "--check").returncode == 0
