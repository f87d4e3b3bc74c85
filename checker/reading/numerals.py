"""Numbers written in digits, counted before and after boilerplate is removed."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?<![\w.])[$€£¥]?\d[\d.,:]*%?")


def numbers_in(text: str) -> list[str]:
    """Every number in digits, as written, without the punctuation after it."""
    return [match.group().rstrip(".,:") for match in _NUMBER.finditer(text)]
