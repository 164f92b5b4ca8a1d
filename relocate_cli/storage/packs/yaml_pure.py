"""The parser where PyYAML came without its C part: slower, and made to read signs as that one does."""

from __future__ import annotations

from typing import Any

import yaml


class PureParser(yaml.SafeLoader):
    """PyYAML's own parser, which alone would refuse `[Ready?, Go]` and `|# a comment`."""

    def scan_plain(self) -> Any:
        """Read a text without quotation marks, where a question mark is a letter like others."""
        return self._taking("?", "x", super().scan_plain)

    def scan_block_scalar_indicators(self, start_mark: Any) -> Any:
        """Read what follows `|` or `>`, where a comment needs no space before it."""
        return self._taking(
            "#", " ", lambda: super(PureParser, self).scan_block_scalar_indicators(start_mark)
        )

    def _taking(self, sign: str, other: str, scan: Any) -> Any:
        """Scan while one sign looks like another; the text itself is copied as it is."""
        peek = self.peek
        vars(self)["peek"] = lambda index=0: other if (found := peek(index)) == sign else found
        try:
            return scan()
        finally:
            del vars(self)["peek"]
