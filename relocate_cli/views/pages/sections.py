"""The local guide on a page: section by section, each record a block that opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.section import DOORS, SECTIONS, Listed, own_place_first, records_in
from relocate_cli.domain.markdown import plain_text
from relocate_cli.views.kinds import section_title
from relocate_cli.views.pages.safe import HEADS, safe_html
from relocate_cli.views.records.head import Around
from relocate_cli.views.records.record import record_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.record import Record


def sections_context(guide: Guide, records: Mapping[str, Any], today: date) -> Iterator[dict[str, Any]]:
    """Yield the sections of the guide, each with its records, from the place itself outwards."""
    around = Around((), planned=False, records=records, today=today)
    for section in (name for name in SECTIONS if name != "topics"):
        found = (Listed(record, mine=False) for record in records_in(records, section))
        listed = own_place_first(found, [pack.id for pack in guide.lineage], guide.language)
        rows = [record_block(one.record, around) for one in listed]
        if rows:
            yield {"id": section, "title": section_title(section), "records": rows, "door": section in DOORS}


def record_block(record: Record, around: Around) -> dict[str, Any]:
    """Return one record: what it is called, what it is about, and all that it says."""
    names = ("summary", "dates", "say", "what")
    below = next((record.fields[name] for name in names if name in record.fields), "")
    html = safe_html(record_lines(record, around)[HEADS:])
    return {"id": record.id, "title": record.title, "below": plain_text(below), "html": html}
