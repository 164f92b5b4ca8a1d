"""The way in: `relocate` and `python -m relocate_cli`."""

from __future__ import annotations

import sys

INTERRUPTED = 130  # said again here: nothing may be imported before Ctrl-C is caught


def main() -> None:
    """Run the program; a Ctrl-C during start-up ends it without a word."""
    try:
        from relocate_cli.cli import run  # noqa: PLC0415 - so that Ctrl-C is caught from the first moment on

        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
