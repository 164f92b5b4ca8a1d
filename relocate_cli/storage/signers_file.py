"""Which key signed a pack the first time, and its newest version: kept on this computer, never synced."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import make_folder, write_whole
from relocate_cli.storage.journal.refusal import not_saved

if TYPE_CHECKING:
    from pathlib import Path

SIGNERS = "signers.json"


class Pin(NamedTuple):
    """The key that a pack is signed with, and the newest version that it signed."""

    key: str
    version: str


def read_pins(state: Path) -> dict[str, Pin]:
    """Return the keys by the id of their pack; a damaged file is told, for guessing would trust anybody."""
    path = state / SIGNERS
    try:
        written = json.loads(path.read_bytes())
        return {str(id): Pin(str(pin["key"]), str(pin["version"])) for id, pin in written.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError, TypeError, KeyError) as error:
        message = _("{path} cannot be read, which says who signs your packs.").format(path=path)
        hint = _("Nothing was installed. Delete that file if you want to trust the signers anew.")
        raise RelocateError(message, hint) from error


def write_pin(state: Path, id: str, pin: Pin) -> None:
    """Remember who signed a pack, and its version."""
    _write(state, {**read_pins(state), id: pin})


def forget_pin(state: Path, id: str) -> None:
    """Forget who signed a pack: the next one who does is trusted."""
    pins = read_pins(state)
    if pins.pop(id, None):
        _write(state, pins)


def _write(state: Path, pins: dict[str, Pin]) -> None:
    written = {id: {"key": pin.key, "version": pin.version} for id, pin in pins.items()}
    try:
        make_folder(state)
        write_whole(state / SIGNERS, json.dumps(written, indent=2, sort_keys=True).encode() + b"\n")
    except OSError as error:
        raise not_saved(state, error) from error
