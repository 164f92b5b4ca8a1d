"""Errands in a port; today is 23 November 2026, a Monday."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY

SOURCE = "sources: [{url: https://example.org/place, read: 2026-11-01}]"


def task(title: str, more: str) -> str:
    return f"title: {title}\nphase: there\n{more}why: You need it.\ndo: [Go.]\n{SOURCE}\n"


PLACES = dedent(f"""\
    quay: {{name: The quay, what: Boats., village: Port, open: "Tu 09:00-12:00", hours: Tue (2024), {SOURCE}}}
    hall: {{name: The hall, what: Papers., address: "Street 1, 123 45 Port", phone: "0910-111", {SOURCE}}}
    tower: {{name: The tower, what: Books., village: Hill, open: "Mo-Fr 10:00-16:00", {SOURCE}}}
    """)
TASKS = {
    "papers.yaml": "passport: {title: Passport, brought: yes, form: original}\nnumber: {title: Number}\n",
    "places.yaml": PLACES,
    "tasks/apply.yaml": task("Apply", "contacts: [office]\n"),
    "tasks/register.yaml": task(
        "Register",
        "for: each person\nneeds: [passport]\ngives: [number]\ntakes: 2 weeks\nplaces: [quay, tower]\n",
    ),
    "tasks/berth.yaml": task("Rent a berth", "places: [quay]\n"),
    "tasks/deed.yaml": task("Sign the deed", "places: [hall]\n"),
    "tasks/card.yaml": task("Fetch the card", "for: each person\nneeds: [number]\nplaces: [hall]\n"),
    "tasks/maps.yaml": task("Look at maps", "visit: no\nplaces: [tower]\n"),
}


@pytest.fixture
def anna_and_jan(relocate, make_pack):
    make_pack("xx", {**COUNTRY, **TASKS})
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})
    told = ("--name", "Anna", "--partner", "Jan", "--move-date", "2027-02-01")
    assert relocate("start", "xx-port", *told, "--answer", "citizenship=other", "--yes").exit_code == 0
    return relocate


def test_one_trip_on_the_day_on_which_all_of_a_town_is_open_is_enough(anna_and_jan, on_terminal):
    anna_and_jan("have", "passport:anna")

    screen = on_terminal(anna_and_jan, "errands", "--from", "2027-02-01", "--no-color", "--quiet")

    assert screen == dedent("""\
        Errands from Mon 1 Feb 2027 to Sun 7 Feb 2027
        1 trip is enough.

        Tue 2 Feb 2027 (in 10 weeks): Port
            The quay
            open 09:00-12:00 (2024)
            - Rent a berth
              berth
            - Register · Anna, Jan
              register; then wait 2 weeks; or: The tower
            The hall
            hours not known: phone 0910-111 before you go
            - Sign the deed
              deed
            In the bag
            [x] Passport · Anna, the original
            [ ] Passport · Jan, the original

        From home, or where they tell you
            The office
            +46 10 000 00 00; hours not known
            - Apply
              apply
        """)


def test_before_the_move_nobody_goes_there_but_for_a_visit(anna_and_jan):
    home = json.loads(anna_and_jan("errands", "--from", "2027-01-25", "--json").stdout)

    assert (home["trips"], home["closed"]) == ([], [])


def test_who_does_not_know_the_day_yet_goes_nowhere_but_for_a_visit(relocate, make_pack):
    make_pack("xx", {**COUNTRY, **TASKS})
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})
    relocate("start", "xx-port", "--name", "Anna", "--answer", "citizenship=other", "--yes")

    home, visit = (json.loads(relocate("errands", *more, "--json").stdout) for more in ((), ("--there",)))

    assert (home["trips"], home["closed"]) == ([], [])
    assert [trip["town"] for trip in visit["trips"]] == ["Port"]


def test_on_holidays_all_is_closed(anna_and_jan):
    easter = json.loads(anna_and_jan("errands", "--from", "2027-03-26", "--days", "4", "--json").stdout)

    assert (easter["trips"], sorted(easter["closed"])) == (
        [],
        ["berth", "deed", "register:anna", "register:jan"],
    )


def test_what_one_has_to_wait_for_after_an_errand_is_not_done_on_the_same_days(anna_and_jan):
    rows = anna_and_jan("errands", "--from", "2027-03-01", "--plain").stdout

    assert [row.split("\t")[5] for row in rows.splitlines()] == [
        "berth", "register:anna", "register:jan", "deed", "apply",
    ]  # fmt: skip


def test_past_days_and_too_many_of_them_are_refused(anna_and_jan):
    past = anna_and_jan("errands", "--from", "2026-11-01")
    many = anna_and_jan("errands", "--days", "365")

    assert (past.exit_code, past.stderr) == (
        2, "Error: 2026-11-01 is past.\n\nhint: Name today or a day to come: --from 2026-11-23\n",
    )  # fmt: skip
    assert many.exit_code == 2


def test_a_wait_of_months_at_most_has_one_unit_in_swedish_too(anna_and_jan, make_pack):
    berth = task("Rent a berth", "contacts: [office]\ntakes: up to 3 months\n")
    make_pack("xx", {**COUNTRY, **TASKS, "tasks/berth.yaml": berth})

    told = anna_and_jan("errands", "--from", "2027-02-01", "--lang", "sv", "--text").stdout

    assert "berth; sedan väntan upp till 3 månader\n" in told


def test_two_towns_have_a_day_each_where_both_are_open_on_several(relocate, make_pack):
    tasks = {
        "tasks/deed.yaml": task("Sign", "places: [hall]\n"),
        "tasks/maps.yaml": task("Look", "places: [tower]\n"),
    }
    make_pack("xx", {**COUNTRY, "places.yaml": PLACES, **tasks})
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})
    relocate("start", "xx-port", "--name", "Anna", "--move-date", "2027-02-01", "--yes")

    document = json.loads(relocate("errands", "--from", "2027-02-01", "--json").stdout)

    assert [(trip["day"], trip["town"]) for trip in document["trips"]] == [
        ("2027-02-01", "Hill"),
        ("2027-02-02", "Port"),
    ]
