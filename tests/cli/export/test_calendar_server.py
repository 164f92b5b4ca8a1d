"""A calendar file brought twice into a real CalDAV server: nothing is doubled, days move, done things go."""

from __future__ import annotations

import base64
import re
import socket
import subprocess
import sys
import time
from importlib.util import find_spec
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest

pytestmark = pytest.mark.skipif(
    not find_spec("radicale"), reason="needs a CalDAV server: pip install radicale"
)
MAKE = """<?xml version="1.0"?>
<create xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop><resourcetype>
<collection/><C:calendar/></resourcetype></prop></set></create>"""
ASK = """<?xml version="1.0"?>
<C:calendar-query xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><prop><C:calendar-data/></prop>
<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"/></C:comp-filter></C:filter>
</C:calendar-query>"""


class Server:
    """A calendar on a server, as a client meets it: every entry is a resource of its own."""

    def __init__(self, port: int) -> None:
        self.calendar = f"http://127.0.0.1:{port}/anna/move/"

    def ask(self, method: str, path: str = "", body: str = "", kind: str = "application/xml") -> str:
        login = base64.b64encode(b"anna:x").decode()
        headers = {"Authorization": f"Basic {login}", "Content-Type": kind, "Depth": "1"}
        request = Request(self.calendar + path, body.encode(), headers, method=method)
        with urlopen(request, timeout=20) as answer:
            return answer.read().decode()

    def bring(self, text: str) -> None:
        """Give every entry of a file to the server, under its UID, as calendar programs do."""
        head = text.partition("BEGIN:VEVENT")[0]
        for event in re.findall(r"BEGIN:VEVENT\r?\n.*?END:VEVENT\r?\n", text, re.DOTALL):
            [uid] = re.findall(r"^UID:(\S+)", event, re.MULTILINE)
            self.ask("PUT", f"{uid}.ics", f"{head}{event}END:VCALENDAR\r\n", "text/calendar")

    def entries(self) -> list[str]:
        """Return the entries that the server holds: day, status, title."""
        text = self.ask("REPORT", body=ASK).replace("&#13;", "").replace("\r", "").replace("\n ", "")
        return sorted(
            " ".join(
                re.search(rf"^{name}:(.+)$", event, re.MULTILINE)[1]
                for name in ("DTSTART;VALUE=DATE", "STATUS", "SUMMARY")
            )
            for event in re.findall(r"BEGIN:VEVENT\n.*?END:VEVENT", text, re.DOTALL)
        )


@pytest.fixture
def server(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "radicale", f"--storage-filesystem-folder={tmp_path / 'store'}"]
    command += [f"--server-hosts=127.0.0.1:{port}", "--auth-type=none"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        made = Server(port)
        for _attempt in range(100):
            try:
                made.ask("MKCOL", body=MAKE)
                break
            except URLError:
                time.sleep(0.1)
        yield made
        process.terminate()


def test_a_server_that_is_fed_again_doubles_nothing_moves_days_and_lets_go_of_what_is_done(
    anna_and_jan, server
):
    for _time in range(2):
        server.bring(anna_and_jan("export", "ics", "-o", "-").stdout)
    first = server.entries()
    anna_and_jan("start", "--move-date", "2027-04-01", "--yes")
    anna_and_jan("done", "pack-bags")
    server.bring(anna_and_jan("export", "ics", "-o", "-").stdout)

    assert first == [
        "20261207 CONFIRMED By law: Apply for a permit · Anna",
        "20270129 CONFIRMED Begin: Pack your bags",
        "20270208 CONFIRMED By law: Register your address · Anna",
        "20270208 CONFIRMED By law: Register your address · Jan",
    ]
    assert server.entries() == [
        "20270129 CANCELLED Pack your bags",
        "20270204 CONFIRMED By law: Apply for a permit · Anna",
        "20270408 CONFIRMED By law: Register your address · Anna",
        "20270408 CONFIRMED By law: Register your address · Jan",
    ]
