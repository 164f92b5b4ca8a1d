from __future__ import annotations

from relocate_cli.usecases.guides.lineage import read_lineage, read_sound_lineage
from tests.usecases.conftest import refused


def found(lineage):
    return [(finding.code, finding.message, finding.hint) for finding in lineage[-1].findings]


def test_a_pack_comes_after_its_parents(port, workspace):
    lineage = read_sound_lineage(workspace, workspace.guides[0] / "xx-port")

    assert [read.pack.id for read in lineage] == ["xx", "xx-port"]


def test_a_parent_that_lies_beside_the_pack_goes_first(port, workspace, tmp_path, make_pack):
    beside = tmp_path / "mine"
    beside.mkdir()
    for id in ("xx", "xx-port"):
        (workspace.guides[0] / id).rename(beside / id)
    make_pack("xx", {"pack.yaml": "name: Another\nlevel: country\n"})

    lineage = read_sound_lineage(workspace, beside / "xx-port")

    assert [read.folder for read in lineage] == [beside / "xx", beside / "xx-port"]


def test_a_parent_that_does_not_exist_is_an_error_with_the_nearest(port, workspace, make_pack):
    folder = make_pack("xx-hill", {"pack.yaml": "name: Hill\nextends: xz\n"})

    assert found(read_lineage(workspace, folder))[0][:2] == ("P044", "The parent pack 'xz' does not exist.")
    assert (
        refused(lambda: read_sound_lineage(workspace, folder))[0] == "xx-hill has problems that come first."
    )


def test_packs_that_extend_one_another_are_an_error_not_an_endless_walk(port, workspace, make_pack):
    make_pack("xx-one", {"pack.yaml": "name: One\nextends: xx-two\n"})
    make_pack("xx-two", {"pack.yaml": "name: Two\nextends: xx-one\n"})

    lineage = read_lineage(workspace, workspace.guides[0] / "xx-one")

    codes = {finding.code for read in lineage for finding in read.findings}
    assert "P044" in codes


def test_the_errors_of_a_parent_are_the_parents(port, workspace, make_pack):
    make_pack(
        "xx", {"pack.yaml": "name: Xanadu\nlevel: country\n", "papers.yaml": "passport: {colour: red}\n"}
    )

    parent, own = read_lineage(workspace, workspace.guides[0] / "xx-port")

    assert not parent.is_sound
    assert all(finding.mark.path.startswith(str(parent.folder)) for finding in parent.findings)
    assert not [finding for finding in own.findings if "papers.yaml" in finding.mark.path]


def test_what_was_read_once_is_not_read_again(port, workspace):
    known = {}
    folder = workspace.guides[0] / "xx-port"
    first = read_lineage(workspace, folder, known)

    assert [a is b for a, b in zip(read_lineage(workspace, folder, known), first, strict=True)] == [
        True,
        True,
    ]
