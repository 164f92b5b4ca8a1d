"""`relocate host`: the desk of a host, and the households on it."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest


def ids(host) -> list[str]:
    return [one["id"] for one in json.loads(host("host", "--json").stdout)["households"]]


def test_a_desk_without_households_says_how_to_begin(host):
    result = host("host", "--text")

    assert result.output == dedent("""\
        You receive no household yet.
        relocate host add NAME  begin to receive a household
        """)


def test_each_household_stands_on_the_desk_with_its_arrival_and_what_is_next(host, family):
    host("host", "add", "Ali", "--place", "xx-port", "--arrives", "2026-11-25")
    host("host", "add", "Noor and Sam", "--place", "xx-port", "--arrives", "about March")
    host("host", "import", str(family()), "--yes")
    host("--household", "ali", "list")

    result = host("host", "--text")

    assert result.output == dedent("""\
        You receive 3 households

          Ali                                                 arrives 25 Nov (in 2 days)
            next: Fetch the keys                                               begin now
            looked at today

          Anna                                               arrives 1 Feb (in 10 weeks)
            next: Pack your bags                            begin by 29 Jan (in 9 weeks)
            not looked at yet

          Noor and Sam                                          arrives about March 2027
            next: Fetch the keys                                               about Mar
            not looked at yet

        relocate --household Ali list  the list of one; every command works so
        relocate host day              today, for all of them
        """)


def test_a_household_added_has_a_plan_in_a_folder_of_its_own(host):
    added = host("host", "add", "Ali", "--place", "xx-port", "--arrives", "2027-02-01", "--text")

    assert added.output == dedent("""\
        Ali has a plan of its own now: Port, arrives 1 Feb (in 10 weeks).
        relocate --household Ali next   what to do for them
        relocate --household Ali start  say more of them, as far as they want
        relocate host                   all households that you receive
        """)
    [id] = ids(host)
    files = [path for path in (host.home / "data").rglob("*") if path.is_file()]
    assert {path.parent for path in files} == {host.home / "data" / "households" / id}
    assert {oct(path.stat().st_mode & 0o777) for path in files} == {"0o600"}


def test_where_they_come_to_is_where_ones_own_plan_is_for(host):
    nowhere = host("host", "add", "Ali")
    host("start", "xx-port", "--name", "Eva", "--yes")

    added = host("host", "add", "Ali", "--json")

    assert (nowhere.exit_code, nowhere.stderr) == (
        2,
        dedent("""\
        Error: Where do they come to?

        hint: Name the place: --place norsjo. There are: norsjo, overtornea, xx-port,
        skelleftea.
        """),
    )
    assert json.loads(added.stdout)["place"] == "Port"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "A name needs a letter or a number."),
        ("  ", "A name needs a letter or a number."),
        ("..", "A name needs a letter or a number."),
        ("../..", "A name needs a letter or a number."),
        ("x" * 300, "This name has more than 60 signs."),
        ("A\x1b[2Jli", "There is a control sign in this name, perhaps from an arrow key."),
    ],
)
def test_what_is_no_name_is_refused_and_leaves_nothing(host, name, why):
    result = host("host", "add", name, "--place", "xx-port")

    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, f"Error: {why}")
    assert not (host.home / "data" / "households").exists()


@pytest.mark.parametrize("name", ["CON", "nul", "a/b", "Å:Ö", "李", "-5 °C", "com1.txt"])
def test_any_name_has_a_folder_that_every_computer_can_have(host, name):
    added = host("host", "add", "--place", "xx-port", "--json", "--", name)

    assert added.exit_code == 0 or name.startswith("-")
    for id in ids(host):
        assert id.replace("-", "").isalnum()
        assert id.isascii()
        assert id.lower().partition(".")[0] not in {"con", "nul", "com1"}


@pytest.mark.parametrize("again", ["Åsa", "åsa", "A\u030asa", "  ÅSA "])
def test_two_households_never_have_names_that_look_alike(host, again):
    host("host", "add", "Åsa", "--place", "xx-port")

    result = host("host", "add", again, "--place", "xx-port")

    assert (result.exit_code, result.stderr) == (
        2,
        dedent("""\
        Error: A household called Åsa is received here already.

        hint: Add something that tells them apart, like: Ali B
        """),
    )
    assert len(ids(host)) == 1
    assert host("--household", again, "list").exit_code == 0


def test_a_household_is_called_otherwise_and_keeps_its_plan(host):
    host("host", "add", "Ali", "--place", "xx-port", "--arrives", "2027-02-01")
    host("done", "fetch-keys", "--household", "Ali")
    [id] = ids(host)

    renamed = host("host", "rename", "ali", "Ali & Noor", "--text")

    assert renamed.output == "Ali is called Ali & Noor now.\n"
    assert ids(host) == [id]
    assert "fetch-keys\tdone" in host("--household", "Ali & Noor", "list").stdout
    assert host("host", "rename", "Ali & Noor", "ALI & Noor", "--text").exit_code == 0


def test_removing_says_what_goes_asks_and_erases_that_household_alone(host, family):
    host("start", "xx-port", "--name", "Eva", "--yes")
    host("host", "add", "Ali", "--place", "xx-port")
    host("host", "import", str(family()), "--yes")
    ali, anna = ids(host)

    asked = host("host", "remove", "Anna")
    removed = host("host", "remove", "Anna", "--yes", "--text")

    data, state = host.home / "data" / "households", host.home / "state" / "households"
    says = dedent(f"""\
        This removes all that is kept of Anna:
            2 persons, pets or cars
            4 answers
            1 note
            {data / anna}
            {state / anna}
        Files that you exported or printed, and copies on other computers, are not
        touched.
        """)
    assert "".join(asked.stderr.split()).startswith("".join(says.split()))
    assert asked.exit_code == 2
    assert removed.exit_code == 0
    assert [path.name for path in (*data.iterdir(), *state.iterdir())] == [ali, ali]
    assert host("people").stdout == "eva\tEva\tadult\t\n"


def test_erase_with_a_household_is_the_same_and_leaves_the_others(host):
    host("host", "add", "Ali", "--place", "xx-port")
    host("host", "add", "Bo", "--place", "xx-port")

    result = host("erase", "--household", "Bo", "--yes")

    assert result.exit_code == 0
    assert [one.rpartition("-")[0] for one in ids(host)] == ["ali"]


def test_erasing_everything_names_the_households_that_go_as_well(host):
    host("start", "xx-port", "--name", "Eva", "--yes")
    host("host", "add", "Ali", "--place", "xx-port")
    host("host", "add", "Bo", "--place", "xx-port")

    asked = host("erase")
    host("erase", "--yes")

    assert "The households that you receive go as well: Ali, Bo.\n" in asked.stderr
    assert [*(host.home / "data").rglob("*"), *(host.home / "state").rglob("*")] == []


def test_what_a_host_hands_out_of_their_own_plan_has_nobody_else_in_it(host, family):
    host("start", "xx-port", "--name", "Eva", "--move-date", "2027-02-01", "--yes")
    host("host", "import", str(family()), "--yes")

    outputs = ("export json --names -o -", "export ics -o -", "export md -o -", "export html -o -", "list")
    told = "".join(host(*line.split()).output for line in outputs)
    host("print", "-o", str(host.home / "booklet.html"))
    told += (host.home / "booklet.html").read_text("utf-8")

    assert "Eva" in told
    assert "Anna" not in told
    assert "Mila" not in told
