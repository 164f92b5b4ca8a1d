"""In which order names stand: by the alphabet of the reader's language, å ä ö after z in Swedish."""

from __future__ import annotations

from relocate_cli.domain.naming import alike, folded

LATIN = "abcdefghijklmnopqrstuvwxyz"
ALPHABETS = {
    "sv": LATIN + "åäö",
    "fi": LATIN + "åäö",
    "nb": LATIN + "æøå",
    "nn": LATIN + "æøå",
    "da": LATIN + "æøå",
    "et": "abcdefghijklmnopqrsšzžtuvwõäöüxy",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
"""Of the languages in which letters with a mark have a place of their own, not that of the plain one."""
AS = {"sv": {"æ": "ä", "ø": "ö", "ü": "y"}, "fi": {"æ": "ä", "ø": "ö", "ü": "y"},
      "nb": {"ä": "æ", "ö": "ø"}, "nn": {"ä": "æ", "ö": "ø"}, "da": {"ä": "æ", "ö": "ø"}}  # fmt: skip
"""Letters of neighbours, and beside which one they stand."""


def in_alphabet(text: str, language: str) -> tuple[list[tuple[int, str]], str]:
    """Return what names are sorted by in a language; accents count where nothing else differs."""
    base = language.partition("-")[0]
    alphabet, same = ALPHABETS.get(base, ""), AS.get(base, {})
    found: list[tuple[int, str]] = []
    for letter in alike(text):
        known = same.get(letter, letter)
        if known in alphabet:
            found.append((1, f"{alphabet.index(known):03}"))
        else:
            found += [_place(plain, alphabet) for plain in folded(letter) or letter]
    return found, alike(text)


def _place(plain: str, alphabet: str) -> tuple[int, str]:
    """Return the place of a letter without its mark: signs first, letters of other scripts last."""
    if plain in alphabet:
        return 1, f"{alphabet.index(plain):03}"
    if not plain.isalpha():
        return 0, plain
    return (2 if alphabet else 1), plain
