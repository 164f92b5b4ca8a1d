"""The settings, and where the files of this user lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Paths = Mapping[str, Path]


def value_words(value: str) -> str:
    """Return the value of a setting as people read and write it; a dash where there is none."""
    return {"yes": _("yes"), "no": _("no"), "": "-"}.get(value, value)


def settings_reply(values: Mapping[str, str], paths: Paths) -> Reply:
    """Return all settings, and where the files are."""
    return Reply(
        "settings/1",
        lambda: _document(values, paths),
        lambda: [*values.items(), *paths.items()],
        lambda: _lines(values, paths),
    )


def setting_reply(key: str, value: str, values: Mapping[str, str], paths: Paths) -> Reply:
    """Return one setting; a document tells of all."""
    return Reply(
        "settings/1",
        lambda: _document(values, paths),
        lambda: [(key, value)],
        lambda: [Line(f"{key}: {value_words(value)}")],
    )


def changed_setting_reply(key: str, value: str, values: Mapping[str, str], paths: Paths) -> Reply:
    """Return how a setting is now."""
    told = _("{key} is now: {value}").format(key=key, value=value_words(value))
    return setting_reply(key, value, values, paths)._replace(lines=list, talk=lambda: [Line(told)])


def _document(values: Mapping[str, str], paths: Paths) -> dict[str, Any]:
    return {"settings": dict(values), "paths": {name: str(path) for name, path in paths.items()}}


def _lines(values: Mapping[str, str], paths: Paths) -> list[Line]:
    meanings = {
        "data": _("your answers and ticks; this folder may be synced or copied"),
        "state": _("this computer only: a second copy of what was saved here"),
        "cache": _("compiled guides; can be deleted at any time"),
        "config": _("these settings"),
    }
    lines = [Line(f"{key}: {value_words(value)}") for key, value in values.items()]
    lines += [Line(), Line(_("Where your files are"), "head")]
    for name, path in paths.items():
        lines += [Line(f"{name}: {path}"), Line(meanings[name], "faint", 2)]
    hint = _("Change: relocate settings language sv. Remove everything: relocate erase")
    return [*lines, Line(), Line(hint, "faint")]
