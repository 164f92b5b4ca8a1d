"""A forecast for other programs: rows with ISO dates, and JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import item_id
from relocate_cli.domain.checklist.pressure import is_legal
from relocate_cli.views.checklist.documents import iso

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.forecast import Forecast
    from relocate_cli.domain.checklist.item import Item


def forecast_row(item: Item, forecast: Forecast) -> tuple[str, ...]:
    """Return an item for a pipe; `latest` is empty where a wait is unknown."""
    return (
        item.id,
        item.task.phase,
        iso(item.first) or "",
        iso(item.over) or "",
        iso(latest_of(item)) or "",
        iso(item.begin_by) or "",
        iso(item.due) or "",
        "law" if is_legal(item) else "",
        "chain" if item.key in forecast.chain_keys else "",
        "risk" if item.key in forecast.risk_keys else "",
        item.task.title,
        item.member.name if item.member else "",
    )


def forecast_document(item: Item, forecast: Forecast) -> dict[str, Any]:
    """Return an item of the forecast as JSON values."""
    return {
        **step_document(item),
        "phase": item.task.phase,
        "title": item.task.title,
        "person": item.member.id if item.member else None,
        "begin_by": iso(item.begin_by),
        "about": item.about,
        "due": iso(item.due),
        "legal": item.rule.legal if item.rule else None,
        "on_longest_chain": item.key in forecast.chain_keys,
        "at_risk": item.key in forecast.risk_keys,
    }


def step_document(item: Item) -> dict[str, Any]:
    """Return the days of an item as JSON values."""
    return {
        "id": item.id,
        "state": str(item.state),
        "first": iso(item.first),
        "over": iso(item.over),
        "latest": iso(latest_of(item)),
        "unknown_waits": [item_id(key) for key in item.unsure],
    }


def latest_of(item: Item) -> Any:
    """Return when it is over at the latest; None where nobody knows."""
    return None if item.unsure else item.latest
