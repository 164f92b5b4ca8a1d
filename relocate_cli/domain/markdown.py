"""The light Markdown of packs, read as plain text."""

from __future__ import annotations

import re

EMPHASIS = re.compile(r"(?<![\w*])\*{1,2}(?=\S)(.+?)(?<=\S)\*{1,2}(?![\w*])")
"""`*one word*` or `**several words**`; a star between letters, or beside a space, is only a star."""
LINK = re.compile(r"\[([^\]]+)\]\((https://[^)\s]+)\)")
"""`[label](https://address)`."""


def plain_text(markdown: str) -> str:
    """Return light Markdown as text: emphasis without its stars, links with their address."""
    text = LINK.sub(r"\1 (\2)", markdown) if "](" in markdown else markdown
    return EMPHASIS.sub(r"\1", text) if "*" in text else text


def emphasised(markdown: str) -> list[str]:
    """Return what stands between stars, each once: the Swedish terms of a text."""
    return list(dict.fromkeys(match[1].strip("*") for match in EMPHASIS.finditer(markdown)))
