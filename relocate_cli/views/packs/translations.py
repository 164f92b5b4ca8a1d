"""How complete the translations of packs are, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.packs.translation import Standing


def translations_reply(found: Sequence[Standing], written: Sequence[str] = ()) -> Reply:
    """Return how complete translations are, and which files were written."""
    return Reply(
        "translate/1",
        lambda: {"translations": [translation_document(one) for one in found]},
        lambda: found,
        lambda: translation_lines(found),
        aside=lambda: [Line(_("Written: {path}").format(path=path)) for path in written],
    )


def translation_lines(found: Sequence[Standing]) -> list[Line]:
    """Return one row for each pack and language, the numbers under their heads."""
    heads = (_("pack"), _("language"), _("up to date"), _("outdated"), _("missing"), _("words to write"))
    if not found:
        return [Line(_("There is no translation yet."))]
    table = [heads, *(tuple(map(str, one)) for one in found)]
    wide = [max(len(row[column]) for row in table) for column in range(len(heads))]
    lines = []
    for number, row in enumerate(table):
        names = [text.ljust(width) for text, width in zip(row[:2], wide, strict=False)]
        counts = [text.rjust(width) for text, width in zip(row[2:], wide[2:], strict=True)]
        lines.append(Line("  ".join((*names, *counts)), "" if number else "strong"))
    return lines


def translation_document(one: Standing) -> dict[str, Any]:
    """Return the counts of one language as JSON values."""
    return {
        "pack": one.pack,
        "language": one.language,
        "up_to_date": one.up_to_date,
        "outdated": one.outdated,
        "missing": one.missing,
        "words": one.words,
    }
