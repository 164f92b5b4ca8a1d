"""Archives that somebody made to harm: each is refused with its reason, and leaves nothing behind."""

from __future__ import annotations

import json
import struct
import unicodedata
import zlib
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HEAD = (
    "format: 1\nname: Port\nlevel: municipality\nextends: xx\nlanguage: en\nversion: 2026.2\n"
    "summary: A place.\nlicence: CC0-1.0\n"
)
TASK = "title: Sail\nphase: before\nwhy: You need it.\ndo: [Sail.]\n"
REFUSED = "Error: This pack is refused: "


def entry(name: str, **fields: object) -> ZipInfo:
    made = ZipInfo("x")
    made.filename = name  # ZipInfo would clean it
    for field, value in fields.items():
        setattr(made, field, value)
    return made


def zipped(*entries: tuple[ZipInfo | str, bytes | str], head: str = HEAD, method: int = ZIP_STORED) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        archive.writestr("xx-port/pack.yaml", head)
        for name, content in entries:
            one = name if isinstance(name, ZipInfo) else entry(name)
            archive.writestr(one, content, one.compress_type or method)
    return written.getvalue()


def named(name: str) -> bytes:
    return zipped((name, "x: y\n"))


def manifest(files: dict[str, str], version: str = "2026.2") -> bytes:
    text = json.dumps({"format": 1, "id": "xx-port", "version": version, "files": files})
    return zipped(("xx-port/manifest.json", text))


def patched(content: bytes, old: bytes, new: bytes) -> bytes:
    assert old in content
    return content.replace(old, new)


def overlapping() -> bytes:
    """Two names for the same bytes: both entries of the list of files lead to the first."""
    content = bytearray(zipped(("xx-port/a.yaml", "x: y\n"), ("xx-port/b.yaml", "x: y\n")))
    places = [at for at in range(len(content)) if content[at : at + 4] == b"PK\x01\x02"]
    content[places[2] + 42 : places[2] + 46] = content[places[1] + 42 : places[1] + 46]
    return bytes(content)


def understated() -> bytes:
    """A file that says it has 5 bytes, and holds a million."""
    honest = zipped(("xx-port/phases.yaml", b"x" * 1_000_000), method=ZIP_DEFLATED)
    size, said = struct.pack("<I", 1_000_000), struct.pack("<I", 5)
    return patched(honest, size, said)


def encrypted() -> bytes:
    content = bytearray(zipped(("xx-port/phases.yaml", "x: y\n")))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def many() -> bytes:
    return zipped(*((f"xx-port/tasks/t{number}.yaml", TASK) for number in range(5_001)))


def large() -> bytes:
    text = Random(1).randbytes(500_000).hex()
    return zipped(*((f"xx-port/p{number}.yaml", text) for number in range(9)), method=ZIP_DEFLATED)


BAD = {
    "nothing": (b"", "this is not a ZIP archive."),
    "text": (b"hello\n", "this is not a ZIP archive."),
    "tar": (b"ustar".rjust(262, b"\0").ljust(1024, b"\0"), "this is not a ZIP archive."),
    "cut": (zipped()[:-30], "the archive is damaged."),
    "absolute": (
        named("/etc/cron.d/x.yaml"),
        '"/etc/cron.d/x.yaml": the name begins at the root of the disk.',
    ),
    "drive": (named("C:/x.yaml"), '"C:/x.yaml": the name begins with a drive.'),
    "drive without slash": (named("c:x.yaml"), '"c:x.yaml": the name begins with a drive.'),
    "up": (named("xx-port/../../x.yaml"), '"xx-port/../../x.yaml": the name leads out of the folder.'),
    "up first": (named("../x.yaml"), '"../x.yaml": the name leads out of the folder.'),
    "backslash": (
        named("xx-port\\..\\x.yaml"),
        '"xx-port\\..\\x.yaml": the name has a backslash, which leads elsewhere on Windows.',
    ),
    "here": (named("xx-port/./x.yaml"), '"xx-port/./x.yaml": Windows reads this name in another way.'),
    "double slash": (named("xx-port//x.yaml"), '"xx-port//x.yaml": Windows reads this name in another way.'),
    "dot at the end": (
        named("xx-port/x.yaml."),
        '"xx-port/x.yaml.": Windows reads this name in another way.',
    ),
    "stream": (named("xx-port/x.yaml:y"), '"xx-port/x.yaml:y": Windows reads this name in another way.'),
    "device": (
        named("xx-port/tasks/NUL.yaml"),
        '"xx-port/tasks/NUL.yaml": Windows keeps this name for a device.',
    ),
    "device folder": (named("con/x.yaml"), '"con/x.yaml": Windows keeps this name for a device.'),
    "control": (
        named("xx-port/\x1b[2Jx.yaml"),
        '"xx-port/\ufffd[2Jx.yaml": the name has signs that cannot be seen.',
    ),
    "turned": (
        named("xx-port/\u202elmay.x"),
        '"xx-port/\ufffdlmay.x": the name has signs that cannot be seen.',
    ),
    "zero": (
        patched(named("xx-port/x.yaml#y"), b"#", b"\0"),
        '"xx-port/x.yaml\ufffdy": the name has signs that cannot be seen.',
    ),
    "twice": (
        patched(zipped(("xx-port/a.yaml", "x: y\n"), ("xx-port/b.yaml", "x: z\n")), b"b.yaml", b"a.yaml"),
        '"xx-port/a.yaml" and "xx-port/a.yaml" are the same file on some computers.',
    ),
    "capitals": (
        zipped(("xx-port/README.md", "a"), ("xx-port/readme.md", "b")),
        '"xx-port/readme.md" and "xx-port/README.md" are the same file on some computers.',
    ),
    "letters in parts": (
        zipped(("xx-port/ö.md", "a"), (unicodedata.normalize("NFD", "xx-port/ö.md"), "b")),
        '"xx-port/o\u0308.md" and "xx-port/ö.md" are the same file on some computers.',
    ),
    "file and folder": (
        zipped(("xx-port/tasks", "a"), ("xx-port/tasks/", "")),
        '"xx-port/tasks/" and "xx-port/tasks" are the same file on some computers.',
    ),
    "not utf-8": (
        patched(named("xx-port/ö.yaml"), "ö".encode(), b"\xff\xfe"),
        "the archive is damaged.",
    ),
    "link": (
        zipped((entry("xx-port/phases.yaml", create_system=3, external_attr=0o120777 << 16), "/etc/passwd")),
        '"xx-port/phases.yaml": it is a link.',
    ),
    "link of Windows": (
        zipped((entry("xx-port/phases.yaml", external_attr=0x400), "C:\\")),
        '"xx-port/phases.yaml": it is a link.',
    ),
    "pipe": (
        zipped((entry("xx-port/phases.yaml", create_system=3, external_attr=0o010644 << 16), "")),
        '"xx-port/phases.yaml": it is neither a file nor a folder.',
    ),
    "disk": (
        zipped((entry("xx-port/phases.yaml", create_system=3, external_attr=0o060644 << 16), "")),
        '"xx-port/phases.yaml": it is neither a file nor a folder.',
    ),
    "encrypted": (encrypted(), '"xx-port/phases.yaml": it is encrypted.'),
    "bzip2": (
        zipped((entry("xx-port/phases.yaml", compress_type=ZIP_BZIP2), "x: y\n")),
        '"xx-port/phases.yaml": it is compressed in a way that is not read here.',
    ),
    "overlap": (overlapping(), '"xx-port/b.yaml": it lies on top of another file in the archive.'),
    "bomb": (
        zipped(("xx-port/phases.yaml", b"#" * 2_000_000), method=ZIP_DEFLATED),
        '"xx-port/phases.yaml": it grows more than 200 times when it is unpacked.',
    ),
    "bomb that says it is small": (understated(), "the archive is damaged."),
    "large file": (
        zipped(("xx-port/phases.yaml", b"#" * 3_000_000)),
        '"xx-port/phases.yaml": The file has 3,000,000 bytes; at most 2,097,152 are read.',
    ),
    "large pack": (large(), "its files have 9,000,117 bytes together; at most 8,388,608 are allowed."),
    "large archive": (b"PK" + bytes(20 * 1024 * 1024), "the archive has more than 20,971,520 bytes."),
    "many files": (many(), "it has 5,002 files; at most 5,000 are allowed."),
    "changed byte": (
        patched(zipped(("xx-port/a.yaml", "x: y\n")), b"x: y", b"x: z"),
        "the archive is damaged.",
    ),
    "program": (named("xx-port/run.py"), '"run.py": no file of this name belongs to a pack.'),
    "hidden": (named("xx-port/.git/config"), '".git/config": no file of this name belongs to a pack.'),
    "deep": (named("xx-port/tasks/a/b.yaml"), '"tasks/a/b.yaml": no file of this name belongs to a pack.'),
    "two packs": (
        named("sweden/pack.yaml"),
        "its files do not lie in one folder, which has the name of the pack.",
    ),
    "no folder": (named("x.yaml"), "its files do not lie in one folder, which has the name of the pack."),
    "name": (
        patched(zipped(), b"xx-port", b"XX_port"),
        '"XX_port" cannot be a name: only a-z, 0-9 and - are allowed, at most 64 of them, and not - first.',
    ),
    "no head": (
        patched(zipped(), b"pack.yaml", b"pick.yaml"),
        "it has no file pack.yaml, which says what it is.",
    ),
    "alias": (zipped(head=HEAD + "host: &a b\n"), "pack.yaml:9: "),
    "tag": (zipped(head=HEAD + "host: !!python/object:os.system b\n"), "pack.yaml:9: "),
    "latin-1": (
        zipped(head=HEAD.encode() + "host: \xe5\n".encode("latin-1")),
        "pack.yaml:9: The file is not saved",
    ),
    "version": (zipped(head=HEAD.replace("2026.2", "../../x")), "pack.yaml:6: "),
    "long version": (
        zipped(head=HEAD.replace("2026.2", "1" * 5000)),
        "its version is not a number such as 2026.11.1.",
    ),
    "manifest is no JSON": (
        zipped(("xx-port/manifest.json", "[" * 100_000)),
        '"manifest.json": it cannot be read.',
    ),
    "manifest of another": (
        manifest({}, version="2026.3"),
        '"manifest.json": it is of another pack or version.',
    ),
    "manifest names too little": (manifest({}), '"pack.yaml": the manifest does not name it.'),
    "manifest names too much": (
        manifest({"pack.yaml": "", "a.yaml": ""}),
        '"a.yaml": the manifest names it, but it is missing.',
    ),
    "manifest of other bytes": (
        manifest({"pack.yaml": "0" * 64}),
        '"pack.yaml": it was changed after the archive was made.',
    ),
}


def left_by(home: Path) -> list[str]:
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", BAD)
def test_it_is_refused_and_leaves_nothing_behind(relocate, country, tmp_path, name):
    content, why = BAD[name]
    bad = tmp_path / "bad.zip"
    bad.write_bytes(content)
    before = left_by(tmp_path)

    result = relocate("pack", "install", str(bad), "--yes", "--replace", COLUMNS="100")

    told = " ".join(result.stderr.split())
    assert (result.exit_code, result.stdout) == (1, "")
    assert told.startswith(" ".join((REFUSED + why).split())), told
    assert told.endswith("hint: Nothing was installed. Ask for an archive made with: relocate pack build")
    assert left_by(tmp_path) == before


def test_a_crc_that_was_mended_does_not_let_more_be_read_than_was_said(relocate, country, tmp_path):
    short = b"x" * 5
    honest = understated()
    mended = patched(
        honest, struct.pack("<I", zlib.crc32(b"x" * 1_000_000)), struct.pack("<I", zlib.crc32(short))
    )
    (tmp_path / "bad.zip").write_bytes(mended)

    result = relocate("pack", "install", str(tmp_path / "bad.zip"), "--yes")

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: This pack cannot be used: xx-port/phases.yaml:1:"), result.stderr
    assert list((relocate.home / "data/packs").iterdir()) == []


def test_a_pack_that_its_parents_do_not_fit_is_refused(relocate, archive, country):
    pack = archive("2026.2")
    (country / "tasks/apply.yaml").unlink()

    result = relocate("pack", "install", str(pack), "--yes")

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: This pack cannot be used: xx-port/tasks/apply.yaml:1:")
    assert list((relocate.home / "data/packs").iterdir()) == []


def test_a_parent_that_would_make_the_plan_unreadable_is_refused(relocate, archive, country):
    relocate("pack", "install", str(archive("2026.2")), "--yes")
    relocate("start", "xx-port", "--name", "Anna", "--yes")
    elsewhere = relocate.home / "author/xx"
    country.rename(elsewhere)
    alone = {"RELOCATE_GUIDES": ""}
    relocate("pack", "install", str(elsewhere), "--yes", **alone)
    (elsewhere / "tasks/apply.yaml").rename(elsewhere / "tasks/apply-now.yaml")

    result = relocate("pack", "install", str(elsewhere), "--yes", **alone)

    assert result.exit_code == 1
    message = "Error: The guide for xx-port, which your plan needs, could not be used any more:"
    assert " ".join(result.stderr.split()).startswith(message)
    assert relocate("list", **alone).stdout.startswith("apply\tready\t")


def test_a_folder_with_a_link_is_refused(relocate, country, handed_over):
    folder = handed_over("2026.2")
    (folder / "contacts.yaml").symlink_to("/etc/passwd")

    result = relocate("pack", "install", str(folder), "--yes")

    assert result.exit_code == 1
    assert result.stderr.startswith('Error: This pack is refused: "contacts.yaml": it is a link.\n')


def test_a_pipe_or_a_device_is_not_waited_for(relocate):
    result = relocate("pack", "install", "/dev/zero", "--yes")

    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        1,
        "Error: There is no file and no folder /dev/zero.",
    )
