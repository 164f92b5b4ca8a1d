"""Who signed a file, as `ssh-keygen` tells it: an SSH key that many authors have already."""

from __future__ import annotations

import os
import re
import subprocess
from tempfile import NamedTemporaryFile

from relocate_cli.errors import RelocateError
from relocate_cli.language import _

NAMESPACE = "relocate-pack"
"""What a signature is for; one made for something else does not count."""
ARMOUR = b"-----BEGIN SSH SIGNATURE-----"
"""How every signature begins."""
LARGEST_SIGNATURE = 64 * 1024
"""Bytes."""
GOOD = re.compile(rf'Good "{NAMESPACE}" signature with (\S+) key (SHA256:[A-Za-z0-9+/]+)\s*')
PATIENCE = 30
"""Seconds."""


def signer_of(content: bytes, signature: bytes) -> str:
    """Return the fingerprint of the key that signed this; RelocateError when the signature is not right."""
    if len(signature) > LARGEST_SIGNATURE:
        raise _not_right(_("it is too long"))
    # Windows opens no file twice, so it is closed first and removed by hand
    with NamedTemporaryFile(suffix=".sig", delete=False) as file:
        file.write(signature)
    try:
        return _checked(content, file.name)
    finally:
        os.unlink(file.name)  # noqa: PTH108 - a name, not a Path


def _checked(content: bytes, signature: str) -> str:
    command = ["ssh-keygen", "-Y", "check-novalidate", "-n", NAMESPACE, "-s", signature]
    try:
        done = subprocess.run(command, input=content, capture_output=True, timeout=PATIENCE, check=False)
    except FileNotFoundError as error:
        message = _("This pack is signed, and ssh-keygen, which can check it, is not on this computer.")
        raise RelocateError(message, _("Nothing was installed. Install OpenSSH, then try again.")) from error
    except subprocess.TimeoutExpired as error:
        raise _not_right(_("ssh-keygen did not answer")) from error
    found = GOOD.fullmatch(done.stdout.decode("utf-8", "replace"))
    if done.returncode or not found:
        raise _not_right(done.stderr.decode("utf-8", "replace").strip() or _("it is of another file"))
    return found[2]


def _not_right(why: str) -> RelocateError:
    message = _("The signature is not right: {why}.").format(why=why.rstrip("."))
    hint = _("Nothing was installed. Get the pack and its signature again from whoever made it.")
    return RelocateError(message, hint)
