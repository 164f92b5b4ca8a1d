"""The kinds of record that packs are made of: one row each, and of two records the earlier kind goes first.

A new kind is a row here, a shape in `packs/format.py`, and a wording in `views/records/record.py`.
"""

from __future__ import annotations

from enum import Flag, auto
from typing import NamedTuple

from relocate_cli.language import N_


class Use(Flag):
    """What the program does with records of a kind."""

    LISTS = auto()
    """Checklists are made from them, so that they are read every time."""
    SOURCED = auto()
    """Their facts can be wrong, so that each has to say where they stand."""
    RULING = auto()
    """They tell what one has to do, so that they grow old sooner."""
    COMPARED = auto()
    """Every municipality has its own."""
    CONCERNED = auto()
    """A condition can say whom one concerns."""
    FOR_OTHERS = auto()
    """They are there for others to name; everything else is read for its own sake."""
    OWN = auto()
    """They are the pack's own, and no part of the guide."""


LISTS, SOURCED, RULING, COMPARED = Use.LISTS, Use.SOURCED, Use.RULING, Use.COMPARED
CONCERNED, FOR_OTHERS, OWN = Use.CONCERNED, Use.FOR_OTHERS, Use.OWN
LOCAL = SOURCED | COMPARED | CONCERNED


class Kind(NamedTuple):
    """A kind of record, and what it is called."""

    name: str
    """The name of its file or folder; also in documents."""
    use: Use
    one: str = ""
    """What one is called, where it can be looked up."""
    title: str = ""
    """What several are called."""
    about: str = ""
    """What one finds in its section of the guide, where it has one."""
    block: str = ""
    """Under which heading that section stands; articles stand behind doors of their own."""
    ending: str = ""
    """How the name of a file ends that holds one record; nothing where all stand in one file."""


WHERE, SPEECH, WHY = N_("Whom, where, when"), N_("The Swedish you need"), N_("Coming and staying")
ARTICLES = N_("all articles, behind their three doors")
CONTACTS = N_("whom to ask, and how to reach them")
PHRASES = N_("what to say at a counter and on the telephone")
INITIATIVES = N_("who works on it, and what came to an end")
ROWS = (
    Kind("phases", LISTS | FOR_OTHERS),
    Kind("questions", LISTS),
    Kind("groups", LISTS | FOR_OTHERS),
    Kind("warnings", LISTS | SOURCED),
    Kind("tasks", LISTS | SOURCED | RULING | COMPARED, N_("task"), N_("Tasks"), ending=".yaml"),
    Kind("papers", LISTS | RULING | FOR_OTHERS, N_("paper"), N_("Papers")),
    Kind("topics", LOCAL | RULING, N_("article"), N_("Articles"), ARTICLES, ending=".md"),
    Kind("contacts", LOCAL, N_("contact"), N_("Contacts"), CONTACTS, WHERE),
    Kind("places", LOCAL, N_("place"), N_("Places"), N_("where to go"), WHERE),
    Kind("events", LOCAL, N_("event"), N_("Events"), N_("what is on, and when"), WHERE),
    Kind("words", SOURCED, N_("word"), N_("Words"), N_("the Swedish you meet"), SPEECH),
    Kind("phrases", CONCERNED, N_("phrase"), N_("Phrases"), PHRASES, SPEECH),
    Kind("themes", LOCAL, N_("theme"), N_("Themes"), N_("why people come, and what stops them"), WHY),
    Kind("initiatives", LOCAL, N_("initiative"), N_("Initiatives"), INITIATIVES, WHY),
    Kind("waves", FOR_OTHERS),
    Kind("checkins", Use(0)),
    Kind("findings", SOURCED),
    Kind("personas", OWN),
    Kind("sites", OWN),
)
KINDS = {kind.name: kind for kind in ROWS}
LOOKED_UP = tuple(kind.name for kind in ROWS if kind.one)
"""What one can look up."""
SECTIONED = tuple(kind.name for kind in ROWS if kind.about)
"""What has a section of its own in the guide."""


def kinds_that_are(use: Use) -> tuple[str, ...]:
    """Return the kinds with which the program does this."""
    return tuple(kind.name for kind in ROWS if use in kind.use)
