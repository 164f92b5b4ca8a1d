"""A question, and what was found for it."""

from __future__ import annotations

from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.searching.passages import best_passage

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from relocate_cli.domain.searching.entry import Entry
    from relocate_cli.domain.searching.lookup import Lookup
    from relocate_cli.domain.searching.passages import Passage
    from relocate_cli.domain.searching.wishes import Wish

FITTING = 0.58
"""So much of a question one of the first hits has to cover to be an answer."""


class Query(NamedTuple):
    """What is asked, where, and by whom."""

    asked: str
    lookup: Lookup
    language: str
    mine: Collection[tuple[str, str]] = ()
    """What is on the household's own list, by kind and id."""
    kind: str = ""
    """The only kind of record that is wanted; empty for all."""


class Hit(NamedTuple):
    """A record that was found, and the passage that shows it best."""

    entry: Entry
    title: str
    mine: bool
    """Whether it is on the household's own list."""
    passage: str
    at: int
    """Where in the passage the first word stands."""
    reach: str
    """How to reach it, if it is somebody or somewhere."""
    urgent: bool = False
    """Whether it helps with what was said, so that it goes before everything else."""


class Found(NamedTuple):
    """What was found, the best first, and how each word was read."""

    question: Query
    wishes: Sequence[Wish] = ()
    places: Sequence[int] = ()
    """Where the entries stand in the index."""
    urgent: Sequence[int] = ()
    share: float = 0
    """How much of the question one of the first covers at most, as a part of one."""
    passages: Mapping[int, Passage] = MappingProxyType({})
    """The best passage of each entry that was read."""
    caught: Mapping[int, str] = MappingProxyType({})
    """Whom to call because of a word of danger or despair, where no cry is known: each comes or listens."""

    @property
    def fits(self) -> bool:
        """Whether an answer is among the first of them."""
        return bool(self.urgent) or self.share >= FITTING

    @property
    def read_as(self) -> dict[str, tuple[str, ...]]:
        """How mistyped words were read."""
        return {wish.word: wish.reading.read_as for wish in self.wishes if wish.reading.read_as}

    @property
    def missing(self) -> tuple[str, ...]:
        """The words of which the best says nothing."""
        if self.urgent:
            return ()
        best = set(self.places[:1])
        return tuple(wish.word for wish in self.wishes if not best & wish.weights.keys())

    def hits(self, most: int | None = None) -> Iterator[Hit]:
        """Yield the best, each with the passage that answers."""
        for place in islice(self.places, most):
            yield self._hit(place, self.question.lookup.entry(place))

    def _hit(self, place: int, entry: Entry) -> Hit:
        language, mine = self.question.language, (entry.kind, entry.id) in self.question.mine
        passage = self.passages.get(place) or best_passage(entry, self.wishes, language)
        said = entry.in_language(language)
        return Hit(entry, said.title, mine, passage.text, passage.at, said.reach, place in self.urgent)
