"""The Swedish name beside another one, where it says something that the other does not."""

OFFICIAL = "sv"
"""The language of authorities and counters: terms and phrases are written in it, whatever one reads."""


def gloss(title: str, official: str) -> str:
    """Return the official name, or nothing if the title says it already."""
    return "" if official.casefold() in title.casefold() else official


def glossed(title: str, official: str) -> str:
    """Return the title with the official name in brackets, where it says more."""
    name = gloss(title, official)
    return f"{title} ({name})" if name else title
