"""What the kinds of records and the sections of the guide are called."""

from __future__ import annotations

from relocate_cli.domain.guide.kinds import KINDS
from relocate_cli.language import _


def kind_word(kind: str) -> str:
    """Return what one record of this kind is called."""
    return _(KINDS[kind].one)


def section_title(section: str) -> str:
    """Return what a section of the guide, or several records of a kind, are called."""
    doors = {"work": _("Work"), "home": _("Home"), "life": _("Life"), "company": _("Companies")}
    return doors.get(section) or _(KINDS[section].title)


def section_about(section: str) -> str:
    """Return what one finds in a section, in a few words."""
    doors = {
        "work": _("jobs, tax and pay"),
        "home": _("renting, buying, moving in"),
        "life": _("papers, health, school, Swedish, everyday life"),
        "company": _("starting, running, employing, receiving"),
    }
    return doors.get(section) or _(KINDS[section].about)
