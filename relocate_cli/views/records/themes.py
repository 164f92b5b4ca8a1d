"""A theme and an initiative in words: why people come, what stops them, who works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.guide.initiative import has_ended
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.records.around import link_lines
from relocate_cli.views.records.head import names_of, official, own_task_words, title_lines
from relocate_cli.views.trust import date_words, trust_lines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.records.head import Around


def theme_lines(record: Record, around: Around) -> list[Line]:
    """Return what draws or stops people, what helps, and which tasks have to do with it."""
    fields = record.fields
    facts = [(_("What helps"), [plain_text(fields.get("helps", ""))]), (_("Tasks"), own_task_words(around))]
    what = [Line(theme_word(fields["kind"]), "faint"), Line(), Line(plain_text(fields["what"])), Line()]
    return [
        *title_lines(record)[:-1],
        *what,
        *fact_lines(facts),
        *trust_lines(record.kind, fields, around.today),
    ]


def theme_word(kind: str) -> str:
    """Return whether a theme draws people or stops them."""
    return _("What draws people") if kind == "driver" else _("What stops people")


def theme_group(record: Record, _today: date) -> tuple[int, str]:
    """Return what draws people before what stops them."""
    kind = record.fields["kind"]
    return int(kind != "driver"), theme_word(kind)


def initiative_lines(record: Record, around: Around) -> list[Line]:
    """Return who worked on it, from when until when, and what there is of it today."""
    fields = record.fields
    facts = [
        (_("Officially"), [official(record)]),
        (_("By"), [fields.get("by", "")]),
        (_("When"), [lifetime_words(fields, around.today)]),
        (_("Today"), [plain_text(fields.get("now", ""))]),
        (_("Whom to ask"), names_of("contacts", fields.get("contacts", ()), around)),
        (_("Page"), [fields.get("url", "")]),
    ]
    what = [Line(plain_text(fields["what"])), Line()]
    return [
        *title_lines(record),
        *what,
        *fact_lines(facts),
        *link_lines(fields),
        *trust_lines(record.kind, fields, around.today),
        Line(),
        Line(_("To start the same where you live: relocate help initiatives"), "faint"),
    ]


def lifetime_words(fields: Mapping[str, Any], today: date) -> str:
    """Return when an initiative began, and that it ended or until when it goes on."""
    first, last = (date_words(fields[end]) if end in fields else "" for end in ("from", "until"))
    if first and last:
        words = _("{day} to {last}").format(day=first, last=last)
    elif last:
        words = _("until {day}").format(day=last)
    else:
        words = _("since {day}").format(day=first) if first else ""
    if not has_ended(fields, today):
        return words
    return _("{words}: it has ended").format(words=words) if words else _("it has ended")


def lifetime(record: Record, today: date) -> str:
    """Return how long an initiative goes on."""
    return lifetime_words(record.fields, today)


def initiative_group(record: Record, today: date) -> tuple[int, str]:
    """Return what goes on before what came to an end."""
    if has_ended(record.fields, today):
        return 2, _("Ended")
    return (0, _("Under way")) if "until" in record.fields else (1, _("No end is known"))
