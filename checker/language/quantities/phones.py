"""Numbers that are dialled: "+44 20 7946 0958", "800-555-0199", "911", "text HELP to 50411"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities import units
from checker.language.quantities.context import near
from checker.language.quantities.models import counts_something
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek

_CALLING = frozenset("call called calling calls dial dialed dialled a the to by from".split())


def phone(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """ "+44 20 7946 0958", "(212) 555-0123", "800-555-0199", "0800 123 4567", "911", "1-800-FLOWERS"."""
    if (end := _short_phone(lexemes, at)) is not None:
        return end
    if peek(lexemes, at - 1).kind == NUMBER or lexemes[at].text[0] not in "+(0123456789":
        return None
    groups, signs, end = _phone_groups(lexemes, at)
    if (spelled := _spelled(lexemes, end, groups)) is not None:
        return spelled
    shape = [len(group) for group in groups]
    total = sum(shape)
    if lexemes[at].text == "+":
        return end if 8 <= total <= 15 and len(groups) > 1 else None
    if shape == [3, 4] and signs == 1 and end == at + 3 and not lexemes[at + 2].gap:
        return None if groups[1] == "1000" or units.names().longest(lexemes, end) else end
    if not 9 <= total <= 12 or len(groups) < 3:
        cue = peek(lexemes, at - 1).low in ("call", "phone", "tel", "dial", "telephone", "fax", "text")
        return end if cue and total >= 6 else None
    if shape in ([3, 3, 4], [1, 3, 3, 4]) and signs:
        return end
    return end if groups[0][0] == "0" and total >= 10 else None


def _short_phone(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """ "called 911", "1-800-FLOWERS"."""
    free = peek(lexemes, at + 2)
    toll_free = (
        lexemes[at].text == "1" and peek(lexemes, at + 1).text == "-" and free.text in _TOLL_FREE and not free.gap
    )
    emergency = lexemes[at].text in ("911", "999", "112") and peek(lexemes, at + 1).low in _CALLS
    called = lexemes[at].text == "911" and peek(lexemes, at - 1).low in _CALLING
    if not (toll_free or emergency or called):
        return None
    end = at + 1
    while end < len(lexemes) and not lexemes[end].gap and (lexemes[end].kind in "nw" or lexemes[end].text == "-"):
        end += 1
    return end


_CALLS = frozenset("call calls caller callers dispatcher dispatchers dispatch operator operators tape tapes".split())
_TOLL_FREE = frozenset(("800", "888", "877", "866", "855", "844", "833", "900"))


def _phone_groups(lexemes: Sequence[Lexeme], at: int) -> tuple[list[str], int, int]:
    """The groups of digits of what may be a phone number, how many signs part them, and its end."""
    groups: list[str] = []
    end = at
    while end < len(lexemes) and end - at < 14 and (end == at or lexemes[end].gap < 2):
        lexeme = lexemes[end]
        if lexeme.kind == NUMBER and lexeme.text.replace(".", "").isdigit():
            groups += lexeme.text.split(".")
        elif lexeme.text not in "+()-‑/.":
            break
        end += 1
    while end > at and lexemes[end - 1].kind != NUMBER:
        end -= 1
    signs = sum(lexeme.text in ("(", ")", "-", "‑", ".") for lexeme in lexemes[at:end])
    return groups, signs, end


def _spelled(lexemes: Sequence[Lexeme], end: int, groups: Sequence[str]) -> int | None:
    """ "(607) 555-HALT": letters for the last digits."""
    tie, word = peek(lexemes, end), peek(lexemes, end + 1)
    letters = word.kind == WORD and word.text.isupper() and 3 < len(word.text) < 8
    shaped = [len(group) for group in groups] in ([3, 3], [1, 3, 3])
    return end + 2 if shaped and letters and tie.text == "-" and not tie.gap and not word.gap else None


def short_code(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """ "text HELP to 50411": five or six digits that a message goes to."""
    text, before = lexemes[at].text, peek(lexemes, at - 1)
    if text.isdigit() and before.low in ("text", "dial", "dialled", "dialed", "dialling", "dialing") and len(text) < 7:
        return None if counts_something(lexemes, at + 1) else at + 1
    if not text.isdigit() or not 4 < len(text) < 7 or before.low not in ("to", "on", "at"):
        return None
    return at + 1 if near(lexemes, at, at, _TEXTING, 10, 0) else None


_TEXTING = frozenset("text texting texted sms message messages".split())
