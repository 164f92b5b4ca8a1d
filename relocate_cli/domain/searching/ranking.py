"""What makes one record a better answer than another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.searching.passages import best_passage
from relocate_cli.domain.searching.readings import WITHIN
from relocate_cli.domain.searching.stems import stem_in_index
from relocate_cli.domain.searching.words import telling_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.searching.entry import Entry
    from relocate_cli.domain.searching.found import Query
    from relocate_cli.domain.searching.passages import Passage
    from relocate_cli.domain.searching.wishes import Wish

COVERING = 0.5
"""How much it counts that most of the question is covered."""
LOOKED_INTO = 20
"""So many of the best are compared by what they say and not only by which words they have."""
TOGETHER, NAMED, OWN = 0.5, 0.6, 1.1
"""What it adds that one passage has the words together, that it is called so, that it is on one's list."""
REACHED = {"contacts": 2.0, "places": 1.5}
"""How much rather somebody is found who can be called, when that is asked for."""


def worth_of(wanted: Sequence[Wish], place: int, share: float) -> float:
    """Return how good an answer the entry at a place is, by its words alone."""
    said = sum(wish.rarity * wish.weights.get(place, 0) for wish in wanted)
    return said * float(share**COVERING)


def looked_into(
    question: Query,
    wanted: Sequence[Wish],
    order: list[int],
    worths: Mapping[int, float],
    *,
    reaching: bool,
) -> tuple[list[int], dict[int, Passage]]:
    """Return the order once the first of them were read, and the best passage of each of these."""
    read, passages = {}, {}
    for place in order[:LOOKED_INTO]:
        entry = question.lookup.entry(place)
        worth = worths[place] * (1 + NAMED * _named(entry, wanted))
        passages[place] = best_passage(entry, wanted, question.language)
        worth *= 1 + TOGETHER * passages[place].share
        worth *= OWN if (entry.kind, entry.id) in question.mine else 1
        read[place] = worth * (REACHED.get(entry.kind, 1) if reaching else 1)
    first = sorted(read, key=lambda place: (-read[place], place))
    return [*first, *order[LOOKED_INTO:]], passages


def _named(entry: Entry, wanted: Sequence[Wish]) -> float:
    """Return how much of the question one name of an entry is, where all its words are asked for."""
    read = [(wish, wish.reading.terms.items()) for wish in wanted]
    asked = {term.stem: wish.rarity for wish, terms in read for term, worth in terms if worth > WITHIN}
    whole = sum(wish.rarity for wish in wanted) or 1
    names = [{stem_in_index(word) for word in telling_words(name)} for name in entry.names]
    shares = (sum(map(asked.__getitem__, name)) / whole for name in names if name <= asked.keys())
    return max(shares, default=0)
