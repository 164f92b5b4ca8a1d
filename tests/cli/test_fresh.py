"""`relocate fresh`: what in the guide is old, by kind of fact."""

from __future__ import annotations

import json
from textwrap import dedent


def test_hours_keep_half_a_year_laws_one_year_and_an_old_page_is_named_too(harbour, on_terminal):
    result = on_terminal(
        harbour, "fresh", "--place", "xx-port", "--no-color", "--today", "2027-11-02", "-n", "2"
    )

    assert result == dedent("""\
        How old is the guide for Port?
        23 entries say when they were read.
        The oldest was read on 7 Jan 2026, the newest on 1 Nov 2026.
        Read too long ago: 9. Read on a page that was old itself: 0.

        Hours, telephone numbers, fees: good for 6 months
        The harbour master                                                       contact
          harbour-master  read 7 Jan 2026, page dated 2019
        The school                                                               contact
          school  read 1 Nov 2026
        1 more. See all with: -n 3

        Laws and rules: good for 12 months
        Apply for a permit                                                          task
          apply  read 1 Nov 2026, page dated 6 May 2024
        Pack your bags                                                              task
          pack-bags  read 1 Nov 2026
        4 more. See all with: -n 6

        Phone first, or look at the page. Tell the guide's authors what you found.
        """)


def test_a_fresh_guide_says_so(port, on_terminal):
    result = on_terminal(port, "fresh", "--place", "xx", "--no-color", "--today", "2026-11-02")

    assert result == dedent("""\
        How old is the guide for Xanadu?
        5 entries say when they were read.
        The oldest was read on 1 Nov 2026, the newest on 1 Nov 2026.
        Read too long ago: 0. Read on a page that was old itself: 1.

        Laws and rules: good for 12 months
        Apply for a permit                                                          task
          apply  read 1 Nov 2026, page dated 6 May 2024

        Phone first, or look at the page. Tell the guide's authors what you found.
        """)


def test_what_concerns_the_household_comes_first(anna_and_jan, on_terminal):
    result = on_terminal(anna_and_jan, "fresh", "--no-color", "--today", "2027-11-02")

    assert [line for line in result.splitlines() if line.endswith("for you")] == [
        "The office                                                      contact, for you",
        "Apply for a permit                                                 task, for you",
        "Pack your bags                                                     task, for you",
        "Register your address                                              task, for you",
    ]


def test_rows_name_what_is_old_and_which_of_its_dates(harbour):
    rows = harbour("fresh", "--place", "xx-port", "--today", "2026-11-23").stdout

    assert rows.replace("\t", " | ") == dedent("""\
        tasks | apply | law | 2026-11-01 | 2024-05-06 | page
        contacts | harbour-master | hours | 2026-01-07 | 2019 | read
        """)


def test_json_has_every_entry_with_its_age(harbour):
    found = json.loads(harbour("fresh", "--place", "xx-port", "--json", "--today", "2026-11-23").stdout)

    assert (found["schema"], found["place"], found["today"]) == ("relocate/fresh/1", "xx-port", "2026-11-23")
    assert next(entry for entry in found["entries"] if entry["id"] == "harbour-master") == {
        "kind": "contacts",
        "id": "harbour-master",
        "title": "The harbour master",
        "fact": "hours",
        "good_for_months": 6,
        "read": "2026-01-07",
        "dated": "2019",
        "too_old": True,
        "old_page": True,
        "for_you": False,
    }
