"""A bare computer: a folder with one Python or not even that; no network, and nothing may be written."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import struct
import subprocess
import sys
import sysconfig
from pathlib import Path

DEVICES = ("null", "urandom", "tty")
SOCKETS = {"x86_64": 41, "aarch64": 198}
"""The number of the system call that opens a socket."""
CLOSED = """\
set -e
mount --make-rprivate /
mount --bind {room} {room}
mount -o remount,bind,ro {room}
{mounts}
exec {python} {script} {room} {command}
"""


def bring_python(room: Path) -> str:
    """Copy the Python that runs this, its standard library and what it needs of the system."""
    program, library = Path(sys._base_executable).resolve(), Path(sysconfig.get_path("stdlib"))
    left = shutil.ignore_patterns("site-packages", "dist-packages", "test", "tests", "idlelib", "__pycache__")
    shutil.copytree(library, room / str(library)[1:], ignore=left)
    for needed in (program, *library.glob("lib-dynload/*.so")):
        bring_program(room, needed)
    return str(program)


def bring_program(room: Path, program: Path) -> str:
    """Copy a program and the libraries of the system that it is bound to."""
    linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=False).stdout
    for path in map(Path, [str(program), *re.findall(r"(/\S+) \(0x", linked)]):
        target = room / str(path)[1:]
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            shutil.copy(path, target)
    return str(program)


def furnish(room: Path) -> None:
    """Make the folders that every computer has, open to whoever sits there."""
    room.chmod(0o755)
    for name in ("dev", "home/anna", "tmp", "stick"):
        (room / name).mkdir(parents=True)
    for name in DEVICES:
        (room / "dev" / name).touch()


def run_in(room: Path, *command: str, mounts: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command there, as somebody who owns nothing; `mounts` is what else may be written."""
    devices = "\n".join(f"mount --bind /dev/{name} {room}/dev/{name}" for name in DEVICES)
    words = " ".join(f"'{word}'" for word in command)
    script = CLOSED.format(
        room=room, mounts=f"{devices}\n{mounts}", python=sys.executable, script=__file__, command=words
    )
    return subprocess.run(
        ["unshare", "--net", "--mount", "sh", "-c", script],
        env={"PATH": os.environ["PATH"], "HOME": "/home/anna", "LANG": "C.UTF-8", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def forbid_sockets() -> None:
    """Let the system end this process when it opens one, whatever kind it is."""
    load, equal, answer = (0x20, 0, 0, 0), (0x15, 0, 1, SOCKETS[os.uname().machine]), 0x06
    steps = [load, equal, (answer, 0, 0, 0x80000000), (answer, 0, 0, 0x7FFF0000)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code))
    system = ctypes.CDLL(None, use_errno=True)
    system.prctl(38, 1, 0, 0, 0)  # no new privileges
    if system.prctl(22, 2, program, 0, 0):
        raise OSError(ctypes.get_errno(), "sockets could not be forbidden")


def _enter(room: str, command: list[str]) -> None:
    os.chroot(room)
    os.chdir("/stick")
    os.setgroups([])
    os.setgid(1000)
    os.setuid(1000)
    forbid_sockets()
    os.execv(command[0], command)


if __name__ == "__main__":
    _enter(sys.argv[1], sys.argv[2:])
