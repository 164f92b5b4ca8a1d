"""The words that a pack may use: the ids of its lineage, with what each means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.kinds import KINDS, Use
from relocate_cli.domain.guide.record import title_of
from relocate_cli.domain.naming import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from relocate_cli.domain.packs.pack import Pack

VOCABULARY = tuple(kind.name for kind in KINDS.values() if Use.OWN not in kind.use)
"""Kinds of which a pack may name those of its parents."""
NUMBERED = frozenset({"tasks", "topics"})
"""Kinds whose records have a revision."""


class KnownWord(NamedTuple):
    """The id of a record: in which pack it stands, in which revision, and what it is called."""

    kind: str
    id: str
    pack: str
    rev: int
    title: str
    answers: Mapping[str, str]
    """Of a question: what can be answered, and what that means."""
    is_date: bool = False
    """Whether it is a question for a day, from which a deadline can count."""

    @property
    def revision(self) -> str:
        """How a change of it begins: ``sweden/notify-move@1``."""
        return f"{self.pack}/{self.id}@{self.rev}"

    @property
    def said(self) -> tuple[str, ...]:
        """All by which somebody may look for it."""
        return self.id, self.title, *self.answers, *self.answers.values()


class KnownWords(NamedTuple):
    """All words of a lineage, in the order of the kinds."""

    words: tuple[KnownWord, ...] = ()

    def of(self, kind: str) -> list[KnownWord]:
        """Return the records of a kind."""
        return [word for word in self.words if word.kind == kind]

    @property
    def kinds(self) -> list[str]:
        """The kinds of which there are any."""
        return list(dict.fromkeys(word.kind for word in self.words))

    def with_word(self, text: str) -> list[KnownWord]:
        """Return the records in whose id, title or answers something stands, whatever accents it has."""
        wanted = folded(text)
        return [word for word in self.words if any(wanted in folded(said) for said in word.said)]

    @property
    def anchors(self) -> list[str]:
        """The questions from whose day a deadline can count."""
        return [word.id for word in self.words if word.is_date]


def vocabulary_of(packs: Sequence[Pack]) -> KnownWords:
    """Return the words of a lineage, country first."""
    return KnownWords(tuple(word for kind in VOCABULARY for word in _words(packs, kind)))


def _words(packs: Sequence[Pack], kind: str) -> Iterator[KnownWord]:
    for pack in packs:
        for id, record in pack.records[kind].items():
            changes = [above.overlays[kind].get(id, {}).get("replace", {}) for above in packs]
            whole: dict[str, Any] = {**record}
            for change in changes:
                whole |= change
            answers = _answers(whole) if kind == "questions" else {}
            rev, is_date = int(record.get("rev", 1)), whole.get("type") == "date"
            yield KnownWord(kind, id, pack.id, rev, _title(kind, whole), answers, is_date)


def _title(kind: str, record: Mapping[str, Any]) -> str:
    return str(record.get("ask") or title_of(kind, record))


def _answers(question: Mapping[str, Any]) -> dict[str, str]:
    if question.get("type") == "yesno":
        return {"yes": "", "no": ""}
    options = question.get("options", {})
    return {id: str(option.get("label", "")) for id, option in options.items()}
