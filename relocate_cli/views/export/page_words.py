"""The words that stand on every page of a plan."""

from relocate_cli.language import _


def page_words() -> dict[str, str]:
    """Return them in the language of the program."""
    return {
        "skip": _("Skip to the content"),
        "sections": _("Sections"),
        "first": _("What has to be said first"),
        "progress": _("How much is done"),
        "checklist": _("Checklist"),
        "dates": _("Dates"),
        "papers": _("Papers"),
        "contacts": _("Contacts"),
        "see": _("See: {tasks}").format(tasks="").rstrip(),
        "search": _("Search on this page"),
        "show": _("Show"),
        "all": _("All"),
        "open": _("To do"),
        "done": _("Done"),
        "whose": _("Whose"),
        "everybody": _("Everybody's"),
        "found": _("Found: {count}"),
        "call": _("Call"),
        "take": _("Ticks on this page stay in this browser. Take them over into your plan with:"),
        "commands": _("Commands for the terminal"),
    }
