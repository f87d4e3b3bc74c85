"""What looks like a number and is none worth a mention: pronouns, bare years, idioms, leftovers of names."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import PART, VAGUELY, WORDS
from checker.language.quantities.context import MONTHS, WEEKDAYS, capital
from checker.language.quantities.furniture import by_a_credit, of_a_gallery, of_a_ticker
from checker.language.quantities.ordinals import FILLED, FRACTIONAL
from checker.language.quantities.plurals import is_plural
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import TENS

_DETERMINED = frozenset(
    "the this that which every each no any another some other his her its their our my your such only old new big "
    "little good bad last next right wrong first second latter former young loved".split()
)
_NOT_NOUNS = frozenset(
    "another day can could may might must shall should will would thing way time where who which that was has had "
    "needs wants does did side".split()
)
YEAR_WORDS = frozenset(
    "in since by during until till before after from to of for late early mid around circa through and between "
    "the year fiscal fy spring summer autumn fall winter season class summer-autumn".split()
)


def holds(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Whether the amount is worth a mention."""
    if out.kind == "percent" and of_a_ticker(lexemes, out):
        return False
    if out.kind not in ("count", "percent") or (out.kind == "percent" and out.unit):
        return True
    if out.numeral.form == PART:
        return _share_holds(lexemes, out)
    word = lexemes[out.start]
    if out.unit in TENS or by_a_credit(lexemes, out) or of_a_gallery(lexemes, out) or _enumerates(lexemes, out):
        return False  # "the nineteen fifties"
    if out.numeral.value == 1 and word.low == "one":
        return _one_holds(lexemes, out)
    if out.numeral.form in (WORDS, VAGUELY) and word.low in ("a", "an") and not out.numeral.scaled:
        return True
    if word.low == "zero" and _zero_named(lexemes, out):
        return False
    if out.bare and not out.cue and (_possessed(lexemes, out) or _modelled(lexemes, out)):
        return False
    if word.kind == NUMBER or peek(lexemes, out.start + 1).kind == NUMBER:
        return not _is_year(lexemes, out) and not _is_date(lexemes, out)
    return True


def _enumerates(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "(1) prices rose and (2) demand fell": a number in brackets whose neighbour stands in brackets, too."""
    text, at = lexemes[out.start].text, out.start
    if not text.isdigit() or len(text) > 2 or peek(lexemes, at - 1).text != "(" or peek(lexemes, at + 1).text != ")":
        return False
    beside = {str(int(text) - 1), str(int(text) + 1)} - {"0"}
    others = (i for i in range(1, len(lexemes) - 1) if lexemes[i].text in beside)
    return peek(lexemes, at + 2).kind == WORD and any(
        lexemes[i - 1].text == "(" and lexemes[i + 1].text == ")" for i in others
    )


_ZEROS = frozenset("net ground absolute patient day carbon sub hour near year".split())
_ZEROED = frozenset("tolerance sum gravity day hour hours waste carbon trust emission rate rated g".split())


def _zero_named(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "net zero", "zero tolerance", "a zero-sum game": no count."""
    tie = peek(lexemes, out.end).text in ("-", "‑")
    front = peek(lexemes, out.start - 1 - (peek(lexemes, out.start - 1).text in ("-", "‑")))
    return front.low in _ZEROS or peek(lexemes, out.end + tie).low in _ZEROED


_OWNERS = frozenset("the its his her their our my these those your".split())


def _modelled(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "the 8900 would": ungrouped digits behind an article that count nothing are a model's name."""
    word, before, after = lexemes[out.start], peek(lexemes, out.start - 1), peek(lexemes, out.end)
    return (
        before.low == "the"
        and peek(lexemes, out.start - 2).low != "of"
        and word.text.isdigit()
        and len(word.text) > 2
        and out.end == out.start + 1
        and after.low in _AUXILIARIES
    )


_AUXILIARIES = frozenset("is was has had will would can could may might does did comes came".split())


def _possessed(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "Boeing's 747", "Poor's 500": digits behind a genitive that count nothing are a name."""
    mark = peek(lexemes, out.start - 2)
    return (
        peek(lexemes, out.start - 1).low == "s"
        and peek(lexemes, out.end).text != "-"
        and mark.text in ("'", "’")
        and lexemes[out.start].kind == NUMBER
        and out.high is None
        and not out.numeral.scaled
    )


def _one_holds(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "one" counts where a noun follows that is no pronoun phrase: not "this one", "one another", "one can"."""
    before, after = peek(lexemes, out.start - 1), peek(lexemes, out.end)
    if out.high is not None or out.numeral.end - out.numeral.start > 1:
        return True
    if after.text in ("'", "’"):
        return False  # "one's"
    if after.low == "of":
        return (bool(out.unit) or peek(lexemes, out.end + 1).low in _OWNERS) and before.low not in _CHOOSING
    if before.low in _DETERMINED or (before.text in ("-", "‑") and not lexemes[out.start].gap):
        return before.low == "only" and bool(out.unit) and after.low not in _NOT_NOUNS
    if after.text in ("-", "‑") and not after.gap:
        return bool(out.unit) and peek(lexemes, out.end + 1).low not in _ONE_IDIOMS
    if after.low in _NOT_NOUNS or (not out.unit and out.start > 0):
        return False
    return bool(out.unit) or not after.text


_CHOOSING = frozenset("the which every any no each this that".split())
_ONE_IDIOMS = frozenset("on off time way sided size to".split())


def _share_holds(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Fractions in words: "half of", "a third", not "first half", "half-time", "a third man"."""
    word, before, after = lexemes[out.start], peek(lexemes, out.start - 1), peek(lexemes, out.end)
    if word.kind in "nf" or (out.kind == "percent" and out.end - out.start > 3):
        return True
    if word.low == "half":
        if after.text in ("-", "‑") or before.low in _HALVES or (before.text in ("-", "‑") and not word.gap):
            return False
        return after.low in _WHOLES or is_plural(after.low) or bool(out.cue) or not after.text
    if word.low in ("a", "an"):
        if lexemes[out.end - 1].low == "quarter" and after.low not in {"of", "or", "more", "less", *FILLED}:
            return bool(out.cue) and after.low not in _TIMELY
        return after.kind != WORD or after.low in FRACTIONAL | FILLED or bool(out.cue)
    if lexemes[out.end - 1].low in ("quarter", "quarters"):
        if lexemes[out.end - 1].low == "quarters" and lexemes[out.end - 2].text in ("-", "‑"):
            return True  # "three-quarters"
        return before.low not in ("last", "past", "next", "first", "consecutive") and after.low in FRACTIONAL | FILLED
    return True


_HALVES = frozenset(
    "first second other this next latter last one each final former and better time opening back top "
    "bottom a the".split()
)
_WHOLES = frozenset("of the its their his her that those all an our your this what as".split())
_TIMELY = frozenset("earlier later ago century hour".split())


# "below 2005 levels", "2018 sales": a year before what it dates.
_YEARLY = frozenset(
    "level election figure result budget season olympic earning revenue estimate forecast standard report".split()
)


def _is_year(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """A bare four-digit number that reads as a year."""
    word = lexemes[out.numeral.start]
    if _of_an_era(lexemes, out):
        return True
    if len(word.text) != 4 or not word.text.isdigit() or not 1400 <= out.numeral.value < 2200 or out.numeral.scaled:
        return False
    if out.unit in _YEARLY and 1900 <= out.number < 2100:
        return True
    before = peek(lexemes, out.start - 1)
    if out.cue:
        return (
            out.cue.lower() in ("about", "around", "circa", "ca", "c.", "near", "over", "up to")
            and 1900 <= out.number < 2100
        )
    if out.unit and out.noun_end == out.end + 1:
        seated = before.low in ("a", "an") and not 1900 <= out.number < 2060  # "a 1650 seat hall"
        return before.low in YEAR_WORDS or not (seated or _verbal(before))
    return True


def _of_an_era(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "between A.D. 1000 and 1260": the second year."""
    joined = peek(lexemes, out.start - 1).low in ("and", "to", "-", "–") and peek(lexemes, out.start - 2).kind == NUMBER
    era = peek(lexemes, out.start - 3).text in ("A.D.", "AD", "BC", "B.C.", "CE", "BCE")
    return joined and era and lexemes[out.start].text.isdigit() and not out.unit


def _verbal(before: Lexeme) -> bool:
    return before.low.endswith("ed") or before.low in (
        "sold",
        "made",
        "built",
        "has",
        "have",
        "had",
        "with",
        "were",
        "are",
        "all",
        "these",
        "those",
        "lost",
        "won",
        "sent",
        "bought",
        "got",
    )


def _is_date(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """A day of the month beside its month: the dates' recogniser reads it."""
    if out.numeral.scaled or out.number > 31 or out.high is not None:
        return False
    before, after = peek(lexemes, out.start - 1), peek(lexemes, out.end)
    if before.text == "." and peek(lexemes, out.start - 2).low in MONTHS:
        before = peek(lexemes, out.start - 2)
    month_before = before.low in MONTHS and (capital(before) or before.low not in ("may", "march"))
    if month_before and not (out.unit and out.noun_end == out.end + 1):
        return True
    return (after.low in MONTHS and capital(after)) or (before.low in WEEKDAYS and capital(before) and not out.unit)
