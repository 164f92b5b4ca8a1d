"""The report in a browser: light, dark and on a telephone, without a script, a request, or a barrier."""

from __future__ import annotations

from datetime import date
from shutil import which

import pytest

from relocate_cli.domain.insights.telling import Spoken, report_of
from relocate_cli.views.insights.page import report_page
from tests.checkins import TASKS, asked, counted_by_hand, families

pytest.importorskip("matplotlib", reason="pictures need the extra `insights`")
playwright = pytest.importorskip("playwright.sync_api", reason="a browser needs playwright")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="barriers are found by axe")

PLACES = {"xx-bay": "Bay", "xx-port": "Port"}


@pytest.fixture(scope="module")
def page_file(tmp_path_factory):
    report = report_of(counted_by_hand(families(80, 1), asked()), Spoken(asked(), TASKS, PLACES, [], {}))
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_bytes(report_page(report, "en", date(2026, 11, 23)))
    return path


@pytest.fixture(scope="module")
def browser():
    chromium = which("chromium") or which("chromium-browser")
    if not chromium:
        pytest.skip("Chromium is not installed")
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_in_the_way_of_anybody_and_nothing_is_loaded(browser, page_file, scheme):
    page = browser.new_page(color_scheme=scheme)
    asked_for = []
    page.on("request", lambda request: asked_for.append(request.url))
    page.goto(page_file.as_uri())

    found = axe.Axe().run(page).response["violations"]
    page.close()

    assert [one["id"] for one in found] == []
    assert asked_for == [page_file.as_uri()]


def test_on_a_telephone_nothing_is_wider_than_the_screen(browser, page_file):
    page = browser.new_page(viewport={"width": 360, "height": 700})
    page.goto(page_file.as_uri())

    width = page.evaluate("document.documentElement.scrollWidth")
    page.close()

    assert width == 360


def test_every_picture_has_its_words_and_its_table(browser, page_file):
    page = browser.new_page()
    page.goto(page_file.as_uri())

    words = page.eval_on_selector_all("figure", "all => all.map(one => one.getAttribute('aria-label'))")
    below = page.eval_on_selector_all(
        "figure", "all => all.map(one => one.parentElement.querySelector('.wide table') !== null)"
    )
    page.close()

    assert len(words) > 5
    assert all(text.startswith("Bars with their intervals, from the table below. First: ") for text in words)
    assert all(below)
