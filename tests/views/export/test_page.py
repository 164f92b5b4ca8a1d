"""A page in a language that is written from right to left, with Swedish words in it."""

from __future__ import annotations

import shutil

import pytest

from relocate_cli.views.export.page import PlanPage, page_file
from tests.cli.pack.test_preview import QUIET
from tests.views.export.worlds import book_of, items_of

CHROMIUM = shutil.which("chromium")


def test_the_page_says_its_direction():
    book = book_of("فتح حساب بنكي (BankID)")

    text = page_file(PlanPage(book, items_of(book), "plan", "ar")).decode()

    assert '<html lang="ar" dir="rtl">' in text
    assert '<bdi class="title">فتح حساب بنكي (BankID)</bdi>' in text


@pytest.mark.skipif(not CHROMIUM, reason="needs Debian's chromium: apt-get install chromium")
def test_from_right_to_left_the_boxes_stand_right_and_nothing_sticks_out(tmp_path):
    playwright = pytest.importorskip("playwright.sync_api", reason="the browser is driven by playwright")
    book = book_of("فتح حساب بنكي (BankID)")
    path = tmp_path / "page.html"
    path.write_bytes(page_file(PlanPage(book, items_of(book), "plan", "ar", with_guide=True)))

    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 360, "height": 780})
        page.goto(path.as_uri())
        box = page.locator(".boxes input").first.bounding_box()
        title = page.locator(".row .title").first.bounding_box()
        wide = page.evaluate("document.documentElement.scrollWidth")
        browser.close()

    assert box["x"] > title["x"] + title["width"]
    assert wide <= 360
