"""What a shared check-in looks like in a file, and what can be wrong with one."""

from __future__ import annotations

import re

from relocate_cli.domain.insights.asked import WAVES
from relocate_cli.domain.naming import ID
from relocate_cli.domain.profile.lanes import LANES

CHECKIN_SCHEMA = "relocate-checkin"
KNOWN = 1
"""The newest number of the schema that this program reads."""
QUARTER = r"20[0-9]{2}-Q[1-4]"
NUMBER = r"[0-9a-f]{16}"
STATES = ("skipped", "done", "waiting", "open", "late")
"""Of a task; where it stands for several of a family, what comes last counts."""
FORMS = {
    "number": re.compile(NUMBER),
    "municipality": re.compile(ID),
    "wave": re.compile("|".join(WAVES)),
    "lane": re.compile("|".join(LANES)),
    "quarter": re.compile(QUARTER),
}
WEEKS = range(-520, 521)


class ForeignError(ValueError):
    """It is no check-in."""


class NewerError(ValueError):
    """A newer program wrote it."""


class DamagedError(ValueError):
    """It is a check-in, but this is wrong in it."""


def check_schema(schema: object) -> None:
    """Raise ForeignError or NewerError unless this names a check-in that can be read."""
    name, _slash, number = schema.partition("/") if isinstance(schema, str) else ("", "", "")
    if name != CHECKIN_SCHEMA or not number.isdecimal():
        raise ForeignError
    if int(number) > KNOWN:
        raise NewerError
