"""The household in words: who moves, and what each of them told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.profile.interview_parts import LANE_OF_PART
from relocate_cli.domain.profile.lanes import lanes_of
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.member_kinds import ROWS
from relocate_cli.language import _, ngettext
from relocate_cli.views.household.answers import answer_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.hanging import Hanging
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.situation import Situation


def member_word(kind: str) -> str:
    """Return a kind of member, or any person, in the language of the program."""
    words = {kind.name: kind.word for kind in ROWS}
    return _(words[kind]) if kind in words else _("person")


def name_and_age(member: Member, day: date) -> str:
    """Return a name, for a child with the age on that day."""
    age = member.age_on(day)
    return f"{member.name} ({age})" if member.kind == "child" and age is not None else member.name


def hanging_words(member: Member, hanging: Hanging) -> str:
    """Return what goes with somebody who leaves the household; nothing where nothing does."""
    counts = (
        (hanging.ticks, ngettext("{count} tick", "{count} ticks", hanging.ticks)),
        (hanging.answers, ngettext("{count} answer", "{count} answers", hanging.answers)),
        (hanging.others, ngettext("{count} paper or note", "{count} papers or notes", hanging.others)),
    )
    words = ", ".join(text.format(count=count) for count, text in counts if count)
    return _("With {name} go: {words}.").format(name=member.name, words=words) if words else ""


def people_reply(guide: Guide, situation: Situation) -> Reply:
    """Return who moves, and what each of them told."""
    members = situation.profile.members
    return Reply(
        "people/1",
        lambda: {
            "members": [member_document(member, situation) for member in members],
            **_told_document(situation, ""),
        },
        lambda: map(member_row, members),
        lambda: people_lines(guide, situation),
    )


def people_lines(guide: Guide, situation: Situation) -> list[Line]:
    """Return the answers of the household, then each member with theirs."""
    profile = situation.profile
    lines = [Line(_("All of you"), "head")]
    lines += [Line(text, "", INDENT) for text in _answers(guide, situation, None)]
    for member in profile.members:
        age = member.age_on(situation.day_for(member))
        facts = [member_word(member.kind)]
        if age is not None and member.is_person:
            form = (
                _("{age} years on the day you move") if member.birth_is_exact else _("about {age} years old")
            )
            facts.append(form.format(age=age))
        lines += [Line(), Line(f"{member.name}  ({', '.join(facts)})", "head")]
        lines += [Line(text, "", INDENT) for text in _answers(guide, situation, member)]
    hints = _("Change: relocate start, relocate people add, edit or remove NAME")
    return [*lines, Line(), Line(hints, "faint")]


def _answers(guide: Guide, situation: Situation, member: Member | None) -> list[str]:
    """Return what was answered, and what is open; not what only a lane asks that the plan has not."""
    profile = situation.profile
    lanes = {None, *lanes_of(profile)}
    return [
        answer_words(question, member, profile)
        for question in guide.questions.values()
        if question.for_household == (member is None)
        and member in situation.asked_of(question)
        and situation.holds(question.when, member) is not False
        and (LANE_OF_PART.get(question.section) in lanes or (question.id, id_of(member)) in profile.answers)
    ]


def member_row(member: Member) -> tuple[str, ...]:
    """Return a member for a pipe: id, name, kind, date of birth (with ~ when it is about)."""
    return (member.id, member.name, member.kind, member.born)


def member_document(member: Member, situation: Situation) -> dict[str, Any]:
    """Return a member with their answers as JSON values."""
    return {
        "id": member.id,
        "name": member.name,
        "kind": member.kind,
        "born": member.born.lstrip("~") or None,
        "born_is_exact": member.birth_is_exact,
        **_told_document(situation, member.id),
    }


def _told_document(situation: Situation, member: str) -> dict[str, Any]:
    """Return the answers about a member, or the household, and how exactly days are known that are not."""
    answers, about = situation.profile.answers, situation.profile.about
    return {
        "answers": {question: list(values) for (question, id), values in answers.items() if id == member},
        "about": {question: how for (question, id), how in about.items() if id == member and how},
    }
