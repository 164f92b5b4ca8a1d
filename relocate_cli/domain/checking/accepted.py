"""What looks wrong and is right: a pack names it, with the reason, and hears no more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from relocate_cli.domain.packs.pack import Pack

PROOFS = "P09"
"""How the codes begin that only `pack prove` finds."""


def is_proof(code: str) -> bool:
    """Whether only trying all answers brings this to light."""
    return code.startswith(PROOFS)


def without_accepted(
    found: Iterable[Finding], pack: Pack, of_this_run: Callable[[str], bool]
) -> Iterator[Finding]:
    """Yield what the pack does not accept, and what it accepts although this run did not find it."""
    accepted = set(pack.head.get("accepted", {}))
    met = set()
    for finding in found:
        name = f"{finding.code} {finding.about}"
        met.add(name)
        if name not in accepted:
            yield finding
    for name in sorted(accepted - met):
        if of_this_run(name):
            message = _("{what} is accepted, but does not occur.").format(what=repr(name))
            hint = _("Delete the line; it names a code and an id, such as P092 notify-move.")
            yield Finding(pack.mark(f"accepted/{name}"), "P093", message, hint, "warning")
