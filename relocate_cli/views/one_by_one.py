"""Lines without columns, for whoever reads from the right: a column would begin at the wrong end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.views.lines import INDENT

if TYPE_CHECKING:
    from relocate_cli.views.lines import Line

SIGN = re.compile(r"[>=!+*•-]?\s*(?:\[.\])?\s*(?:\d+[.:)]?)?\s*(?:\[.\])?")
"""What may stand before a text and is no column: a box, a number, a dash."""
DEEPEST = 8
"""What is indented further stands in a column, below a label that is none any more."""
GAP = re.compile(r"(?<=\S) {2,}(?=\S)")


def one_by_one(line: Line) -> Line:
    """Return the line as `label: value`; one that has no text stays as it is, such as a row of a script."""
    if not line.text:
        return line
    lead = line.lead.strip()
    if lead and not SIGN.fullmatch(lead):
        indent = len(line.lead) - len(line.lead.lstrip(" "))
        text = f"{lead} {line.text}" if lead.endswith(":") else f"{lead}: {line.text}"
        line = line._replace(lead="", indent=indent, text=text)
    elif lead:
        line = line._replace(indent=len(line.lead.rstrip()) + 1)
    elif line.indent > DEEPEST:
        line = line._replace(indent=INDENT)
    return line._replace(text=GAP.sub("; ", GAP.sub(": ", line.text, count=1)))
