"""The engines that count: DuckDB inside this program, or a Spark somewhere else."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path

DUCKDB = "duckdb"
MEMORY = "2GB"
"""What DuckDB keeps in memory at most; the rest goes to the folder that is deleted again."""


def open_engine(name: str, folder: Path) -> Any:
    """Return an Ibis backend; RelocateError when a library that it needs is not there."""
    try:
        return _duckdb(folder) if name == DUCKDB else _spark(name, folder)
    except ImportError as error:
        extra = "insights" if name == DUCKDB else "insights,spark"
        message = _("Counting check-ins needs libraries that are not installed: {name}.")
        hint = _('Install them with: pip install "relocate-cli[{extra}]"').format(extra=extra)
        raise RelocateError(message.format(name=error.name or error), hint) from error


def _duckdb(folder: Path) -> Any:
    import ibis  # noqa: PLC0415 - heavy, and only installed where check-ins are counted

    return ibis.duckdb.connect(memory_limit=MEMORY, temp_directory=str(folder / "spilled"))


def _spark(name: str, folder: Path) -> Any:
    import ibis  # noqa: PLC0415
    from pyspark.sql import SparkSession  # noqa: PLC0415

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.local.dir": str(folder),
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "8",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
    }
    session = SparkSession.builder.master(name).appName("relocate insights").config(map=settings)
    return ibis.pyspark.connect(_quiet(session))


def _quiet(builder: Any) -> Any:
    try:
        session = builder.getOrCreate()
    except Exception as error:  # Spark tells a wrong address or a missing Java in many ways
        message = _("Spark could not be started: {why}").format(why=str(error).partition("\n")[0])
        raise RelocateError(message, _("Without --engine, DuckDB counts on this computer.")) from error
    session.sparkContext.setLogLevel("ERROR")
    return session


def kept(backend: Any, name: str, table: Any) -> Any:
    """Keep a table of which several others are made; a Spark works it out again, and keeps nothing of it."""
    if backend.name == DUCKDB:
        return backend.create_table(name, table, temp=True)
    return backend.create_view(name, table, overwrite=True)
