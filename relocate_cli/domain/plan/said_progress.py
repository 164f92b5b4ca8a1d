"""What the events say of tasks and papers, added up."""

from collections.abc import Mapping
from datetime import date

from relocate_cli.domain.plan.event import MARKS, Event, Slot
from relocate_cli.domain.plan.heads import Heads
from relocate_cli.domain.plan.progress import Note, Progress, TaskMark, Tick


def progress_of(latest: Mapping[Slot, Event], heads: Heads) -> Progress:
    """Return all marks, papers and notes, from the event of each slot that counts."""
    marks, papers, ordered = {}, {}, {}
    ticks: dict[tuple[str, str], tuple[Tick, ...]] = {}
    for event in sorted(latest.values(), key=lambda event: event.order):
        data = event.data
        member = str(data.get("member", ""))
        if event.do in MARKS:
            key = (str(data["task"]), member)
            mark = TaskMark(
                event.do, str(data.get("on", "")), int(data.get("rev", 1)), str(data.get("pack", ""))
            )
            if part := int(data.get("part", 0)):
                tick = Tick(mark, part, str(data.get("words", "")), str(data.get("line", "")))
                ticks[key] = (*ticks.get(key, ()), tick)
            elif event.do != "open":
                marks[key] = mark
        elif event.do in {"have", "lack"}:
            papers[str(data["paper"]), member] = event.do == "have"
            if event.do == "lack" and data.get("ordered"):
                ordered[str(data["paper"]), member] = date.fromisoformat(data["ordered"])
    return Progress(marks, ticks, papers, _notes(heads), ordered)


def _notes(heads: Heads) -> dict[tuple[str, str], tuple[Note, ...]]:
    """Return each task's note; two that did not see each other are both kept until one saw them both."""
    notes: dict[tuple[str, str], tuple[Note, ...]] = {}
    for event in sorted(
        (event for found in heads.values() for event in found), key=lambda event: event.order
    ):
        text = str(event.data.get("text", ""))
        if event.do == "note" and text:
            key = (str(event.data.get("task")), str(event.data.get("member", "")))
            notes[key] = (*notes.get(key, ()), Note(text, str(event.data.get("at", "")), event.id))
    return notes
