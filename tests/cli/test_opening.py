"""Pages about a task: whose come first, and which one is opened."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY

LINKS = """\
links:
  - {label: For everybody, url: "https://example.org/all"}
  - {label: For Xanadians, url: "https://example.org/xanadian", language: sv, when: {citizenship: xanadian}}
  - {label: For others, url: "https://example.org/other", when: {citizenship: other}}
"""


@pytest.fixture
def household(anna_and_jan, make_pack, tmp_path):
    """Anna and Jan, of whom Jan is a Xanadian, with a browser that notes what it opens."""
    make_pack("xx", {"pack.yaml": COUNTRY["pack.yaml"], "tasks/register.yaml": task("each person")})
    make_pack("xx", {"pack.yaml": COUNTRY["pack.yaml"], "tasks/pack-bags.yaml": task("once")})
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" >> {tmp_path}/opened\n', encoding="utf-8")
    browser.chmod(0o700)
    anna_and_jan.environment["BROWSER"] = f"{browser} %s"
    return anna_and_jan


def task(whose: str) -> str:
    head = f"title: Register\nphase: there\nfor: {whose}\nwhy: So it is.\ndo: [Go there.]\n"
    return f"{head}{LINKS}sources: [{{url: https://example.org/x, read: 2026-11-01}}]\n"


def opened(relocate) -> list[str]:
    return (relocate.home / "opened").read_text(encoding="utf-8").splitlines()


def labels(relocate, *arguments: str) -> list[str]:
    record = json.loads(relocate("show", *arguments, "--json").stdout)["record"]
    return [link["label"].removeprefix("For ") for link in record["links"]]


def test_pages_for_somebody_stand_first_for_them_and_last_for_whom_they_are_not(household):
    assert labels(household, "register:anna") == ["others", "everybody", "Xanadians"]
    assert labels(household, "register", "--person", "Jan") == ["Xanadians", "everybody", "others"]


def test_pages_for_any_of_a_household_stand_first_for_all_of_it(household):
    assert labels(household, "register") == ["Xanadians", "others", "everybody"]
    assert labels(household, "pack-bags") == ["Xanadians", "others", "everybody"]


def test_without_a_plan_for_the_place_pages_stand_as_they_were_written(household):
    assert labels(household, "register", "--place", "xx") == ["everybody", "Xanadians", "others"]


def test_people_read_the_pages_in_that_order_too(household, on_terminal):
    shown = on_terminal(household, "show", "register:jan", "--no-color")

    assert (
        dedent("""\
        Read more
            For Xanadians [sv]
            https://example.org/xanadian
            For everybody
            https://example.org/all
            For others
            https://example.org/other
        """)
        in shown
    )


def test_going_through_the_list_one_reads_them_in_that_order_too(household):
    terminals = pytest.importorskip("tests.cli.terminals")
    world = {**household.environment, "TERM": "xterm-256color", "NO_COLOR": "1"}
    del world["COLUMNS"]
    terminal = terminals.Terminal(["-m", "relocate_cli", "walk"], world, 90, 40)
    terminal.until("Apply for a permit")
    terminal.press("a")
    terminal.until("Register")
    terminal.press("\x1b[F\r")
    seen = terminal.until("For others")
    terminal.press("q")

    assert terminal.end() == 0
    assert [line.strip() for line in seen.splitlines() if "For " in line] == [
        "For Xanadians [sv]",
        "For others",
        "For everybody",
    ]


def test_the_first_page_is_opened_where_nobody_is_asked(household):
    result = household("show", "register:jan", "--open")

    assert (result.exit_code, result.output) == (0, "Opened https://example.org/xanadian\n")
    assert opened(household) == ["https://example.org/xanadian"]


@pytest.fixture
def choosing(household):
    """Choose one of the pages for Jan in a terminal."""
    terminals = pytest.importorskip("tests.cli.terminals")

    def choose(*options: str, keys: str):
        arguments = ["-m", "relocate_cli", "show", "register:jan", "--open", *options]
        world = {**household.environment, "TERM": "xterm-256color"}
        del world["COLUMNS"]
        terminal = terminals.Terminal([*arguments], world, 80, 24)
        shown = terminal.until("For others")
        terminal.press(keys)
        return shown, terminal.end(), opened(household)

    return choose


def test_of_several_pages_one_is_chosen_with_the_arrow_keys(choosing):
    shown, code, pages = choosing(keys="\x1b[B\r")

    assert shown.strip() == dedent("""\
        Which page?
        > 1. For Xanadians [sv]
          2. For everybody
          3. For others
        Enter choose""")
    assert (code, pages) == (0, ["https://example.org/all"])


def test_in_accessible_mode_a_page_is_chosen_by_its_number(choosing):
    _shown, code, pages = choosing("--accessible", keys="9\r3\r")

    assert (code, pages) == (0, ["https://example.org/other"])


def test_the_first_page_is_one_press_of_enter_away(choosing):
    _shown, code, pages = choosing("--accessible", keys="\r")

    assert (code, pages) == (0, ["https://example.org/xanadian"])


def test_who_is_to_be_asked_nothing_gets_the_first_page_on_a_terminal(household, on_terminal):
    screen = on_terminal(household, "show", "register:jan", "--open", "--no-input")

    assert screen == "Opened https://example.org/xanadian\n"
