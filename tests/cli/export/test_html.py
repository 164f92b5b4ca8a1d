"""`relocate export html` in a real browser: on a telephone, on paper, without a script, without a network."""

from __future__ import annotations

import re
import shutil

import pytest

from tests.cli.pack.test_preview import QUIET

playwright = pytest.importorskip("playwright.sync_api", reason="the browser is driven by playwright")
CHROMIUM = shutil.which("chromium")
BROWSER = pytest.mark.skipif(not CHROMIUM, reason="needs Debian's chromium: apt-get install chromium")
ANNA = (
    "--name",
    "Anna",
    "--partner",
    "Jan",
    "--move-date",
    "2027-02-01",
    "--answer",
    "citizenship:anna=other",
)


@pytest.fixture
def path(harbour, tmp_path):
    """The page of Anna and Jan, with the guide."""
    harbour("start", "xx-port", *ANNA, "--answer", "citizenship:jan=xanadian", "--yes")
    harbour("done", "pack-bags")
    harbour("note", "apply", "Call <b>Eva</b>")
    made = harbour("export", "html", "--guide", "-o", str(tmp_path / "move.html"))
    assert made.exit_code == 0, made.output
    return tmp_path / "move.html"


@pytest.fixture
def browser():
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield opened
        opened.close()


@pytest.fixture
def page(browser, path):
    shown = browser.new_page(viewport={"width": 360, "height": 780})
    shown.goto(path.as_uri())
    return shown


@BROWSER
def test_it_shows_the_list_with_a_box_for_each_and_the_days(page):
    assert page.title() == "Moving to Port"
    assert page.locator(".row summary").all_inner_texts() == [
        "Apply for a permit\nby law Mon 7 Dec 2026 (in 14 days)",
        "Pack your bags\ndone on Mon 23 Nov 2026",
        "Register your address\nwaits for Apply for a permit; by law Mon 8 Feb 2027 (in 11 weeks)",
        "Register your address\nopens on Mon 1 Feb 2027 (in 10 weeks); by law Mon 8 Feb 2027 (in 11 weeks)",
    ]
    assert page.locator(".boxes label").all_inner_texts() == ["Anna", "", "Anna", "Jan"]
    assert page.locator(".boxes input:checked").count() == 1
    assert page.locator("#dates ~ section").all_inner_texts() == [
        "December 2026\nMon 7 Dec 2026\nBy law: Apply for a permit · Anna",
        "February 2027\nMon 8 Feb 2027\nBy law: Register your address · Anna, Jan",
    ]
    page.locator("summary", has_text="Apply for a permit").first.click()
    assert "Call <b>Eva</b>" in page.locator("details[open] .inside").inner_text()


@BROWSER
def test_ticks_stay_in_the_browser_and_lead_back_into_the_plan(page):
    page.get_by_label("Apply for a permit · Anna").check()
    page.get_by_label("Pack your bags").uncheck()
    page.reload()

    assert page.get_by_label("Apply for a permit · Anna").is_checked()
    assert page.locator("#commands").inner_text() == (
        "relocate done apply:anna\nrelocate done --undo pack-bags"
    )


@BROWSER
def test_search_and_filters_need_no_server(page):
    def rows() -> list[str]:
        return [row.split("\n")[0] for row in page.locator(".row:visible summary").all_inner_texts()]

    page.get_by_label("Whose").select_option("jan")
    jan = rows()
    page.get_by_label("Whose").select_option("")
    page.locator("#state").select_option("done")
    done = rows()
    page.locator("#state").select_option("")
    page.get_by_label("Search on this page").fill("SÖUP wool")
    nothing_yet = page.locator("[data-row]:visible").count()
    page.get_by_label("Search on this page").fill("soup WÖOL")

    assert (jan, done) == (["Pack your bags", "Register your address"], ["Pack your bags"])
    assert nothing_yet == 1
    assert page.locator("[data-row]:visible summary").all_inner_texts() == [
        "Winter fair\nThe first Thursday to Saturday in February"
    ]
    assert page.locator("#found").inner_text() == "Found: 1"
    assert page.locator("#checklist ~ section:visible").count() == 0


@BROWSER
def test_without_a_script_all_of_it_can_be_read(browser, path):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(path.as_uri())
    page.locator("summary", has_text="Apply for a permit").first.click()

    assert "Without it you cannot stay." in page.locator("details[open] .inside").inner_text()
    assert page.locator(".tools").is_hidden()
    page.get_by_label("Apply for a permit · Anna").check()


@BROWSER
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_it_fits_the_screen_and_axe_finds_nothing(browser, path, scheme, width):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    page = browser.new_page(viewport={"width": width, "height": 780}, color_scheme=scheme)
    page.goto(path.as_uri())
    for summary in page.locator("summary").all()[:8]:
        summary.click()
    page.get_by_label("Apply for a permit · Anna").check()

    found = axe.Axe().run(page)

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [violation["id"] for violation in found.response["violations"]] == []


@BROWSER
def test_nothing_is_asked_of_anybody_and_nothing_else_may_run(browser, path):
    page = browser.new_page()
    asked, stopped, refused = [], [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: stopped.append((request.url, request.failure)))
    page.on("console", lambda message: refused.append(message.text))
    text = path.read_text()
    path.write_text(
        text.replace("</main>", "<script>document.title='x'</script><img src=https://example.org/x></main>")
    )
    page.goto(path.as_uri())

    assert [url for url in asked if not url.startswith("file:")] == ["https://example.org/x"]
    assert stopped == [("https://example.org/x", "csp")]
    assert len(refused) == 2
    assert page.title() == "Moving to Port"


@BROWSER
def test_on_paper_there_is_the_list_and_no_buttons(page, path):
    page.emulate_media(media="print")

    assert page.locator("nav, .tools").evaluate_all(
        "all => all.map(one => getComputedStyle(one).display)"
    ) == [
        "none",
        "none",
    ]
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def test_it_stays_small_with_a_guide_that_is_shipped(relocate, tmp_path):
    told = ("--name", "Anna", "--partner", "Jan", "--child", "Mila:4", "--moves-from", "eu")
    relocate("start", "norsjo", *told, "--move-date", "2027-02-01", "--yes")

    for options, most in (((), 300_000), (("--guide",), 2_000_000)):
        made = relocate("export", "html", *options, "-o", "-")
        assert 50_000 < len(made.stdout.encode()) < most


def test_it_says_of_which_day_and_guide_it_is(anna_and_jan):
    text = anna_and_jan("export", "html", "-o", "-").stdout

    assert "Made on Mon 23 Nov 2026 from: Xanadu 2026.1, Port 2026.1." in text
    assert re.search(r'<html lang="en" dir="ltr">', text)
    assert 'lang="sv"' in anna_and_jan("export", "html", "-o", "-", "--lang", "sv").stdout


@pytest.mark.parametrize(
    ("move", "said"),
    [("2027-02-01", "Moving on Mon 1 Feb 2027"), ("April 2027", "Moving about April 2027")],
)
def test_the_day_of_the_move_is_said_as_exactly_as_it_is_known(harbour, move, said):
    harbour("start", "xx-port", "--name", "Anna", "--answer", f"move={move}", "--yes")

    page = harbour("export", "html", "-o", "-").stdout

    assert re.findall(r"Moving (?:on|about)[^<.]*", page) == [said]
