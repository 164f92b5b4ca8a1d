"""The local guide as one opens it: its sections, with how much there is in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.guide.kinds import KINDS
from relocate_cli.domain.guide.section import DOORS
from relocate_cli.language import _
from relocate_cli.views.kinds import section_about
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.guide.guide import Guide


def guide_reply(guide: Guide, counts: Mapping[str, int]) -> Reply:
    """Return the sections of a guide."""
    return Reply(
        "guide/1",
        lambda: {"place": guide.id, "sections": dict(counts)},
        counts.items,
        lambda: guide_lines(guide, counts),
    )


def guide_lines(guide: Guide, counts: Mapping[str, int]) -> list[Line]:
    """Return the sections of a guide with how much there is in each, and how to open one."""
    blocks = {_("Articles, behind four doors"): list(DOORS)}
    for kind in KINDS.values():
        if kind.block:
            blocks.setdefault(_(kind.block), []).append(kind.name)
    lines = [Line(_("The guide for {place}").format(place=guide.name), "head"), Line()]
    for title, sections in blocks.items():
        lines.append(Line(title, "strong"))
        for section in sections:
            lead = f"  {section:11}{counts[section]:>5}"
            lines.append(Line(section_about(section), "", len(lead) + 2, lead))
        lines.append(Line())
    hint = _("Open one with: relocate guide contacts. Look for a word with: relocate find WORD")
    return [*lines, Line(hint, "faint")]
