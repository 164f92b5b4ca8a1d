"""The stem that the forms of a word share, in English and Swedish alike: `hus`, `huset`, `husen`; `tax`, `taxes`.

Only endings are cut off, so that a word always begins with its stem.
"""

from __future__ import annotations

from functools import cache

SHORTEST = 3
"""So much is left of every word."""
ENDINGS = sorted(
    """
    arnas ernas ornas arna erna orna andet ande ens ets ing ings ingen ningen ningar ning ies ier en et er ar or na
    ed es n a e s y i ation ations ationen ationer ated ates ating era erar eras erat erad erade ering eringen
    heten het aren are
    """.split(),
    key=lambda ending: -len(ending),
)
SPELLINGS = (("licens", "licenc"), ("tire", "tyre"), ("center", "centr"), ("program", "programm"), ("neighbor", "neighbour"))
"""American spellings, and the British one that stands in guides."""


@cache
def stem(word: str) -> str:
    """Return the stem of a folded word; numbers and short words stay as they are."""
    if len(word) <= SHORTEST or word.isdigit():
        return word
    for american, british in SPELLINGS:
        if word.startswith(american):
            word = british + word[len(american) :]
    ending = next((end for end in ENDINGS if word.endswith(end) and len(word) - len(end) >= SHORTEST), "")
    word = word.removesuffix(ending)
    if len(word) > SHORTEST + 1 and word[-1] in "es":
        word = word[:-1]
    return word
