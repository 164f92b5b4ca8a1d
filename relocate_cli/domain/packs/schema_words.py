"""What fields of the pack format refer to, for editors: conditions, rules for days, the words of a lineage.

A word that is not among them is no mistake to an editor: it may have been written since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.dates.counting import UNITS
from relocate_cli.domain.dates.parsing import MONTHS
from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.condition_reading import NAMED, OF_ONE, OF_SEVERAL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.packs.vocabulary import KnownWords

SCALAR: dict[str, Any] = {"type": ["string", "number", "boolean"]}
"""Whatever an editor makes of a text."""
NAME = "[a-z0-9-]+"
ANCHOR = f"(done {NAME}|birthday [0-9]{{1,3}}|last {NAME}|{NAME})"
SPAN = f"[0-9]{{1,3}} ({'|'.join(UNITS)})s? (before|after)"
DATE = f"[0-9]{{1,2}} ({'|'.join(MONTHS)})"
RULE = (
    f"({SPAN} )+{ANCHOR}|(on|before|after) {ANCHOR}"
    f"|by the [0-9]{{1,2}}(st|nd|rd|th) of the month after ({SPAN} )*{ANCHOR}"
    f"|by {DATE} (each year|the year after {NAME})|from {DATE} to {DATE} each year"
)
RULES = ("3 months after {}", "on {}", "2 weeks before {}")
CONDITION = {"$ref": "#/$defs/condition"}


def definitions(known: KnownWords) -> dict[str, Any]:
    """Return what several fields of a file refer to: conditions, rules for days, the words of each kind."""
    words = {kind: _offered({word.id: word.title for word in known.of(kind)}) for kind in known.kinds}
    return {"condition": _condition(known), "limit": _rule(known, limit=True), "rule": _rule(known), **words}


def word_schema(kind: str, known: KnownWords) -> dict[str, Any]:
    """Return the schema of an id: those of its kind where they are known."""
    return {"$ref": f"#/$defs/{kind}"} if kind in known.kinds else SCALAR


def _offered(words: Mapping[str, str]) -> dict[str, Any]:
    """Return words to choose from, each with what it means, and any other that could be one."""
    listed = {"enum": list(words), "enumDescriptions": list(words.values())}
    return {"anyOf": [listed, {**SCALAR, "pattern": f"^{ID}$"}]}


def _rule(known: KnownWords, *, limit: bool = False) -> dict[str, Any]:
    pattern = f"^({RULE}|{ANCHOR})$" if limit else f"^({RULE})$"
    anchors = known.anchors or ["move"]
    examples = [form.format(anchor) for anchor in anchors for form in (("{}",) if limit else RULES)]
    one = {**SCALAR, "pattern": pattern, "examples": examples}
    several = {"type": "array", "items": one, "minItems": 1}
    earliest = {"type": "object", "properties": {"earliest": several}, "required": ["earliest"]}
    return {"anyOf": [one, {**earliest, "additionalProperties": False}]}


def _condition(known: KnownWords) -> dict[str, Any]:
    """Return the schema of a condition: the questions with their answers, and the words that join them."""
    one_or_several = {"anyOf": [CONDITION, {"type": "array", "items": CONDITION}]}
    years = {"from": {"type": "integer"}, "to": {"type": "integer"}}
    age = {"type": "object", "properties": years, "additionalProperties": False}
    joined = {**dict.fromkeys(OF_SEVERAL, one_or_several), **dict.fromkeys(OF_ONE, CONDITION), "age": age}
    named = {name: _some_of(word_schema(kind, known)) for name, kind in NAMED.items()}
    asked = {
        word.id: {**_some_of(_offered(word.answers) if word.answers else SCALAR), "description": word.title}
        for word in known.of("questions")
    }
    return {"type": "object", "minProperties": 1, "properties": {**joined, **named, **asked}}


def _some_of(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "array", "items": schema}]}
