"""What is wrong in a pack beyond the shape of its files: facts without source, links to a front door."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.checking.mappings import mappings_in
from relocate_cli.domain.guide.kinds import Use, kinds_that_are
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.pack import Pack

WHOLE_SITE = re.compile(r"https?://[^/]+/?")


def check_records(pack: Pack) -> Iterator[Finding]:
    """Yield records of a pack that lack what every one of their kind should have."""
    for id, question in pack.records["questions"].items():
        if question.get("type") in {"choice", "choices"} and not question.get("options"):
            yield Finding(pack.mark(f"questions/{id}"), "P056", _("A choice needs options to choose from."))
    for kind in kinds_that_are(Use.SOURCED):
        for id, record in pack.records[kind].items():
            if not record.get("sources") and not pack.says_unreadable(f"{kind}/{id}/sources"):
                message = _("{id} has no source.").format(id=id)
                hint = _("Write under sources: where the fact stands, and the day you read it.")
                yield Finding(pack.mark(f"{kind}/{id}"), "P060", message, hint, "warning")
    yield from _whole_sites(pack)


def _whole_sites(pack: Pack) -> Iterator[Finding]:
    """Yield the links that leave people at the front door of a site, to look for the page themselves."""
    for written in (pack.records, pack.overlays):
        for path, record in mappings_in(written, skip="sources"):  # where a fact was read is another matter
            if WHOLE_SITE.fullmatch(record.get("url", "")) and "whole_site" not in record:
                message = _("{url} is a whole site, not a page.").format(url=record["url"])
                hint = _("Link the page itself; if there is none, say why under whole_site:")
                yield Finding(pack.mark(f"{path}/url"), "P061", message, hint, "warning")
