"""A server for one person: it answers on this computer only, with a page that is made anew each time."""

from __future__ import annotations

from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from secrets import token_urlsafe
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    Page = Callable[[str, str, str], str]
    """From persona, language and nonce to the page."""

LOOPBACK = "127.0.0.1"
HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
}


def server_for(port: int, page: Page, stamp: Callable[[], str]) -> HTTPServer:
    """Return a server on the loopback address; port 0 takes any that is free."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Answer one request of the browser."""
            asked = urlsplit(self.path)
            if not self._is_for_us():
                self._send(HTTPStatus.FORBIDDEN, "text/plain", "This address is not ours.", "")
            elif asked.path == "/stamp":
                self._send(HTTPStatus.OK, "text/plain", stamp(), "")
            elif asked.path == "/":
                told = {name: values[0] for name, values in parse_qs(asked.query).items()}
                nonce = token_urlsafe(16)
                made = page(told.get("persona", ""), told.get("lang", ""), nonce)
                self._send(HTTPStatus.OK, "text/html", made, nonce)
            else:
                self._send(HTTPStatus.NOT_FOUND, "text/plain", "There is only one page.", "")

        def _is_for_us(self) -> bool:
            """Whether the browser meant this computer: a site elsewhere could have its name lead here."""
            name = self.headers.get("Host", "").rpartition(":")[0]
            return name in {LOOPBACK, "localhost"}

        def _send(self, status: HTTPStatus, kind: str, text: str, nonce: str) -> None:
            content = text.encode()
            own = f"style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'"
            ours = f"{own}; connect-src 'self'; form-action 'self'"
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Content-Security-Policy", f"default-src 'none'; base-uri 'none'; {ours}")
            for name, value in HEADERS.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_words: object) -> None:
            """Say nothing: the terminal is the author's."""

    return HTTPServer((LOOPBACK, port), Answer)
