"""Where facts and sources stand: on one page, or on the pages of a directory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from checker.domain.findings import Fact
from checker.reporting.naming import slug


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses of facts and sources; `positions` are the sources' numbers by path, `stories` their count.

    In a directory each story and each source has a page of its own.
    """

    positions: Mapping[str, int]
    stories: int = 1
    directory: bool = False

    def story_of(self, fact: Fact) -> int:
        """The number of the fact's story; the first where there is no such story."""
        return fact.story if 0 <= fact.story < self.stories else 0

    def fact(self, fact: Fact) -> str:
        return f"{self.story_page(self.story_of(fact))}#{fact_anchor(fact)}"

    def source(self, path: str) -> str:
        return f"{self.source_page(path)}#s{self.positions.get(path, 0)}"

    def place(self, path: str, start: int) -> str:
        return f"{self.source_page(path)}#{place_anchor(self.positions.get(path, 0), start)}"

    def story(self, number: int) -> str:
        return f"{self.story_page(number)}#story-{number + 1}"

    def story_page(self, number: int) -> str:
        return f"story-{number + 1:04}.html" if self.directory else ""

    def source_page(self, path: str) -> str:
        return f"source-{self.positions.get(path, 0) + 1:04}.html" if self.directory else ""


def fact_anchor(fact: Fact) -> str:
    return f"f-{slug(fact.id)}"


def place_anchor(position: int, start: int) -> str:
    return f"s{position}-{start}"


def safe_url(url: str | None) -> str:
    """The address where it is a plain http(s) one, "" otherwise."""
    text = (url or "").strip()
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    good = parts.scheme.lower() in ("http", "https") and parts.hostname and text.isprintable() and " " not in text
    return text if good else ""
