"""The walk over a text's lexemes that turns its numbers into candidates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from checker.domain.span import Span
from checker.language.candidates import Candidate
from checker.language.quantities import (
    ages,
    amounts,
    changes,
    columns,
    coordinating,
    currencies,
    filters,
    frequencies,
    hedges,
    inheriting,
    meanings,
    measures,
    minutes,
    money,
    multiples,
    names,
    nouns,
    openings,
    ordinals,
    percents,
    persons,
    ranges,
    ranks,
    rates,
    scores,
)
from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import PART, VAGUELY
from checker.language.quantities.context import capital
from checker.language.quantities.misspelt import corrected
from checker.language.quantities.scan import NUMBER, Lexeme, peek, scan
from checker.language.quantities.words import MULTIPLES, ORDINALS, SCALES, TENS, UNITS, VAGUE

# Ranks against the dates' readings: dates are 30, lengths of time 20, years 12 with a preposition and 8 without,
# vague lengths and references below 5.
BLOCKED, CLOCK = 25, 1  # what is no value; the dates read clocks where they can
RANKS = {
    "money": 40,
    "percent": 40,
    "age": 40,
    "multiplier": 35,
    "quantity": 35,
    "score": 24,
    "rank": 24,
    "duration": 15,
}
COUNTED, BARE = 10, 5  # a count of something, and of nothing said
LETTERED, RATE = 32, 26  # "50K years", "40 hours a week"
OFTEN = 50  # "twice a week" is no week
SCALED = 21  # "a thousand and one nights" are not one night
WHOLE = 31  # "three-quarters of the seats" are no quarters of a year
SHARE = 15  # "half" and "a third" may belong to "a year and a half"
LONG = 22  # "five billion and three quarters" is no three quarters of a year


def find(text: str) -> list[Candidate]:
    """Every reading of `text`'s numbers, in order; readings may overlap those of other recognisers."""
    lexemes = corrected(scan(text))
    blocked = names.blocks(lexemes)
    found = ranges.join(lexemes, list(read(lexemes, blocked)))
    found = scores.votes(lexemes, found)
    scores.sets(lexemes, found)
    coordinating.coordinate(lexemes, found)
    columns.head(lexemes, found)
    for out in found:
        coordinating.order(lexemes, out)
        hedges.apply(lexemes, text, out)
        if out.kind == "percent":
            out.whole = nouns.whole(lexemes, out.end)
    found = ranges.pin(lexemes, found)
    inheriting.inherit(lexemes, found)
    hedges.share(lexemes, found)
    changes.direct(lexemes, found)
    values = [candidate(lexemes, out) for out in found if filters.holds(lexemes, out)]
    bases = [names.Block(out.base_at, out.noun_end, "base") for out in found if out.base_at >= 0]
    return values + [_no_value(lexemes, block) for block in (*blocked, *bases)]


def read(lexemes: Sequence[Lexeme], blocked: Sequence[names.Block]) -> Iterator[Amount]:
    """The amounts of a text, left to right, blocked stretches left out."""
    ends = {index: block.end for block in blocked for index in range(block.start, block.end)}
    begins, at, counted = starters(), 0, 0
    while at < len(lexemes):
        if at in ends:
            at = ends[at]
            continue
        named = at < counted and lexemes[at].kind == NUMBER and capital(lexemes[at - 1])  # "63,000 Nova 3 sedans"
        out, past = _begins(lexemes, at) if not named and _may_begin(lexemes[at], begins) else (None, at + 1)
        if out is None or any(index in ends for index in range(at, out.end)):
            at = past
            continue
        if out.kind in ("money", "count"):
            complete(lexemes, out)
        counted = max(counted, out.noun_end)
        yield out
        at = max(out.end, at + 1)


def _may_begin(lexeme: Lexeme, begins: frozenset[str]) -> bool:
    coded = len(lexeme.text) == 4 and lexeme.text[1:].isupper()  # "MUSD"
    return lexeme.kind in "nf" or lexeme.low in begins or lexeme.low.endswith(("fold", "th")) or coded


def _begins(lexemes: Sequence[Lexeme], at: int) -> tuple[Amount | None, int]:
    """The amount that begins at `at`, if any, and where to go on without one."""
    out = ages.decade(lexemes, at) or multiples.multiple_word(lexemes, at) or minutes.minute(lexemes, at)
    out = out or frequencies.often(lexemes, at) or ranks.rank(lexemes, at)
    if out is None and (past := ordinals.past(lexemes, at)):
        return None, past
    return out or (None if ranks.article(lexemes, at) else openings.amount(lexemes, at)), at + 1


@cache
def starters() -> frozenset[str]:
    """Every word and sign, in lower case, that a number may begin with."""
    counted = (
        UNITS,
        TENS,
        SCALES,
        VAGUE,
        ORDINALS,
        MULTIPLES,
        frequencies.TIMES,
        ages.DECADES,
        ("halved", "halve", "half", "quarter", "hundred", "several", "few", "a", "an"),
    )
    signed = (
        "minus",
        "negative",
        "-",
        "−",
        "+",
        "no",
        "number",
        "#",
        "nr",
        "nos",
        "№",
        "y",
        "$",
        "category",
        "early",
        "mid",
        "late",
    )
    abbreviations = [word.split(" ")[0].lower() for word in currencies.table()["prefix"]]
    return frozenset(
        [word for words in (*counted, signed, abbreviations) for word in words]
        + [*currencies.signs(), *currencies.dollars(), *(code.lower() for code in currencies.codes()), "rs", "euro"]
    )


def complete(lexemes: Sequence[Lexeme], out: Amount) -> None:
    """Reads what stands behind the number: sign, letter, unit, rate, counted thing."""
    if out.kind == "money":
        rates.cents(lexemes, out)
        rates.rate(lexemes, out, out.end)
        return
    if percents.percent(lexemes, out) or multiples.one_in(lexemes, out):
        return
    amounts.letter(lexemes, out, False)
    if multiples.multiplier(lexemes, out) or ages.age(lexemes, out):
        return
    if money.money_after(lexemes, out):
        rates.cents(lexemes, out)
    elif measures.unit_after(lexemes, out):
        rates.compound(lexemes, out)
    elif measures.magnitude(lexemes, out):
        return
    elif out.numeral.form == PART or _parted(lexemes, out):
        out.kind, out.numeral = "percent", out.numeral._replace(form=PART)
        return
    else:
        head = nouns.head_noun(lexemes, out.end, out.number == 1 and out.numeral.form != VAGUELY)
        if head is not None:
            out.unit, out.noun_end = head[0], head[1] + 1
            out.modifiers = nouns.modifiers(lexemes, out.end, head[1])
        elif persons.offspring(lexemes, out):
            out.unit = "child"
        if multiples.among(lexemes, out) and multiples.one_in(lexemes, out, out.noun_end):
            return
        ranks.top(lexemes, out)
    if not rates.rate(lexemes, out, out.noun_limit):
        frequencies.adverb(lexemes, out)


def _parted(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "3/4 of the seats"."""
    slashed = out.end == out.start + 3 and lexemes[out.start + 1].text == "/"
    return slashed and abs(out.number) < 1 and peek(lexemes, out.end).low == "of"


def candidate(lexemes: Sequence[Lexeme], out: Amount) -> Candidate:
    span = Span(lexemes[out.start].start, lexemes[out.end - 1].end)
    long = out.numeral.end - out.numeral.start > 3
    if out.kind == "duration" and out.scale != 1 and not out.numeral.scaled:
        return Candidate(out.kind, span, meanings.quantity(out), LETTERED)
    if frequencies.told(out):
        return Candidate(out.kind, span, meanings.quantity(out), OFTEN)
    if " per " in out.unit or out.unit.startswith("per "):
        return Candidate(out.kind, span, meanings.quantity(out), max(RATE, RANKS.get(out.kind, RATE)))
    if out.kind == "percent" and not out.unit:
        return Candidate(out.kind, span, meanings.quantity(out), SHARE if not _of_a_whole(lexemes, out) else WHOLE)
    if out.kind == "duration" and out.numeral.scaled:
        return Candidate(out.kind, span, meanings.quantity(out), SCALED)
    rank = LONG if out.bare and long else BARE if out.bare else RANKS.get(out.kind, COUNTED)
    return Candidate(out.kind, span, meanings.quantity(out), rank)


def _of_a_whole(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Whether a fraction is said of something, and no length of time."""
    end = out.end
    tied = any(lexeme.text == "-" for lexeme in lexemes[out.start : end])
    filled = out.numeral.form == PART and peek(lexemes, end).low in ordinals.FILLED
    return tied or filled or (peek(lexemes, end).low == "of" and peek(lexemes, end + 1).low in _WHOLES)


_WHOLES = frozenset("the its their his her those these all our people".split())


def _no_value(lexemes: Sequence[Lexeme], block: names.Block) -> Candidate:
    span = Span(lexemes[block.start].start, lexemes[block.end - 1].end)
    return Candidate(block.reason, span, None, CLOCK if block.reason == "clock" else BLOCKED)
