"""A file with a household and its answers, in the form in which guides write their personas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.notes import Notes
from relocate_cli.domain.packs.people import HOUSEHOLD
from relocate_cli.domain.packs.reading import read
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.storage.packs.yaml_reader import read_yaml
from relocate_cli.usecases.household.given import Given

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from relocate_cli.domain.packs.source import Mark


def read_answers_file(path: Path) -> tuple[list[Given], list[Given]]:
    """Return the members and the answers in a file; RelocateError names the first problem in it."""
    try:
        content = path.read_bytes()
    except OSError as error:
        message = _("{path} cannot be read: {why}.").format(path=path, why=system_words(error))
        raise RelocateError(message, exit_code=2) from error
    node, findings = read_yaml(content, path.name)
    notes = Notes()
    written = (read(notes, HOUSEHOLD, node, "") if node else None) or {}
    problems = [*findings, *notes.findings]
    if problems:
        first = problems[0]
        raise RelocateError(f"{_where(path, first.mark)}: {first.message}", first.hint, 2)

    def at(*names: object) -> str:
        mark = notes.marks.get("/".join(map(str, names)))
        return _where(path, mark) if mark else str(path)

    members = [
        Given(member["kind"], _name_and_birth(member), at("members", number))
        for number, member in enumerate(written.get("members", ()), 1)
    ]
    answers = [
        Given(key, ",".join(values), at(part, key))
        for part in ("answers", "each")
        for key, values in written.get(part, {}).items()
    ]
    for name, own in written.get("answers_of", {}).items():
        answers += [
            Given(f"{key}:{name}", ",".join(values), at("answers_of", name, key))
            for key, values in own.items()
        ]
    return members, answers


def _where(path: Path, mark: Mark) -> str:
    return f"{path}:{mark.line}:{mark.column}"


def _name_and_birth(member: Mapping[str, Any]) -> str:
    return f"{member['name']}:{member['born']}" if "born" in member else member["name"]
