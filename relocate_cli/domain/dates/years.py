"""Years that people mean; dates are reckoned from these days, so they need room on both sides."""

YEARS = range(1900, 2200)
