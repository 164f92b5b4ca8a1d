"""A port that asks how it goes, and Anna and Jan, who moved there three months ago."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY, PORT

WAVES = dedent("""\
    m03: {title: After three months, lanes: [move, company], tasks: {move: checkin-m03}}
    m12: {title: After a year, lanes: move, tasks: {move: checkin-m12}}
    host: {title: For hosts, lanes: host}
    """)
CHECKINS = dedent("""\
    drivers:
      ask: Why here?
      help: What weighed most.
      type: choices
      most: 2
      once: yes
      waves: [m03, m12]
      options: {sea: The sea, home: A home, job: A job}
      renamed: {house: home}
      retired: {gold: Nobody found any.}
    first-home: {ask: Where first?, type: choice, waves: m03, options: {hut: A hut, flat: A flat}}
    content:
      ask: How content are you?
      type: grid
      scale: 1-5
      low: not at all
      high: very
      waves: [m03, m12]
      items: {home: With your home, friends: With your friends}
    stay: {ask: Will you stay?, type: scale, scale: 1-5, low: no, high: yes, waves: m12}
    tell: {ask: What would you tell others?, type: text, most: 60, waves: [m03, host], lanes: [move, host]}
    """)
REMINDER = dedent("""\
    title: Say how it goes, if you like
    phase: there
    voluntary: yes
    {when}
    why: So that others hear of it.
    do: [Type relocate checkin.]
    sources: [{{url: https://example.org/how, read: 2026-11-01}}]
    """)
ASKING = {
    "waves.yaml": WAVES,
    "checkins.yaml": CHECKINS,
    "tasks/checkin-m03.yaml": REMINDER.format(when="opens: 3 months after move\nlapses: 9 months after move"),
    "tasks/checkin-m12.yaml": REMINDER.format(when="opens: 12 months after move"),
}


@pytest.fixture
def asking(relocate, make_pack):
    """The command, with a port that asks."""
    make_pack("xx", {**COUNTRY, **ASKING})
    make_pack("xx-port", PORT)
    return relocate


@pytest.fixture
def settled(asking):
    """Anna and Jan, who came with Mila in August; today is 23 November."""
    people = ("--name", "Anna", "--partner", "Jan", "--child", "Mila:4")
    told = ("--move-date", "2026-08-20", "--answer", "citizenship=xanadian", "--answer", "pet=no")
    result = asking("start", "xx-port", *people, *told, "--yes")
    assert result.exit_code == 0, result.output
    return asking
