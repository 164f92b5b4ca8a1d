"""A neighbour's task as a draft for one's own: its shape without its facts."""

from __future__ import annotations

import re

from relocate_cli.language import _

KEPT = frozenset(
    {
        *("title", "phase", "for", "when", "needs", "gives", "after", "waits_for"),
        *("stages", "opens", "due", "over_by", "lapses", "overrides"),
    }
)
"""Fields that say how a task fits in; the others say what is true somewhere else."""
FIELD = re.compile(r"([a-z_]+):")


def draft_of(text: str, neighbour: str) -> str:
    """Return the text of a task without what is true only there, and with what has to be written anew."""
    kept, keeping = [], False
    for line in text.splitlines():
        if field := FIELD.match(line):
            keeping = field[1] in KEPT
        if keeping and not line.startswith("#"):
            kept.append(line)
    if any(line.startswith("overrides:") for line in kept):
        missing = [_("here: what is different here")]
    else:
        missing = [_("why: why one should do it"), _("do: [what to do, line by line]")]
    gaps = [*missing, _("sources: [the page you read, and the day]")]
    head = _("From {pack}. Write what holds here, then move this file into tasks/.").format(pack=neighbour)
    return "\n".join([f"# {head}", *kept, *(f"# {gap}" for gap in gaps), ""])
