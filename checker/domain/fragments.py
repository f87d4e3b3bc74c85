"""Text fragments: addresses that lead to words on a page (`#:~:text=`, WICG Scroll To Text Fragment)."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

_LONGEST, _ENDS, _BEFORE = 60, 5, 3
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,2000}$", re.IGNORECASE)


def text_link(url: str, words: str, lead: str = "") -> str | None:
    """The page's address with words on it; None where the address is no web address or there are no words.

    Many words are named by the first and the last of them. `lead` stands before them, where they stand more than once.
    """
    named = words.split()
    if not named or not _ADDRESS.match(url) or not _is_address(url):
        return None
    short = len(words) <= _LONGEST or len(named) <= 2 * _ENDS
    parts = [" ".join(named)] if short else [" ".join(named[:_ENDS]), " ".join(named[-_ENDS:])]
    prefix = f"{_escaped(' '.join(lead.split()[-_BEFORE:]))}-," if lead.strip() else ""
    mark = ":~:text=" if "#" in url else "#:~:text="
    return f"{url}{mark}{prefix}{','.join(map(_escaped, parts))}"


def _is_address(url: str) -> bool:
    try:
        return bool(urlsplit(url).hostname)
    except ValueError:
        return False


def _escaped(words: str) -> str:
    """Percent-encoded; comma, dash and ampersand have a meaning of their own in a fragment."""
    return quote(words, safe="", errors="replace").replace("-", "%2D")
