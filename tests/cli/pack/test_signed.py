"""Packs that an SSH key signed: the first key that signs a pack is the only one that may replace it."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

if not shutil.which("ssh-keygen"):
    pytest.skip("signatures are checked by ssh-keygen, which is missing here", allow_module_level=True)


@pytest.fixture
def sign(tmp_path):
    """Sign a file as one of several authors, each with a key of their own."""

    def run(path, author="anna", namespace="relocate-pack"):
        key = tmp_path / f"key-of-{author}"
        if not key.exists():
            new = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", author, "-f", str(key)]
            subprocess.run(new, check=True)
        command = ["ssh-keygen", "-q", "-Y", "sign", "-n", namespace, "-f", str(key), str(path)]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, capture_output=True)
        return path.with_name(f"{path.name}.sig")

    return run


def in_use(relocate) -> list[str]:
    rows = (row.split("\t") for row in relocate("pack", "list").stdout.splitlines())
    return [row[1] for row in rows if row[0] == "xx-port" and row[3]]


def refusal(result) -> str:
    assert result.exit_code == 1, result.output
    return " ".join(result.stderr.split())


def test_a_signature_beside_the_archive_is_checked_and_its_key_remembered(relocate, archive, sign):
    pack = archive("2026.2")
    sign(pack)

    result = relocate("pack", "install", str(pack), "--yes", "--json")

    signer = json.loads(result.stdout)["signer"]
    assert signer.startswith("SHA256:")
    pins = json.loads((relocate.home / "state/signers.json").read_text())
    assert pins == {"xx-port": {"key": signer, "version": "2026.2"}}
    assert (relocate.home / "state/signers.json").stat().st_mode & 0o777 == 0o600


def test_the_same_key_may_bring_a_newer_version(relocate, archive, sign, tmp_path):
    first, second = archive("2026.2"), archive("2026.3")
    sign(first)
    elsewhere = sign(second).rename(tmp_path / "apart.sig")
    relocate("pack", "install", str(first), "--yes")

    result = relocate("pack", "install", str(second), "--signature", str(elsewhere), "--yes")

    assert (result.exit_code, in_use(relocate)) == (0, ["2026.3"])


def test_another_key_may_not_and_nobody_may_without_one(relocate, archive, sign):
    first, second = archive("2026.2"), archive("2026.3")
    sign(first)
    relocate("pack", "install", str(first), "--yes")

    unsigned = relocate("pack", "install", str(second), "--yes", "--downgrade", "--replace")
    folder = relocate("pack", "install", str(relocate.home / "author/2026.3/xx-port"), "--yes")
    sign(second, "eve")
    others = relocate("pack", "install", str(second), "--yes", "--downgrade", "--replace")

    assert "before; this one is not signed." in refusal(unsigned)
    assert "before; this one is not signed." in refusal(folder)
    assert "before; this one is signed by another: SHA256:" in refusal(others)
    assert in_use(relocate) == ["2026.2"]


def test_an_older_version_of_the_same_signer_is_refused_even_after_going_back(relocate, archive, sign):
    old, new = archive("2026.2"), archive("2026.3")
    sign(old)
    sign(new)
    relocate("pack", "install", str(new), "--yes")

    played_back = relocate("pack", "install", str(old), "--yes", "--downgrade")
    relocate("update", "--undo", "--yes")
    once_more = relocate("pack", "install", str(old), "--yes")

    message = "Error: This is xx-port 2026.2; the same signer gave you 2026.3 before."
    assert refusal(played_back).startswith(message)
    assert refusal(once_more).startswith(message)


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda pack, sign: sign(pack, namespace="git"), "namespace does not match"),
        (lambda pack, sign: sign(pack).write_text("no signature"), "The signature is not right:"),
        (
            lambda pack, sign: sign(pack).write_bytes(bytes(70_000)),
            "The signature is not right: it is too long.",
        ),
        (lambda pack, sign: (sign(pack), pack.write_bytes(pack.read_bytes() + b" ")), "incorrect signature"),
    ],
    ids=["for something else", "no signature", "too long", "of other bytes"],
)
def test_a_signature_that_is_not_right_is_worse_than_none(relocate, archive, sign, spoil, why):
    pack = archive("2026.2")
    spoil(pack, sign)

    result = relocate("pack", "install", str(pack), "--yes")

    assert why in refusal(result)
    assert not (relocate.home / "data/packs").exists()


def test_without_ssh_keygen_a_signed_pack_is_refused(relocate, archive, sign, tmp_path):
    pack = archive("2026.2")
    sign(pack)

    result = relocate("pack", "install", str(pack), "--yes", PATH=str(tmp_path))

    assert "which can check it, is not on this computer." in refusal(result)


def test_who_removes_a_pack_trusts_the_next_signer(relocate, archive, sign):
    first, second = archive("2026.2"), archive("2026.1")
    sign(first)
    relocate("pack", "install", str(first), "--yes")
    relocate("pack", "remove", "xx-port", "--yes")
    sign(second, "eve")

    assert relocate("pack", "install", str(second), "--yes").exit_code == 0


def test_a_damaged_memory_of_signers_trusts_nobody(relocate, archive):
    pack = archive("2026.2")
    (relocate.home / "state").mkdir(exist_ok=True)
    (relocate.home / "state/signers.json").write_text("{")

    result = relocate("pack", "install", str(pack), "--yes")

    assert "cannot be read, which says who signs your packs." in refusal(result)


def test_a_folder_cannot_be_signed(relocate, country):
    result = relocate("pack", "install", str(country), "--signature", "x.sig", "--yes")

    assert result.exit_code == 2
    assert result.stderr.startswith("Error: A folder has no SHA-256 and no signature; only an archive has.")


def test_erase_forgets_the_signers(relocate, archive, sign):
    pack = archive("2026.2")
    sign(pack)
    relocate("pack", "install", str(pack), "--yes")

    relocate("erase", "--yes")

    assert not (relocate.home / "state/signers.json").exists()
