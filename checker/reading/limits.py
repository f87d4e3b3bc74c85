"""Bounds on what is read: everything that input can grow has one, and the message names it."""

from __future__ import annotations

MAX_BYTES = 20_000_000
"""Largest file in bytes."""

MAX_CHARACTERS = 2_000_000
"""Longest decoded text in characters."""

MAX_LINES = 200_000
"""Most lines in one text file."""

MAX_FILES = 50_000
"""Most files in one run."""

MAX_DEPTH = 40
"""Deepest nesting of folders."""

MAX_BLOCKS = 50_000
"""Most blocks in one document; what follows is left out and noted."""

MAX_ITEMS = 5_000
"""Most articles in one export, feed or mailbox."""

MAX_PARTS = 200
"""Most parts of one message."""

MAX_RATIO = 100
"""How much larger than the file its unpacked content may be."""

MAX_UNPACKED = 60_000_000
"""Largest unpacked part of an office document in bytes."""

MAX_PAGES = 400
"""Most pages of a PDF."""

MAX_SECONDS = 60
"""Longest time in seconds for one file in a reader that may hang; past half of it no further page of a PDF is begun."""

MAX_MEMORY = 4_000_000_000
"""Most memory in bytes for such a reader, where the system can set a bound."""
