"""An event in words: what it is, and when it is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.dates.happening import is_over, next_happening
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.records.around import here_lines, link_lines
from relocate_cli.views.records.head import names_of, official, own_task_words, title_lines
from relocate_cli.views.trust import trust_lines
from relocate_cli.views.words import day_words, distance_words, month_words

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.dates.happening import Happening
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.records.head import Around


def event_lines(record: Record, around: Around) -> list[Line]:
    """Return an event: what it is, when it is next, where it is and whom to ask."""
    fields = record.fields
    happening = next_happening(fields, around.today)
    ended = _("it is over") if is_over(fields, around.today) else ""
    facts = [
        (_("Officially"), [official(record)]),
        (_("When"), [fields["dates"]]),
        (_("Next"), [happening_words(happening, around.today) if happening else ended]),
        (_("Where"), names_of("places", filter(None, [fields.get("place")]), around)),
        (_("Village"), [fields.get("village", "")]),
        (_("Whom to ask"), names_of("contacts", filter(None, [fields.get("contact")]), around)),
        (_("Page"), [fields.get("url", "")]),
        (_("For"), own_task_words(around)),
    ]
    what = [Line(plain_text(fields["what"])), Line()]
    about = [*what, *here_lines(fields), *fact_lines(facts)]
    below = [*link_lines(fields), *trust_lines(record.kind, fields, around.today)]
    return [*title_lines(record), *about, *below]


def event_group(record: Record, today: date) -> tuple[int, str]:
    """Return what is still to come before what is over."""
    return (1, _("Over")) if is_over(record.fields, today) else (0, "")


def next_words(record: Record, today: date) -> str:
    """Return when an event is next."""
    happening = next_happening(record.fields, today)
    return happening_words(happening, today) if happening else ""


def happening_words(happening: Happening, today: date) -> str:
    """Return when an event is next: Sat 4 Jul 2027 (in 7 months), or some time in July 2027."""
    if happening.some_time and happening.first.month != happening.last.month:
        return _("all year round")
    if happening.some_time:
        return _("some time in {month}").format(month=month_words(happening.first))
    if happening.first <= today:
        until = day_words(happening.last)
        return _("now, until {day}").format(day=until) if happening.last > today else _("today")
    day = f"{day_words(happening.first)} ({distance_words(happening.first, today)})"
    if happening.last == happening.first:
        return day
    return _("{day}, to {last}").format(day=day, last=day_words(happening.last))
