"""Commands that work on one pack: a folder of several is no answer."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("verb", ["build", "drift", "install", "preview"])
def test_of_several_packs_one_has_to_be_named(relocate, port, verb):
    result = relocate("pack", verb, str(relocate.guides))

    assert (result.exit_code, result.stdout) == (2, "")
    said = f"Error: There are several packs in {relocate.guides}: xx, xx-port. hint: Name one of them."
    assert "".join(result.stderr.split()) == said.replace(" ", "")  # a long folder is wrapped anywhere
