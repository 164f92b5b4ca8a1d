"""From which day until which day something holds; both ends belong to it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple


class Span(NamedTuple):
    """A first and a last day; without one it has always held, or holds until further notice."""

    first: date = date.min
    last: date = date.max

    def holds_on(self, day: date) -> bool:
        """Whether the day lies between the two."""
        return self.first <= day <= self.last


def span_of(written: Mapping[str, Any]) -> Span:
    """Return the span of a record with `from` and `until`."""
    if "from" not in written and "until" not in written:
        return ALWAYS
    first, last = written.get("from"), written.get("until")
    return Span(
        date.fromisoformat(first) if first else date.min, date.fromisoformat(last) if last else date.max
    )


ALWAYS = Span()
