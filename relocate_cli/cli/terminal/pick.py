"""Choose an answer with the arrow keys, right where one is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.terminal.inline import Inline
from relocate_cli.language import _
from relocate_cli.views.terminal.picking import begin_picking, goes_on, picking_after

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.cli.screen import Screen
    from relocate_cli.views.lines import Line

KEYS = {"?": "?", "b": "back", "left": "back"}
"""Keys that do not choose, and what `pick` returns for them."""

GLANCE = 0.2


def pick(
    screen: Screen,
    options: Sequence[tuple[str, str]],
    *,
    chosen: tuple[str, ...] | None = None,
    several: bool = False,
    unknown: str = "",
    head: Sequence[Line] = (),
    keys: Mapping[str, str] = KEYS,
    explanation: Sequence[Line] = (),
) -> tuple[str, ...] | str:
    """Return the values that were chosen, or the name of a special key: ``?`` or ``back``.

    With an explanation ``?`` shows that above the answers, and one goes on where one stood.
    The answer stays on the screen, the options do not. `head` is the question, which stands above already:
    after the terminal changed its size nobody knows where, so a cleared screen begins with it.
    """
    picking = begin_picking(tuple(options), chosen or (), several=several, unknown=unknown)
    hint = _hint(several=several, keys=keys)
    with Inline(screen, head) as place:
        while True:
            if not place.has_keys:
                place.show(picking, hint)
            key = place.key(GLANCE)
            if key in {"esc", "end-of-input"} and key not in keys:
                raise KeyboardInterrupt
            if key == "?" and explanation:
                place.say(explanation)
                explanation = ()
                continue
            if key in keys and not goes_on(picking, key):
                return keys[key]
            if key == "enter":
                place.answer(picking)
                return picking.chosen
            picking = picking_after(picking, key)


def _hint(*, several: bool, keys: Mapping[str, str]) -> str:
    words = [_("Space tick"), _("Enter go on")] if several else [_("Enter choose")]
    words += [_("? help")] if "?" in keys else []
    words += [_("b back")] if "b" in keys else []
    words += [_("q stop for today")] if "q" in keys else []
    return "  ".join(words)
