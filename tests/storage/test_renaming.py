from __future__ import annotations

from pathlib import Path

import pytest

from relocate_cli.storage.renaming import rename_over


class OpenElsewhere(type(Path())):  # type: ignore[misc]
    """A file of Windows whose old one somebody has open until it was asked for three times."""

    asked = 0

    def replace(self, target: Path) -> Path:
        type(self).asked += 1
        if self.asked < 3:
            raise PermissionError(13, "Access is denied", str(target))
        return self.rename(target)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    OpenElsewhere.asked = 0
    new, old = OpenElsewhere(tmp_path / "new"), tmp_path / "old"
    new.write_text("new", encoding="utf-8")
    old.write_text("old", encoding="utf-8")
    return new, old


def test_what_somebody_has_open_for_a_moment_is_replaced_after_it(files: tuple[Path, Path]):
    rename_over(*files, patience=10)

    assert files[1].read_text("utf-8") == "new"


def test_what_stays_open_is_said_to_be_so(files: tuple[Path, Path]):
    with pytest.raises(PermissionError):
        rename_over(*files, patience=0)

    assert files[1].read_text("utf-8") == "old"


def test_a_folder_in_which_somebody_reads_for_a_moment_gets_its_name_after_it(tmp_path: Path):
    OpenElsewhere.asked = 0
    beside = OpenElsewhere(tmp_path / "beside")
    beside.mkdir()
    (beside / "pack.yaml").write_text("name: Port", encoding="utf-8")

    rename_over(beside, tmp_path / "xx@1", patience=10)

    assert (tmp_path / "xx@1" / "pack.yaml").read_text("utf-8") == "name: Port"
