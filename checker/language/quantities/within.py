"""The number that stands within the words of a date: 2011, "three years ago", "the first quarter", "July 4"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from checker.language.quantities.numerals import numeral
from checker.language.quantities.ordinals import ordinal_value
from checker.language.quantities.scan import Lexeme, peek, scan

_LONGEST = 60  # characters; longer dates hold more than one number


@lru_cache(maxsize=4096)
def number_within(text: str) -> Decimal | None:
    """The one number in a few words; None where there is none, or more than one ("1 May 2026", "9:30")."""
    if len(text) > _LONGEST or "/" in text or ":" in text:
        return None
    lexemes = scan(text)
    found: list[Decimal] = []
    at = 0
    while at < len(lexemes):
        ordinal = None if _unit(lexemes, at) else ordinal_value(lexemes, at)
        plain = None if ordinal else numeral(lexemes, at)
        if ordinal is not None or plain is not None:
            found.append(ordinal[0] if ordinal else plain.value if plain else Decimal(0))
        at = ordinal[1] if ordinal else plain.end if plain else at + 1
    return found[0] if len(found) == 1 else None


def _unit(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "a second ago": no ordinal."""
    return lexemes[at].low == "second" and peek(lexemes, at + 1).low in ("ago", "later", "earlier", "from", "")
