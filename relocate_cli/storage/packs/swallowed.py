"""What YAML takes for part of a text, or throws away, without a word: its author would miss it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _
from relocate_cli.storage.packs.quoting import shorten
from relocate_cli.storage.packs.yaml_colons import missing_space

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.source import Mark

DASH = re.compile(r"\s*(?:-(?: \S|[^\W\d])|\u2022|\* )")
"""A line that would be the next one of a list."""
FIELD = re.compile(r"\s*[a-z_]{2,}:(?!//)[^\s:]")
"""A line that would be the next field, with a space after its colon."""
BEGUN = re.compile(r"-\w")
"""A first line whose dash lacks its space, which is told where a list is expected."""
NOTE = re.compile(r" +#(?:\S| \d)")
"""`House #4`: a note has a space after its sign."""
QUOTES = "\u2018-\u201e\u00ab\u00bb"
MARKS = re.compile(f"([{QUOTES}])([^{QUOTES}]* [^{QUOTES}]*)([{QUOTES}])")
"""A text between the quotation marks of a word processor."""
MARK = re.compile(f"[{QUOTES}]")


def is_odd(text: str) -> bool:
    """Whether something stands in a file for which its short texts are to be looked at one by one."""
    return bool("#" in text and NOTE.search(text)) or bool(not text.isascii() and MARK.search(text))


def swallowed(lines: list[str], raw: str, start: Mark) -> Iterator[Finding]:
    """Yield what of a text without quotation marks is not as it looks; `raw` is the text as written."""
    written = raw.split("\n")
    last = start._replace(line=start.line + len(written) - 1)
    end = len(written[-1]) + (start.column - 1 if len(written) == 1 else 0)
    if NOTE.match(lines[last.line - 1], end):
        yield _note(lines[last.line - 1], last, end, written[-1].strip())
    if found := MARKS.fullmatch(raw):
        yield _word_processor(found, start)
    if not BEGUN.match(raw):
        for number, line in enumerate(written[1:], start.line + 1):
            here = start._replace(line=number, column=len(line) - len(line.lstrip()) + 1)
            if DASH.match(line):
                yield _too_deep(lines, here, start)
            elif FIELD.match(line) and (missing := missing_space(lines, here)):
                yield missing


def _note(line: str, mark: Mark, end: int, text: str) -> Finding:
    """Explain a sign that throws away the rest of the line."""
    message = _("What stands after the # is not read: YAML takes it for a note to yourself.")
    hint = _('Put the whole text in quotation marks: "{text}". A note has a space after its #.')
    at = line.index("#", end)
    thrown = re.split(r"[\s,\]}]", line[at:].replace("# ", "#"), maxsplit=1)[0]
    told = hint.format(text=f"{shorten(text)} {thrown} ...")
    return Finding(mark._replace(column=at + 1), "P002", message, told)


def _too_deep(lines: list[str], mark: Mark, start: Mark) -> Finding:
    """Explain a line of a list that stands too far in."""
    message = _("This line begins like one of a list, and is read as the end of the text above.")
    above = lines[start.line - 1]
    if above.lstrip().startswith("- "):
        room = len(above) - len(above.lstrip())
        hint = _("Put its dash under the one above: so many spaces go before it: {count}.").format(count=room)
    else:
        hint = _("Put it under the dash above, or the whole text in quotation marks.")
    return Finding(mark, "P002", message, hint)


def _word_processor(found: re.Match[str], mark: Mark) -> Finding:
    """Explain quotation marks that end up in front of people."""
    message = _("The quotation marks {first}{last} belong to the text here, and people see them.")
    hint = _('Write "{text}" if they are to hold it together; if people are to see them, put "..." around.')
    text = shorten(found[2], 40)
    return Finding(
        mark, "P010", message.format(first=found[1], last=found[3]), hint.format(text=text), "warning"
    )
