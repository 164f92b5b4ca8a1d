"""Get a file over https, and over nothing else; no more of it than is allowed."""

from __future__ import annotations

import time
from http.client import HTTPException
from typing import IO, TYPE_CHECKING, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit, urlunsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from http.client import HTTPMessage

SECURE = "https://"
PATIENCE = 30
"""Seconds without an answer."""
LONGEST = 300
"""Seconds for all of it."""
PIECE = 64 * 1024
NOT_THERE = frozenset({403, 404, 410})
"""How servers say that there is no such file; some say that it is forbidden."""


class OnlySecure(HTTPRedirectHandler):
    """Follows a server to another address only when that is safe as well."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - as the library calls it
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """Return the request for the new address."""
        refuse_insecure(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def is_address(written: str) -> bool:
    """Whether something is an address on a network rather than a file."""
    return "://" in written


def refuse_insecure(address: str) -> None:
    """Raise RelocateError unless nobody on the way can read or change what comes."""
    if not address.lower().startswith(SECURE):
        message = _("{address} is not safe: somebody on the way could change what comes.")
        hint = _("Nothing was installed. Only addresses that begin with https:// are opened.")
        raise RelocateError(message.format(address=address), hint)


def download(address: str, most: int) -> bytes:
    """Return what lies at an https address; RelocateError when it does not come, or is too large."""
    refuse_insecure(address)
    try:
        return _fetched(address, most)
    except (OSError, HTTPException, ValueError) as error:
        raise _not_read(address, error) from error


def download_if_there(address: str, most: int) -> bytes | None:
    """Return what lies at an https address; None when its server says that nothing does."""
    refuse_insecure(address)
    try:
        return _fetched(address, most)
    except HTTPError as error:
        if error.code in NOT_THERE:
            return None
        raise _not_read(address, error) from error
    except (OSError, HTTPException, ValueError) as error:
        raise _not_read(address, error) from error


def beside(address: str, ending: str) -> str:
    """Return the address of a file beside another one, by the same name with more at its end."""
    parts = urlsplit(address)
    return urlunsplit(parts._replace(path=f"{parts.path}{ending}", fragment=""))


def _fetched(address: str, most: int) -> bytes:
    request = Request(address, headers={"User-Agent": "relocate"})  # noqa: S310 - https only
    with _opener().open(request, timeout=PATIENCE) as answer:
        return _read(answer, address, most)


def _not_read(address: str, error: Exception) -> RelocateError:
    reason = error.reason if isinstance(error, URLError) else error
    why = getattr(reason, "strerror", None) or reason
    message = _("{address} could not be read: {why}.").format(address=address, why=why)
    return RelocateError(message, _("Nothing was installed. Check the address and the network."))


def _opener() -> OpenerDirector:
    """Return what opens https addresses and knows no other: no http, ftp, file or data."""
    opener = OpenerDirector()
    handlers = (ProxyHandler, HTTPSHandler, HTTPDefaultErrorHandler, OnlySecure, HTTPErrorProcessor)
    for handler in handlers:
        opener.add_handler(handler())
    return opener


def _read(answer: Any, address: str, most: int) -> bytes:
    content, end = bytearray(), time.monotonic() + LONGEST
    # read1 returns what has come: a server that sends a byte now and then must not hold us for days
    while piece := answer.read1(PIECE):
        content += piece
        if len(content) > most:
            message = _("{address} has more than {most:,} bytes.").format(address=address, most=most)
            raise RelocateError(message, _("Nothing was installed. A pack is a small file."))
        if time.monotonic() > end:
            raise TimeoutError(_("it takes too long"))
    return bytes(content)
