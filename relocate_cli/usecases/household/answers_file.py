"""A file with a household and its answers, in the form in which guides write their personas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.notes import Notes
from relocate_cli.domain.packs.people import HOUSEHOLD
from relocate_cli.domain.packs.reading import read
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.packs.yaml_reader import read_yaml

if TYPE_CHECKING:
    from pathlib import Path


def read_answers_file(path: Path) -> tuple[list[dict[str, Any]], list[tuple[str, str]]]:
    """Return the members and the answers in a file; RelocateError names the first problem in it."""
    try:
        content = path.read_bytes()
    except OSError as error:
        message = _("{path} cannot be read: {why}.").format(path=path, why=error.strerror)
        raise RelocateError(message, exit_code=2) from error
    node, findings = read_yaml(content, path.name)
    notes = Notes()
    written = (read(notes, HOUSEHOLD, node, "") if node else None) or {}
    problems = [*findings, *notes.findings]
    if problems:
        first = problems[0]
        where = f"{path}:{first.mark.line}:{first.mark.column}: {first.message}"
        raise RelocateError(where, first.hint, 2)
    answers = [(key, ",".join(values)) for key, values in written.get("answers", {}).items()]
    answers += [(key, ",".join(values)) for key, values in written.get("each", {}).items()]
    for name, own in written.get("answers_of", {}).items():
        answers += [(f"{key}:{name}", ",".join(values)) for key, values in own.items()]
    return written.get("members", []), answers
