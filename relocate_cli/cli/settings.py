"""`relocate settings`: language, accessible mode, colour, and where the files are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.homes import refuse_missing
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.catalogue import languages
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session

DEFAULTS = {"language": "", "accessible": "no", "color": "yes"}


def allowed(key: str) -> list[str]:
    """Return the words that a setting can have."""
    return languages() if key == "language" else ["yes", "no"]


@command("relocate settings language sv")
@click.argument("key", required=False, type=click.Choice(list(DEFAULTS)))
@click.argument("value", required=False)
@click.option("--reset", is_flag=True, help=_("Set it back to what it was at first."))
def settings(session: Session, *, key: str | None, value: str | None, reset: bool) -> None:
    """Language, colour, and where your files are."""
    refuse_missing(session.homes)
    if not key:
        return _show(session)
    if reset:
        session.keep_setting(key, None)
    elif value is None:
        return session.screen.rows([(key, session.settings.get(key, DEFAULTS[key]))])
    elif value not in allowed(key):
        message = _("{value} is not a value of {key}.").format(value=repr(value), key=key)
        raise RelocateError(message, _("It can be: {words}.").format(words=", ".join(allowed(key))))
    else:
        session.keep_setting(key, value)
    if key == "language" and session.settings.get("language"):
        session.speak(session.settings["language"])
    if session.screen.plain:
        session.screen.rows([(key, session.settings.get(key, DEFAULTS[key]))])
    else:
        text = _("{key} is now: {value}").format(
            key=key, value=session.settings.get(key, DEFAULTS[key]) or "-"
        )
        session.screen.tell(text)
    return None


def _show(session: Session) -> None:
    screen, homes = session.screen, session.homes
    values = {key: session.settings.get(key, default) for key, default in DEFAULTS.items()}
    values["language"] = values["language"] or session.language
    paths = {"data": homes.data, "state": homes.state, "cache": homes.cache, "config": homes.config}
    if screen.json:
        folders = {name: str(path) for name, path in paths.items()}
        return screen.document("settings/1", {"settings": values, "paths": folders})
    if screen.plain:
        return screen.rows([*values.items(), *paths.items()])
    meanings = {
        "data": _("your answers and ticks; this folder may be synced or copied"),
        "state": _("this computer only: a second copy of what was saved here"),
        "cache": _("compiled guides; can be deleted at any time"),
        "config": _("these settings"),
    }
    lines = [Line(f"{key}: {value}") for key, value in values.items()]
    lines += [Line(), Line(_("Where your files are"), "head")]
    for name, path in paths.items():
        lines += [Line(f"{name}: {path}"), Line(meanings[name], "faint", 2)]
    lines += [
        Line(),
        Line(_("Change: relocate settings language sv. Remove everything: relocate erase"), "faint"),
    ]
    return screen.show(lines)
