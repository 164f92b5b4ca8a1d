"""Where the guides and catalogues that come with the program lie."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent.parent


def shipped_guides() -> Path:
    """Return the folder of the built-in guides: the checkout's while developing, else the installed one."""
    checkout = PACKAGE.parent / "guides"
    return checkout if (PACKAGE.parent / "pyproject.toml").is_file() else PACKAGE / "guides"


def shipped_catalogues() -> Path:
    """Return the folder with the program's own translations, one `<language>.po` each."""
    return PACKAGE / "locale"


def shipped_schemas() -> Path:
    """Return the folder with the JSON Schemas of what --json prints, one `<name>-<number>.json` each."""
    return PACKAGE / "schemas"


def shipped_kit() -> Path:
    """Return the folder with the start kit for a new pack."""
    return PACKAGE / "kit"
