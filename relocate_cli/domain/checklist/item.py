"""One line of a checklist: a task for the household, or for one of its members."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from relocate_cli.domain.checklist.blocker import Blocker, ItemKey
from relocate_cli.domain.checklist.ticked import Ticked
from relocate_cli.domain.guide.due import Due
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.plan.progress import Note, TaskMark
from relocate_cli.domain.profile.member import Member, id_of


class State(StrEnum):
    """Where an item stands; late is what the law wants earlier, lapsed what time has overtaken."""

    READY = "ready"
    BLOCKED = "blocked"
    WAITING = "waiting"
    LATE = "late"
    LAPSED = "lapsed"
    DONE = "done"
    SKIPPED = "skipped"


class Item(NamedTuple):
    """A task that applies, for one member or the household, with its dates and its state."""

    task: Task
    member: Member | None
    state: State
    mark: TaskMark | None
    rule: Due | None
    due: date | None
    """The deadline that counts for this member, and its day; None while its anchor has no day yet."""
    opens: date | None
    """The first sensible day, when it is still to come."""
    expected: tuple[date, date] | None
    """When an answer to what was sent may come."""
    blockers: tuple[Blocker, ...]
    follows: tuple[ItemKey, ...]
    """Open items that come before it in order, without blocking it."""
    lacking: tuple[str, ...]
    """Papers it needs that are neither held nor given by another item."""
    parts: tuple[int, ...]
    """The numbers of the lines that hold today."""
    ticked: Ticked
    notes: tuple[Note, ...]
    changed: bool
    """Whether the task was revised since it was done."""
    first: date | None = None
    over: date | None = None
    """The earliest days on which it can be begun, and be over, waiting included."""
    begin_by: date | None = None
    """The last good day to begin: after it, something that follows comes too late."""
    about: bool = False
    opens_about: bool = False
    """Whether its day, and the first sensible one, count from one that somebody knows only about."""
    frees: int = 0
    leads_to_grant: bool = False
    """How many open items come after it; whether others have to grant it, or one of those, by a day."""
    latest: date | None = None
    unsure: tuple[ItemKey, ...] = ()
    """When it is over at the latest, begun as early as can be; what of that has a wait no source tells."""
    likely: date | None = None
    """About when a law wants it that counts from something not done yet."""

    @property
    def key(self) -> ItemKey:
        """Task id and member id."""
        return (self.task.id, id_of(self.member))

    @property
    def id(self) -> str:
        """How one names it in a command: ``id-card`` or ``id-card:anna``."""
        return item_id(self.key)

    @property
    def parts_done(self) -> tuple[int, ...]:
        """The numbers of those lines that are ticked."""
        return tuple(number for number in self.ticked.lines if number in self.parts)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state not in {State.DONE, State.SKIPPED, State.LAPSED}

    @property
    def shown(self) -> date | None:
        """The day that its row shows: the last day of the law, or the last good day to begin."""
        return self.due if (self.rule and self.rule.is_last_day) or not self.begin_by else self.begin_by

    @property
    def is_too_late(self) -> bool:
        """Whether it can no longer be handed in, or be over, on the day that counts, however fast it goes."""
        reached = self.over if self.rule and self.rule.over else self.first
        return bool(self.is_open and self.due and reached and reached > self.due)

    def may_be_late(self, today: date) -> bool:
        """Whether it is in time only if the waiting on the way is shorter than the longest there is."""
        if not (self.is_open and self.rule and self.due and self.latest) or self.is_too_late:
            return False
        begins_late = self.begin_by and self.begin_by < today if self.rule.over else not self.task.takes
        return bool(begins_late and self.latest > self.due)


def item_id(key: ItemKey) -> str:
    """Return how one names an item in a command: ``id-card`` or ``id-card:anna``."""
    task, member = key
    return f"{task}:{member}" if member else task
