"""The texts of `relocate help TOPIC`."""

from __future__ import annotations

from relocate_cli.language import _
from relocate_cli.views.start_the_same import start_the_same


def topics() -> dict[str, list[str]]:
    """Return the help topics, each as paragraphs."""
    return {
        "accessibility": [
            _("relocate --accessible uses lines only: nothing is drawn over, nothing moves, no columns."),
            _("Keep it that way with: relocate settings accessible yes"),
            _("Nothing goes through a pager then, and every address is written out."),
            _("In the interactive list the cursor stands on the current row, so that screen readers follow."),
            _("No meaning rests on colour. --no-color or NO_COLOR=1 takes colours away."),
        ],
        "environment": _environment(),
        "exit-codes": [
            _("0: done."),
            _("1: it could not be done, problems were found, or what you named is not there."),
            _("2: wrong usage, a word that cannot stand there, or an answer is missing."),
            _("130: interrupted. What was ticked and answered is saved."),
        ],
        "json": [
            _("Every command prints one document with --json, or says why it has none."),
            _("Its field schema says what it is: relocate/list/1."),
            _("With --household its field household says which one was named."),
            _("Fields are only added; otherwise the number rises."),
            _("Days are written 2027-02-01. Ids and states are never translated."),
            _("See the form of a document, as a JSON Schema: relocate help json list"),
        ],
        "mistakes": _mistakes(),
        "privacy": _privacy(),
        "initiatives": start_the_same(),
    }


def _environment() -> list[str]:
    return [
        _("RELOCATE_HOME: one folder for everything relocate keeps."),
        _("RELOCATE_HOUSEHOLD: the household that is meant, like --household, for a host's whole shell."),
        _("RELOCATE_GUIDES: more folders of packs, before the built-in ones."),
        _("RELOCATE_LANGUAGES: folders of languages: fi/relocate.po, and fi/norsjo.po for a pack."),
        _("RELOCATE_LANG: the language, like --lang. Otherwise your setting counts, then LANG."),
        _("RELOCATE_NO_INPUT=1: never ask, like --no-input."),
        _("RELOCATE_TODAY: another day than today, like --today."),
        _("NO_COLOR, CLICOLOR=0, TERM=dumb: no colours."),
        _("FORCE_COLOR=1 or CLICOLOR_FORCE=1: colours also in a pipe, and lines instead of rows."),
        _("PAGER: the program for what is longer than the screen, or less. PAGER= (empty): none."),
        _("FORCE_HYPERLINK=1: labels that lead to pages, as in a terminal known for it; 0: never."),
        _("BROWSER: the program that opens a page for --open."),
    ]


def _mistakes() -> list[str]:
    return [
        _("When relocate makes a mistake, it writes what is needed to mend it into a file, and says where."),
        _("The version, the system, which command and options, and where in the program it happened."),
        _("No names, no notes, no answers, and nothing you typed. Look through it: it is a short text."),
        _("Nothing is sent. Send it by hand: paste it into a new issue of the repository of relocate."),
        _("Without an account, give the file to whoever gave you relocate, such as the host of your place."),
        _("A problem of security is reported in private: SECURITY.md says how."),
    ]


def _privacy() -> list[str]:
    return [
        _("There is no account and no server. relocate sends nothing and asks nobody."),
        _("Only an address that you name is fetched, by relocate update URL and relocate pack install URL."),
        _("Your answers and ticks lie in the data folder. See where: relocate settings"),
        _("What you print, or write with -o, is a file that only you can read; erase leaves it alone."),
        _("A message to others names nobody without --names."),
        _("A check-in stays with your list. A file of it is shown to you first, and is still about you."),
        _("Each household that a host receives lies in a folder of its own: relocate host remove NAME"),
        _("Remove everything: relocate erase"),
    ]
