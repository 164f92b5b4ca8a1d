"""Check-ins on their way to an engine: rows of equal columns in a Parquet file that is deleted again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.domain.insights.asked import Catalogue, Column
    from relocate_cli.domain.insights.entry import SharedCheckin

WHO_AND_WHEN = ("number", "municipality", "wave", "lane", "quarter")
ORDER = "read_as"
"""The column that says which of two check-ins was read later."""
AT_ONCE = 20_000
"""Rows that are kept in memory before they are written."""


Columns = dict[str, "Column"]
"""What is counted, by what an engine calls it."""


def columns_of_engine(catalogue: Catalogue) -> Columns:
    """Return the columns of a catalogue under the names that they have in an engine."""
    return {f"c{index}": column for index, column in enumerate(catalogue)}


class Staging:
    """Takes check-ins one by one, and keeps only few of them in memory."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self.path = folder / "check-ins.parquet"
        self.used: set[str] = set()
        """Columns in which anything was answered."""
        self._schema = _schema(catalogue)
        self._waiting: list[tuple[SharedCheckin, int]] = []
        self._writer: Any = None

    def add(self, entry: SharedCheckin, order: int) -> None:
        """Take a check-in; `order` says from which file it comes."""
        self._waiting.append((entry, order))
        if len(self._waiting) >= AT_ONCE:
            self._write()

    def close(self) -> None:
        """Write what is left; the file is there even if it has no rows."""
        self._write()
        self._writer.close()

    def _write(self) -> None:
        import pyarrow as pa  # noqa: PLC0415 - only where it is installed, and needed
        from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

        if not self._writer:
            self._writer = ParquetWriter(self.path, self._schema)
        heads = zip(*((*entry[:5], order) for entry, order in self._waiting), strict=True)
        said = zip(*(entry.said for entry, _order in self._waiting), strict=True)
        lists = [entry.checklist for entry, _order in self._waiting]
        if self._waiting:
            values = [*heads, *said, lists]
            arrays = [pa.array(value, field.type) for value, field in zip(values, self._schema, strict=True)]
            named = zip(self._schema.names, arrays, strict=True)
            self.used |= {name for name, array in named if array.null_count < len(array)}
            self._writer.write_table(pa.Table.from_arrays(arrays, schema=self._schema))
        self._waiting.clear()


def _schema(catalogue: Catalogue) -> Any:
    import pyarrow as pa  # noqa: PLC0415

    task = pa.struct([("task", pa.string()), ("state", pa.string()), ("weeks", pa.int64())])
    kinds = {True: pa.bool_(), False: pa.int8()}
    columns = [(name, kinds[one.question.is_choice]) for name, one in columns_of_engine(catalogue).items()]
    heads = [(name, pa.string()) for name in WHO_AND_WHEN]
    return pa.schema([*heads, (ORDER, pa.int64()), *columns, ("checklist", pa.list_(task))])
