"""What each key means while going through a list: the next moment, and what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.walking.walk import Room, Walk, moved, settled
from relocate_cli.domain.walking.wish import Wish
from relocate_cli.language import _
from relocate_cli.usecases.walking.typed import Pressed, type_key

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.item import Item

STEPS = {"up": -1, "k": -1, "down": 1, "j": 1}
LEAPS = {"page-up", "page-down", "home", "end"}
TOGGLES = {" ": "done", "x": "done", "w": "wait", "s": "skip"}
KIND_OF_STATE = {State.DONE: "done", State.WAITING: "wait", State.SKIPPED: "skip"}


def press(walk: Walk, key: str, room: Room) -> Pressed:
    """Return the moment after a key, and what it asks for."""
    walk = walk._replace(message="", trouble=False, offset=min(walk.offset, room.deepest), top=room.top)
    if walk.asking:
        return type_key(walk, key)
    if walk.helped:
        return _read_help(walk, key, room), None
    if key == "q":
        return walk, Wish("leave")
    if key in {"esc", "left", "h", "backspace"}:
        return _step_back(walk, key)
    if key in STEPS or key in LEAPS:
        return _go(walk, key, room), None
    return _act(walk, key)


def _go(walk: Walk, key: str, room: Room) -> Walk:
    """Return the walk after a key for moving: through an open text that has the screen, or the list."""
    if walk.opened and (key in LEAPS or not room.beside):
        return _scroll(walk, key, room)
    far = len(walk.items)
    return moved(
        walk, {**STEPS, "page-up": -room.page, "page-down": room.page, "home": -far, "end": far}[key]
    )


def _scroll(walk: Walk, key: str, room: Room) -> Walk:
    far = room.deepest
    by = {**STEPS, "page-up": -room.page, "page-down": room.page, "home": -far, "end": far}[key]
    return walk._replace(offset=max(0, min(walk.offset + by, room.deepest)))


def _read_help(walk: Walk, key: str, room: Room) -> Walk:
    if key in STEPS or key in LEAPS:
        return _scroll(walk, key, room)
    return walk._replace(helped=False, offset=0)


def _step_back(walk: Walk, key: str) -> Pressed:
    """Close what is open, then show everything again, then leave."""
    if walk.opened:
        return walk._replace(opened=False, offset=0), None
    if key != "esc":
        return walk, None
    if walk.words or walk.person:
        return settled(walk._replace(words="", person="")), None
    return walk, Wish("leave")


def _act(walk: Walk, key: str) -> Pressed:
    """Return what the keys do that are neither for moving nor for going back."""
    match key:
        case "?":
            return walk._replace(helped=True, offset=0), None
        case "/":
            return walk._replace(asking="words", typed=walk.words), None
        case "tab" | "p":
            return _next_person(walk), None
        case "u":
            return walk, Wish("undo")
    item = walk.current
    return _act_on(walk, key, item) if item else (walk, None)


def _act_on(walk: Walk, key: str, item: Item) -> Pressed:
    if kind := TOGGLES.get(key):
        again = KIND_OF_STATE.get(item.state) == kind
        return walk, Wish("open" if again else kind, item.key)
    match key:
        case "enter":
            return walk._replace(opened=not walk.opened, offset=0), None
        case "right" | "l":
            return walk._replace(opened=True), None
        case "n":
            return walk._replace(asking="note", typed=item.notes[0].text if item.notes else ""), None
        case _ if walk.opened and key.isascii() and key.isdecimal():
            return _tick_line(walk, item, int(key))
    return walk, None


def _tick_line(walk: Walk, item: Item, part: int) -> Pressed:
    if not item.is_open:
        return walk._replace(message=_("It is not open any more. Space opens it again.")), None
    if part not in item.parts:
        return walk._replace(message=_("There is no line {number}.").format(number=part)), None
    return walk, Wish("open" if part in item.parts_done else "done", item.key, part)


def _next_person(walk: Walk) -> Walk:
    everybody = ["", *walk.persons]
    here = everybody.index(walk.person) if walk.person in everybody else 0
    return settled(walk._replace(person=everybody[(here + 1) % len(everybody)]))
