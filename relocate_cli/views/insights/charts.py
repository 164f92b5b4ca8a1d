"""Pictures of a table: bars with their intervals, as SVG that takes its colours from the page."""

from __future__ import annotations

import re
from io import StringIO
from textwrap import fill
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.insights.intervals import Share

BAR, INK, FAINT, OTHER = "#010203", "#040506", "#070809", "#0a0b0c"
COLOURS = {BAR: "var(--bar)", INK: "var(--ink)", FAINT: "var(--line)", OTHER: "var(--other)"}
"""Colours that stand for those of the page, which are others in the dark and on paper."""
INCHES, ROW = 7.0, 0.34
LABEL = 30
"""Letters of a label in one row."""
SETTINGS: Any = {
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 10,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
}


class Bar(NamedTuple):
    """One bar: its label, its share, and perhaps one that goes the other way."""

    label: str
    share: Share
    other: Share | None = None
    known: int | None = None
    """How many in a hundred a study found."""


def chart(bars: Sequence[Bar], name: str) -> str:
    """Return the picture of a table as an SVG element without ids that another picture has."""
    from matplotlib import rc_context  # noqa: PLC0415 - heavy, and only for pages with pictures
    from matplotlib.figure import Figure  # noqa: PLC0415

    labels = [fill(bar.label, LABEL) for bar in bars]
    heights = [max(1.0, 0.8 * (label.count("\n") + 1)) for label in labels]
    with rc_context({**SETTINGS, "svg.hashsalt": name}):
        figure = Figure(figsize=(INCHES, ROW * sum(heights) + 0.6))
        axes = figure.add_axes((0.38, 0.45 / figure.get_figheight(), 0.5, 1 - 0.55 / figure.get_figheight()))
        places = _places(heights)
        two_sided = any(bar.other for bar in bars)
        for place, bar in zip(places, bars, strict=True):
            _draw(axes, place, bar)
        _finish(axes, places, labels, two_sided=two_sided)
        drawn = StringIO()
        figure.savefig(drawn, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    return _for_page(drawn.getvalue(), name)


def _places(heights: Sequence[float]) -> list[float]:
    """Return the middle of each row, from above."""
    return [-(sum(heights[:index]) + height / 2) for index, height in enumerate(heights)]


def _draw(axes: Any, place: float, bar: Bar) -> None:
    for share, side, colour in ((bar.share, 1, BAR), (bar.other, -1, OTHER)):
        if share:
            axes.barh(place, side * share.share * 100, height=0.56, color=colour, linewidth=0)
            ends = [side * end * 100 for end in (share.low, share.high)]
            axes.plot(ends, [place, place], color=INK, linewidth=1.4, solid_capstyle="butt")
            for end in ends:
                axes.plot([end, end], [place - 0.14, place + 0.14], color=INK, linewidth=1.4)
    if bar.known is not None:
        axes.plot([bar.known], [place], marker="D", markersize=6, color=OTHER, markeredgecolor=INK)


def _finish(axes: Any, places: Sequence[float], labels: Sequence[str], *, two_sided: bool) -> None:
    axes.set_yticks(places, labels)
    axes.set_xlim(-100 if two_sided else 0, 100)
    axes.set_ylim(min(places) - 0.7, 0)
    ticks = range(-100, 101, 50) if two_sided else range(0, 101, 25)
    axes.set_xticks(list(ticks), [f"{abs(tick)} %" for tick in ticks])
    axes.tick_params(length=0)
    axes.grid(axis="x", color=FAINT, linewidth=0.8)
    axes.set_axisbelow(True)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.axvline(0, color=INK, linewidth=1)


def _for_page(svg: str, name: str) -> str:
    """Return the SVG element alone: letters and colours of the page, and ids that nothing else has."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(
        r'<svg [^>]*?viewBox="([^"]*)"[^>]*>', r'<svg viewBox="\1" aria-hidden="true">', svg, count=1
    )
    svg = svg.replace("xlink:href", "href")
    svg = re.sub(r'((?:id|href)="#?|url\(#)([\w-]+)', rf"\g<1>{name}-\g<2>", svg)
    svg = re.sub(r"font: ([\d.]+)px [^;\"]*", r"font-size: \1px", svg)
    for colour, of_page in COLOURS.items():
        svg = svg.replace(colour, of_page)
    return svg
