"""Options that name a day: all read it alike, and refuse it alike."""

from __future__ import annotations

import json

import pytest


@pytest.mark.parametrize(
    "written", ["2027-02-08", "20270208", "8 Feb 2027", "8 februari 2027", "8. feb. 2027"]
)
def test_a_day_may_be_written_as_people_write_it(anna_and_jan, written):
    found = anna_and_jan("list", "--due-before", written)
    today = json.loads(anna_and_jan("list", "--today", written, "--json").stdout)["today"]

    assert [row.split("\t")[0] for row in found.stdout.splitlines()] == ["apply:anna", "pack-bags"]
    assert today == "2027-02-08"


def test_the_day_of_the_move_and_of_a_tick_are_written_alike(port):
    port("start", "xx-port", "--move-date", "1 mars 2027", "--yes")
    port("done", "pack-bags", "--on", "20 Nov 2026")

    document = json.loads(port("list", "--json").stdout)

    assert document["move"] == "2027-03-01"
    assert [item["on"] for item in document["items"] if item["task"] == "pack-bags"] == ["2026-11-20"]


REFUSED = {
    "--due-before": ("list", "--due-before"),
    "--on": ("done", "pack-bags", "--on"),
    "--today": ("list", "--today"),
}


@pytest.mark.parametrize("option", REFUSED)
def test_what_is_no_day_or_two_is_refused_with_the_same_words(anna_and_jan, option):
    nonsense = anna_and_jan(*REFUSED[option], "soon")
    two = anna_and_jan(*REFUSED[option], "03/04/27")

    assert (nonsense.exit_code, nonsense.stderr) == (
        2, f"Error: 'soon' is not a day.\n\nhint: Write it like this: {option} 2027-02-01\n",
    )  # fmt: skip
    assert (two.exit_code, two.stderr) == (
        2,
        "Error: '03/04/27' is not a day.\n\n"
        "hint: It could mean 2027-03-04 or 2027-04-03. Write the one you mean.\n",
    )


@pytest.mark.parametrize("option", REFUSED)
def test_a_day_that_no_calendar_has_and_a_year_that_nobody_means_are_told_apart(anna_and_jan, option):
    never = anna_and_jan(*REFUSED[option], "30 Feb 2027")
    far = [anna_and_jan(*REFUSED[option], day) for day in ("9999-12-31", "0001-01-01")]

    assert never.stderr.startswith("Error: There is no such day: 30 Feb 2027\n")
    assert [result.stderr.splitlines()[0] for result in far] == [
        "Error: 9999-12-31 is too far away: the year goes from 1900 to 2199.",
        "Error: 0001-01-01 is too far away: the year goes from 1900 to 2199.",
    ]
