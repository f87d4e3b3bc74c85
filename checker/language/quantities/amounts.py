"""An amount: a number with what was read of its surroundings so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.language.quantities.cardinals import DIGITS, PART, Numeral
from checker.language.quantities.nouns import ADJECTIVAL, head_noun
from checker.language.quantities.plurals import is_plural
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import LETTERS, SCALES

MINUS = frozenset("-−")
TALL = frozenset(
    "tall long high deep wide away across thick above below apart longer taller higher deeper wider from of in by "
    "wave waves swell swells wall walls fence fences beams poles pipes "
    "sprint race hurdles relay freestyle butterfly backstroke breaststroke dash final diving platform run".split()
)


@dataclass(slots=True)
class Amount:
    """A number over lexemes [`start`, `end`) as read so far; `at` and `after` bound the number itself.

    `noun_end` is behind the counted thing, `base_at` where the base of a rate begins that stands behind that.
    """

    start: int
    end: int
    numeral: Numeral
    number: Decimal
    step: Decimal
    kind: str = "count"
    unit: str = ""
    dimension: str = ""
    scale: Decimal = Decimal(1)
    prefix: bool = False
    high: Decimal | None = None
    high_step: Decimal = Decimal(0)
    approximate: bool = False
    bound: str | None = None
    just: str = ""
    direction: str | None = None
    towards: str | None = None
    base: Decimal | None = None
    cue: str = ""
    rank: int = 0
    noun_end: int = -1
    base_at: int = -1
    modifiers: str = ""
    whole: str = ""

    @property
    def noun_limit(self) -> int:
        """The end of the amount with its counted noun."""
        return max(self.end, self.noun_end)

    @property
    def bare(self) -> bool:
        """Whether nothing says what the number is of."""
        return not self.unit and self.kind == "count"


def begun(lexemes: Sequence[Lexeme], at: int, found: Numeral, sign: int) -> Amount:
    out = Amount(at, found.end, found, sign * found.value, found.step)
    out.high = found.high
    if found.scaled:
        out.scale = SCALES.get(lexemes[found.end - 1].low, Decimal(1))
    return out


def multiply(out: Amount, scale: Decimal) -> None:
    if scale != 1:
        out.number, out.step, out.scale = out.number * scale, out.step * scale, out.scale * scale


def letter(lexemes: Sequence[Lexeme], out: Amount, money: bool) -> None:
    """A magnitude letter or abbreviation behind the digits: "1.2bn", "35m users", "$10K"."""
    word = peek(lexemes, out.end)
    if word.kind != WORD or word.gap == 2 or out.numeral.form != DIGITS or out.numeral.scaled:
        return
    scale = LETTERS.get(word.text)
    if scale is None:
        return
    if money:
        if word.gap and word.text in ("k", "t", "b", "m") and peek(lexemes, out.end + 1).kind == WORD:
            return
    elif not _counts(lexemes, out.end, word, out):
        return
    multiply(out, scale)
    out.end += 1


def _counts(lexemes: Sequence[Lexeme], at: int, word: Lexeme, out: Amount) -> bool:
    """Whether a letter that may also be a unit ("m", "K", "b", "t", "G") is a magnitude here."""
    following = peek(lexemes, at + 1)
    if word.text in ("bn", "Bn", "BN", "mn", "Mn", "MN", "tn", "trn", "mln", "bln", "cr"):
        return True
    if word.gap:
        plural = word.text != "m" or following.low not in TALL
        counted = following.kind == WORD and following.gap == 1 and len(following.low) > 3 and is_plural(following.low)
        return word.text in ("B", "M", "T", "m") and (following.low in MANY or (plural and counted))
    if word.text == "K" and any(lexeme.text in ("°", "℃", "℉") for lexeme in lexemes[max(0, at - 12) : at]):
        return False  # "21 °C (294 K)"
    if word.text in ("k", "K"):
        return (
            word.text == "k" or out.number != out.number.to_integral_value() or out.number < 1000 or not following.text
        )
    if word.text == "G":
        return not following.text or following.gap == 2
    if word.text == "m":
        plural = (
            following.kind == WORD and following.gap == 1 and (len(following.low) > 3 and following.low.endswith("s"))
        )
        many = following.low == "of" or (plural and following.low not in TALL) or following.low in MANY
        described = following.gap == 1 and following.low.endswith(ADJECTIVAL)
        strong = following.text == "-" and peek(lexemes, at + 2).low == "strong"  # "the 9.6m-strong workforce"
        if strong or (following.low not in TALL and _peopled(lexemes, at - 1)):
            return True
        return many or (described and head_noun(lexemes, at + 1, False) is not None)
    return word.text in ("M", "B", "MM", "mm", "T") and word.text != "mm"


def _peopled(lexemes: Sequence[Lexeme], at: int) -> bool:
    """ "the population, put at 8.7m": what is counted stands before the number."""
    for index in range(at - 1, max(-1, at - 9), -1):
        if lexemes[index].text in ".!?;" or lexemes[index].kind == NUMBER or lexemes[index + 1].gap == 2:
            return False
        if lexemes[index].low in _PEOPLED:
            return True
    return False


_PEOPLED = frozenset(
    "population populations audience audiences viewership viewers readership circulation membership workforce "
    "headcount subscribers users customers downloads passengers visitors votes shipments electorate followers "
    "households jobs unemployed refugees migrants".split()
)
MANY = frozenset(
    "people combined users subscribers customers children women men households monthly active daily weekly new "
    "more paid paying registered downloads followers viewers litres tonnes "
    "bpd boe boepd oz ounces barrels".split()
)


def past_article(lexemes: Sequence[Lexeme], out: Amount) -> int:
    """The index behind the number, and behind the article of "half a percent"."""
    return out.end + (out.numeral.form == PART and peek(lexemes, out.end).low in ("a", "an", "of a"))


def hyphen(lexemes: Sequence[Lexeme], at: int) -> int:
    """1 where a hyphen ties the number to the word behind it ("27-kilometer")."""
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    return int(word.text in ("-", "‑", "–") and not word.gap and not after.gap and after.kind in ("w", "s", "a"))
