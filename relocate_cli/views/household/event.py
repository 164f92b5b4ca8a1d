"""A change of the plan in words: what it is about, what it says, and the command that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS
from relocate_cli.domain.profile.told_answer import ToldAnswer
from relocate_cli.language import _
from relocate_cli.views.household.answers import told_words
from relocate_cli.views.household.people import member_word
from relocate_cli.views.words import day_words, whose

if TYPE_CHECKING:
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.plan import Plan


def about_words(event: Event, guide: Guide, plan: Plan) -> str:
    """Return what a change is about: a question, a task, a paper, somebody of the household."""
    data, who = event.data, member_name(event, plan)
    match event.do:
        case "place":
            return _("where you move")
        case "member":
            return str(data.get("name") or data["member"])
        case "answer":
            question = guide.questions.get(data["question"])
            return whose(question.ask if question else str(data["question"]), who)
        case "have" | "lack":
            paper = guide.papers.get(data["paper"])
            return whose(paper.title if paper else str(data["paper"]), who)
        case "checkin":
            return _("check-in {wave}, {question}").format(wave=data["wave"], question=data["question"])
        case "pack":
            return str(data["pack"])
        case "called":
            return _("what you call this household")
    task = guide.tasks.get(data["task"])
    title = whose(task.title if task else str(data["task"]), who)
    return _("{task}, line {number}").format(task=title, number=data["part"]) if data.get("part") else title


def says_words(event: Event, guide: Guide) -> str:
    """Return what a change says."""
    data = event.data
    match event.do:
        case "place":
            return str(data.get("name") or data["place"])
        case "member":
            return _person(data) if data.get("kind") in MEMBER_KINDS else _("no longer here")
        case "answer":
            return _answer(data, guide)
        case "note":
            return f"“{data['text']}”" if data["text"] else _("no note")
        case "checkin":
            return ", ".join(data["values"]) or _("passed over")
        case "pack":
            return str(data.get("version") or _("the built-in pack"))
        case "called":
            return str(data["name"])
        case "lack" if data.get("ordered"):
            return _("ordered")
    return {
        "done": _("done"),
        "skip": _("left out"),
        "wait": _("sent"),
        "open": _("still to do"),
        "have": _("held"),
        "lack": _("not held"),
    }[event.do]


def member_name(event: Event, plan: Plan) -> str:
    """Return what whoever a change is for is called, also when they are no longer here."""
    id = str(event.data.get("member", ""))
    member = plan.latest.get(("member", id))
    return str(member.data.get("name") or id) if member else id


def _person(data: Any) -> str:
    member = Member(
        str(data.get("member", "")), str(data["name"]), str(data["kind"]), str(data.get("born", ""))
    )
    return f"{member.name} ({', '.join(filter(None, (member_word(member.kind), _birth(member))))})"


def _birth(member: Member) -> str:
    """Return the birthday, or the year of somebody of whom only the age was told."""
    if not member.birth:
        return ""
    year = member.birth.year
    return day_words(member.birth) if member.birth_is_exact else _("born about {year}").format(year=year)


def _answer(data: Any, guide: Guide) -> str:
    question = guide.questions.get(data["question"])
    told = ToldAnswer(tuple(data["values"]), str(data.get("about", "")))
    words = told_words(question, told) if question else ", ".join(told.values)
    return words or _("not known yet")
