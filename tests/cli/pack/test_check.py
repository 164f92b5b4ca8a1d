from __future__ import annotations

import json
import os
import subprocess
import sys
from textwrap import dedent

import pytest

from tests.conftest import ROOT


@pytest.fixture
def check(relocate):
    """Run `relocate pack check` in a folder, as an author does."""

    def run(folder, *arguments):
        done = subprocess.run(
            [sys.executable, "-m", "relocate_cli", "pack", "check", *arguments],
            env=relocate.environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    return run


def spoil(folder):
    path = folder / "tasks/apply.yaml"
    path.write_text(path.read_text().replace("why:", "wy:").replace("sources:", "sources: []\nsurces:"))


def test_a_sound_pack_says_so_in_one_line(check, port):
    assert check(port) == (0, "", "xx-port: no problems in 1 task\n")


def test_all_problems_of_a_folder_of_packs_are_told_in_one_run_and_those_of_a_parent_once(
    check, country, port, make_pack
):
    make_pack("xx-bay", {"pack.yaml": "name: Bay\nextends: xx\nlevl: region\n"})
    spoil(country)

    assert check(country.parent, ".") == (
        1,
        dedent("""\
            xx-bay/pack.yaml:3:1: error[P030]: There is no field 'levl' here.
              hint: Did you mean level?
            xx/tasks/apply.yaml:3:1: error[P030]: There is no field 'wy' here.
              hint: Did you mean why?
            xx/tasks/apply.yaml:6:1: error[P030]: There is no field 'surces' here.
              hint: Did you mean sources, sure?
            """),
        "Packs: xx, xx-bay, xx-port\n3 errors in 3 packs\n",
    )


def test_of_a_parent_that_was_not_asked_for_only_errors_are_told(check, country, port):
    spoil(country)

    code, output, talk = check(port)

    assert (code, talk) == (1, "2 errors in xx-port\n")
    assert (
        output.splitlines()[0] == f"{country}/tasks/apply.yaml:3:1: error[P030]: There is no field 'wy' here."
    )
    assert "P060" not in output


def test_a_parent_lies_beside_the_pack_or_among_the_built_in_guides(check, tmp_path):
    folder = tmp_path / "elsewhere/mala"
    folder.mkdir(parents=True)
    head = "format: 1\nname: Malå\nlevel: municipality\nextends: vasterbotten\nlanguage: en\n"
    (folder / "pack.yaml").write_text(head + "version: 2026.1\nsummary: Small.\nlicence: CC0-1.0\n", "utf-8")

    code, output, talk = check(folder)

    assert (code, output) == (0, "")
    assert talk.startswith("mala: no problems in ")


def test_warnings_fail_only_when_strict(check, country):
    path = country / "tasks/apply.yaml"
    path.write_text(path.read_text().partition("sources:")[0])

    assert check(country)[0] == 0
    assert check(country, "--strict")[0] == 1


def test_github_shows_each_finding_beside_its_line(check, country):
    (country / "phases.yaml").write_text("before: {title: Before, opens: 100% sure}\n")

    assert check(country, "--format", "github")[1] == (
        "::error file=phases.yaml,line=1,col=32,title=P036::'100%25 sure' is not a rule for a date."
        "%0Ahint: Write it like one of these: 3 months after move; on move; 1 week after 3 months after "
        "move; 5 working days after done notify-move; by 1 December each year; "
        "from 1 December to 31 March each year.\n"
    )


@pytest.mark.parametrize("asked", [("--format", "json"), ("--json",)])
def test_json_says_the_same_for_programs(check, country, asked):
    path = country / "tasks/apply.yaml"
    path.write_text(path.read_text().replace("phase: before", "phase: befor"))

    code, output, _talk = check(country, *asked)

    assert code == 1
    assert json.loads(output) == {
        "schema": "relocate/check/1",
        "packs": ["xx"],
        "errors": 1,
        "warnings": 0,
        "findings": [
            {
                "path": "tasks/apply.yaml",
                "line": 2,
                "column": 8,
                "level": "error",
                "code": "P012",
                "message": "There is no 'befor' among the phases.",
                "hint": "Did you mean before?",
            }
        ],
    }


def test_it_counts_how_many_sources_are_pages_of_who_decides(check, country):
    (country / "sites.yaml").write_text("agencies: {whose: authority, hosts: [example.org]}\n")
    (country / "words.yaml").write_text(
        "quay:\n  official: kaj\n  title: Quay\n  what: Where boats lie.\n"
        "  sources: [{url: https://blog.example/quay, read: 2026-11-01}]\n"
    )

    assert check(country) == (
        0,
        "",
        "xx: no problems in 1 task\n1 of 2 sources are pages of who decides.\n",
    )
    assert json.loads(check(country, "--json")[1])["sources"] == {"primary": 1, "secondary": 1}


def test_a_terminal_shows_the_line_with_a_caret(relocate, country, on_terminal):
    path = country / "tasks/apply.yaml"
    path.write_text(path.read_text().replace("phase: before", "phase: 'befor'"))

    screen = on_terminal(relocate, "pack", "check", str(country), "--no-color", columns=200)

    assert screen.splitlines()[-5:] == [
        "    hint: Did you mean before?",
        "    phase: 'befor'",
        "           ^",
        "",
        "1 error in xx",
    ]


def test_a_long_line_is_cut_around_the_place(relocate, country, on_terminal):
    (country / "phases.yaml").write_text(f"before: {{title: {'Before ' * 30}, opns: on move}}\n")

    screen = on_terminal(relocate, "pack", "check", str(country), "--no-color", columns=40).splitlines()

    caret = next(row for row in screen if row.strip() == "^")
    assert screen[screen.index(caret) - 1][caret.index("^") :].startswith("opns")
    assert max(map(len, screen)) <= 40


def test_signs_that_move_the_cursor_are_not_printed(check, country):
    path = country / "phases.yaml"
    path.write_text('before: {title: Before, "\\e[31mopens": on move}\n')

    _code, output, _talk = check(country)

    assert "\x1b" not in output


def test_a_broken_translation_is_a_finding_like_any_other(check, country):
    (country / "translations").mkdir()
    (country / "translations/sv.po").write_text('msgid "a"\nmsgstr "b"\nnonsense\n')
    (country / "translations/uk.po").write_bytes(b'msgid "\xff"\nmsgstr "b"\n')

    code, output, _talk = check(country)

    assert code == 1
    assert [line.split(": ")[:2] for line in output.splitlines() if "hint" not in line] == [
        ["translations/sv.po:3:1", "error[P082]"],
        ["translations/uk.po:1:8", "error[P001]"],
    ]


def test_a_broken_pack_is_found_from_above_and_from_a_folder_in_it(check, country, port, tmp_path):
    spoil(port.parent / "xx")
    (port / "tasks").mkdir(exist_ok=True)

    above, inside = check(tmp_path), check(port / "tasks")

    assert (above[0], above[2]) == (1, "Packs: guides/xx, guides/xx-port\n2 errors in 2 packs\n")
    assert inside[0] == 1
    assert inside[2].replace("\n", "").startswith(f"Packs:{port}2 errors in xx-port")


def test_a_pack_whose_head_has_a_wrong_name_is_told_and_not_passed_over(check, port, tmp_path):
    (port / "pack.yaml").rename(port / "pack.yml")

    code, output, _talk = check(tmp_path)

    assert (code, output) == (
        1,
        "guides/xx-port/pack.yml:1:1: error[P014]: A pack has no file of this name; it is not read.\n"
        "  hint: Rename it: pack.yaml\n",
    )


def test_a_built_in_guide_is_checked_when_it_is_named(check, relocate, newest_day, tmp_path):
    relocate.environment["RELOCATE_TODAY"] = newest_day

    code, output, talk = check(tmp_path, "vasterbotten")

    assert (code, output) == (0, ""), output
    assert "vasterbotten: no problems" in talk


def test_a_folder_without_packs_says_what_a_pack_is(check, tmp_path):
    (tmp_path / "empty").mkdir()
    hint = "hint: A pack is a folder with a file pack.yaml. Name it, or a guide that is\nthere: norsjo.\n"

    assert check(tmp_path, "empty") == (2, "", f"Error: There is no pack in empty.\n\n{hint}")
    assert check(tmp_path / "empty") == (2, "", f"Error: There is no pack here.\n\n{hint}")
    assert check(tmp_path, "nowhere")[0] == 2
    assert check(tmp_path, "nowhere")[2].startswith("Error: There is no folder nowhere, and no guide of that")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs somebody who may not read everything")
def test_a_file_that_may_not_be_read_is_a_finding(check, country):
    (country / "phases.yaml").chmod(0)

    assert "error[P019]" in check(country)[1]


def test_pack_alone_lists_its_commands_and_a_mistyped_one_is_told(relocate):
    assert "check" in relocate("pack").stdout

    result = relocate("pack", "chekc")

    assert result.exit_code == 2
    assert result.stderr == "Error: There is no command 'chekc'.\n\nhint: Did you mean check?\n"


def test_a_source_without_a_day_or_a_page_is_named_and_the_check_goes_on(relocate, country):
    task = (country / "tasks" / "apply.yaml").read_text(encoding="utf-8")
    sources = "[{url: https://example.org/page, read: 5/6/2026}, {read: 2026-11-01}]\nchecked: {on: today}"
    (country / "tasks" / "apply.yaml").write_text(f"{task.partition('sources:')[0]}sources: {sources}\n")

    result = relocate("pack", "check", str(country))

    assert result.exit_code == 1
    assert ["'5/6/2026' is not a date." in result.stdout, "The field url is missing." in result.stdout] == [
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("command", "words"), [("check", "Checking the packs"), ("prove", "Trying all answers")]
)
def test_whoever_waits_for_many_packs_sees_how_far_it_has_come(relocate, on_terminal, command, words):
    packs = [str(ROOT / "guides" / name) for name in ("norrbotten", "norsjo")]  # the nation alone takes long
    shown = on_terminal(relocate, "pack", command, *packs)

    *_bar, told = shown.rstrip("\n").split("\x1b[2K")
    assert words in shown
    assert words not in told
    assert words not in relocate("pack", command, packs[0]).output
