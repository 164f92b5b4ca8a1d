"""`relocate pack preview` in a real browser: it follows every save, and shows what is wrong."""

from __future__ import annotations

import http.client
import re
import shutil
import signal
import socket
import subprocess
import sys
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY, LOCAL

playwright = pytest.importorskip("playwright.sync_api", reason="the browser is driven by playwright")
CHROMIUM = shutil.which("chromium")
BROWSER = pytest.mark.skipif(not CHROMIUM, reason="needs Debian's chromium: apt-get install chromium")
QUIET = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
PERSONAS = dedent("""\
    anna:
      title: Anna needs a permit
      today: 2026-11-23
      members: [{name: Anna, kind: adult}]
      answers: {move: 2027-02-01}
      each: {citizenship: other}
    jan:
      title: Jan comes home
      today: 2026-11-23
      members: [{name: Jan, kind: adult}]
      answers: {move: 2027-02-01}
      each: {citizenship: xanadian}
    """)
SWEDISH = dedent("""\
    msgid ""
    msgstr "Content-Type: text/plain; charset=UTF-8"

    msgctxt "tasks/apply/title"
    msgid "Apply for a permit"
    msgstr "Ansök om tillstånd"
    """)


@pytest.fixture
def port(relocate, make_pack):
    """A pack with a guide of every kind, two families, and a parent that speaks some Swedish."""
    make_pack("xx", {**COUNTRY, "translations/sv.po": SWEDISH})
    return make_pack("xx-port", {**LOCAL, "personas.yaml": PERSONAS})


@pytest.fixture
def served(relocate, port):
    """The address of a preview of that pack, and the process that serves it."""
    command = [
        sys.executable,
        "-m",
        "relocate_cli",
        "pack",
        "preview",
        str(port),
        "--no-open",
        "--lang",
        "en",
    ]
    world = {**relocate.environment, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, env=world, stderr=subprocess.PIPE, text=True) as process:
        line = process.stderr.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, line
        yield address[0], process
        process.send_signal(signal.SIGINT)


@pytest.fixture
def page(served):
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        opened = browser.new_page()
        opened.goto(served[0])
        yield opened
        browser.close()


@BROWSER
def test_it_shows_the_checklist_of_a_family_and_the_guide(page):
    assert page.title() == "Port"
    assert page.locator("nav li").all_inner_texts() == [
        *(
            "Checklist\n3",
            "Maybe\n1",
            "Work\n1",
            "Home\n1",
            "Contacts\n3",
            "Places\n1",
            "Events\n5",
            "Words\n2",
        ),
        *("Phrases\n2", "Themes\n2", "Initiatives\n4"),
    ]
    page.locator(".record > summary", has_text="Apply for a permit").click()
    inside = page.locator(".record[open] .inside").inner_text()

    assert "Without it you cannot stay." in inside
    links = page.locator(".record[open] .inside a").all()
    assert [link.get_attribute("href") for link in links][:2] == [
        "#contacts-office",
        "https://example.org/form",
    ]


@BROWSER
def test_it_follows_a_save_and_keeps_open_what_is_open(page, port):
    page.locator(".group > summary", has_text="Events").click()
    page.locator(".record > summary", has_text="Winter fair").click()
    text = (port / "events.yaml").read_text(encoding="utf-8")
    (port / "events.yaml").write_text(text.replace("wool and soup", "ice and fire"), encoding="utf-8")

    page.get_by_text("Three days of ice and fire.").last.wait_for(timeout=5_000)

    assert page.locator(".record[open] summary").all_inner_texts()[0].startswith("Winter fair")


@BROWSER
def test_a_name_leads_to_its_record_which_says_what_names_it(page):
    page.locator(".record > summary", has_text="Register your address").click()
    page.locator(".record[open] a", has_text="The office").click()
    office = page.locator("#contacts-office")

    assert page.url.endswith("#contacts-office")
    assert office.get_attribute("open") is not None
    assert "Named by: Apply for a permit, Register your address" in office.inner_text()
    page.go_back()
    page.locator("#contacts-office a", has_text="Apply for a permit").click()
    assert page.locator("#apply\\:anna").get_attribute("open") is not None


def records_shown(page):
    return page.locator(".record:visible > summary").all_inner_texts()


@BROWSER
def test_what_is_looked_for_stays_on_the_page_alone_also_after_a_save(page, port):
    page.fill("#find", "FISH saturday")
    shown = [text.split("\n")[0] for text in records_shown(page)]
    told = page.locator("#found").inner_text()
    text = (port / "events.yaml").read_text(encoding="utf-8")
    (port / "events.yaml").write_text(text.replace("fresh from", "straight from"), encoding="utf-8")
    page.get_by_text("straight from the boats").first.wait_for(state="attached", timeout=5_000)
    after = [text.split("\n")[0] for text in records_shown(page)]
    page.fill("#find", "")

    assert (shown, told) == (["Fish market"], "Found: 1")
    assert after == ["Fish market"]
    assert len(records_shown(page)) == 3  # the list is open again, the guide is closed


@BROWSER
def test_only_what_the_pack_says_itself_can_be_shown(page):
    page.check("#own")
    page.fill("#find", "o")
    titles = [text.split("\n")[0] for text in records_shown(page)]

    assert "Register your address · Anna" in titles  # which the port changes
    assert "The harbour master" in titles
    assert "Pack your bags" not in titles
    assert "The office" not in titles


@BROWSER
def test_a_small_screen_begins_with_the_first_phase_alone(page, served):
    page.set_viewport_size({"width": 390, "height": 844})
    page.evaluate("sessionStorage.clear()")
    page.goto(served[0])

    assert [group.get_attribute("id") for group in page.locator(".group[open]").all()] == [
        "phase-before",
        "phase-there",
    ]
    assert page.evaluate("document.documentElement.scrollHeight") < 2_500


@BROWSER
def test_a_mistake_is_shown_in_place_of_the_guide_until_it_is_mended(page, port):
    events = port / "events.yaml"
    text = events.read_text(encoding="utf-8")
    events.write_text(text.replace("months: [7]", "months: [seven]"), encoding="utf-8")
    page.locator(".finding.error").wait_for(timeout=5_000)
    shown = page.locator(".finding.error").inner_text()

    events.write_text(text, encoding="utf-8")
    page.locator("#checklist").wait_for(timeout=5_000)

    assert "xx-port/events.yaml:5:" in shown
    assert "error[P034]: 'seven' is not a whole number from 1 to 12." in shown
    assert "months: [seven]" in shown
    assert page.locator(".finding.error").count() == 0


@BROWSER
def test_family_and_language_are_chosen_on_the_page(page):
    page.select_option("#persona", "jan")
    page.wait_for_url("**persona=jan**")
    titles = page.locator("section[aria-labelledby=checklist] summary").all_inner_texts()
    assert not any("Apply for a permit" in title for title in titles)

    page.select_option("#persona", "anna")
    page.wait_for_url("**persona=anna**")
    page.select_option("#lang", "sv")
    page.wait_for_url("**lang=sv**")

    assert page.locator("html").get_attribute("lang") == "sv"
    assert page.locator("#checklist").inner_text() == "Checklista"
    assert page.locator("summary", has_text="Ansök om tillstånd").count() == 1


@BROWSER
def test_it_fits_a_narrow_screen_and_axe_finds_nothing(page):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    page.set_viewport_size({"width": 320, "height": 640})
    for summary in page.locator("summary:visible").all()[:6]:
        summary.click()

    wide = page.evaluate("document.documentElement.scrollWidth")
    page.evaluate("document.querySelector('script').remove()")
    found = axe.Axe().run(page)

    assert wide <= 320
    assert [violation["id"] for violation in found.response["violations"]] == []


@BROWSER
def test_what_a_pack_says_is_data_on_the_page(page, port):
    evil = "<script>document.title = 'taken'</script><img src=x onerror=alert(1)> [x](javascript:alert(1))"
    text = (port / "events.yaml").read_text(encoding="utf-8")
    changed = text.replace("All boats sail round the lighthouse.", f'"{evil}"')
    (port / "events.yaml").write_text(changed, encoding="utf-8")

    page.get_by_text("<img src=x onerror=alert(1)>").first.wait_for(state="attached", timeout=5_000)

    assert page.title() == "Port"
    assert page.locator("main img, main script, a[href^=javascript]").count() == 0


def test_only_this_computer_is_answered_and_ctrl_c_ends_it_quietly(served):
    address, process = served
    port = int(re.search(r":(\d+)/", address)[1])

    def ask(path: str, host: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request("GET", path, headers={"Host": host})
        answer = connection.getresponse()
        return answer.status, answer.getheader("Content-Security-Policy").partition(";")[0]

    assert ask("/stamp", f"127.0.0.1:{port}") == (200, "default-src 'none'")
    assert ask("/", f"evil.example:{port}") == (403, "default-src 'none'")
    assert ask("/../../etc/passwd", f"localhost:{port}") == (404, "default-src 'none'")
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == 0


def test_without_a_browser_the_checklist_stands_in_the_terminal(relocate, port):
    result = relocate("pack", "preview", str(port), "--terminal", "--persona", "anna", "--lang", "en")

    lines = result.stdout.splitlines()

    assert result.exit_code == 0
    assert lines[lines.index("Anna needs a permit") :][:6] == [
        "Anna needs a permit",
        "Port, moving on Mon 1 Feb 2027 (in 10 weeks)",
        "0 of 3 done",
        "",
        "Before you move" + " " * (80 - len("Before you move") - 3) + "0/2",
        "[ ] Apply for a permit · Anna" + "by law 7 Dec (in 14 days)".rjust(80 - 29),
    ]


def test_in_the_terminal_an_author_reads_what_the_pack_itself_says(relocate, port):
    (port / "tasks/swim.yaml").write_text(
        "title: Swim\nphase: before\nwhy: The *sea* is near.\ndo: [Go down., Swim.]\n", encoding="utf-8"
    )

    result = relocate("pack", "preview", str(port), "--terminal", "--persona", "anna", "--lang", "en")

    lines = result.stdout.splitlines()
    start = lines.index("Swim  swim")
    assert "Changed by you, as newcomers read it" in lines[:start]
    assert lines[start + 1 : start + 4] == ["    The sea is near.", "    - Go down.", "    - Swim."]


def test_an_unknown_family_is_told_with_those_there_are(relocate, port):
    result = relocate("pack", "preview", str(port), "--persona", "ana", "--no-open")

    assert (result.exit_code, result.stderr) == (
        2,
        "Error: The pack has no family 'ana'.\n\nhint: Did you mean anna, jan?\n",
    )


def test_a_connection_that_says_nothing_holds_nobody_up(served):
    address, _process = served
    port = int(re.search(r":(\d+)/", address)[1])

    with socket.create_connection(("127.0.0.1", port)):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request("GET", "/stamp")
        assert connection.getresponse().status == 200


def test_a_translation_that_cannot_be_read_is_named_and_the_guide_stays(served, port):
    address, _process = served
    (port / "translations").mkdir()
    (port / "translations" / "sv.po").write_text('msgid "a"\nmsgstr "b"\nnonsense\n')

    connection = http.client.HTTPConnection(address.removeprefix("http://").rstrip("/"), timeout=20)
    connection.request("GET", "/?lang=sv")
    answer = connection.getresponse()
    shown = answer.read().decode()

    assert answer.status == 200
    assert "error[P082]" in shown
    assert "Winter fair" in shown


def test_what_the_author_changed_and_nobody_sees_is_told_with_the_reason(relocate, port):
    task = "title: Dance\nphase: before\nwhen: {anyone: {citizenship: %s}}\nwhy: For joy.\ndo: [Dance.]\n"
    (port / "tasks/dance.yaml").write_text(task % "martian", encoding="utf-8")
    (port / "tasks/sing.yaml").write_text(task % "xanadian", encoding="utf-8")
    questions = port.parent / "xx/questions.yaml"
    text = questions.read_text(encoding="utf-8")
    questions.write_text(text.replace("{xanadian:", "{martian: Martian, xanadian:"), encoding="utf-8")

    result = relocate("pack", "preview", str(port), "--terminal", "--persona", "anna", "--lang", "en")

    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[lines.index("Changed by you, and not on this list") :] == [
        "Changed by you, and not on this list",
        "Dance  dance",
        "    Seen by nobody, because Anna: citizenship is other, not martian.",
        "Dance  sing",
        "    Another family sees it: Jan comes home",
    ]
