"""The name under which this computer writes: no other has it, even if a whole disk is copied."""

from __future__ import annotations

import os
import sys
import zlib
from contextlib import suppress
from pathlib import Path

from relocate_cli.storage.durable import write_whole
from relocate_cli.storage.journal.content import file_content

NAME_LENGTH = 12
"""Twelve hexadecimal digits: two computers of one household never make up the same."""
MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id", "/etc/hostid")
"""Where Linux, D-Bus and BSD keep what tells one installation from another."""


def device_name(state: Path) -> str:
    """Return the name of this computer, and make one up the first time."""
    name = known_device(state)
    if not name:
        name = os.urandom(NAME_LENGTH // 2).hex()
        write_whole(_file(state), f"{name}\n".encode())
    return name


def known_device(state: Path) -> str:
    """Return the name under which this computer has written; nothing when it has not yet."""
    with suppress(OSError):
        name = file_content(_file(state))[0].decode("ascii", "replace").strip()
        if is_device_name(name):
            return name
    return ""


def _file(state: Path) -> Path:
    return state / f"device-{zlib.crc32(os.fsencode(_machine())):08x}"


def is_device_name(text: str) -> bool:
    """Tell whether the text is a name that this program makes up."""
    return len(text) == NAME_LENGTH and set(text) <= set("0123456789abcdef")


def _machine() -> str:
    """Return what tells this computer from others that may have got a copy of its folders."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - only there

        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
        ):
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename + _machine_id()


def _machine_id() -> str:
    for path in MACHINE_IDS:
        with suppress(OSError):
            return Path(path).read_text("ascii", "replace").strip()
    return ""
