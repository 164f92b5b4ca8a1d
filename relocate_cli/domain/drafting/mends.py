"""Lines of a pack's file as their author meant them, where that is beyond doubt; words stay as they are."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING

from relocate_cli.domain.drafting.plain_forms import plain_day, plain_phone
from relocate_cli.domain.drafting.written_value import written_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from relocate_cli.domain.packs.finding import Finding

    Lines = Sequence[str]

NAMED = re.compile(r"(\s*(?:- +)*[a-z][\w-]*:)(\s*)(.*)")
ENTRY = re.compile(r"(\s*- +)(.*)")
OPENING = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019"
QUOTED = re.compile(f"[{OPENING}](.*)[{OPENING}]")
NOTHING = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Signs without width that no language writes with."""
SPACED_NAME = re.compile(r"\s*- +[^:\"'\[{]*[A-ZÅÄÖ ][^:\"'\[{]*: ")
"""An entry of a list with a colon in it, before which no name of a field stands."""


def mended(lines: Lines, finding: Finding) -> Iterator[list[str]]:
    """Yield what the lines of a file may have been meant as, the likeliest first; who asks tries them."""
    number = finding.mark.line - 1
    if not 0 <= number < len(lines):
        return
    for mend in MENDS.get(finding.code, ()):
        for at in (number, number - 1):  # some parsers complain of the line below
            new = mend(lines[at], finding.mark.column if at == number else 1) if at >= 0 else None
            if new is not None and new != lines[at]:
                yield [*lines[:at], *new.split("\n"), *lines[at + 1 :]]


def _quoted(line: str, _column: int) -> str | None:
    """Return the line with its whole text in quotation marks."""
    found = NAMED.fullmatch(line) or ENTRY.fullmatch(line)
    value = found and found[found.lastindex or 0].rstrip()
    if not found or not value or value[0] in '"[{|>#':
        return None
    inner = value[1:-1] if len(value) > 1 and value[0] == value[-1] == "'" else value
    if curly := QUOTED.fullmatch(inner):
        inner = curly[1]
    return f"{line[: found.start(found.lastindex or 0)]}{_in_marks(inner)}"


def _in_marks(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _entry_quoted(line: str, _column: int) -> str | None:
    """Return the line with its whole entry in quotation marks, if a colon in it made a name in it."""
    found = ENTRY.fullmatch(line) if SPACED_NAME.match(line) else None
    return f"{found[1]}{_in_marks(found[2].rstrip())}" if found else None


def _spaced(line: str, _column: int) -> str | None:
    """Return the line with a space after the colon of its name, or after the dash of its entry."""
    found = NAMED.fullmatch(line)
    if found and not found[2] and found[3]:
        return f"{found[1]} {found[3]}"
    return re.sub(r"^(\s*-)(?=[^\W\d_])", r"\1 ", line)


def _without_tabs(line: str, _column: int) -> str:
    indent = line[: len(line) - len(line.lstrip())]
    return indent.replace("\t", "  ") + line.lstrip()


def _replaced(new: Callable[[str], str]) -> Callable[[str, int], str | None]:
    """Return what puts another form of a value into its place in the line."""

    def replace(line: str, column: int) -> str | None:
        value = written_value(line, column)
        form = new(value.text)
        if not form or form == value.text:
            return None
        return f"{line[: value.start]}{value.mark}{form}{value.mark}{line[value.end :]}"

    return replace


def _listed(line: str, column: int) -> str | None:
    """Return the text as the only entry of a list below its name."""
    found = NAMED.fullmatch(line)
    if not found or not found[3] or found.start(3) != column - 1 or found[3][0] in "[{|>":
        return None
    indent = " " * (len(line) - len(line.lstrip(" ")))
    return f"{found[1]}\n{indent}  - {found[3]}"


MENDS: dict[str, tuple[Callable[[str, int], str | None], ...]] = {
    "P002": (_spaced, _quoted),
    "P003": (_without_tabs,),
    "P005": (_quoted,),
    "P010": (lambda line, _column: NOTHING.sub("", line),),
    "P011": (lambda line, _column: unicodedata.normalize("NFC", line),),
    "P030": (_entry_quoted,),
    "P032": (_spaced, _listed),
    "P033": (_replaced(str.lower),),
    "P035": (_replaced(plain_day),),
    "P036": (_replaced(str.lower),),
    "P068": (_replaced(plain_phone),),
}
"""By the code of a finding, what may mend it."""
