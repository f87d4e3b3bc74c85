"""Text fragments: addresses that lead to words on a page (`#:~:text=`, WICG Scroll To Text Fragment)."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from checker.domain.span import Span

_LONGEST, _ENDS, _BEFORE = 60, 5, 3
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,2000}$", re.IGNORECASE)


def text_link(url: str, text: str, span: Span) -> str | None:
    """The page's address with the words of a stretch; None where the address is no web address.

    A long stretch is named by its first and last words; one that stands more than once also by the words before it.
    """
    words = span.of(text).split("\n")[0].split()
    if not words or not _ADDRESS.match(url) or not _is_address(url):
        return None
    whole = " ".join(words)
    ends = [" ".join(words[:_ENDS]), " ".join(words[-_ENDS:])]
    parts = [whole] if len(whole) <= _LONGEST or len(words) <= 2 * _ENDS else ends
    lead = text[max(0, span.start - 200) : span.start].rpartition("\n")[2].split()[-_BEFORE:]
    prefix = f"{_escaped(' '.join(lead))}-," if lead and text.count(parts[0]) > 1 else ""
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
