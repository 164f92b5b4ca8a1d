"""Read an article of a pack: a head of YAML between two lines of three dashes, then light Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.articles import BODY
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mapping, Mark, Node, Pair, Scalar, Sequence
from relocate_cli.language import _
from relocate_cli.storage.packs.file_refusals import too_big
from relocate_cli.storage.packs.limits import LARGEST_FILE
from relocate_cli.storage.packs.pack_text import decode, unseen
from relocate_cli.storage.packs.unseen_signs import visible
from relocate_cli.storage.packs.yaml_reader import MOST_FINDINGS, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

FENCE = "---"
"""The line above and below the head."""
ALONE = re.compile(r"#{1,6} |[-*] |\d+[.)] ")
"""How a line begins that is a paragraph of its own: a heading or an entry of a list."""
STRANGE = re.compile(r"```|~~~|<[a-zA-Z/!]|\||!\[|>|    ")
"""How a line begins that is more than light Markdown: code, HTML, tables, pictures, quotations."""


def read_article(article_bytes: bytes, path: str) -> tuple[Node | None, list[Finding]]:
    """Return the head's fields, with the paragraphs as one more, and everything that is wrong."""
    if len(article_bytes) > LARGEST_FILE:
        return None, [too_big(path, len(article_bytes))]
    text, findings = decode(article_bytes, path)
    if findings:
        return None, findings
    lines = text.split("\n")
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), 0)
    if lines[0].rstrip() != FENCE or not end:
        message = _("An article begins with its head: fields between two lines of three dashes.")
        hint = _("Write --- in the first line, then title, door, summary and sources, then --- again.")
        return None, [Finding(Mark(path), "P020", message, hint)]
    # the lines above stay, empty, so that every mark names the line of the whole file
    head, findings = read_yaml("\n".join(["", *lines[1:end]]).encode(), path)
    body = "\n".join([""] * (end + 1) + lines[end + 1 :])
    findings += list(unseen(body, path))[:MOST_FINDINGS]
    paragraphs = list(_paragraphs(visible(body) if findings else body, path))
    findings += [found for paragraph in paragraphs for found in _strange(paragraph)]
    if isinstance(head, Mapping) and paragraphs:
        first = paragraphs[0].mark
        entry = Pair(Scalar(BODY, first), Sequence(tuple(paragraphs), first))
        head = Mapping((*head.entries, entry), head.mark)
    return head, sorted(findings)


def _paragraphs(body: str, path: str) -> Iterator[Scalar]:
    """Yield what stands between empty lines; a heading and each entry of a list stand alone."""
    said: list[str] = []
    start = 0
    for number, line in enumerate(body.split("\n"), 1):
        if said and (not line.strip() or ALONE.match(line)):
            yield Scalar(" ".join(said), Mark(path, start))
            said = []
        if line.strip():
            start = start if said else number
            said.append(line.rstrip() if not said else line.strip())
        if said and said[0].startswith("#"):
            yield Scalar(" ".join(said), Mark(path, start))
            said = []
    if said:
        yield Scalar(" ".join(said), Mark(path, start))


def _strange(paragraph: Scalar) -> Iterator[Finding]:
    if STRANGE.match(paragraph.text):
        message = _("This is more than light Markdown.")
        hint = _("Write paragraphs, headings (##), lists (-), emphasis (*) and links; nothing else is shown.")
        yield Finding(paragraph.mark, "P021", message, hint)
