"""The sign before an item, and its colour, by where it stands."""

from relocate_cli.domain.checklist.item import State

SIGNS = {
    State.READY: "[ ]",
    State.BLOCKED: "[.]",
    State.WAITING: "[~]",
    State.LATE: "[!]",
    State.LAPSED: "[/]",
    State.DONE: "[x]",
    State.SKIPPED: "[-]",
}
STYLES = {State.LATE: "bad", State.DONE: "good", State.SKIPPED: "faint"} | {
    State.BLOCKED: "faint",
    State.LAPSED: "faint",
}
