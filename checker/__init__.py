"""Where news sources agree and where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from checker.domain.values import Mention

__version__ = "0.1.0"


def mentions(text: str, published: str | date | None = None) -> tuple[Mention, ...]:
    """Every value that `text` holds: numbers, money, percents, quantities, durations, ages, dates …, in order.

    `published` (an ISO date string or a date) anchors relative dates; without it they stay relative. Raises
    ValueError for a string that is no ISO date.
    """
    from datetime import date as day

    from checker.language.gate import mentions as read

    return read(text, day.fromisoformat(published[:10]) if isinstance(published, str) else published)
