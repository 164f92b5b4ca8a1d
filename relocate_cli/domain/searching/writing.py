"""Write an index: which words there are, what says how much of them, and the entries themselves."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.distress import Distress
from relocate_cli.domain.searching.stems import stem_in_index
from relocate_cli.domain.searching.words import is_phone, phones_in, telling_words, words_of
from relocate_cli.domain.searching.written_index import WrittenIndex, index_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.searching.index import Findable

NAME, ALSO = 1.6, 1.5
"""How much it counts beside the text that an entry is called so, or looked for under that word."""
WHOLE_NAME = 1.0
"""How much more it counts that a name is this word and no other."""
ENOUGH = 1.2
"""From how many times on another one hardly adds anything (k1 of BM25)."""
LENGTH = 0.5
"""How much a long text is held against a record (b of BM25)."""
WHOLE = 100
"""Weights are written as whole numbers of this part."""
TELLING = {"topics": 1.1, "phrases": 0.6, "themes": 0.8, "initiatives": 0.8, "words": 0.9}
"""How well what a kind says answers a question."""


def written_index(findables: Sequence[Findable]) -> WrittenIndex:
    """Return the index of all this."""
    places, entries = _written_entries(findables)
    mean = sum(len(words_of(one.text)) for one in findables) / (len(findables) or 1) or 1
    postings: dict[str, list[str]] = defaultdict(list)
    for place, one in zip(places, findables, strict=True):
        for known, weight in _weights(one, mean).items():
            postings[known].append(f"{place}:{weight}")
    words, lines = _written_words(postings, _forms(findables))
    distress = [_distress(places, findables, field) for field in Distress._fields]
    texts = [text.encode() for text in (words, lines, entries)]
    head = {"size": len(findables), "sizes": list(map(len, texts)), "distress": distress}
    return index_of(head, b"".join(texts))


def _distress(places: Sequence[int], findables: Sequence[Findable], field: str) -> list[tuple[int, str]]:
    found = zip(places, findables, strict=True)
    return [(place, words) for place, one in found for said, words in one.distress if said == field]


def _written_entries(findables: Sequence[Findable]) -> tuple[list[int], str]:
    """Return where each entry begins, and the lines of all."""
    places, lines, at = [], [], 0
    for one in findables:
        line = json.dumps(one.entry, separators=(",", ":"))
        places.append(at)
        lines.append(line)
        at += len(line) + 1
    return places, "\n".join([*lines, ""])


def _weights(one: Findable, mean: float) -> dict[str, int]:
    """Return how much an entry says of each of its stems: as BM25 has it, and more where it is called so."""
    counts = Counter(map(stem_in_index, words_of(one.text)))
    slow = ENOUGH * (1 - LENGTH + LENGTH * counts.total() / mean)
    found = {known: count * (ENOUGH + 1) / (count + slow) for known, count in counts.items()}
    for text, worth in ((one.names, NAME), (one.also, ALSO)):
        for known in set(map(stem_in_index, words_of(text))):
            found[known] = found.get(known, 0) + worth
    for name in one.entry.names:
        words = telling_words(name)
        if len(words) == 1:
            found[stem_in_index(words[0])] += WHOLE_NAME
    for text in (*one.text.split("\n"), one.also):
        for phone in phones_in(text):
            found[phone] = max(found.get(phone, 0), NAME if is_phone(text) else ALSO)
    telling = TELLING.get(one.entry.kind, 1)
    return {known: round(WHOLE * telling * worth) for known, worth in found.items()}


def _forms(findables: Sequence[Findable]) -> dict[str, Counter[str]]:
    """Return how each stem is written, and how often so."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for one in findables:
        said = [text for said in one.entry.said.values() for text in said.passages]
        for word in words_of(" ".join([*one.entry.names, *one.entry.also, *said, *one.labels])):
            forms[stem_in_index(folded(word))][word] += 1
    return forms


def _written_words(postings: Mapping[str, list[str]], forms: Mapping[str, Counter[str]]) -> tuple[str, str]:
    words, lines, at = [""], [], 0
    for known in sorted(postings):
        line = " ".join(postings[known])
        written = forms.get(known) or Counter({known: 1})
        (mostly, _count), *_others = written.most_common(1)
        words.append(f"{known} {at} {mostly} {','.join(sorted(set(map(folded, written))))}")
        lines.append(line)
        at += len(line) + 1
    return "\n".join([*words, ""]), "\n".join([*lines, ""])
