"""`--household NAME`: every command for a household that is received, and never in another one's plan."""

from __future__ import annotations

import json
import sys
from textwrap import dedent

import pytest

from relocate_cli.cli.commands import COMMANDS
from relocate_cli.views.addressed import OF_A_HOUSEHOLD


@pytest.fixture
def both(host, family):
    """Eva, who has a plan of her own and receives Anna."""
    host("start", "xx-port", "--name", "Eva", "--move-date", "2027-03-01", "--yes")
    result = host("host", "import", str(family()), "--yes")
    assert result.exit_code == 0, result.output
    return host


def test_a_tick_goes_into_the_plan_of_the_household_that_was_named(both):
    before = both("list").stdout

    ticked = both("--household", "anna", "done", "pack-bags", "--text")

    assert "Household: Anna\n" not in both("list", "--text").output
    assert "relocate --household anna undo" in ticked.output
    assert both("list").stdout == before
    assert "pack-bags\tdone" in both("list", "--household", "Anna").stdout


def test_undo_takes_back_what_was_said_last_in_that_household(both):
    both("done", "pack-bags")
    both("--household", "Anna", "done", "pack-bags")

    both("--household", "Anna", "undo")

    assert "pack-bags\tdone" in both("list").stdout
    assert "pack-bags\tready" in both("--household", "Anna", "list").stdout


def test_what_is_shown_says_which_household_it_is_and_how_to_go_on_there(both):
    shown = both("--household", "Anna", "next", "-n", "1", "--text")

    assert shown.output == dedent("""\
        Household: Anna
        Port, moving on Mon 1 Feb 2027 (in 10 weeks)
        0 of 5 done

        Your move
        [ ] Pack your bags                                  begin by 29 Jan (in 9 weeks)
                                                                               pack-bags
        Those you receive
        [ ] Fetch the keys                                  begin by 29 Jan (in 9 weeks)
                                                                              fetch-keys
            +2 not yet                    relocate --household Anna list --state blocked

        2 tasks may join your list. Answer what is open with:
          relocate --household Anna start

        relocate --household Anna done pack-bags
            tick it
        relocate --household Anna show pack-bags
            what to do and what to bring
        relocate --household Anna list
            the whole list
        relocate --household Anna walk
            go through the list
        """)


def test_a_whole_shell_can_be_for_one_household_and_its_commands_stay_short(both):
    named = both("--household", "Anna", "list", "--text")
    shell = both("list", "--text", RELOCATE_HOUSEHOLD="Anna")
    other = both("people", RELOCATE_HOUSEHOLD="")

    short = named.stdout.replace("relocate --household Anna ", "relocate ")
    assert shell.stdout.split() == short.split()
    assert shell.stdout.startswith("Household: Anna\n")
    assert other.stdout == "eva\tEva\tadult\t\n"


def test_a_document_says_which_household_was_named(both):
    assert json.loads(both("list", "--json", "--household", "Anna").stdout)["household"] == "Anna"
    assert "household" not in json.loads(both("list", "--json").stdout)


def test_a_question_says_whom_it_is_about(both):
    pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")
    world = {**both.environment, "TERM": "dumb"}
    arguments = ["-m", "relocate_cli", "erase", "--household", "Anna"]
    child = pexpect.spawn(sys.executable, arguments, env=world, encoding="utf-8")

    child.expect_exact("Anna: Remove Anna? This cannot be undone. [y/N]")
    child.sendline("n")
    child.expect_exact("Nothing was changed.")
    child.expect(pexpect.EOF)

    assert both("list", "--household", "Anna").exit_code == 0


@pytest.mark.parametrize(
    ("name", "error", "hint"),
    [
        ("Ana", "No household 'Ana' is received here.", "Did you mean Anna?"),
        ("zz", "No household 'zz' is received here.", "Known: Anna."),
        ("", "Which household?", "See all of them with: relocate host"),
        ("../../data", "No household '../../data' is received here.", "Known: Anna."),
        ("a/b", "No household 'a/b' is received here.", "Known: Anna."),
        ("CON", "No household 'CON' is received here.", "Known: Anna."),
        (".", "No household '.' is received here.", "Known: Anna."),
        ("x" * 300, f"No household '{'x' * 60}...' is received here.", "Known: Anna."),
    ],
)
def test_a_household_that_is_not_here_is_named_with_those_that_are(both, name, error, hint):
    result = both("--household", name, "list")

    told = " ".join(result.stderr.split())
    assert (result.exit_code, told) == (2, f"Error: {error} hint: {hint}")


def test_where_nobody_is_received_it_is_said_how_to_begin(host):
    result = host("--household", "Ali", "next")

    assert result.stderr == dedent("""\
        Error: No household 'Ali' is received here.

        hint: Add one: relocate host add NAME
        """)


def test_the_hint_of_an_error_leads_back_to_the_same_household(host):
    host("host", "add", "Ali", "--place", "xx-port")
    host("--household", "Ali", "undo", "--yes")

    result = host("--household", "Ali", "list")

    assert result.stderr == dedent("""\
        Error: There is no plan yet.

        hint: Start with: relocate --household Ali start norsjo
        """)


def test_what_is_about_all_of_them_takes_no_household(both):
    result = both("host", "day", "--household", "Anna")

    assert (result.exit_code, result.stderr) == (
        2,
        dedent("""\
        Error: `relocate host` is about all households that you receive.

        hint: Leave --household out, or look at one: relocate --household Anna next
        """),
    )


def test_a_booklet_of_a_household_is_found_where_it_was_printed(both, tmp_path):
    printed = both("print", "-o", str(tmp_path / "a.html"), "--household", "Anna", "--json")
    name = json.loads(printed.stdout)["booklet"]

    result = both("tick", "--booklet", name, "7C")

    [line] = [line for line in result.stderr.splitlines() if line.startswith("hint:")]
    assert line.startswith("hint: It was printed for Anna: relocate --household anna-")


def test_the_name_is_completed_before_and_after_the_command(both):
    def offered(*words: str) -> list[str]:
        line = " ".join(("relocate", *words))
        world = {"_RELOCATE_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(words))}
        rows = both(**world).stdout.splitlines()
        return [row.partition(",")[2] for row in rows if row.startswith("plain")]

    assert offered("--household", "a") == ["Anna"]
    assert offered("list", "--household", "A") == ["Anna"]
    assert offered("host", "remove", "A") == ["Anna"]
    assert "fetch-keys" in offered("--household", "Anna", "done", "fe")
    assert offered("done", "fe") == []


def test_every_command_is_about_one_household_or_about_none():
    of_all = {"pack", "host", "settings", "completion", "help", "insights"}

    assert {*OF_A_HOUSEHOLD} == COMMANDS.keys() - of_all


def test_a_host_is_asked_what_a_host_knows_and_they_stay_received(host):
    pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")
    host("host", "add", "Ali", "--place", "xx-port", "--lang", "en")
    host("settings", "language", "en")
    world = {**host.environment, "TERM": "dumb"}
    arguments = ["-m", "relocate_cli", "--household", "Ali", "start"]
    child = pexpect.spawn(sys.executable, arguments, env=world, encoding="utf-8")

    child.expect_exact("On which day do they arrive?")
    assert "What shall we call you?" not in child.before
    child.sendline("2027-02-01")
    while child.expect_exact(["Ali: Is this right?", "]:", "]"]):
        child.sendline("")
    child.sendline("")
    child.expect(pexpect.EOF)

    told = json.loads(host("people", "--household", "Ali", "--json").stdout)
    assert (told["members"], told["answers"]["lanes"]) == ([], ["received"])
    assert told["answers"]["they-arrive"] == ["2027-02-01"]
    host("start", "--household", "Ali", "--answer", "lanes=move", "--yes")
    told = json.loads(host("people", "--household", "Ali", "--json").stdout)
    assert told["answers"]["lanes"] == ["move", "received"]
