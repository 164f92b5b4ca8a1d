"""What is handed out is tried as it was built: `.ci/release` says where it lies."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from subprocess import run

import pytest


def built(variable: str) -> Path:
    """Return the file that was built, or skip."""
    path = os.environ.get(variable)
    if not path:
        pytest.skip(f"nothing was built: .ci/release sets {variable}")
    return Path(path).absolute()


@pytest.fixture(scope="session")
def root_may_close_rooms() -> None:
    """Skip where no bare computer can be made."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("unshare"):
        pytest.skip("a room without a network needs Linux, root and unshare")
    if run(["unshare", "--net", "--mount", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody make a room without a network")
