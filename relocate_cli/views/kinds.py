"""What the kinds of records and the sections of the guide are called."""

from __future__ import annotations

from relocate_cli.language import _


def kind_word(kind: str) -> str:
    """Return what one record of this kind is called."""
    return {
        "tasks": _("task"),
        "papers": _("paper"),
        "topics": _("article"),
        "contacts": _("contact"),
        "places": _("place"),
        "events": _("event"),
        "words": _("word"),
        "phrases": _("phrase"),
        "themes": _("theme"),
        "initiatives": _("initiative"),
    }[kind]


def section_title(section: str) -> str:
    """Return what a section of the guide is called."""
    return {
        "work": _("Work"),
        "home": _("Home"),
        "life": _("Life"),
        "topics": _("Articles"),
        "contacts": _("Contacts"),
        "places": _("Places"),
        "events": _("Events"),
        "words": _("Words"),
        "phrases": _("Phrases"),
        "themes": _("Themes"),
        "initiatives": _("Initiatives"),
    }[section]


def section_about(section: str) -> str:
    """Return what one finds in a section, in a few words."""
    return {
        "work": _("jobs, companies, tax and pay"),
        "home": _("renting, buying, moving in"),
        "life": _("papers, health, school, Swedish, everyday life"),
        "topics": _("all articles, behind their three doors"),
        "contacts": _("whom to ask, and how to reach them"),
        "places": _("where to go"),
        "events": _("what is on, and when"),
        "words": _("the Swedish you meet"),
        "phrases": _("what to say at a counter and on the telephone"),
        "themes": _("why people come, and what stops them"),
        "initiatives": _("who works on it, and what came to an end"),
    }[section]
