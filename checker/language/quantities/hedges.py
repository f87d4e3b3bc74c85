"""Words that widen or bound a number: about, nearly, at least, up to, "or more", "-plus"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.language.quantities.amounts import Amount
from checker.language.quantities.plurals import STOP
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek


class Hedge(NamedTuple):
    """What a cue says: approximation, bound, and on which narrow side ("nearly": under, "just over": over)."""

    approximate: bool = False
    bound: str | None = None
    just: str = ""


ABOUT, UNDER, OVER = Hedge(True), Hedge(True, None, "under"), Hedge(True, ">", "over")
MORE, LEAST, LESS, MOST = Hedge(bound=">"), Hedge(bound=">="), Hedge(bound="<"), Hedge(bound="<=")
JUST_UNDER = Hedge(True, "<", "under")
_BEFORE: dict[Hedge, str] = {
    ABOUT: "about|around|approximately|approx|approx.|roughly|some|circa|ca|ca.|c.|~|≈|∼|estimated|an estimated|"
    "in the region of|in the order of|on the order of|something like|somewhere around|in the neighborhood of|"
    "in the neighbourhood of|more or less|close to|near|nearer|nearing|near to|closer to|approaching|"
    "around about|an average of|averaged|averaging|average of|averages|an average|average|on average|"
    "in the vicinity of|give or take|around some|about some|an approximate|an approximated|reportedly about|"
    "as good as|estimated at",
    UNDER: "nearly|almost|not quite|virtually|all but|practically|very nearly|verging on",
    OVER: "just over|just above|just more than|slightly more than|slightly over|slightly above|a little over|"
    "a little more than|little more than|a bit more than|a bit over|a shade over|a fraction over|a tad over|"
    "marginally more than|fractionally more than|just past|a touch over|barely over|only just over",
    JUST_UNDER: "just under|just below|just less than|just fewer than|slightly less than|slightly fewer than|"
    "slightly under|slightly below|a little under|a little less than|little less than|a bit less than|"
    "a bit under|a shade under|a fraction under|a tad under|marginally less than|just shy of|just short of|"
    "little short of|a touch under|shy of",
    MORE: "more than|over|above|in excess of|exceeding|exceeds|exceed|exceeded|upwards of|upward of|north of|beyond|"
    "greater than|higher than|larger than|bigger than|better than|longer than|older than|taller than|heavier than|"
    "well over|well above|well in excess of|far more than|much more than|many more than|topping|tops|topped|"
    "surpassing|surpassed|surpasses|surpass|even more than|faster than|deeper than|wider than|over than|>|"
    "more than some|well more than|far exceeding|easily more than|comfortably over|comfortably more than|"
    "no fewer than some|smashed through|past the|over -",
    LEAST: "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|minimum|min|"
    "at a minimum|greater than or equal to|more than or equal to|bigger than or equal to|"
    "larger than or equal to|bigger or equal than|greater or equal than|greater or equal to|equal to or more than|"
    "equal to or greater than|equal or greater than|not under|not below|not lower than|no lower than|no smaller than|"
    "no younger than|no shorter than|≥|> =|⩾|starting at|starting from|starts at|start at|begins at|begin at|"
    "beginning at|from at least|"
    "at the very least|at least some|at least about|as little as|as few as",
    LESS: "less than|under|below|fewer than|lower than|smaller than|younger than|shorter than|south of|cheaper than|"
    "well under|well below|far less than|far fewer than|much less than|short of|lighter than|sub|sub -|under -|<|"
    "slower than|inside|far below|many fewer than",
    MOST: "up to|at most|no more than|not more than|as much as|as many as|a maximum of|maximum of|maximum|max|"
    "not exceeding|less than or equal to|lower than or equal to|smaller than or equal to|"
    "equal to or less than|equal to or fewer than|equal or less than|less or equal to|less or equal than|"
    "not over|not above|no higher than|no greater than|no larger than|no bigger than|no longer than|no older than|"
    "not greater than|at the most|at the very most|≤|< =|= <|⩽|up to around|up to about|up to some|"
    "as high as|does not exceed|not to exceed|capped at|limited to|tops out at|a cap of|maxing out at|"
    "as far as|as long as",
}  # fmt: skip
_BEHIND: dict[Hedge, str] = {
    ABOUT: "or so|or thereabouts|give or take|more or less|approximately|or around that|- ish|ish|- odd|odd|approx",
    LEAST: "or more|or greater|or higher|or above|or over|or longer|or older|and above|and over|and up|and more|"
    "and older|or better|or larger|or bigger|- plus|plus|+|at least|at a minimum|or upwards|and upwards|upwards|"
    "at the very least|minimum|or later",
    MOST: "or less|or fewer|or lower|or below|or under|or younger|or shorter|and under|and below|and younger|"
    "or smaller|at most|at the most|maximum|tops|max|or less than that",
}  # fmt: skip


def _table(groups: dict[Hedge, str]) -> dict[str, Hedge]:
    return {phrase: hedge for hedge, phrases in groups.items() for phrase in phrases.split("|")}


BEFORE, BEHIND = _table(_BEFORE), _table(_BEHIND)
_LONGEST = 6
_ENDINGS = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in BEFORE)
_OPENINGS = frozenset(phrase.split(" ", 1)[0] for phrase in BEHIND)
# "over", "under", "below", "past" also mean places and times: not bounds before these.
_COMPARED = frozenset("feature rank ranks ranked scored beat won lost".split())


def hedge_before(lexemes: Sequence[Lexeme], at: int) -> tuple[Hedge, int] | None:
    """The longest cue that ends right before lexeme `at`, and where it begins."""
    before = peek(lexemes, at - 1)
    if before.low not in _ENDINGS or lexemes[at].gap == 2:
        return None
    for length in range(min(_LONGEST, at), 0, -1):
        phrase = " ".join(lexeme.low for lexeme in lexemes[at - length : at])
        hedge = BEFORE.get(phrase)
        if hedge is not None and _holds(lexemes, at - length, at, phrase):
            return hedge, at - length
    return None


def _holds(lexemes: Sequence[Lexeme], begin: int, at: int, phrase: str) -> bool:
    if phrase == "some":
        # "some of the 300" is none; "some 300 employees" is
        return True
    if phrase == "up to":
        return peek(lexemes, begin - 1).low not in _GONE_UP
    if phrase in ("near", "inside", "beyond", "min", "max", "c.", "ca", "past the"):
        return lexemes[at].kind in ("n", "s", "w")
    if phrase == "average":
        return peek(lexemes, begin - 1).low in ("an", "the", "on")
    if phrase in ("over", "above", "below", "under"):
        return not _spread(lexemes, begin, at) and not (phrase == "over" and _ratio(lexemes, begin, at))
    return True


# "inched up to 4%", "brings us up to 83%": where something came to, no maximum.
_GONE_UP = frozenset(
    "back inched inching edged edging crept creeping ticked ticking moved moving went us them it me him total tally "
    "toll count number figure".split()
)


def _spread(lexemes: Sequence[Lexeme], begin: int, at: int) -> bool:
    """ "spread over three years", "improvement over 2019", "a dispute over $10": no bound."""
    return peek(lexemes, begin - 1).low in _OVER_WHAT


def _ratio(lexemes: Sequence[Lexeme], begin: int, at: int) -> bool:
    """ "a pressure of 120 over 80": two numbers, none of them a bound."""
    before, after = peek(lexemes, begin - 1), peek(lexemes, at + 1)
    ends = after.text in ("", ".", ",", ";", ")") or after.gap == 2
    return before.kind == lexemes[at].kind == NUMBER and "," not in before.text and ends


_OVER_WHAT = frozenset(
    "spread lead advantage victory win improvement dispute disputes row fight argument battle clash debate concern "
    "concerns lawsuit lawsuits controversy questions anger outrage worries fears quarrel".split()
)


def hedge_behind(lexemes: Sequence[Lexeme], at: int) -> tuple[Hedge, int] | None:
    """The longest cue that begins at lexeme `at`, and the index after it."""
    word = peek(lexemes, at)
    if word.low not in _OPENINGS or word.gap == 2:
        return None
    for length in range(min(4, len(lexemes) - at), 0, -1):
        phrase = " ".join(lexeme.low for lexeme in lexemes[at : at + length])
        hedge = BEHIND.get(phrase)
        if hedge is not None and _holds_behind(lexemes, at, at + length, phrase):
            return hedge, at + length
    return None


def _holds_behind(lexemes: Sequence[Lexeme], at: int, end: int, phrase: str) -> bool:
    word, after = lexemes[at], peek(lexemes, end)
    if phrase == "+":
        return after.kind != "n" or after.gap > 0
    if phrase in ("plus", "odd", "ish", "approx"):
        return not word.gap and phrase != "approx"
    if phrase in ("tops", "max") and word.text.isupper():
        return False  # "38 TOPS", a unit
    if phrase in ("tops", "max", "maximum", "minimum", "at least", "at most", "upwards", "approximately"):
        return after.text in ("", ".", ",", ")", ";") or after.gap == 2
    if phrase.split()[-1] in ("over", "more", "under", "above", "below", "less", "fewer", "higher", "up"):
        return after.low != "than" and after.kind != "n"
    return True


def apply(lexemes: Sequence[Lexeme], text: str, out: Amount) -> None:
    """Sets bound, approximation and cue of an amount from the words around it."""
    before = _cues_before(lexemes, text, out)
    behind = _cue_behind(lexemes, text, out)
    out.cue = " … ".join([*before, behind]) if behind else " ".join(before)
    if out.high is not None and out.bound and out.cue.lower().endswith(" from"):
        out.bound, out.cue = None, ""  # "starting from 450 up to 900": a range


def _cues_before(lexemes: Sequence[Lexeme], text: str, out: Amount) -> list[str]:
    """At most three cues in a row: "at least about", "more than an estimated"."""
    cues: list[str] = []
    at = out.start
    while len(cues) < 3:
        found = hedge_before(lexemes, at)
        if found is None and not cues and at > 1 and lexemes[at - 1].low in _ARTICLES and lexemes[at].gap < 2:
            found = hedge_before(lexemes, at - 1)
            found = None if found and found[0].bound and _known(lexemes, out) else found
        if found is None or (cues and out.bound and found[0].bound):
            break
        _take(out, found[0])
        cues.insert(0, text[lexemes[found[1]].start : lexemes[at - 1].end])
        at = found[1]
    return cues


def _cue_behind(lexemes: Sequence[Lexeme], text: str, out: Amount) -> str:
    """The cue behind the number or the counted thing; one at the number becomes part of the mention."""
    start = out.end
    found = hedge_behind(lexemes, start)
    if found is None and out.noun_end > out.end:
        start = out.noun_end
        found = hedge_behind(lexemes, start)
    if found is None or (found[0].bound and out.bound):
        return ""
    _take(out, found[0])
    if start == out.end:
        out.end = found[1]
    return text[lexemes[start].start : lexemes[found[1] - 1].end]


def share(lexemes: Sequence[Lexeme], found: Sequence[Amount]) -> None:
    """A conversion in brackets is hedged as what it converts: "more than 100 km (60 miles)"."""
    last: Amount | None = None
    for out in found:
        beside = last is not None and last.end in (out.start - 1, out.start - 2)
        if last is not None and beside and not out.cue and peek(lexemes, out.start - 1).text in ("(", "/", "or"):
            converted = last.kind == out.kind and last.unit != out.unit and out.kind in ("quantity", "money")
            if converted and last.high is None:
                out.bound, out.approximate, out.just = last.bound, last.approximate, last.just
        last = out


_ARTICLES = frozenset("a an the its their all".split())
_DEFINITE = frozenset("the its their".split())
_LINES = frozenset("mark marks barrier threshold level limit line milestone figure point ceiling".split())


def _known(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Whether the value is that of a thing in its own right: "surpassing the $90 million deal", not "the $90m mark"."""
    behind = peek(lexemes, out.end)
    thing = behind.kind == WORD and behind.gap < 2 and behind.low not in _LINES | STOP
    return thing and peek(lexemes, out.start - 1).low in _DEFINITE


def _take(out: Amount, hedge: Hedge) -> None:
    out.approximate |= hedge.approximate
    if hedge.bound is not None:
        out.bound = hedge.bound
    out.just = out.just or hedge.just
