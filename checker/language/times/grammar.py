"""One time expression at a token: the rule is chosen by what its first word can be."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from checker.language.times import (
    calendar,
    clocks,
    deictic,
    digits,
    eras,
    hours,
    lengths,
    named,
    pointing,
    recurring,
    weekdays,
    years,
)
from checker.language.times.meanings import Hit, Length, When
from checker.language.times.tokens import Tokens
from checker.language.times.words import words

Rule = Callable[[Tokens, int], "Hit | None"]
UP_TO = {"early": "START", "late": "END", "mid": "MID", "earlier": "EARLIER", "later": "LATER"}
VAGUE_LEADS = words("for in over after within recent coming many took take takes last lasted of since")


def atom(t: Tokens, at: int) -> Hit | None:
    """A time that begins exactly at this token, without what joins on behind it."""
    rule = RULES.get(t.entry[at][0])
    return rule(t, at) if rule else None


def first_of(*rules: Rule) -> Rule:
    def chosen(t: Tokens, at: int) -> Hit | None:
        for rule in rules:
            hit = rule(t, at)
            if hit:
                return hit
        return None

    return chosen


def with_suffix(rule: Rule) -> Rule:
    """A length, and "ago" or "from now" behind it."""

    def extended(t: Tokens, at: int) -> Hit | None:
        hit = rule(t, at)
        return lengths.shifted(t, hit[0], hit[1]) if hit and isinstance(hit[1], Length) else hit

    return extended


def determined(t: Tokens, at: int) -> Hit | None:
    """What follows an article: "the third quarter", "the end of March", "a week", "the 1990s"."""
    after = t.kind(at + 1)
    word = t.low[at]
    if word == "that":
        return pointing.that(t, at)
    if word != "the":
        if recurring.is_rate(t, at):
            return recurring.rate(t, at)
        return clocks.past_hour(t, at if word == "half" else at + 1) or suffixed_a(t, at)
    rule = AFTER_THE.get(after)
    return (rule and rule(t, at + 1)) or the_past(t, at + 1)


def whole(t: Tokens, at: int) -> Hit | None:
    """ "the full year", "the entire week"."""
    return pointing.the_unit(t, at + 1) if t.low[at] in pointing.WHOLE and t.kind(at + 1) == "unit" else None


def modified(t: Tokens, at: int) -> Hit | None:
    """ "early 2026", "late on Friday", "the end of March", "later this year", "mid-November"."""
    word, mod = t.low[at], t.name(at)
    if t.glued(at) and t.low[at - 1] == "-" and t.low[at - 2] != "to":
        return None
    if t.low[at + 1 : at + 4] == ["-", "to", "-"] and word in UP_TO and t.low[at + 4] in UP_TO:
        return modified(t, at + 4)  # "mid-to-late 2026"
    here = at + 1 + (t.low[at + 1] == "-" and word in UP_TO)
    if word in UP_TO:
        in_the = t.low[here] in ("in", "on") and word != "mid"
        here += in_the
        if t.low[here] == "the" and in_the:
            here += 1
        hit = span_here(t, here) if in_the or t.low[here - 1] == "the" else core(t, here)
    elif t.low[here] in ("of", "to"):
        hit = core(t, here + 1) or span_here(t, here + 1 + (t.low[here + 1] == "the"))
    else:
        hit = core(t, here) if t.low[here] in ("next", "last", "this") and word in ("end", "beginning") else None
    if word in ("start", "beginning") and "since" in (t.low[at - 1], t.low[at - 2]):
        mod = "FIRST"  # "since the start of the year": its first day
    return apply_mod(t, hit, mod, word)


def apply_mod(t: Tokens, hit: Hit | None, mod: str, word: str) -> Hit | None:
    if hit is None or not isinstance(hit[1], When) or hit[1].clock or hit[1].fixed or hit[1].mod:
        return None
    when = hit[1]
    if mod in ("EARLIER", "LATER", "REST") and not (when.which is not None or when.weekday or when.month):
        return None
    return hit[0], when.but(mod=mod)


def core(t: Tokens, at: int) -> Hit | None:
    """What a modifier may stand before."""
    here = at + 1 if t.low[at] in ("the", "-") else at
    if t.kind(here) == "part" and t.number(here) < 2:
        return here + 1, When(part=t.name(here))
    if t.kind(here) == "unit":
        return span_here(t, here)
    return atom(t, here) if t.kind(here) not in ("mod", "num", "quant", "set", "reference", "") else None


def span_here(t: Tokens, at: int) -> Hit | None:
    """The present "week", "month" or "year" of "late in the year"; or another time after a preposition."""
    if t.kind(at) == "unit" and t.kind(at + 1) == "digits":  # "the start of Week 11"
        return None
    if t.kind(at) == "unit" and t.number(at) == 1 and t.name(at) in deictic.GRAINS - {"minute", "hour", "weekend"}:
        return at + 1, When(which=0, grain=t.name(at), loose=True)
    if t.kind(at) == "part":
        return at + 1, When(part=t.name(at))
    return atom(t, at) if t.kind(at) in ("weekday", "month", "digits", "which", "decadeword", "ord", "season") else None


def unit(t: Tokens, at: int) -> Hit | None:
    """ "years" after "for" and the like, "week of March 6", "year-end"."""
    if t.number(at) == 1 and t.low[at + 1 : at + 3] == ["-", "long"]:
        return at + 3, Length(Decimal(1), t.name(at), digits=1)
    if t.number(at) == 1:
        return named.unit_phrase(t, at)
    ago = t.low[at + 1] in ("ago", "before", "after", "later", "earlier")
    if (t.low[at - 1] if at else "") in VAGUE_LEADS or ago:
        return lengths.shifted(t, at + 1, Length(Decimal(2), t.name(at), vague=True))
    return None


def part(t: Tokens, at: int) -> Hit | None:
    """ "morning" alone is no time; joined with a day it is ("the morning of 3 May")."""
    return at + 1, When(part=t.name(at))


def reference(t: Tokens, at: int) -> Hit | None:
    """ "now", "recently": they say little, but they are times."""
    return at + 1, When(fixed=t.name(at))


def long(t: Tokens, at: int) -> Hit | None:
    """ "weeklong"."""
    return at + 1, Length(Decimal(1), t.name(at), digits=1)


def single(t: Tokens, at: int) -> Hit | None:
    """ "single-day"."""
    if t.low[at + 1] != "-" or t.kind(at + 2) != "unit" or t.number(at + 2) != 1:
        return None
    return at + 3, Length(Decimal(1), t.name(at + 2), digits=1)


def the_past(t: Tokens, at: int) -> Hit | None:
    """ "the past", "the future", as nouns."""
    fixed = {"past": "PAST_REF", "future": "FUTURE_REF"}.get(t.low[at])
    noun = not t.low[at + 1][:1].isalnum() or t.low[at + 1] in recurring.AFTER_ADVERB
    return (at + 1, When(fixed=fixed)) if fixed and noun else None


suffixed_a = with_suffix(lengths.a_length)
suffixed = with_suffix(lengths.length)
NUMBER = first_of(
    digits.stamp, eras.year, hours.of_part, hours.ish, clocks.clock, named.weekdays_ago, clocks.past_hour,
    lengths.race_time, calendar.day_first, years.year_quarter, digits.month_year, years.year, years.short_decade,
    deictic.ordinal_phrase, suffixed,
)  # fmt: skip
WORD_NUMBER = first_of(
    eras.spelled, hours.of_part, hours.spelled, clocks.spelled_clock, named.weekdays_ago, clocks.past_hour,
    calendar.day_first, suffixed,
)  # fmt: skip
ORDINAL = first_of(deictic.ordinal_phrase, calendar.day_first)
AFTER_THE: dict[str, Rule] = {
    "which": deictic.which, "ord": ORDINAL, "mod": modified, "decadeword": years.decade_word,
    "fiscal": years.fiscal, "unit": named.unit_phrase, "part": part,
    "num": suffixed, "det": whole,
    "digits": first_of(
        calendar.day_first, weekdays.the_day, deictic.ordinal_phrase, years.year, years.short_decade, suffixed
    ),
}  # fmt: skip
RULES: dict[str, Rule] = {
    "era": eras.led_year,
    "digits": NUMBER, "num": WORD_NUMBER,
    "long": long, "single": single, "scale": suffixed, "glyph": suffixed, "ord": ORDINAL, "unit": unit,
    "month": calendar.month_first, "weekday": weekdays.weekday,
    "dayname": deictic.dayname, "part": part, "season": named.season, "set": recurring.adverb,
    "reference": reference, "decadeword": years.decade_word, "fiscal": years.fiscal, "q": years.quarter_code,
    "clockword": clocks.clock_word, "holiday": named.holiday, "which": deictic.which, "det": determined,
    "mod": modified, "every": recurring.every, "quant": with_suffix(lengths.vague),
}  # fmt: skip
