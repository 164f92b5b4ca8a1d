"""What to say at a counter, in one language: made once for each, and laid side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.gloss import OFFICIAL
from relocate_cli.domain.profile.written_condition import condition_of
from relocate_cli.domain.spoken.own_answer import OwnAnswer
from relocate_cli.domain.spoken.voice import in_pairs, said_day, spelled
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.checklist.card_topic import Topic
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.member import Member

GENERAL = ("speak-english", "say-it-slower", "write-it-down")
"""Phrases that help at every counter, where a guide has them."""


class CardPart(NamedTuple):
    """A part of a card: what it is, and its sentences, as many in each language."""

    id: str
    label: str
    texts: tuple[str, ...]


def card_parts(topic: Topic, guide: Guide, texts: Mapping[str, Any], language: str) -> list[CardPart]:
    """Return the parts of a card in this language, which the program has to speak at that moment."""
    fields = texts[topic.record.kind][topic.record.id]
    phrases = list(_phrases(topic, fields, texts))
    needs = guide.tasks[topic.record.id].needs if topic.record.kind == "tasks" else ()
    title = guide.tasks[topic.record.id].title if topic.record.kind == "tasks" else fields["title"]
    said = [_said(phrase, language) for phrase in phrases]
    heard = [_said(answer, language) for phrase in phrases for answer in phrase.get("hear", ())]
    helping = [_said(texts["phrases"][id], language) for id in GENERAL if id in texts["phrases"]]
    parts = [
        CardPart("about", _("What it is about"), (title,)),
        CardPart(
            "say", _("What to say"), tuple(said or [_("I come about this: {title}.").format(title=title)])
        ),
        CardPart("hear", _("What they may ask or answer"), tuple(heard)),
        CardPart("own", _("About me"), tuple(_own(topic))),
        CardPart("bring", _("What to bring"), tuple(_paper(guide, paper, language) for paper in needs)),
        CardPart("words", _("Words"), tuple(_word(texts["words"][id], language) for id in topic.words)),
        CardPart("help", _("If it goes too fast"), tuple(helping)),
    ]
    return [part for part in parts if part.texts]


def _phrases(
    topic: Topic, fields: Mapping[str, Any], texts: Mapping[str, Any]
) -> Iterator[Mapping[str, Any]]:
    """Yield what is said there, but for what is only for others."""
    if topic.record.kind == "phrases":
        yield fields
    for id in fields.get("phrases", ()):
        phrase = texts["phrases"][id]
        when = condition_of(phrase.get("when", {}))
        if not topic.situation or topic.situation.holds(when) is not False:
            yield phrase


def _said(phrase: Mapping[str, Any], language: str) -> str:
    return str(phrase["say"] if language == OFFICIAL else phrase["means"])


def _paper(guide: Guide, paper: str, language: str) -> str:
    found = guide.papers[paper]
    return _begun(found.official or found.title if language == OFFICIAL else found.title)


def _word(word: Mapping[str, Any], language: str) -> str:
    return _begun(word["official"] if language == OFFICIAL else word["title"])


def _begun(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def known_answers(topic: Topic) -> list[OwnAnswer]:
    """Return which of their own answers are known, and could stand on the card."""
    everything = topic._replace(allowed=(*OwnAnswer,))
    return list(dict.fromkeys(own for one in topic.people for own, _text in _about(one, everything)))


def _own(topic: Topic) -> Iterator[str]:
    """Yield what may be shown of each, in words that can be read out."""
    for one in topic.people:
        yield from (text for own, text in _about(one, topic) if own in topic.allowed)


def _about(one: Member, topic: Topic) -> Iterator[tuple[OwnAnswer, str]]:
    named = _("Name: {name}. {spelled}")
    yield OwnAnswer.NAME, named.format(name=one.name, spelled=spelled(one.name))
    if one.birth and one.birth_is_exact:
        form = _("Born {iso}: {day}. The first six digits of the personnummer: {digits}")
        iso, six = one.birth.isoformat(), in_pairs(one.birth.strftime("%y%m%d"))
        yield OwnAnswer.BORN, form.format(iso=iso, day=said_day(one.birth), digits=six)
    profile = topic.profile
    day = profile.date_of("move", one) if profile and not profile.about_what("move", one) else None
    if day:
        yield OwnAnswer.MOVE, _("Move: {iso}, {day}").format(iso=day.isoformat(), day=said_day(day))
