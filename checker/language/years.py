"""The years that a clause or an event is told of: "in 2008, X stopped Y", "was elected in 1995"."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.phrases import CALENDAR
from checker.language.predicates import Clause
from checker.language.times.words import WEEKDAYS
from checker.language.wordsets import word_set

BEFORE = word_set(
    "in of since by during until till before after early late mid from to spring summer autumn fall winter"
)
UNTIL = word_set("of since until till before from to after")


def years_of(tokens: tuple[Token, ...], clause: Clause | None) -> tuple[str, ...]:
    """The years in a clause's complement, and in the words that open its sentence: "In 2008, …"; sorted."""
    if clause is None:
        return ()
    found = {tokens[i].text for i in range(clause.end, clause.stop) if is_year(tokens, i)}
    comma = next((i for i, token in enumerate(tokens[:6]) if token.text == ","), 0)
    opened = comma and tokens[0].text.lower() in BEFORE and (clause.subject or (clause.start, 0))[0] <= comma + 2
    return tuple(sorted(found | {tokens[i].text for i in range(comma) if opened and is_year(tokens, i)}))


def years_near(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """The years in which a sentence tells that something was, sorted: "they parted in 1947 and she went on working"."""
    inside = (i for i in range(1, len(tokens)) if tokens[i - 1].text.lower() not in UNTIL)
    return tuple(sorted({tokens[i].text for i in inside if is_year(tokens, i)}))


def is_year(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether four digits are a year: after "in", a month or a day of one."""
    text = tokens[at].text
    if len(text) != 4 or not text.isascii() or not text.isdigit() or not "1800" <= text <= "2100":
        return False
    before = tokens[at - 1].text.lower().rstrip(".") if at else ""
    return before in BEFORE or before in CALENDAR or (before == "," and at > 1 and tokens[at - 2].text.isdigit())


def days_of(tokens: tuple[Token, ...], clause: Clause) -> tuple[str, ...]:
    """The days of the week in a clause's complement: "no train ran on Thursday"; sorted."""
    said = (token.text.lower().rstrip(".") for token in tokens[clause.end : clause.stop])
    return tuple(sorted({word for word in said if word in WEEKDAYS}))


def other_years(left: str, right: str) -> bool:
    """Whether both tell years (or days), and none of them in common."""
    one, two = set(left.split()), set(right.split())
    return bool(one and two) and not one & two
