"""Where the ticks on a task's lines stand after the list was edited: a tick belongs to words, not a number.

It stands on the line with its id or its words, else on the one line in which only typing errors were mended,
else on none: then it is told as changed. Never does it stand on a line that says something else.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from relocate_cli.domain.guide.part import Part
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.plan.progress import Tick

MOST_SLIPS = 2
"""Words of a line that may have been mistyped; more of them say something else."""
WORD = r"\w+"


class Ticked(NamedTuple):
    """The ticks on the lines of one item."""

    standing: Mapping[int, Tick]
    """By number of the line: the newest that was said of it, also that it was taken back."""
    changed: tuple[Tick, ...]
    """Ticks whose line is no longer there, or says something else."""

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of the lines that are ticked."""
        return tuple(sorted(part for part, tick in self.standing.items() if tick.is_on))


NOTHING = Ticked({}, ())


def ticked(task: Task, ticks: Sequence[Tick], edition: str) -> Ticked:
    """Return on which lines these ticks, oldest first, stand; `edition` is the task's pack of today."""
    standing: dict[int, Tick] = {}
    lost = []
    for tick in ticks:
        part = _exact(task, tick, edition)
        if part:
            standing[part] = tick
        elif tick.is_on:
            lost.append(tick)
    mended = _mended(task.parts, lost, taken=standing)
    return Ticked({**mended, **standing}, tuple(tick for tick in lost if tick not in mended.values()))


def _exact(task: Task, tick: Tick, edition: str) -> int:
    """Return the number of the line that a tick was made on, 0 when there is none."""
    if not tick.words:
        is_of_today = (tick.mark.pack, tick.mark.rev) == (edition, task.rev)
        return tick.part if is_of_today and tick.part <= len(task.parts) else 0
    numbered = list(enumerate(task.parts, 1))
    if named := next((number for number, part in numbered if tick.line and part.id == tick.line), 0):
        return named
    same = [number for number, part in numbered if tick.words == part.words and _may_be(tick, part)]
    if not same:
        said = _words(tick.words)
        same = [number for number, part in numbered if said == _words(part.words) and _may_be(tick, part)]
    return tick.part if tick.part in same else next(iter(same), 0)


def _mended(parts: Sequence[Part], ticks: Sequence[Tick], taken: Iterable[int]) -> dict[int, Tick]:
    """Return the ticks of which each is near to one line only, and that line to no other of them."""
    free = {number: part for number, part in enumerate(parts, 1) if number not in taken}
    near = [
        (number, tick)
        for tick in ticks
        for number, part in free.items()
        if tick.words and _may_be(tick, part) and is_mended(tick.words, part.words)
    ]
    lines, lost = Counter(number for number, _tick in near), Counter(tick for _number, tick in near)
    return {number: tick for number, tick in near if lines[number] == lost[tick] == 1}


def _may_be(tick: Tick, part: Part) -> bool:
    """Whether no id says that they are two lines; a line may have been given its id after the tick."""
    return not (tick.line and part.id) or tick.line == part.id


def is_mended(before: str, after: str) -> bool:
    """Whether two texts are the same but for typing errors."""
    old, new = _words(before), _words(after)
    if len(old) != len(new):
        return "".join(old) == "".join(new)  # a space too many or too few
    changed = [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1]]
    return len(changed) <= min(MOST_SLIPS, len(new) - 1) and all(_is_typing_error(*pair) for pair in changed)


def _is_typing_error(one: str, other: str) -> bool:
    """Whether two words differ by one letter; a number is never another number."""
    from relocate_cli.domain.spelling import SHORTEST, is_slip  # noqa: PLC0415 - seldom needed

    long = min(len(one), len(other)) >= SHORTEST
    return long and not any(map(str.isdecimal, one + other)) and is_slip(one, other)


def _words(text: str) -> list[str]:
    """Return the words of a text: signs between them, capitals and emphasis do not matter."""
    from relocate_cli.domain.markdown import plain_text  # noqa: PLC0415 - not while all lines are as they were

    return re.findall(WORD, plain_text(text).casefold())
