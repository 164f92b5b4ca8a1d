"""Whether a large file of check-ins can be counted: an engine looks at all of its rows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.checkin_form import CHECKIN_SCHEMA, FORMS, KNOWN
from relocate_cli.storage.insights.checkins import NO, YES, answer_to

if TYPE_CHECKING:
    from relocate_cli.storage.insights.staging import Columns


def wrong_rows(table: Any, columns: Columns) -> Any:
    """Return how many rows of a large file are no check-ins, are newer, or are damaged, as one row."""
    sound = _sound_head(table)
    for column in columns.values():
        if not column.question.is_choice:
            question = column.question
            fits = answer_to(table, column).between(question.lowest, question.highest)
            sound &= fits.fill_null(YES)
    number = table["schema"].re_extract(rf"^{CHECKIN_SCHEMA}/([0-9]{{1,9}})$", 1).fill_null("")
    ours = number != ""
    newer = ours & (number.nullif("").cast("int64") > KNOWN)
    return table.aggregate(
        foreign=table.count(where=~ours),
        newer=table.count(where=newer),
        damaged=table.count(where=ours & ~newer & ~sound),
    )


def _sound_head(table: Any) -> Any:
    sound = None
    for field, form in FORMS.items():
        fits = table[field].re_search(f"^({form.pattern})$").fill_null(NO)
        sound = fits if sound is None else sound & fits
    return sound
