"""Quarters, and what a shared check-in tells of a household, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def quarter_words(quarter: str) -> str:
    """Return a quarter as people say it."""
    year, _dash, number = quarter.partition("-Q")
    months = {
        "1": _("January to March {year}"),
        "2": _("April to June {year}"),
        "3": _("July to September {year}"),
        "4": _("October to December {year}"),
    }
    return months[number].format(year=year)


def about_facts(about: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield what is told of the household, each with the word that leaves it out."""
    words = {
        "sweden": _("from another place in Sweden"),
        "nordic": _("from another Nordic country"),
        "eu": _("from the EU, the EEA or Switzerland"),
        "outside": _("from outside the EU"),
        "protection": _("with protection"),
        "alone": _("one adult"),
        "couple": _("two adults"),
        "several": _("several adults"),
        "children": _("with children"),
    }
    names = {"newcomer": _("Newcomer"), "ages": _("Ages"), "household": _("Household")}
    for key, value in about.items():
        told = ", ".join(value) if isinstance(value, list) else words.get(str(value), str(value))
        yield f"{names[key]} ({key})", told
