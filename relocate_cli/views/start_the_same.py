"""How to start elsewhere what helped somewhere: what `relocate help initiatives` tells."""

from __future__ import annotations

from relocate_cli.language import _


def start_the_same() -> list[str]:
    """Return how an initiative is started where somebody lives, in paragraphs."""
    return [
        _("What helped elsewhere can be started where you live. It takes few people and little money."),
        _("Look at what there was, who ran it and what ended it: relocate guide initiatives"),
        _("Ask those who ran it before you begin. Whom to ask stands with each."),
        _("Begin with one thing: one host, one evening a month, one empty house. Choose a day to look back."),
        _("Ask newcomers how it goes: relocate checkin. Who wants to gives you a file without names."),
        _("With enough files, relocate insights tells what they name, and hides whoever could be found."),
        _("Tell others in initiatives.yaml of your guide, and say so there when it ends."),
    ]
