"""Signs of other writing programs that a text would show as they stand: HTML, code, links to nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.pack import Pack

TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?: [^<>]*)?/?>")
CLOSE_HEADING = re.compile(r"#{2,6}(?=\w)")
LINK = re.compile(r"\[[^\]]+\]\((?!https://)[^)]*\)")
CODE = re.compile(r"`[^`]+`")


def check_markup(pack: Pack) -> Iterator[Finding]:
    """Yield the texts of a pack in which newcomers would see signs instead of what they do elsewhere."""
    for path, text in pack.texts.items():
        if found := TAG.search(text) or CODE.search(text):
            hint = _("Delete the signs. Emphasis is *one word*, or **several words**; nothing else is shown.")
        elif found := CLOSE_HEADING.match(text):
            hint = _("Write a space after the signs: ## Heading")
        elif found := LINK.search(text):
            hint = _("Write the whole address: [label](https://www.mala.se/page/)")
        else:
            continue
        message = _("People see this as it stands: {text}").format(text=found[0])
        yield Finding(pack.mark(path), "P021", message, hint, "warning")
