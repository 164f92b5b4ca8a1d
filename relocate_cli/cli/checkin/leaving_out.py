"""Which answers of a file that was shown are to be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import ask_line
from relocate_cli.domain.checkins.about import ABOUT_KEYS
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.checkins.shared import Shared


def left_out(screen: Screen, shared: Shared) -> list[str]:
    """Ask for numbers of answers, or words such as ages, that are to be left out; none for Enter."""
    about = [key for key in ABOUT_KEYS if key in shared.document["about"]]
    words = {str(number): question.id for number, (question, _values) in enumerate(shared.answers, 1)}
    words |= {name: name for name in (*about, *words.values())}
    if not words:
        return []
    while True:
        prompt = _("Leave something out? Numbers, or words like ages; Enter for nothing:")
        typed = ask_line(screen, prompt).casefold().replace(",", " ").split()
        if all(word in words for word in typed):
            return [words[word] for word in typed]
        strange = ", ".join(repr(word) for word in typed if word not in words)
        text = _("There is no {word} in the file.").format(word=strange)
        screen.tell(Line(text, "warn"))
