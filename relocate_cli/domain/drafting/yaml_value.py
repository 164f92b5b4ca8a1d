"""A text as a value in YAML: in quotation marks only where it would mean something else."""

from __future__ import annotations

import json
import re

SAFE = re.compile(r"[^\W_][\w .()/-]*")
"""A text that means itself in YAML without quotation marks."""


def quoted(text: str) -> str:
    """Return a text as an author would write it: plain where it can be."""
    return text if SAFE.fullmatch(text) and text == text.strip() else json.dumps(text, ensure_ascii=False)
