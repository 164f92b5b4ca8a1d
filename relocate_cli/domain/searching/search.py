"""Find the records that answer a question: what covers most of it comes first, even if nothing has it all."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.distress import helpers
from relocate_cli.domain.searching.passages import best_passage, pattern_of
from relocate_cli.domain.searching.readings import WITHIN
from relocate_cli.domain.searching.stems import stem
from relocate_cli.domain.searching.wishes import wishes
from relocate_cli.domain.searching.words import WORD, asked_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from relocate_cli.domain.searching.entry import Entry
    from relocate_cli.domain.searching.lookup import Lookup
    from relocate_cli.domain.searching.passages import Passage
    from relocate_cli.domain.searching.wishes import Wish

LOOKED_INTO = 30
"""So many of the best are compared by what they say and not only by which words they have."""
TOGETHER, NAMED, OWN = 0.5, 0.3, 1.1
"""What it adds that a passage has the words together, that it is called so, that it is on one's list."""
REACHED = {"contacts": 2.0, "places": 1.5}
"""How much rather somebody is found who can be called, when that is asked for."""
COVERING = 0.5
"""How much it counts that most of the question is covered."""
RELATED = 0.5
"""What covers less than this part of what the best covers has little to do with the question."""
FITTING = 0.5
"""So much of a question has to be covered by an answer."""


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


class Question(NamedTuple):
    """What is asked, where, and by whom."""

    asked: str
    lookup: Lookup
    language: str
    mine: Collection[tuple[str, str]] = ()
    kind: str = ""
    """The only kind of record that is wanted; empty for all."""


class Found(NamedTuple):
    """What was found, the best first, and how mistyped words were read."""

    question: Question
    places: Sequence[int] = ()
    wishes: Sequence[Wish] = ()
    urgent: Sequence[int] = ()
    share: float = 0
    """How much of the question the best of them covers, as a part of one."""

    @property
    def fits(self) -> bool:
        """Whether the best of them is an answer."""
        return bool(self.urgent) or self.share >= FITTING

    @property
    def read_as(self) -> dict[str, tuple[str, ...]]:
        """How mistyped words were read."""
        return {wish.word: wish.reading.read_as for wish in self.wishes if wish.reading.read_as}

    @property
    def missing(self) -> tuple[str, ...]:
        """The words of which the best says nothing."""
        best = self.places[:1]
        if self.urgent:
            return ()
        return tuple(wish.word for wish in self.wishes if not any(place in wish.weights for place in best))

    def hits(self, most: int | None = None) -> Iterator[Hit]:
        """Yield the best, each with the passage that answers."""
        for place in islice(self.places, most):
            entry = self.question.lookup.entry(place)
            yield _hit(self, entry, urgent=place in self.urgent)


def search(question: Question) -> Found:
    """Return the records that speak of what is asked."""
    lookup, asked = question.lookup, asked_for(question.asked)
    wanted = wishes(asked.words, asked.phones, lookup)
    urgent = [] if question.kind else helpers(question.asked, lookup.distress)
    covered = _covered(wanted)
    best = max(covered.values(), default=0)
    worths = {
        place: share**COVERING * _worth(wanted, place)
        for place, share in covered.items()
        if share >= RELATED * best
    }
    order = sorted(worths, key=lambda place: (-worths[place], place))
    if question.kind:
        order = [place for place in order if lookup.entry(place).kind == question.kind]
    order = _looked_into(question, wanted, order, worths, reaching=asked.reaching)
    places = [*urgent, *(place for place in order if place not in urgent)]
    return Found(question, places, wanted, urgent, covered[order[0]] if order else 0)


def _covered(wanted: Sequence[Wish]) -> dict[int, float]:
    """Return how much of the question each entry speaks of: a rare word is more of it."""
    whole = sum(wish.rarity for wish in wanted) or 1
    covered: dict[int, float] = {}
    for wish in wanted:
        for place, share in wish.shares.items():
            covered[place] = covered.get(place, 0) + share * wish.rarity / whole
    return covered


def _worth(wanted: Sequence[Wish], place: int) -> float:
    return sum(wish.rarity * wish.weights.get(place, 0) for wish in wanted)


def _looked_into(
    question: Question, wanted: Sequence[Wish], order: list[int], worths: Mapping[int, float], *, reaching: bool
) -> list[int]:
    """Return the order once the first of them were read."""
    read = {}
    for place in order[:LOOKED_INTO]:
        entry = question.lookup.entry(place)
        factor = 1 + TOGETHER * _passage(entry, wanted, question.language).share
        factor *= 1 + NAMED * _named(entry, wanted)
        factor *= OWN if (entry.kind, entry.id) in question.mine else 1
        factor *= REACHED.get(entry.kind, 1) if reaching else 1
        read[place] = worths[place] * factor
    return [*sorted(read, key=lambda place: (-read[place], place)), *order[LOOKED_INTO:]]


def _named(entry: Entry, wanted: Sequence[Wish]) -> float:
    """Return how much of the question one name of an entry is, where all its words are asked for."""
    stems = {term.stem: wish.rarity for wish in wanted for term, worth in wish.reading.terms.items() if worth > WITHIN}
    whole = sum(wish.rarity for wish in wanted) or 1
    called = [{stem(word) for word in WORD.findall(folded(name))} for name in entry.names]
    return max((sum(map(stems.get, name)) / whole for name in called if name and name <= stems.keys()), default=0)


def _hit(found: Found, entry: Entry, *, urgent: bool) -> Hit:
    question = found.question
    said = entry.in_language(question.language)
    passage = _passage(entry, found.wishes, question.language)
    mine = (entry.kind, entry.id) in question.mine
    return Hit(entry, said.title, mine, passage.text, passage.at, said.reach, urgent)


def _passage(entry: Entry, wanted: Sequence[Wish], language: str) -> Passage:
    patterns = [(pattern_of(wish.reading), wish.rarity) for wish in wanted if wish.reading.terms]
    return best_passage(entry.passages(language), patterns)
