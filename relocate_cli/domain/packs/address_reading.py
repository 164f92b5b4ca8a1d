"""From a web address in a pack's text to a checked one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.packs.notes import Notes
    from relocate_cli.domain.packs.shape import Address
    from relocate_cli.domain.packs.source import Scalar


def read_address(notes: Notes, shape: Address, node: Scalar, _path: str) -> str | None:
    """Return the address, or None when it cannot stand here; the fault is noted."""
    if is_page(node.text, https=shape.https):
        return node.text
    message = _("{text} is not a web address that can stand here.").format(text=repr(node.text))
    notes.fault(node.mark, "P037", message, page_hint(node.text))
    return None


def is_page(text: str, *, https: bool = True) -> bool:
    """Whether this is the address of a page that can stand in a pack: a name with a dot in it, no spaces."""
    start = "https://" if https else "https?://"
    return bool(re.fullmatch(rf"{start}[^\s/\"]+\.[^\s/\"]+(/[^\s\"]*)?", text))


def page_hint(text: str) -> str:
    """Return how an address is written."""
    secure = f"https://{text.removeprefix('http://')}"
    if is_page(secure):
        return _("Write it with https, and see whether it opens: {url}").format(url=secure)
    return _("Write the whole address of the page: https://...")
