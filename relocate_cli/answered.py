"""What was answered is said again while nothing it follows from has changed: a shell's prompt asks each time.

What a command that only reads says follows from its words, the environment, the day, the program's build, and
the files of a household and its packs. All of it is compared; in any doubt it is worked out anew.
"""

import os
import stat
import sys
import time  # and nothing that Python has not loaded by itself

OLD = time.time() - 2
"""What was changed later could change again without its time showing it."""
ANSWERS, SLOTS = "answers", 16
"""The folder of the answers, beside the copy of the journals; a later one in the same slot replaces it."""
ASKED = ("RELOCATE_", "_RELOCATE_", "LC_", "XDG_", "PYTHON", "LANG", "TERM", "COLUMNS", "NO_COLOR",
         "FORCE_COLOR", "CLICOLOR", "HOME", "TZ")  # fmt: skip
"""How the names of the variables begin on which an answer may depend."""


def say_again(arguments: list[str]) -> bool:
    """Say what was answered to this very question, if it would be answered alike now; else return False."""
    try:
        asked = question(arguments)
        with open(slot(asked), encoding="utf-8", newline="") as file:
            known, folders, stamps, *said, end = file.read().split("\0")
        if (known, end) != (asked, "end") or stamps_of(folders.split("\n"))[0] != stamps:
            return False
        for text in said:
            block = text[1:].encode()
            while block:
                block = block[os.write(int(text[0]), block) :]
    except (OSError, ValueError):  # nobody reads on, too: that is for the program to end quietly
        return False
    return True


def keep_answer(arguments: list[str], state: str, folders: list[str], said: list[str]) -> None:
    """Keep what was said, which follows from these folders; OSError where nothing can be kept."""
    from pathlib import Path

    from relocate_cli.storage.durable import make_folder, write_whole

    stamps, newest = stamps_of(folders)
    path = Path(slot(asked := question(arguments)))
    if newest < OLD and os.path.isdir(state) and str(path.parent.parent) == state:
        make_folder(path.parent)
        kept = "\0".join([asked, "\n".join(folders), stamps, *said, "end"]).encode("utf-8", "replace")
        write_whole(path, kept, lasting=False)


def question(arguments: list[str]) -> str:
    """Return all that an answer follows from, but for files that change; OSError where none is kept."""
    if os.name != "posix" or os.isatty(1):
        raise OSError
    with open(f"{os.path.dirname(__file__)}/compiled/seal", encoding="utf-8") as file:
        facts = [file.read(), sys.version, time.strftime("%Y-%m-%d"), os.getcwd(), os.isatty(0), os.isatty(2)]
    told = sorted(f"{name}={value}" for name, value in os.environ.items() if name.startswith(ASKED))
    installed = [(path, os.stat(path).st_mtime_ns) for path in sys.path if os.path.exists(path)]
    return repr((arguments, facts, told, installed))


def slot(asked: str) -> str:
    """Return the file in which the answer to a question is kept; a folder that is ours only on Linux."""
    home, user = os.environ.get("RELOCATE_HOME"), os.environ.get("XDG_STATE_HOME")
    state = f"{home}/state" if home else f"{user or os.path.expanduser('~/.local/state')}/relocate"
    return f"{state}/{ANSWERS}/{sum(map(ord, asked)) % SLOTS}"


def stamps_of(folders: list[str]) -> tuple[str, float]:
    """Return what tells whether anything in these folders changed, and when something did last."""
    found, newest, waiting = [], 0.0, [folder for folder in folders if os.path.exists(folder)]
    for path in waiting:
        status = os.stat(path)
        newest = max(newest, status.st_ctime, status.st_mtime)
        if stat.S_ISDIR(status.st_mode):
            waiting += [f"{path}/{name}" for name in os.listdir(path) if name != ANSWERS]
        else:
            found.append((path, status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino))
    return repr(sorted(found)), newest
