"""The way into relocate.pyz; even a very old Python can read this file, so it gets an answer."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - that is what this file is for
    text = (
        "relocate needs Python 3.11 or newer, and this is Python %d.%d. See https://www.python.org/downloads/"
    )
    sys.exit(text % sys.version_info[:2])

from begin import begin  # an old Python could not read that file

begin()
