"""Web addresses in running text."""

from __future__ import annotations

import re

ADDRESS = re.compile(r"https://[^\s<>\"')]+[^\s<>\"').,;:]")
"""One that can be followed; a full stop or a bracket after it is the sentence's."""
