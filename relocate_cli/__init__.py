"""relocate: a personal checklist for people who move to northern Sweden."""

__version__ = "0.2.0"
