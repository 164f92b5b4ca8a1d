"""Single values of the pack format as JSON Schemas, with the words of a lineage where they are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.dates.counting import UNITS
from relocate_cli.domain.dates.duration import WITHIN_A_DAY
from relocate_cli.domain.guide.due import NEVER
from relocate_cli.domain.packs.scalar_reading import YES
from relocate_cli.domain.packs.schema_words import SCALAR, word_schema
from relocate_cli.domain.packs.shape import (
    Address,
    Choice,
    Day,
    Plain,
    Repeats,
    Rule,
    Shape,
    WaitingTime,
    Whole,
    Word,
    YesNo,
)

if TYPE_CHECKING:
    from relocate_cli.domain.packs.vocabulary import KnownWords

DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
DAY_OR_PART = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
WAITS = ("2-6 weeks", "10 working days", "up to 9 months")


def scalar_schema(shape: Shape, known: KnownWords) -> dict[str, Any]:  # noqa: C901 - one case a form
    """Return the schema of a single value."""
    match shape:
        case Word(kind):
            return word_schema(kind, known)
        case Rule(limit, or_never):
            rule = {"$ref": f"#/$defs/{'limit' if limit else 'rule'}"}
            return {"anyOf": [{"const": NEVER}, rule]} if or_never else rule
        case WaitingTime(hours, or_unknown):
            units = "|".join((*WITHIN_A_DAY, *UNITS) if hours else UNITS)
            wait = rf"(up to [0-9]{{1,3}}|[0-9]{{1,3}}(.[0-9]{{1,3}})?)\s({units})s?"
            more = ["unknown"] if or_unknown else []
            return {**SCALAR, "pattern": f"^({'|'.join([wait, *more])})$", "examples": [*WAITS, *more]}
        case Repeats():
            return {"type": "string", "pattern": "^FREQ=[A-Z]+(;|$)", "examples": ["FREQ=WEEKLY;BYDAY=TU"]}
        case Choice(values):
            return {"enum": list(values)}
        case YesNo():
            return {"enum": [True, False, *YES]}
        case Whole(low, high):
            return {"type": "integer", "minimum": low, "maximum": high}
        case Day(part):
            kinds = ["string", "integer"] if part else ["string"]
            return {"type": kinds, "pattern": DAY_OR_PART if part else DAY}
        case Address(https):
            return {"type": "string", "pattern": "^https://" if https else "^https?://"}
        case Plain(pattern, example, loose) if example:
            form = {} if loose else {"pattern": f"^({pattern})$"}
            return {**SCALAR, **form, "examples": [example]}
    return SCALAR
