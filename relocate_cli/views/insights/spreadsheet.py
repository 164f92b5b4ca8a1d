"""The report for a spreadsheet: a file for each part, in which no cell can begin a formula."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from relocate_cli.views.insights.document import FIELDS, report_rows
from relocate_cli.views.lines import clean

if TYPE_CHECKING:
    from relocate_cli.domain.insights.report import Report

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With what a cell begins that a spreadsheet would calculate."""
COMMA_IS_DECIMAL = frozenset({"sv", "fi", "nb", "nn", "da", "de", "pl", "uk", "ru", "fr", "es"})


def sheets(report: Report, language: str) -> dict[str, bytes]:
    """Return the files by name; where decimals have a comma, a semicolon parts cells, as spreadsheets ask."""
    delimiter = ";" if language in COMMA_IS_DECIMAL else ","
    files: dict[str, StringIO] = {}
    for about, *cells in report_rows(report):
        name = f"{about}.csv"
        if name not in files:
            files[name] = StringIO()
            csv.writer(files[name], delimiter=delimiter).writerow(FIELDS[1:])
        csv.writer(files[name], delimiter=delimiter).writerow(map(harmless_cell, cells))
    return {name: file.getvalue().encode("utf-8-sig", "replace") for name, file in files.items()}


def harmless_cell(value: object) -> object:
    """Return a cell that shows what it says, whatever it begins with."""
    if not isinstance(value, str):
        return value
    text = clean(value)
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text
