"""Find the records that answer a question: what covers most of it comes first, even if nothing has it all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.searching.distress import caught, heard, helpers
from relocate_cli.domain.searching.found import FITTING, Found, Query
from relocate_cli.domain.searching.ranking import looked_into, worth_of
from relocate_cli.domain.searching.wishes import wishes
from relocate_cli.domain.searching.words import asked_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.searching.wishes import Wish

FIRST = 3
"""An answer stands among so many."""
RELATED = 0.35
"""What covers less than this part of what the best covers has little to do with the question."""


def search(question: Query) -> Found:
    """Return the records that speak of what is asked; whoever helps in distress goes before them."""
    lookup, asked = question.lookup, asked_for(question.asked)
    wanted = wishes(asked, lookup)
    covered = _covered(wanted)
    enough = RELATED * max(covered.values(), default=0)
    worths = {place: worth_of(wanted, place, share) for place, share in covered.items() if share >= enough}
    order = sorted(worths, key=lambda place: (-worths[place], place))
    if question.kind:
        order = [place for place in order if lookup.entry(place).kind == question.kind]
    order, passages = looked_into(question, wanted, order, worths, reaching=asked.reaching)
    share = max((covered[place] for place in order[:FIRST]), default=0)
    said = [] if question.kind else heard(question.asked, lookup.knows, lookup.distress.calm)
    urgent = helpers(said, lookup.distress.distress)
    net = caught(said, lookup.distress) if share < FITTING and not urgent else []
    if net:
        return Found(question, wanted, net, net, share, passages, lookup.distress.called(net))
    others = [place for place in order if place not in urgent]
    if urgent:  # and besides only what is about all of it: who needs help wants no list
        others = [place for place in others if covered[place] >= FITTING] if len(asked.words) > 1 else []
    return Found(question, wanted, [*urgent, *others], urgent, share, passages)


def _covered(wanted: Sequence[Wish]) -> dict[int, float]:
    """Return how much of the question each entry speaks of: a rare word is more of it."""
    whole = sum(wish.rarity for wish in wanted) or 1
    covered: dict[int, float] = {}
    for wish in wanted:
        for place, share in wish.shares.items():
            covered[place] = covered.get(place, 0) + share * wish.rarity / whole
    return covered
