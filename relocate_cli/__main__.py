"""The way in: `relocate` and `python -m relocate_cli`."""

from __future__ import annotations

import gc
import sys

INTERRUPTED = 130  # said again here: nothing may be imported before Ctrl-C is caught


def main() -> None:
    """Run the program; a Ctrl-C during start-up ends it without a word."""
    gc.set_threshold(1_000_000)  # one command leaves little rubbish: looking for it took a tenth of its time
    try:
        from relocate_cli.answered import say_again  # noqa: PLC0415 - so that Ctrl-C is caught from the first moment on

        if say_again(sys.argv[1:]):
            return
        from relocate_cli.cli import run  # noqa: PLC0415

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = INTERRUPTED
    gc.freeze()  # and there is nothing to look for at the very end
    sys.exit(code)


if __name__ == "__main__":
    main()
