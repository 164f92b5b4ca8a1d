"""What is printed is text: nothing in it turns the writing around or hides a sign, and all can be written."""

from __future__ import annotations

from typing import Any

from relocate_cli.views.lines import clean


def harmless(value: Any) -> Any:
    """Return texts, and lists and tables of them, without signs that move anything; drawings stay."""
    if type(value) is str:
        return clean(value).encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {key: harmless(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [harmless(inner) for inner in value]
    return value
