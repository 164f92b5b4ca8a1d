"""Texts of a calendar, escaped as RFC 5545 (3.3.11) has it: the library would break lines at a written N."""

from __future__ import annotations

from icalendar import vText

ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


class CalendarText(vText):
    """A text that is read back as it was said."""

    def to_ical(self) -> bytes:
        """Return the text as it stands in the file."""
        return self.translate(ESCAPED).encode("utf-8")
