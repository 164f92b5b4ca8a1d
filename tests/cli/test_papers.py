from __future__ import annotations

import json
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY

PAPERS = {
    "papers.yaml": dedent("""\
        passport: {title: Passport, brought: yes}
        birth: {title: Birth certificate, form: original}
        permit: {title: Permit, official: tillstånd}
        number: {title: Number, official: nummer}
        """),
    "tasks/register.yaml": COUNTRY["tasks/register.yaml"] + "needs: [passport, birth]\n",
    "tasks/fetch-birth.yaml": dedent("""\
        title: Order the birth certificate
        phase: before
        for: each person
        gives: [birth]
        takes: 1-2 weeks
        why: The office asks for it.
        do: [Write to the parish.]
        sources: [{url: https://example.org/birth, read: 2026-11-01}]
        """),
}


@pytest.fixture
def anna(relocate, make_pack):
    """Anna alone, who needs a permit and a number."""
    make_pack("xx", {**COUNTRY, **PAPERS})
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})
    told = ("--name", "Anna", "--move-date", "2027-02-01", "--answer", "citizenship=other", "--yes")
    assert relocate("start", "xx-port", *told).exit_code == 0
    return relocate


def test_each_paper_says_by_when_to_order_it_when_it_is_there_and_what_needs_it(anna, on_terminal):
    assert on_terminal(anna, "papers", "--no-color", "--quiet") == dedent("""\
        Anna
        [ ] Passport
            passport  bring it along, at the latest by Mon 7 Dec 2026 (in 14 days)
            needed for apply, register
        [ ] Permit (tillstånd)
            permit  order it by Mon 7 Dec 2026 (in 14 days): apply
            there between Mon 7 Dec 2026 and Mon 4 Jan 2027 if you begin at once
        [ ] Birth certificate
            birth  the original  order it by Mon 25 Jan 2027 (in 9 weeks): fetch-birth
            there between Mon 30 Nov 2026 and Mon 7 Dec 2026 if you begin at once
            needed for register
        [ ] Number (nummer)
            number  order it by Mon 8 Feb 2027 (in 11 weeks): register
            there Mon 1 Feb 2027 if you begin at once

        [ ] missing  [~] ordered  [x] held
        """)


def test_papers_are_rows_with_iso_dates_for_programs(anna):
    anna("have", "passport")
    anna("have", "birth", "--ordered")

    rows = [line.split("\t") for line in anna("papers", "--plain").stdout.splitlines()]

    assert rows == [
        ["permit", "anna", "missing", "2026-12-07", "2026-12-07", "2027-01-04", "", "apply:anna", "",
         "Permit"],
        ["number", "anna", "missing", "2027-02-08", "2027-02-01", "2027-02-01", "", "register:anna", "",
         "Number"],
        ["birth", "anna", "ordered", "2027-01-25", "2026-11-30", "2026-12-07", "original", "fetch-birth:anna",
         "register:anna", "Birth certificate"],
        ["passport", "anna", "held", "", "", "", "", "", "apply:anna,register:anna", "Passport"],
    ]  # fmt: skip


def test_the_folder_for_a_day_has_each_paper_once_with_what_is_done_then(anna, on_terminal):
    anna("have", "passport")

    assert on_terminal(anna, "papers", "--for", "2027-02-01", "--no-color") == dedent("""\
        The folder for Mon 1 Feb 2027 (in 10 weeks)
        [x] Passport · Anna
            for register
        [x] Birth certificate · Anna
            comes from fetch-birth; there between Mon 30 Nov 2026 and Mon 7 Dec 2026 if
            you begin at once
            the original, for register

        What can be done that day
          - Register your address · Anna
            register  ask: The office

        [x] there by then  [?] perhaps there  [ ] not there
        """)


def test_what_may_come_later_than_the_day_is_perhaps_there(anna):
    anna("have", "permit")
    anna("done", "apply")
    anna("have", "birth", "--ordered", "--on", "2027-01-25", "--today", "2027-01-26")

    folders = [
        json.loads(anna("papers", "--for", day, "--today", "2027-01-26", "--json").stdout)["papers"]
        for day in ("2027-02-01", "2027-02-08")
    ]

    assert [[(one["paper"], one["there"]) for one in folder] for folder in folders] == [
        [("passport", "no"), ("birth", "perhaps")],
        [("passport", "no"), ("birth", "yes")],
    ]


def test_a_past_day_has_no_folder(anna):
    past = anna("papers", "--for", "2026-11-22")
    today = anna("papers", "--for", "2026-11-23", "--json")

    assert (past.exit_code, past.stderr) == (
        2,
        "Error: 2026-11-22 is past.\n\nhint: Name today or a day to come: --for 2026-11-23\n",
    )
    assert json.loads(today.stdout)["tasks"] == ["apply:anna"]
