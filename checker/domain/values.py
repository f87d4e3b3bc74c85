"""What mentions mean: quantities, times and words, each with the interval that its wording allows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from checker.domain.span import Span

Bound: TypeAlias = Literal["<", "<=", ">", ">="]
Direction: TypeAlias = Literal["up", "down"]
Json: TypeAlias = dict[str, object]


def significant(number: Decimal) -> str:
    """The digits of a number without leading and trailing noughts: 0.0430 and 43,000 are both "43"."""
    return "".join(map(str, number.as_tuple().digits)).strip("0")


def decimal_text(number: Decimal | None) -> str | None:
    """A plain decimal string without exponent or trailing zeros: Decimal("1.430E+10") is "14300000000"."""
    if number is None:
        return None
    if number == number.to_integral_value():
        return format(number.quantize(Decimal(1)) if abs(number) < Decimal("1e27") else number, "f")
    return format(number.normalize(), "f")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, as written, and the half-open interval [low, high_bound) of values it stands for.

    `number` to `high` is a range that was written; `low` and `high_bound` are the interval that the words allow
    (None where open; equal where exact). `digits` counts the significant digits written, `base` is the old value of
    a change ("from 4.8% to 4.7%"), `cue` the words that hedge or bound it, `timex` the TIMEX3 value of a duration.
    `direction` is the way of a change by this number ("fell 5%"), `towards` of one that led to it ("fell to 5%").
    `modifiers` are the words before a counted noun ("full-time" of "1,400 full-time employees"), `whole` is what a
    share is of ("adult" of "half of all adults"); both as written, and no part of what makes two values equal.
    """

    number: Decimal
    unit: str = ""
    high: Decimal | None = None
    low: Decimal | None = None
    high_bound: Decimal | None = None
    digits: int = 0
    approximate: bool = False
    bound: Bound | None = None
    direction: Direction | None = None
    base: Decimal | None = None
    cue: str = ""
    timex: str = ""
    towards: Direction | None = None
    modifiers: str = field(default="", compare=False)
    whole: str = field(default="", compare=False)

    def as_dict(self) -> Json:
        out: Json = {
            "number": decimal_text(self.number),
            "high": decimal_text(self.high),
            "low_bound": decimal_text(self.low),
            "high_bound": decimal_text(self.high_bound),
            "unit": self.unit,
            "approximate": self.approximate,
            "bound": self.bound,
            "direction": self.direction or self.towards,
        }
        return (
            out
            | ({"level": True} if self.towards is not None else {})
            | ({"base": decimal_text(self.base)} if self.base is not None else {})
            | ({"timex": self.timex} if self.timex else {})
            | ({"modifiers": self.modifiers} if self.modifiers else {})
            | ({"whole": self.whole} if self.whole else {})
        )


@dataclass(frozen=True, slots=True)
class Time:
    """A calendar time: its TIMEX3 value and the half-open interval `start` to `end` (None where open or unanchored).

    Days have `date` ends, times of day `datetime` ends. `relative` says that the anchor date was needed; without an
    anchor a relative time has no interval. `mod` is TIMEX3's ("APPROX", "START", "MID", "END", "BEFORE", "AFTER").
    `number` is the one number in its words ("2011", "three years ago", "the first quarter"), if there is one.
    """

    timex: str
    start: date | datetime | None = None
    end: date | datetime | None = None
    relative: bool = False
    mod: str = ""
    cue: str = ""
    weekday_clash: bool = False
    number: Decimal | None = field(default=None, compare=False)

    def as_dict(self) -> Json:
        out: Json = {
            "timex": self.timex,
            "from": self.start.isoformat() if self.start else None,
            "to": self.end.isoformat() if self.end else None,
        }
        return (
            out
            | ({"mod": self.mod} if self.mod else {})
            | ({"number": decimal_text(self.number)} if self.number is not None else {})
        )


@dataclass(frozen=True, slots=True)
class Words:
    """A value in words: `text` as shown, `normal` as compared, `parts` what the kind needs (("post", "chair"), …).

    `items` are the members of a list, in order, in their normal form.
    """

    text: str
    normal: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    items: tuple[str, ...] = ()

    def part(self, name: str) -> str:
        return next((value for key, value in self.parts if key == name), "")

    def as_dict(self) -> Json:
        return {"text": self.text} | dict(self.parts) | ({"items": list(self.items)} if self.items else {})


Value: TypeAlias = Quantity | Time | Words


@dataclass(frozen=True, slots=True)
class Mention:
    """A recognised span with its meaning; `text` are its characters."""

    kind: str
    span: Span
    text: str
    value: Value

    def as_dict(self) -> Json:
        return {
            "kind": self.kind,
            "start": self.span.start,
            "end": self.span.end,
            "text": self.text,
            "value": self.value.as_dict(),
        }
