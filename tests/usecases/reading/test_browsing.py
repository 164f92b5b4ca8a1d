from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.usecases.reading.browsing import ages_of, events_until, section_of, sections_of
from relocate_cli.usecases.reading.look import Look, open_look
from tests.cli.conftest import LOCAL


@pytest.fixture
def look(desk, workspace, make_pack):
    """The port's whole local guide, with Anna's and Jan's plan."""
    make_pack("xx-port", LOCAL)
    return open_look(workspace, desk.household.anew())


def ids(listed):
    return [one.record.id for one in listed]


def test_a_section_goes_from_the_place_outwards_and_tells_what_concerns_the_household(look):
    contacts = section_of(look, "contacts")

    assert [(one.record.id, one.mine) for one in contacts] == [
        ("harbour-master", False),
        ("school", False),
        ("office", True),
    ]


def test_without_a_plan_nothing_concerns_anybody_more(look):
    stranger = Look(look.opened, None)

    assert not any(one.mine for one in section_of(stranger, "contacts"))


def test_events_stand_in_the_order_of_their_next_day_and_end_with_the_day_asked_for(look):
    assert ids(events_until(look, date(2027, 2, 28))) == ["calendar", "fish-market", "winter-fair"]
    assert ids(section_of(look, "events"))[-1] == "opening"


def test_every_section_is_counted(look):
    counts = sections_of(look)

    assert {name: counts[name] for name in ("contacts", "events", "words", "work", "home", "life")} == {
        "contacts": 3,
        "events": 5,
        "words": 2,
        "work": 1,
        "home": 1,
        "life": 0,
    }


def test_ages_are_told_of_what_says_when_it_was_read(look):
    told = {one.record.id: one.mine for one in ages_of(look)}

    assert (told["office"], told["harbour-master"]) == (True, False)
    assert "book-a-time" not in told
