"""The stem that the forms of a word share, in English and Swedish alike: `hus`, `huset`; `tax`, `taxes`.

Only endings are cut off, so that a word nearly always begins with its stem.
"""

from __future__ import annotations

from functools import cache

from relocate_cli.domain.searching.stop_words import LITTLE

SHORTEST_STEM = 3
"""So much is left of every word."""
ENDINGS = frozenset(
    """
    a an ande andet ar are aren arna arnas ated ates ating ation ationen ationer ations e ed en ens er era
    erad erade erar eras erat ering eringen erna ernas es et ets het heten iga igar ing ingen ings n na ning
    ningar ningen or orna ornas s y
    """.split()  # noqa: SIM905 - a list of words
)
LONGEST = max(map(len, ENDINGS))
LATE = frozenset(["et", "na", "or"])
"""What may also be the end of a short word, so that more is left before it."""
LONGER = 4
LONG = 7
"""A longer word may have two endings: `flytt-ning-ar`."""
BEFORE_N, VOWELS = frozenset("aelruy"), frozenset("aeiou")
SPELLINGS = (("licens", "licenc"), ("tire", "tyre"), ("neighbor", "neighbour"), ("adress", "address"))
"""How words begin that are also spelled in another way."""


def stem_in_index(word: str) -> str:
    """Return under what a folded word stands in the index; a little word stands alone: `jag` is no `jaga`."""
    return f"={word}" if word in LITTLE else stem(word)


@cache
def stem(word: str) -> str:
    """Return the stem of a folded word; numbers and short words stay as they are."""
    if len(word) <= SHORTEST_STEM or word.isdigit():
        return word
    for other, known in SPELLINGS:
        if word.startswith(other):
            word = known + word.removeprefix(other)
    if word.endswith(("ies", "ied")) and len(word) > LONGER:
        word = f"{word[:-3]}y"
    if len(word) > LONGER and word[-1] == "s":
        word = word[:-1]
    once = _without_ending(word)
    word = _without_ending(once) if len(once) > LONG else once
    return word[:-1] if len(word) > LONGER and _is_mute(word) else word


def _without_ending(word: str) -> str:
    for length in range(min(LONGEST, len(word) - SHORTEST_STEM), 0, -1):
        rest, ending = word[:-length], word[-length:]
        if ending in ENDINGS and _ends(rest, ending):
            return rest
    return word


def _ends(rest: str, ending: str) -> bool:
    """Whether it is one after this: an n after `dator`, but not `foreig`; a y after `appl`, but not `pra`."""
    if ending in LATE:
        return len(rest) >= LONGER
    if ending == "n":
        return rest[-1] in BEFORE_N
    return ending != "y" or rest[-1] not in VOWELS


def _is_mute(word: str) -> bool:
    """Whether the last letter of what is left belongs to an ending, as in `applying` and `houses`."""
    return word[-1] in "es" or (word[-1] == "y" and word[-2] not in VOWELS)
