"""The forms that the values of a pack can have; the checker reads by them alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from relocate_cli.domain.variant import variant

if TYPE_CHECKING:
    from collections.abc import Mapping


@variant
class Text(NamedTuple):
    """Words for people: translated, and with light Markdown where that is said."""

    markdown: bool = False


@variant
class Plain(NamedTuple):
    """Text that is the same in every language, such as a name, a telephone number or a licence."""

    pattern: str = ".+"
    example: str = ""
    loose: bool = False
    """Whether signs that look alike are read for the plain ones, as in a telephone number."""


@variant
class Word(NamedTuple):
    """The id of a record of this kind, here or in a parent pack."""

    kind: str


@variant
class Choice(NamedTuple):
    """One of these words."""

    values: tuple[str, ...]


@variant
class Whole(NamedTuple):
    """A whole number between these two."""

    low: int
    high: int


@variant
class YesNo(NamedTuple):
    """Yes or no."""


@variant
class Day(NamedTuple):
    """A date; with `part` also a year or a month alone."""

    part: bool = False


@variant
class Rule(NamedTuple):
    """A deadline, such as "3 months after move"; with `limit` also an anchor alone, such as "move"."""

    limit: bool = False
    or_never: bool = False


@variant
class WaitingTime(NamedTuple):
    """A waiting time, such as "2-6 weeks"; with `hours` also one within a day."""

    hours: bool = False
    or_unknown: bool = False


@variant
class Repeats(NamedTuple):
    """A recurrence rule of iCalendar, such as "FREQ=WEEKLY;BYDAY=TU"."""


@variant
class Address(NamedTuple):
    """A web address; a link must be https."""

    https: bool = True


@variant
class When(NamedTuple):
    """A condition on answers."""


@variant
class Many(NamedTuple):
    """A list; with `or_one` a single value stands for a list of one, with `least` one must have so many."""

    of: Shape
    or_one: bool = False
    least: int = 0


@variant
class Named(NamedTuple):
    """A mapping from ids to records."""

    of: Shape


@variant
class Fields(NamedTuple):
    """A mapping with these fields; a bare value stands for the field called `short`.

    With `grows` that field is translated under the path of the whole record, so that a bare value keeps its
    translation when more is said of it.
    """

    fields: Mapping[str, Field]
    short: str = ""
    grows: bool = False
    about: str = ""
    """What authors are told of it."""
    example: str = ""
    """How one is written in a line."""

    @property
    def needed(self) -> list[str]:
        """The fields that must be there."""
        return [name for name, field in self.fields.items() if field.required]


class Field(NamedTuple):
    """One field of a record: its form, whether it must be there, and what it means."""

    shape: Shape
    required: bool = False
    help: str = ""


Shape: TypeAlias = (
    Text
    | Plain
    | Word
    | Choice
    | Whole
    | YesNo
    | Day
    | Rule
    | WaitingTime
    | Repeats
    | Address
    | When
    | Many
    | Named
    | Fields
)
