"""How much of a pack is read at most: one table, for its author's folder, an archive and what is installed.

What `pack check` lets through can be built, and what was built can be installed.
"""

LARGEST_FILE = 2 * 1024 * 1024
"""Bytes."""
LARGEST_PACK = 8 * 1024 * 1024
"""Bytes of all files together, unpacked."""
MOST_FILES = 5_000
"""Far more than a guide has; a hostile pack must not keep the program busy for hours."""
LARGEST_ARCHIVE = 20 * 1024 * 1024
"""Bytes."""
MOST_ENTRIES = MOST_FILES + 10
"""Of an archive: the files, its manifest, and the folders they lie in."""
HIGHEST_RATIO = 200
"""Times that a file may be larger unpacked; text is about four times as large, a bomb a thousand times."""
DEEPEST = 12
"""Levels of lists and mappings; only conditions inside conditions come near."""
MOST_NODES = 60_000
"""Values in one file; a guide of a thousand tasks in one file would have a third of it."""
LONGEST_SCALAR = 64 * 1024
"""Bytes of one text."""
