from __future__ import annotations

import json
import os
import shutil
import subprocess
from textwrap import dedent

import polib
import pytest

HEAD = dedent("""\
    #
    msgid ""
    msgstr ""
    "Project-Id-Version: xx\\n"
    "PO-Revision-Date: 2026-11-23 00:00+0000\\n"
    "Last-Translator: \\n"
    "Language-Team: \\n"
    "Language: sv\\n"
    "MIME-Version: 1.0\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Content-Transfer-Encoding: 8bit\\n"

    """)


@pytest.fixture
def translate(relocate, country):
    """Run `relocate pack translate sv` on the country."""
    return lambda: relocate("pack", "translate", "sv", str(country))


@pytest.fixture
def translated(translate, country):
    """The path of the Swedish PO file, with two strings translated."""
    translate()
    path = country / "translations/sv.po"
    answer(path, "tasks/apply/title", "Sök tillstånd")
    answer(path, "tasks/apply/do/2", "Skicka det.")
    return path


def answer(path, context, text):
    po = polib.pofile(str(path), encoding="utf-8", wrapwidth=79)
    po.find(context, by="msgctxt").msgstr = text
    po.save()


def entries(path):
    po = polib.pofile(str(path), encoding="utf-8")
    return {
        entry.msgctxt: (entry.msgid, entry.msgstr, entry.previous_msgid if entry.fuzzy else "")
        for entry in po
        if entry.msgstr and not entry.obsolete
    }


def test_the_first_run_writes_every_string_with_its_path_and_its_place(translate, country):
    result = translate()

    path = country / "translations/sv.po"
    assert (result.exit_code, result.stdout) == (0, "xx\tsv\t0\t0\t6\t24\n")
    assert result.stderr.replace("\n", "") == f"Written:{path}"
    assert path.read_text(encoding="utf-8") == HEAD + dedent("""\
        #: phases.yaml:1
        msgctxt "phases/before/title"
        msgid "Before you move"
        msgstr ""

        #: tasks/apply.yaml:1
        msgctxt "tasks/apply/title"
        msgid "Apply for a permit"
        msgstr ""

        #: tasks/apply.yaml:3
        msgctxt "tasks/apply/why"
        msgid "Without it you cannot stay."
        msgstr ""

        #: tasks/apply.yaml:4
        msgctxt "tasks/apply/do/1"
        msgid "Fill in the form."
        msgstr ""

        #: tasks/apply.yaml:4
        msgctxt "tasks/apply/do/2"
        msgid "Send it."
        msgstr ""

        #: pack.yaml:6
        msgctxt "summary"
        msgid "A place that does not exist."
        msgstr ""
        """)


def test_a_second_run_writes_the_same_bytes_and_leaves_the_file_alone(translate, translated):
    translate()
    before = translated.read_bytes(), translated.stat().st_mtime_ns
    translate()

    assert (translated.read_bytes(), translated.stat().st_mtime_ns) == before


def test_a_changed_text_keeps_its_translation_as_fuzzy_with_the_text_it_was_made_from(
    translate, translated, country
):
    change(country, "Apply for a permit", "Apply for your permit")

    assert translate().stdout == "xx\tsv\t1\t1\t4\t22\n"
    assert entries(translated)["tasks/apply/title"] == (
        "Apply for your permit",
        "Sök tillstånd",
        "Apply for a permit",
    )

    change(country, "Apply for your permit", "Apply today")
    translate()
    assert entries(translated)["tasks/apply/title"] == ("Apply today", "Sök tillstånd", "Apply for a permit")


def test_a_text_that_moved_takes_its_translation_along(translate, translated, country):
    change(country, "[Fill in the form., Send it.]", "[Fill in the form., Sign it., Send it.]")

    translate()

    assert entries(translated) == {
        "tasks/apply/title": ("Apply for a permit", "Sök tillstånd", ""),
        "tasks/apply/do/3": ("Send it.", "Skicka det.", ""),
    }


def test_a_text_that_went_is_kept_aside_and_comes_back_with_its_translation(translate, translated, country):
    change(country, "[Fill in the form., Send it.]", "[Fill in the form.]")
    translate()

    assert translated.read_text(encoding="utf-8").endswith(
        '#~ msgctxt "tasks/apply/do/2"\n#~ msgid "Send it."\n#~ msgstr "Skicka det."\n'
    )

    change(country, "[Fill in the form.]", "[Fill in the form., Send it.]")
    translate()
    assert entries(translated)["tasks/apply/do/2"] == ("Send it.", "Skicka det.", "")
    assert "#~" not in translated.read_text(encoding="utf-8")


def test_what_a_translator_wrote_in_the_head_stays(translate, translated):
    text = translated.read_text(encoding="utf-8").replace("Last-Translator: ", "Last-Translator: Kim")
    kind = '"X-Translation-Kind: machine, unreviewed\\n"\n'
    text = text.replace('8bit\\n"\n', '8bit\\n"\n' + kind)
    translated.write_text(text, encoding="utf-8")

    translate()

    assert translated.read_text(encoding="utf-8") == text


def test_status_counts_every_language_of_every_pack(relocate, translated, country, port):
    (country / "translations/uk.po").write_text("")

    result = relocate("pack", "translate", "--status", str(country.parent))

    assert result.stdout == dedent("""\
        xx\tsv\t2\t0\t4\t18
        xx\tuk\t0\t0\t6\t24
        xx-port\tsv\t0\t0\t2\t7
        xx-port\tuk\t0\t0\t2\t7
        """)
    one = relocate("pack", "translate", "--status", "--json", str(country))
    assert json.loads(one.stdout)["translations"][0] == {
        "pack": "xx",
        "language": "sv",
        "up_to_date": 2,
        "outdated": 0,
        "missing": 4,
        "words": 18,
    }


def test_a_terminal_shows_the_status_as_a_table(relocate, translated, country, on_terminal):
    screen = on_terminal(relocate, "pack", "translate", "--status", str(country), "--no-color")

    assert screen == dedent("""\
        pack  language  up to date  outdated  missing  words to write
        xx    sv                 2         0        4              18
        """)


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="needs gettext")
def test_gettext_has_nothing_to_complain_about(relocate, translate, translated, country):
    change(country, "Apply for a permit", "Apply")
    translate()

    checked = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", str(translated)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")


def test_long_texts_are_wrapped_at_79_columns(translate, country):
    change(country, "Without it you cannot stay.", "Without it you cannot stay. " * 20)
    translate()

    lines = (country / "translations/sv.po").read_text(encoding="utf-8").splitlines()
    assert max(map(len, lines)) <= 79


def test_a_file_that_is_no_po_file_is_left_as_it_is(translate, country):
    path = country / "translations/sv.po"
    path.parent.mkdir()
    path.write_text("nonsense\n")

    result = translate()

    assert (result.exit_code, path.read_text()) == (1, "nonsense\n")
    assert "line of a PO file: nonsense" in result.stderr


def test_a_pack_with_problems_is_not_translated(translate, country):
    change(country, "why:", "wy:")

    result = translate()

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: xx has problems that come first.\n")
    assert not (country / "translations").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Error: Say which language: relocate pack translate sv\n"),
        (("../sv",), "Error: Say which language: relocate pack translate sv\n"),
        (("sv",), "Error: There is no pack here.\n"),
    ],
)
def test_what_is_missing_is_said(relocate, arguments, message, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    result = relocate("pack", "translate", *arguments)

    assert result.exit_code == 2
    assert result.stderr.startswith(message)


def test_nothing_is_written_into_several_packs_that_nobody_named(relocate, port, monkeypatch):
    monkeypatch.chdir(port.parent)

    result = relocate("pack", "translate", "sv")

    assert result.exit_code == 2
    assert result.stderr.startswith("Error: There are several packs in .: xx, xx-port.\n")
    assert not list(port.parent.glob("*/translations"))


def test_a_pack_is_not_translated_into_its_own_language(relocate, country):
    result = relocate("pack", "translate", "en", str(country))

    assert result.exit_code == 2
    assert result.stderr == "Error: xx is written in 'en'; it needs no translation into it.\n"


def change(country, old, new):
    path = country / "tasks/apply.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="needs gettext")
@pytest.mark.parametrize("options", [["--previous"], []])
def test_what_msgmerge_guesses_reaches_no_reader_and_is_not_taken_for_a_translation(
    relocate, country, tmp_path, options
):
    head = 'msgid ""\nmsgstr "Language: sv\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
    entry = 'msgctxt "tasks/{id}/title"\nmsgid "{text}"\nmsgstr "{translation}"\n\n'
    (country / "tasks/bus.yaml").write_text(
        (country / "tasks/apply.yaml").read_text().replace("Apply for a permit", "Find the bus track")
    )
    path, template = country / "translations/sv.po", tmp_path / "new.pot"
    path.parent.mkdir()
    path.write_text(head + entry.format(id="ski", text="Find the ski track", translation="Hitta skidspåret"))
    template.write_text(head + entry.format(id="bus", text="Find the bus track", translation=""))
    subprocess.run(["msgmerge", "--quiet", "--update", *options, str(path), str(template)], check=True)
    assert "skidspåret" in path.read_text()

    checked = relocate("pack", "check", str(country))
    relocate("start", "xx", "--yes", "--name", "Anna")
    shown = relocate("show", "bus", "--lang", "sv")
    relocate("pack", "translate", "sv", str(country))

    assert "1 string has only a guess: tasks/bus/title" in checked.stdout
    assert "Find the bus track [en]" in shown.stdout
    assert relocate("show", "bus", "--lang", "sv").stdout == shown.stdout
    assert "1 string has only a guess: tasks/bus/title" in relocate("pack", "check", str(country)).stdout


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="needs gettext")
@pytest.mark.parametrize(
    "entry",
    [
        'msgid "Find a home\nmsgstr "Hitta"\n',
        'msgid ""\n"Find a home\nmsgstr "Hitta"\n',
        'msgid "Find" x\nmsgstr "Hitta"\n',
        'msgid "Find "a" home"\nmsgstr "Hitta"\n',
        'msgid "Find \\q home"\nmsgstr "Hitta"\n',
        'msgid "Find\\"\nmsgstr "Hitta"\n',
        'msgid "Find"\n',
        'msgid "Find"\nmsgstr "Hitta"\n\nmsgctxt "a"\nmsgid "Find"\nmsgstr "Leta"\n',
        'msgid "Find"\n\nmsgctxt "b"\nmsgid "Go"\nmsgstr "Res"\n',
        "msgid 'Find'\nmsgstr 'Hitta'\n",
        'msgidd "Find"\nmsgstr "Hitta"\n',
        'msgstr "Hitta"\nmsgid "Find"\n',
        '<<<<<<< HEAD\nmsgid "Find"\nmsgstr "Hitta"\n',
    ],
)
def test_whatever_msgfmt_refuses_is_an_error_here(relocate, country, entry):
    path = country / "translations/sv.po"
    path.parent.mkdir()
    head = 'msgid ""\nmsgstr "Language: sv\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
    path.write_text(f'{head}msgctxt "a"\n{entry}')
    refused = subprocess.run(["msgfmt", "-c", "-o", os.devnull, str(path)], check=False, capture_output=True)

    result = relocate("pack", "check", str(country))

    assert (refused.returncode, result.exit_code) == (1, 1)
    assert "error[P082]" in result.stdout


def test_a_language_that_only_a_pack_has_can_be_read_to_the_end(relocate, country, port):
    relocate("pack", "translate", "de", str(country))
    path = country / "translations/de.po"
    answer(path, "tasks/apply/title", "Genehmigung beantragen")

    listed = relocate("show", "apply", "--place", "xx-port", "--lang", "de", "--json")
    checked = relocate("pack", "check", "--strict", str(country))
    kept = relocate("settings", "language", "de")
    shown = relocate("show", "apply", "--place", "xx-port", "--json")
    unknown = relocate("list", "--lang", "tlh")

    assert json.loads(listed.stdout)["record"]["title"] == "Genehmigung beantragen"
    assert json.loads(listed.stdout)["record"]["why"] == "Without it you cannot stay. [en]"
    assert checked.exit_code == 0
    assert checked.stdout.splitlines()[1] == (
        "  hint: Open it in Poedit, Weblate or an editor, and translate what is empty; it can wait."
    )
    assert (kept.exit_code, shown.stdout) == (0, listed.stdout)
    assert unknown.stderr.endswith("hint: It speaks: en, sv, de.\n")


def test_the_language_of_the_pack_one_is_writing_can_be_read_wherever_it_lies(relocate, country, tmp_path):
    folder = tmp_path / "elsewhere" / "xx"
    shutil.copytree(country, folder)
    relocate("pack", "translate", "de", str(folder))

    result = relocate("pack", "preview", str(folder), "--terminal", "--lang", "de")

    assert result.exit_code == 0, result.output
    assert "[en]" in result.stdout


def test_people_are_told_that_only_the_guide_speaks_it(relocate, country, on_terminal):
    relocate("pack", "translate", "de", str(country))

    screen = on_terminal(relocate, "guide", "--place", "xx", "--lang", "de")

    assert "relocate itself does not speak de yet: its own words are English." in " ".join(screen.split())


def test_a_text_that_changed_is_refreshed_first_and_then_looked_over(
    relocate, translate, translated, country
):
    change(country, "Apply for a permit", "Apply for a permit soon")
    before = relocate("pack", "check", str(country)).stdout.splitlines()
    translate()
    after = relocate("pack", "check", str(country)).stdout.splitlines()

    refresh, look = (
        "  hint: Refresh the file with: relocate pack translate sv",
        ("  hint: Open it in Poedit, Weblate or an editor: look over what needs work, and remove its mark."),
    )
    assert (before[-1], after[-1]) == (refresh, look)


def test_short_numbers_are_guarded_like_long_ones(relocate, country):
    change(country, "Without it you cannot stay.", "Ring 112, 1177 or 113 13.")
    relocate("pack", "translate", "sv", str(country))
    answer(country / "translations/sv.po", "tasks/apply/why", "Ring 112, 1117 eller 11313.")

    assert "P084]: tasks/apply/why lost something on its way into sv: 1177, 113 13." in (
        relocate("pack", "check", str(country)).stdout
    )
