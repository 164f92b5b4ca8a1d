"""Slips of whoever wrote in haste: a line twice, a bare yes for a sentence, emphasis that does not close."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.markdown import EMPHASIS, LINK
from relocate_cli.domain.naming import folded
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.pack import Pack

LINE = re.compile(r"(.+/do)/\d+")
"""The path of a line that people tick."""
BARE = frozenset({"yes", "no", "true", "false", "on", "off"})
"""Words of YAML for an answer; the label of one is written with a capital letter."""
OPEN_STAR = re.compile(r"(?<![\w*])\*{1,2}(?=\w)\S+")


def check_slips(pack: Pack) -> Iterator[Finding]:
    """Yield the texts of a pack that say what nobody meant to say."""
    said: dict[tuple[str, str], str] = {}
    for path, text in pack.texts.items():
        line = LINE.fullmatch(path)
        if line and (first := said.setdefault((line[1], folded(" ".join(text.split()))), path)) != path:
            message = _("This line stands here a second time; the first is on line {number}.")
            message = message.format(number=pack.mark(first).line)
            hint = _("Delete one of them; if both are meant, say what is different.")
            yield Finding(pack.mark(path), "P022", message, hint, "warning", path.split("/")[1])
        if text in BARE:
            message = _("People see this as it stands: {text}").format(text=text)
            hint = _("Write a sentence; if it is only the word, with a capital letter.")
            yield Finding(pack.mark(path), "P021", message, hint, "warning")
        if "*" in text and (found := OPEN_STAR.search(EMPHASIS.sub("", LINK.sub("", text)))):
            message = _("This star opens emphasis that does not close: {text}").format(text=found[0])
            hint = _("Write the second star behind the last word: *one word*.")
            yield Finding(pack.mark(path), "P021", message, hint, "warning")
