"""`relocate settings`: language, accessible mode, colour, pager, and where the files are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.homes import refuse_missing
from relocate_cli.domain.nearest import suggestion
from relocate_cli.domain.typed_words import yes_or_no
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.catalogue import languages
from relocate_cli.views.settings import changed_setting_reply, setting_reply, settings_reply, value_words

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

DEFAULTS = {"language": "", "accessible": "no", "color": "yes", "pager": "yes"}


def allowed(session: Session, key: str) -> list[str]:
    """Return the words that a setting can have; a language may be one that only a guide is read in."""
    if key != "language":
        return ["yes", "no"]
    from relocate_cli.usecases.packs.languages import languages_of_packs

    return list(dict.fromkeys([*languages(), *sorted(languages_of_packs(session.workspace, ()))]))


def complete_value(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Return the words that the setting named before can have."""
    words = allowed(context.find_root().obj, context.params.get("key") or "")
    return [word for word in words if word.startswith(begun)]


@command("relocate settings language sv")
@click.argument("key", required=False, type=click.Choice(list(DEFAULTS)), metavar="[KEY]")
@click.argument("value", required=False, shell_complete=complete_value)
@click.option("--reset", is_flag=True, help=_("Set it back to what it was at first."))
def settings(session: Session, *, key: str | None, value: str | None, reset: bool) -> Reply:
    """Language, colour, pager, and where your files are.

    There are: language, accessible, color, pager.
    """
    refuse_missing(session.homes)
    if not key:
        return settings_reply(_values(session), _paths(session))
    if value is None and not reset:
        return setting_reply(key, _value(session, key), _values(session), _paths(session))
    _change(session, key, None if reset else value)
    return changed_setting_reply(key, _value(session, key), _values(session), _paths(session))


def _change(session: Session, key: str, value: str | None) -> None:
    """Save a setting, or with None that it is as it was at first; a language is spoken from here on."""
    if value is None:
        session.keep_setting(key, None)
    elif (plain := yes_or_no(value)) not in (words := allowed(session, key)):
        message = _("{value} is not a value of {key}.").format(value=repr(value), key=key)
        known = _("It can be: {words}.").format(words=", ".join(value_words(word) for word in words))
        raise RelocateError(message, suggestion(value, words) or known, 2)
    else:
        session.keep_setting(key, plain)
    if key == "language" and session.settings.get("language"):
        session.speak(session.settings["language"])


def _value(session: Session, key: str) -> str:
    return session.settings.get(key, DEFAULTS[key])


def _values(session: Session) -> dict[str, str]:
    """Return all settings; the language is the one that is spoken where none was set."""
    values = {key: _value(session, key) for key in DEFAULTS}
    return {**values, "language": values["language"] or session.language}


def _paths(session: Session) -> dict[str, Path]:
    homes = session.homes
    return {"data": homes.data, "state": homes.state, "cache": homes.cache, "config": homes.config}
