"""What click says by itself, in the language of the program.

Click looks its words up in files of gettext's default domain, at every start; ours are in our own catalogue.
"""

from __future__ import annotations

import sys

from relocate_cli.language import _, ngettext


def speak_click() -> None:
    """Let click take its words from our catalogue."""
    words = {
        "Usage:": _("Usage:"),
        "Options": _("Options"),
        "Commands": _("Commands"),
        "Show this message and exit.": _("Show this message and exit."),
        "Show the version and exit.": _("Show the version and exit."),
        "default: {default}": _("default: {default}"),
        "Missing argument": _("Missing argument"),
        "Missing option": _("Missing option"),
        "Invalid value: {message}": _("Invalid value: {message}"),
        "Invalid value for {param_hint}: {message}": _("Invalid value for {param_hint}: {message}"),
        "No such option {name!r}.": _("No such option {name!r}."),
        "Option {name!r} does not take a value.": _("Option {name!r} does not take a value."),
        "{value!r} is not a valid {number_type}.": _("{value!r} is not a valid {number_type}."),
        "{value} is not in the range {range}.": _("{value} is not in the range {range}."),
    }

    def say(message: str) -> str:
        return words.get(message, message)

    # its plural forms are ours as they stand; this names one of them for the catalogue
    ngettext("{value!r} is not {choice}.", "{value!r} is not one of {choices}.", 1)
    ours = {"_": say, "ngettext": ngettext}
    for name, module in list(sys.modules.items()):
        if name.startswith("click."):
            vars(module).update({word: function for word, function in ours.items() if word in vars(module)})
