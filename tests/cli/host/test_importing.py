"""`relocate host import`: what a family gave, field by field, with its consent, and never more."""

from __future__ import annotations

import json
import sys
from textwrap import dedent

import pytest


def households(host) -> dict[str, str]:
    return {one["name"]: one["id"] for one in json.loads(host("host", "--json").stdout)["households"]}


def test_every_field_is_shown_before_it_is_kept(host, family):
    path = family()

    asked = host("host", "import", str(path))
    kept = host("host", "import", str(path), "--yes", "--text")

    says = dedent("""\
        The file says this, and all of it is kept for Anna:

        Where and who
            where you move: Port
            Anna (adult)
            Mila (child, born about 2022)

        What they answered
            Which day do you move? Mon 1 Feb 2027
            Who moves was told to the end.

        Notes in their own words
            Register your address · Mila: “She is shy”
        """)
    assert asked.exit_code == 2
    assert asked.stderr == says + dedent("""\
        Error: This needs your consent.

        hint: Add --yes if you are sure.
        """)
    assert kept.exit_code == 0
    told = "6 things are kept for Anna now.\nErase it whole: relocate host remove Anna\n"
    assert (kept.stdout, kept.stderr) == ("", says + told)


def test_nothing_is_kept_without_a_yes(host, family):
    host("host", "import", str(family()))

    assert households(host) == {}
    assert not (host.home / "data" / "households").exists()


def test_what_is_kept_is_what_the_file_says_and_that_they_are_received(host, family):
    host("host", "import", str(family("Anna")), "--as", "Third floor", "--yes")

    told = json.loads(host("people", "--household", "Third floor", "--json").stdout)

    assert told["answers"] == {
        "move": ["2027-02-01"],
        "household": ["told"],
        "lanes": ["move", "received"],
        "they-arrive": ["2027-02-01"],
    }
    assert [member["name"] for member in told["members"]] == ["Anna", "Mila"]


def test_what_the_host_calls_them_does_not_come_back_to_the_family(host, family):
    host("host", "import", str(family("Anna")), "--as", "Third floor", "--yes")

    back = host("--household", "Third floor", "export", "json", "--names", "-o", "-")

    assert "Anna" in back.stdout
    assert "Third floor" not in back.stdout


def test_a_file_without_names_is_enough(host, family):
    path = family("Anna", "--force")  # no --names

    unnamed = host("host", "import", str(path), "--yes")
    named = host("host", "import", str(path), "--as", "Third floor", "--yes")

    assert (unnamed.exit_code, unnamed.stderr) == (
        2,
        dedent("""\
        Error: What do you call this household?

        hint: Add a name: --as NAME
        """),
    )
    assert named.exit_code == 0
    assert host("people", "--household", "Third floor").stdout == dedent("""\
        adult-1\tadult-1\tadult\t
        child-1\tchild-1\tchild\t~2022-05-15
        """)


def test_a_family_that_is_here_is_merged_or_kept_apart_and_that_is_asked(host, family):
    path = str(family())
    host("host", "import", path, "--yes")
    later = str(family(date="2027-04-01"))

    asked = host("host", "import", later, "--yes")
    merged = host("host", "import", later, "--merge", "--yes", "--text")
    same = host("host", "import", later, "--apart", "--yes")
    apart = host("host", "import", later, "--apart", "--as", "Anna B", "--yes")

    assert (asked.exit_code, asked.stderr) == (
        2,
        dedent("""\
        Error: This household is here already: Anna.

        hint: Add --merge, or keep it apart: --apart --as NAME
        """),
    )
    assert merged.stderr == dedent("""\
        The file says this, and all of it is kept for Anna:

        What they answered
            Which day do you move? Thu 1 Apr 2027
        1 thing is kept for Anna now.
        Take it back: relocate --household Anna undo
        """)
    assert same.stderr.startswith("Error: A household called Anna is received here already.")
    assert apart.exit_code == 0
    assert sorted(households(host)) == ["Anna", "Anna B"]


def test_who_moves_later_arrives_later_unless_the_host_knows_better(host, family):
    def arrives() -> list[str]:
        return [one["arrives"] for one in json.loads(host("host", "--json").stdout)["households"]]

    host("host", "import", str(family()), "--yes")
    first = arrives()
    host("host", "import", str(family(date="2027-04-01")), "--merge", "--yes")
    later = arrives()
    host("--household", "Anna", "start", "--answer", "they-arrive=2027-03-20", "--yes")
    host("host", "import", str(family(date="2027-05-01")), "--merge", "--yes")

    assert (first, later, arrives()) == (["2027-02-01"], ["2027-04-01"], ["2027-03-20"])


def test_a_file_goes_into_the_household_that_the_host_began_for_them(host, family):
    host("host", "add", "Third floor", "--place", "xx-port", "--arrives", "2027-02-03")
    host("--household", "Third floor", "done", "fetch-keys")

    host("host", "import", str(family()), "--as", "third floor", "--merge", "--yes")
    again = host("host", "import", str(family()), "--merge", "--yes")

    listed = host("--household", "Third floor", "list").stdout
    assert "fetch-keys\tdone" in listed
    assert "pack-bags\tready" in listed
    assert again.stderr == "The file brings nothing new for Third floor.\n"
    assert json.loads(host("host", "--json").stdout)["households"][0]["arrives"] == "2027-02-03"


def test_one_family_is_never_merged_into_another(host, family):
    host("host", "import", str(family("Anna")), "--yes")

    result = host("host", "import", str(family("Bo")), "--as", "Anna", "--merge", "--yes")

    assert (result.exit_code, result.stderr) == (
        2,
        dedent("""\
        Error: Anna is another household than the one of this file.

        hint: Choose another name for it: --as NAME
        """),
    )


def test_undo_takes_a_merged_file_back_and_leaves_what_was_there(host, family):
    host("host", "import", str(family()), "--yes")
    before = host("--household", "Anna", "list").stdout
    host("host", "import", str(family(date="2027-04-01")), "--merge", "--yes")

    host("--household", "Anna", "undo", "--yes")

    assert host("--household", "Anna", "list").stdout == before
    assert [*households(host)] == ["Anna"]


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"schema": "relocate/list/1"}', "\0\0"])
def test_a_file_that_is_no_plan_is_refused_and_nothing_is_kept(host, tmp_path, content):
    (tmp_path / "plan.json").write_text(content)

    result = host("host", "import", str(tmp_path / "plan.json"), "--as", "Ali", "--yes")

    assert result.exit_code == 1
    assert "cannot be brought in" in " ".join(result.stderr.split())
    assert households(host) == {}


def test_ctrl_c_keeps_nothing(host, family):
    pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")
    world = {**host.environment, "TERM": "dumb"}
    arguments = ["-m", "relocate_cli", "host", "import", str(family())]
    child = pexpect.spawn(sys.executable, arguments, env=world, encoding="utf-8")

    child.expect_exact("What do you call this household? [Anna]")
    child.sendline("")
    child.expect_exact("Does the family agree that all of this is kept here? [y/N]")
    child.sendcontrol("c")
    child.expect_exact("Stopped. Nothing of the file was kept.")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 130
    assert not (host.home / "data" / "households").exists()
    assert not (host.home / "state" / "households").exists()
