"""A correction as its keepers read it: what changed, why, and on which pages it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from relocate_cli.domain.drafting.correction import Corrected

SIGNS = {"new": "+", "changed": "~", "gone": "-"}


def note_text(name: str, versions: tuple[str, str], records: Sequence[Corrected], why: str, how: str) -> str:
    """Return the note that goes before a patch, or beside a pack; `versions` are the one before and this."""
    before, now = versions
    title = _("A correction to the guide for {place}").format(place=name)
    against = _("Against version {version}.").format(version=before) if before else ""
    whole = "" if before else _("The whole guide, version {version}.").format(version=now)
    blocks = [title, why, f"{against}{whole}", "\n".join(_note_lines(records)), how]
    return "\n\n".join(block for block in blocks if block) + "\n\n"


def _note_lines(records: Sequence[Corrected]) -> Iterator[str]:
    for record in records:
        yield f"{SIGNS[record.what]} {record.title} ({record.path})"
        for field, (before, after) in record.changes if record.what == "changed" else ():
            yield f"    {field}: {before or _('nothing')} -> {after or _('nothing')}"
        yield from (f"    {page}" for page in record.pages)


def sent_reply(files: Sequence[Path], records: Sequence[Corrected], told: Sequence[str]) -> Reply:
    """Return where a correction was written, and which of its records name no page that was read for them."""
    bare = [record for record in records if not record.is_shown]

    def aside() -> list[Line]:
        lines = [Line(_("Written: {path}").format(path=path), "good") for path in files]
        if bare:
            text = ngettext(
                "{count} change names no page that was read for it: {paths}",
                "{count} changes name no page that was read for them: {paths}",
                len(bare),
            )
            paths = ", ".join(record.path for record in bare)
            lines.append(Line(text.format(count=len(bare), paths=paths), "warn"))
        return [*lines, *map(Line, told)]

    def document() -> dict[str, Any]:
        changed = [{"what": one.what, "path": one.path, "pages": list(one.pages)} for one in records]
        return {
            "files": list(map(str, files)),
            "changed": changed,
            "without_page": [one.path for one in bare],
        }

    return Reply(
        "send/1",
        document,
        lambda: ((record.what, record.path, record.title) for record in records),
        lambda: [Line(line) for line in _note_lines(records)],
        aside=aside,
    )
