"""The local guide as one browses it: its sections, and what stands in one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.dates.happening import is_over, next_happening
from relocate_cli.domain.guide.initiative import has_ended
from relocate_cli.domain.guide.section import DOORS
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.documents import iso
from relocate_cli.views.entry import entry_lines
from relocate_cli.views.kinds import section_about, section_title
from relocate_cli.views.lines import Line
from relocate_cli.views.records.event import happening_words
from relocate_cli.views.records.speech import at_words
from relocate_cli.views.records.themes import lifetime_words, theme_word
from relocate_cli.views.said import said_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.domain.guide.section import Listed

WIDEST_WORD = 26
"""Columns for a Swedish word; a longer one stands before its meaning."""
WHERE = ("counter", "telephone", "anywhere")
"""In this order phrases are needed."""
IN_ORDER = ("words", "events")
"""From a to z and by day: nothing goes before its turn."""


def guide_lines(guide: Guide, counts: Mapping[str, int]) -> list[Line]:
    """Return the sections of a guide with how much there is in each, and how to open one."""
    blocks = {
        _("Articles, behind three doors"): DOORS,
        _("Whom, where, when"): ("contacts", "places", "events"),
        _("The Swedish you need"): ("words", "phrases"),
        _("Coming and staying"): ("themes", "initiatives"),
    }
    lines = [Line(_("The guide for {place}").format(place=guide.name), "head"), Line()]
    for title, sections in blocks.items():
        lines.append(Line(title, "strong"))
        for section in sections:
            lead = f"  {section:11}{counts[section]:>5}"
            lines.append(Line(section_about(section), "", len(lead) + 2, lead))
        lines.append(Line())
    hint = _("Open one with: relocate guide contacts. Look for a word with: relocate find WORD")
    return [*lines, Line(hint, "faint")]


def section_lines(
    section: str, listed: Sequence[Listed], guide: Guide, today: date, width: int
) -> list[Line]:
    """Return the records of a section, those that concern the household first, the others in groups."""
    title = _("{section} in the guide for {place}: {count}")
    title = title.format(section=section_title(section), place=guide.name, count=len(listed))
    lines = [Line(title, "head"), Line()]
    if not listed:
        return [*lines, Line(_("There is nothing here."))]
    groups = _groups(listed, guide, today)
    for name, records in groups.items():
        lines += [Line(name, "faint")] if name and len(groups) > 1 else []
        lines += [line for record in records for line in _row(record, today, width)]
        lines.append(Line())
    hint = _("See one whole with: relocate show {id}")
    return [*lines, Line(hint.format(id=next(iter(groups.values()))[0].id), "faint")]


def _groups(listed: Sequence[Listed], guide: Guide, today: date) -> dict[str, list[Record]]:
    """Return the records by the group under which they are shown, the groups in their order."""
    found: dict[tuple[int, str], list[Record]] = {}
    for record, mine in listed:
        own = mine and record.kind not in IN_ORDER
        group = (-1, _("For you")) if own else _group(record, guide, today)
        found.setdefault(group, []).append(record)
    return {name: records for (_rank, name), records in sorted(found.items(), key=lambda group: group[0])}


def _group(record: Record, guide: Guide, today: date) -> tuple[int, str]:
    """Return where the group of a record stands, and what it is called."""
    fields = record.fields
    match record.kind:
        case "words":
            return 0, ""
        case "events":
            return (1, _("Over")) if is_over(fields, today) else (0, "")
        case "topics":
            return DOORS.index(fields["door"]), section_title(fields["door"])
        case "phrases":
            return WHERE.index(fields["at"]), at_words(fields["at"])
        case "themes":
            return int(fields["kind"] != "driver"), theme_word(fields["kind"])
        case "initiatives":
            if has_ended(fields, today):
                return 2, _("Ended")
            return (0, _("Under way")) if "until" in fields else (1, _("No end is known"))
    packs = [pack.id for pack in reversed(guide.lineage)]
    rank = packs.index(fields["pack"])
    return rank, guide.lineage[-1 - rank].name


def _row(record: Record, today: date, width: int) -> list[Line]:
    """Return a record as it stands in its section."""
    fields = record.fields
    if record.kind == "words":
        lead = record.title if len(record.title) < WIDEST_WORD <= width // 2 else ""
        text = fields["title"] if lead else f"{record.title}: {fields['title']}"
        return [Line(text, "", WIDEST_WORD if lead else 0, lead)]
    if record.kind == "phrases":
        return [Line(record.title, "strong", right=record.id), *said_lines(fields)]
    passage = next((fields[name] for name in ("summary", "dates", "what") if name in fields), "")
    title = Line(record.title, "strong", right=_right(record, today))
    return entry_lines(title, record.id, plain_text(passage), width)


def _right(record: Record, today: date) -> str:
    """Return what one wants to see of a record before anything else."""
    fields = record.fields
    match record.kind:
        case "contacts":
            return str(fields.get("phone") or fields.get("email", ""))
        case "places":
            return str(fields.get("village", ""))
        case "initiatives":
            return lifetime_words(fields, today)
        case "events":
            happening = next_happening(fields, today)
            return happening_words(happening, today) if happening else ""
    return ""


def section_document(place: str, section: str, listed: Sequence[Listed], today: date) -> dict[str, Any]:
    """Return a section as JSON values, each record as its packs say it."""
    records = [
        {"kind": record.kind, "id": record.id, "title": record.title, "for_you": mine}
        | ({"next": _next(record, today)} if record.kind == "events" else {})
        | {"record": dict(record.fields)}
        for record, mine in listed
    ]
    return {"place": place, "section": section, "records": records}


def section_rows(listed: Sequence[Listed], today: date) -> Iterator[tuple[str, ...]]:
    """Yield each record for a pipe: id, title, pack, whether it concerns the household, when it is next."""
    for record, mine in listed:
        first = str((_next(record, today) or {}).get("first", "")) if record.kind == "events" else ""
        yield record.id, record.title, record.fields["pack"], "you" if mine else "", first


def _next(record: Record, today: date) -> dict[str, Any] | None:
    happening = next_happening(record.fields, today)
    if not happening:
        return None
    return {"first": iso(happening.first), "last": iso(happening.last), "some_time": happening.some_time}
