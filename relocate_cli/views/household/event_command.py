"""The command with which one says again what a change said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import item_id
from relocate_cli.domain.plan.called import called_in
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS
from relocate_cli.domain.profile.question import UNKNOWN
from relocate_cli.views.household.event import member_name

if TYPE_CHECKING:
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.plan import Plan


PASSED_OVER = "-"
"""Answers a question of a check-in with nothing."""


def command_for(event: Event, plan: Plan) -> str:
    """Return the command with which one says the same again."""
    from shlex import join  # noqa: PLC0415 - compiles a pattern that few runs need

    data, member = event.data, str(event.data.get("member", ""))
    who = member_name(event, plan)
    match event.do:
        case "place":
            words = ["start", str(data["place"])]
        case "member":
            words = _member_words(event, plan)
        case "answer":
            key = f"{data['question']}:{member}" if member else data["question"]
            told = ",".join(data["values"]) or UNKNOWN
            words = ["start", "--answer", f"{key}=about {told}" if data.get("about") else f"{key}={told}"]
        case "have" | "lack":
            words = ["have", str(data["paper"]), *(["--person", who] if who else [])]
            if event.do == "lack":
                words += ["--ordered", "--on", str(data["ordered"])] if data.get("ordered") else ["--undo"]
        case "checkin":
            told = ",".join(data["values"]) or PASSED_OVER
            lane = ["--lane", str(data["lane"])] if data.get("lane") else []
            words = ["checkin", "--wave", str(data["wave"]), *lane]
            words += ["--answer", f"{data['question']}={told}", "--yes"]
        case "pack":
            words = ["update"]
        case "called":
            words = ["host", "rename", called_in(plan), str(data["name"])]
        case _:
            words = _task_words(event)
    return join(["relocate", *words])


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
