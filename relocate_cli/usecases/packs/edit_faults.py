"""What is wrong with an answer that somebody gives for a field of a pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.notes import Notes
from relocate_cli.domain.packs.reading import read
from relocate_cli.domain.packs.source import Mapping
from relocate_cli.language import _
from relocate_cli.storage.packs.yaml_reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.packs.reference import Reference
    from relocate_cli.domain.packs.vocabulary import KnownWords
    from relocate_cli.usecases.packs.editing import Edit


def faults_of(edit: Edit, field: str, answer: str) -> list[Finding]:
    """Return what is wrong with an answer: its form, and the words that nothing has."""
    shape = edit.fields[field].shape
    notes = Notes()
    node, findings = read_yaml(f"{field}: {edit.yaml(field, answer)}".encode(), edit.path)
    if isinstance(node, Mapping) and node.entries:
        read(notes, shape, node.entries[0].value, field)
    return [*findings, *notes.findings, *_unknown(edit.known, notes.references)]


def _unknown(known: KnownWords, references: Sequence[Reference]) -> Iterator[Finding]:
    """Yield the ids and answers among these that nothing has."""
    answers = {word.id: word.answers for word in known.of("questions")}
    for reference in references:
        if reference.kind == "answers":
            words, wanted = list(answers.get(reference.id, ())), reference.value
        else:
            words, wanted = [word.id for word in known.of(reference.kind)], reference.id
        if words and wanted not in words:
            message = _("There is no {id} among the {kind}.").format(id=repr(wanted), kind=reference.kind)
            yield Finding(reference.mark, "P012", message, did_you_mean(wanted, words))
