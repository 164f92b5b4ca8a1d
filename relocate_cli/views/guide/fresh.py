"""What in the guide is old: read too long ago, or read on a page that was old itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.freshness import MONTHS_KEPT, Keeps
from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.documents import iso
from relocate_cli.views.kinds import kind_word
from relocate_cli.views.lines import Line
from relocate_cli.views.records.entry import entry_lines
from relocate_cli.views.reply import Reply
from relocate_cli.views.trust import date_words
from relocate_cli.views.words import unit_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from relocate_cli.domain.guide.freshness import Aged, Freshness
    from relocate_cli.domain.guide.guide import Guide


def fresh_reply(guide: Guide, aged: Sequence[Aged], today: date, *, width: int, most: int) -> Reply:
    """Return how old the guide is; people are shown at most so many of each kind."""
    return Reply(
        "fresh/1",
        lambda: fresh_document(guide.id, aged, today),
        lambda: fresh_rows(aged, today),
        lambda: fresh_lines(guide, aged, today, width, most),
    )


def fresh_lines(guide: Guide, aged: Sequence[Aged], today: date, width: int, most: int) -> list[Line]:
    """Return what is old by kind of fact, what concerns the household first, at most so many of each kind."""
    title = _("How old is the guide for {place}?").format(place=guide.name)
    past = [one for one in aged if one.age.is_past(today)]
    pages = [one for one in aged if one.age.is_of_old_page(today) and one not in past]
    lines = [Line(title, "head"), *_counted(aged, past, pages), Line()]
    for keeps in Keeps:
        old = [one for one in (*past, *pages) if one.age.keeps == keeps]
        lines += _kind_lines(keeps, old, width, most) if old else []
    advice = _("Phone first, or look at the page. Tell the guide's authors what you found.")
    return [*lines, Line(advice, "faint")] if past or pages else lines


def _counted(aged: Sequence[Aged], past: Sequence[Aged], pages: Sequence[Aged]) -> Iterator[Line]:
    """Yield how many facts there are, how many were read too long ago, how many stand on an old page."""
    count = len(aged)
    text = ngettext("{count} entry says when it was read.", "{count} entries say when they were read.", count)
    yield Line(text.format(count=count))
    if aged:
        days = sorted(one.age.read for one in aged)
        text = _("The oldest was read on {first}, the newest on {last}.")
        yield Line(text.format(first=date_words(days[0].isoformat()), last=date_words(days[-1].isoformat())))
    text = _("Read too long ago: {past}. Read on a page that was old itself: {pages}.")
    yield Line(text.format(past=len(past), pages=len(pages)), "warn" if past else "")


def _kind_lines(keeps: Keeps, old: Sequence[Aged], width: int, most: int) -> Iterator[Line]:
    """Yield the entries of one kind of fact, those that concern the household first."""
    months = unit_words("month", MONTHS_KEPT[keeps], str(MONTHS_KEPT[keeps]))
    yield Line(_("{kind}: good for {months}").format(kind=keeps_words(keeps), months=months), "strong")
    in_order = sorted(old, key=lambda one: (not one.mine, one.age.since))
    for one in in_order[:most]:
        right = [kind_word(one.record.kind), *([_("for you")] if one.mine else [])]
        title = Line(one.record.title, right=", ".join(right))
        yield from entry_lines(title, one.record.id, age_words(one.age), width)
    if (more := len(old) - most) > 0:
        text = _("{count} more. See all with: -n {all}")
        yield Line(text.format(count=more, all=len(old)), "faint")
    yield Line()


def keeps_words(keeps: Keeps) -> str:
    """Return what facts of this kind are."""
    return {
        Keeps.HOURS: _("Hours, telephone numbers, fees"),
        Keeps.LAW: _("Laws and rules"),
        Keeps.REST: _("Everything else"),
    }[keeps]


def age_words(age: Freshness) -> str:
    """Return when facts were read, and the date that their page bears."""
    read = _("read {day}").format(day=date_words(age.read.isoformat()))
    return _("{read}, page dated {day}").format(read=read, day=date_words(age.dated)) if age.dated else read


def fresh_document(place: str, aged: Sequence[Aged], today: date) -> dict[str, Any]:
    """Return how old every entry is as JSON values."""
    entries = [
        {
            "kind": record.kind,
            "id": record.id,
            "title": record.title,
            "fact": str(age.keeps),
            "good_for_months": MONTHS_KEPT[age.keeps],
            "read": iso(age.read),
            "dated": age.dated or None,
            "too_old": age.is_past(today),
            "old_page": age.is_of_old_page(today),
            "for_you": mine,
        }
        for record, age, mine in aged
    ]
    return {"place": place, "today": iso(today), "entries": entries}


def fresh_rows(aged: Sequence[Aged], today: date) -> Iterator[tuple[str, ...]]:
    """Yield what is old for a pipe: kind, id, kind of fact, day read, page's date, what is old."""
    for record, age, _mine in aged:
        old = "read" if age.is_past(today) else "page" if age.is_of_old_page(today) else ""
        if old:
            yield record.kind, record.id, str(age.keeps), age.read.isoformat(), age.dated, old
