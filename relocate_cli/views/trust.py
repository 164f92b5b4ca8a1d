"""How far one can trust a fact: where it was read, when, and whether to phone first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.freshness import Keeps, age_of
from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line
from relocate_cli.views.words import short_months

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date


def trust_lines(kind: str, details: Mapping[str, Any], today: date) -> list[Line]:
    """Return where a record's facts were read and when, and what to do before relying on them."""
    read = "; ".join(_read_words(details.get("sources", ())))
    checked = details.get("checked", {})
    if checked.get("how") in {"phone", "visit"}:
        form = _("checked by phone {day}") if checked["how"] == "phone" else _("checked on a visit {day}")
        read = "; ".join(filter(None, [read, form.format(day=date_words(checked["on"]))]))
    advice = _advice(kind, details, today)
    if ";" in read:  # of several pages, so that the advice would seem to be about the last one
        return [Line(_sentence(read), "faint"), *([Line(_sentence(advice), "warn")] if advice else [])]
    text = ": ".join(filter(None, [read, advice]))
    return [Line(_sentence(text), "warn" if advice else "faint")] if text else []


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _read_words(sources: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield for each day the pages that were read on it; several pages of one site stand together."""
    by_day: dict[str, dict[str, list[str]]] = {}
    for source in sources:
        dates = by_day.setdefault(source["read"], {}).setdefault(site_of(source["url"]), [])
        if "dated" in source:
            dates.append(date_words(source["dated"]))
    for day, dates_by_host in by_day.items():
        pages = "; ".join(_page(site, list(dict.fromkeys(dates))) for site, dates in dates_by_host.items())
        yield _("read {day} on {pages}").format(day=date_words(day), pages=pages)


def _page(site: str, dates: Sequence[str]) -> str:
    if not dates:
        return site
    form = ngettext("{host}, page dated {days}", "{host}, pages dated {days}", len(dates))
    return form.format(host=site, days=", ".join(dates))


def _advice(kind: str, details: Mapping[str, Any], today: date) -> str:
    """Return what to do before relying on a record; empty when it is sure and not old."""
    age = age_of(kind, details)
    old = age and (age.is_past(today) or age.is_of_old_page(today))
    if details.get("sure") == "low":
        return _("we are not sure, so ask before you rely on it")
    if details.get("changes_often"):
        return _("it changes often, so phone first")
    if old and age and age.keeps is Keeps.HOURS:
        return _("that is long ago, so phone first")
    return _("look at the page first, or phone") if old or details.get("sure") == "medium" else ""


def site_of(url: str) -> str:
    """Return the site of an address: norsjo.se."""
    return url.partition("://")[2].partition("/")[0].removeprefix("www.")


def date_words(written: str) -> str:
    """Return a date as far as it is known: 23 Nov 2026, Nov 2026, 2026."""
    year, *month_and_day = written.split("-")
    if not month_and_day:
        return year
    month = short_months()[int(month_and_day[0]) - 1]
    if len(month_and_day) == 1:
        return _("{month} {year}").format(month=month, year=year)
    form = _("{day} {month} {year}")
    return form.format(day=int(month_and_day[1]), month=month, year=year)
