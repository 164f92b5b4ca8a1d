"""A text as a value in YAML: in quotation marks only where it would mean something else."""

from __future__ import annotations

import json
import re

SAFE = re.compile(r"[^\W_][\w .()/-]*")
"""A text that means itself in YAML without quotation marks, also inside brackets."""
BARE = re.compile(r"[^\W\d_][\w .,()/%'’–-]*[\w.)!?%]|[^\W\d_]|[0-9][0-9A-Za-z -]*[0-9A-Za-z]|[0-9]")
"""A text that means itself up to the end of its line."""


def quoted(text: str) -> str:
    """Return a text as an author would write it anywhere: plain where it can be."""
    return text if SAFE.fullmatch(text) and text == text.strip() else _in_marks(text)


def in_its_line(text: str) -> str:
    """Return a text as an author would write it alone in its line, where a comma ends nothing."""
    return text if BARE.fullmatch(text) else _in_marks(text)


def _in_marks(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
