"""A change of the plan in words: what it is about, what it says, and the command that says the same."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import item_id
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS
from relocate_cli.domain.profile.question import UNKNOWN
from relocate_cli.language import _
from relocate_cli.views.people import member_word
from relocate_cli.views.words import whose

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
        case "pack":
            return str(data["pack"])
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
        case "pack":
            return str(data.get("version") or _("the built-in pack"))
    return {
        "done": _("done"),
        "skip": _("left out"),
        "wait": _("sent"),
        "open": _("still to do"),
        "have": _("held"),
        "lack": _("not held"),
    }[event.do]


def command_for(event: Event, plan: Plan) -> str:
    """Return the command with which one says the same again."""
    data, member = event.data, str(event.data.get("member", ""))
    who = member_name(event, plan)
    match event.do:
        case "place":
            words = ["start", str(data["place"])]
        case "member":
            words = _member_words(event, plan)
        case "answer":
            key = f"{data['question']}:{member}" if member else data["question"]
            words = ["start", "--answer", f"{key}={','.join(data['values']) or UNKNOWN}"]
        case "have" | "lack":
            words = ["have", str(data["paper"]), *(["--person", who] if who else [])]
            words += ["--undo"] if event.do == "lack" else []
        case "pack":
            words = ["update"]
        case _:
            words = _task_words(event)
    return shlex.join(["relocate", *words])


def member_name(event: Event, plan: Plan) -> str:
    """Return what whoever a change is for is called, also when they are no longer here."""
    id = str(event.data.get("member", ""))
    member = plan.latest.get(("member", id))
    return str(member.data.get("name") or id) if member else id


def _person(data: Any) -> str:
    born = str(data.get("born", ""))
    return f"{data['name']} ({', '.join(filter(None, (member_word(data['kind']), born)))})"


def _answer(data: Any, guide: Guide) -> str:
    question = guide.questions.get(data["question"])
    options = [question.option(value) for value in data["values"]] if question else []
    labels = [
        option.label if option else value for option, value in zip(options, data["values"], strict=False)
    ]
    return ", ".join(labels or data["values"]) or _("not known yet")


def _member_words(event: Event, plan: Plan) -> list[str]:
    data, now = event.data, plan.latest["member", event.data["member"]].data
    if data.get("kind") not in MEMBER_KINDS:
        return ["people", "remove", str(now.get("name") or data["member"])]
    born = str(data.get("born", ""))
    told = ["--kind", str(data["kind"]), *(["--born", born] if born and "~" not in born else [])]
    if now.get("kind") not in MEMBER_KINDS:
        return ["people", "add", str(data["name"]), *told]
    return ["people", "edit", str(now["name"]), "--name", str(data["name"]), *told]


def _task_words(event: Event) -> list[str]:
    data = event.data
    id = item_id((str(data["task"]), str(data.get("member", ""))))
    if event.do == "note":
        return ["note", id, *filter(None, [data["text"]])]
    id = f"{id}.{data['part']}" if data.get("part") else id
    if event.do == "open":
        return ["done", "--undo", id]
    return [event.do, id, *(["--on", str(data["on"])] if data.get("on") else [])]
