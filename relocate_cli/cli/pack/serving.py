"""A server for one person: it answers on this computer only, with a page that is made anew each time."""

from __future__ import annotations

import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from secrets import token_urlsafe
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    Page = Callable[[str, str, str], str]
    """From persona, language and nonce to the page."""

LOOPBACK = "127.0.0.1"
IDLE = 30
"""Seconds after which a connection on which nothing comes is closed."""
HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
}


class Server(ThreadingHTTPServer):
    """Answers each connection by itself: browsers open some that they never use."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that went away; the terminal is the author's."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def is_for_us(host: str) -> bool:
    """Whether the browser meant this computer: a site elsewhere could have its name lead here."""
    return host.rpartition(":")[0] in {LOOPBACK, "localhost"}


def policy(nonce: str) -> str:
    """Return what the browser lets a page do: its own style and script, and to ask this server."""
    own = f"style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; connect-src 'self'"
    return f"default-src 'none'; base-uri 'none'; {own}; form-action 'self'"


def server_for(port: int, page: Page, stamp: Callable[[], str]) -> Server:
    """Return a server on the loopback address; port 0 takes any that is free."""
    one_at_a_time = Lock()  # a program speaks one language, and reads a pack once

    class Answer(BaseHTTPRequestHandler):
        timeout = IDLE

        def do_GET(self) -> None:
            """Answer one request of the browser."""
            asked = urlsplit(self.path)
            if not is_for_us(self.headers.get("Host", "")):
                self._send(HTTPStatus.FORBIDDEN, "text/plain", "This address is not ours.", "")
            elif asked.path == "/stamp":
                with one_at_a_time:
                    text = stamp()
                self._send(HTTPStatus.OK, "text/plain", text, "")
            elif asked.path == "/":
                told = {name: values[0] for name, values in parse_qs(asked.query).items()}
                nonce = token_urlsafe(16)
                with one_at_a_time:
                    made = page(told.get("persona", ""), told.get("lang", ""), nonce)
                self._send(HTTPStatus.OK, "text/html", made, nonce)
            else:
                self._send(HTTPStatus.NOT_FOUND, "text/plain", "There is only one page.", "")

        def _send(self, status: HTTPStatus, kind: str, text: str, nonce: str) -> None:
            content = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Content-Security-Policy", policy(nonce))
            for name, value in HEADERS.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_words: object) -> None:
            """Say nothing: the terminal is the author's."""

    return Server((LOOPBACK, port), Answer)
