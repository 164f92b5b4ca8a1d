"""The stem that the forms of a word share, in English and Swedish alike: `hus`, `huset`; `tax`, `taxes`.

Only endings are cut off, so that a word always begins with its stem.
"""

from __future__ import annotations

from functools import cache

SHORTEST = 3
"""So much is left of every word."""
ENDINGS = sorted(
    """
    a ande andet ar are aren arna arnas ated ates ating ation ationen ationer ations e ed en ens er era erad
    erade erar eras erat ering eringen erna ernas es et ets het heten i ier ies iga igar ing ingen ings n
    na ning ningar ningen or orna ornas s ship skap skapet y
    """.split(),  # noqa: SIM905 - a list of words
    key=lambda ending: -len(ending),
)
LONGER = 4
"""So much is left where an ending may also be the end of a short word."""
LONG = 7
"""A longer word may have two endings: `medborgar-skap-et`."""
SPELLINGS = (("licens", "licenc"), ("tire", "tyre"), ("neighbor", "neighbour"), ("adress", "address"))
"""How words begin that are also spelled in another way."""


@cache
def stem(word: str) -> str:
    """Return the stem of a folded word; numbers and short words stay as they are."""
    if len(word) <= SHORTEST or word.isdigit():
        return word
    for other, known in SPELLINGS:
        if word.startswith(other):
            word = known + word.removeprefix(other)
    if len(word) > LONGER and word[-1] == "s":
        word = word[:-1]
    once = _without_ending(word)
    word = _without_ending(once) if len(once) > LONG else once
    return word[:-1] if len(word) > LONGER and word[-1] in "es" else word


def _without_ending(word: str) -> str:
    return word.removesuffix(next((ending for ending in ENDINGS if _ends(word, ending)), ""))


def _ends(word: str, ending: str) -> bool:
    least = LONGER if ending in ("na", "or", "et") else SHORTEST
    return word.endswith(ending) and len(word) - len(ending) >= least
