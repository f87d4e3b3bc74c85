"""Two numbers that are one value ("15-20 usd", "between $10 and $20 million"), a score ("3-1"), or old and new."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import DIGITS, PART, VAGUELY
from checker.language.quantities.context import near, opened
from checker.language.quantities.coordinating import share_rate
from checker.language.quantities.hedges import hedge_before
from checker.language.quantities.scan import NUMBER, Lexeme, peek
from checker.language.quantities.scores import decided, halved, is_score, nameless, result, score, versus
from checker.language.quantities.trends import changes_before

DASHES = frozenset("-–—‑−")
TALLIED = frozenset({"vote", "point", "goal", "seat"})  # "by 221 to 180 votes"


def join(lexemes: Sequence[Lexeme], found: list[Amount]) -> list[Amount]:
    """The amounts with ranges, scores and changes put together."""
    out: list[Amount] = []
    for amount in found:
        last = out[-1] if out else None
        near_by = last is not None and last.end <= amount.start <= last.noun_limit + 3
        if last is None or not near_by or not _meet(lexemes, last, amount):
            out.append(amount)
    return out


def _meet(lexemes: Sequence[Lexeme], a: Amount, b: Amount) -> bool:
    """Whether `a` takes in its neighbour `b`, because the words between say so."""
    apart = a.kind in ("rank", "age", "multiplier") and a.kind != b.kind and not (a.kind == "age" and b.bare)
    between = lexemes[a.end : b.start]
    if a.high is not None or apart or not 0 < len(between) < 4:
        return False
    if any(lexeme.gap == 2 for lexeme in (*between, lexemes[b.start])):
        return False
    words = [lexeme.low for lexeme in between]
    if len(words) == 1 and words[0] in DASHES:
        return _dashed(lexemes, a, b, between[0])
    if "and" in words:
        return _and(lexemes, a, b, words)
    if words == ["or"]:
        return _either(lexemes, a, b)
    if words == ["("] and a.number == b.number and b.bare and peek(lexemes, b.end).text == ")":
        a.end = b.end + 1  # "forty-five (45)"
        return True
    return _towards(lexemes, a, b, words)


def _towards(lexemes: Sequence[Lexeme], a: Amount, b: Amount, words: list[str]) -> bool:
    """Pairs with "to" between: ranges, changes, votes."""
    if _goes_on(lexemes, b.end):
        return False  # "from 24 to 33-35 billion": the second end is a range itself
    if words == ["up", "to"] and opened(lexemes, a, "from"):
        return _range(a, b)
    if words[1:] == ["to"] and versus(lexemes, a, b, words[0]):
        return score(a, b)
    if "to" in words and set(words) <= {"-", "to"}:
        return _to(lexemes, a, b)
    if words[0] in ("to", "through", "until", "till") and _only_hedges(lexemes, a.end + 1, b.start):
        return _to(lexemes, a, b)
    return False


def _and(lexemes: Sequence[Lexeme], a: Amount, b: Amount, words: list[str]) -> bool:
    """Pairs with "and" between: "between 5 and 10", "ages of 4 and 16", "100- and 200-meter races"."""
    if words == ["-", "and"] and a.bare and b.unit:
        a.unit, a.kind, a.dimension = b.unit, b.kind, b.dimension
        return False
    if words in (["and", "the"], ["and"]) and a.kind == b.kind == "rank":
        return opened(lexemes, a, "between") and _range(a, b)
    if words == ["and"] and a.kind == "age" and peek(lexemes, a.start - 2).low == "ages":
        return _range(a, b)
    if words[0] == "and" and opened(lexemes, a, "between") and _only_hedges(lexemes, a.end + 1, b.start):
        return _range(a, b)
    if words == ["and"] and not _year_like(a):
        _share_alike(a, b)
    return words == ["and"] and opened(lexemes, a, "from") and a.bare and b.kind == "money" and _range(a, b)


def _share_alike(a: Amount, b: Amount) -> None:
    """ "$10 and $20 million", "5 and 10 percent": two values, one magnitude or sign."""
    if a.kind == b.kind == "money" and a.unit == b.unit and a.prefix and b.prefix:
        _share_scale(a, b)
    elif a.bare and b.unit == "%" and 0 < a.number <= 100 and not a.numeral.scaled:
        a.unit, a.kind, a.dimension = b.unit, b.kind, b.dimension


def _only_hedges(lexemes: Sequence[Lexeme], at: int, end: int) -> bool:
    if at == end:
        return True
    hedge = hedge_before(lexemes, end)
    return (hedge is not None and hedge[1] <= at) or lexemes[at].low in ("a", "an", "as")


def _agree(a: Amount, b: Amount) -> bool:
    """Whether two amounts may be ends of one range: one unit, or only one of them has a unit."""
    if a.kind == b.kind and a.unit.split(" per ")[0] == b.unit.split(" per ")[0]:
        return True
    if a.kind == "age" and b.bare and b.number % 1 == 0 and a.number < b.number < 120:
        return True
    if a.bare or b.bare:
        return not (a.bare and b.kind == "multiplier")
    if a.kind == b.kind == "quantity" and a.dimension == b.dimension == "temperature":
        return True
    return a.kind == b.kind == "money" and "USD" in (a.unit, b.unit) and a.prefix != b.prefix


def _range(a: Amount, b: Amount) -> bool:
    """Makes `a` the range from `a` to `b`, which share unit, currency and magnitude."""
    if not _agree(a, b) or _year_like(a) != _year_like(b) or VAGUELY in (a.numeral.form, b.numeral.form):
        return False
    _share_scale(a, b)
    share_rate(a, b)
    if (b.unit or b.kind != "count") and not (a.kind == "age" and b.bare):
        a.unit, a.kind, a.dimension = b.unit or a.unit, b.kind if not b.bare else a.kind, b.dimension or a.dimension
    a.high, a.high_step, a.end, a.noun_end = b.number, b.step, b.end, b.noun_end
    a.modifiers, a.base_at = b.modifiers or a.modifiers, b.base_at
    if b.scale != 1 or b.numeral.scaled:
        a.numeral = a.numeral._replace(scaled=True)
    return True


def _year_like(out: Amount) -> bool:
    """A bare year cannot be one end of a range of things."""
    plain = out.bare and not out.numeral.grouped and not out.numeral.scaled
    return plain and 1900 <= out.number < 2100 and out.noun_end < 0


def _share_scale(a: Amount, b: Amount) -> None:
    scale = b.scale
    if scale < 100 or a.scale != 1 or a.numeral.scaled or abs(a.number) >= 1000:
        return
    if abs(a.number) * scale <= abs(b.number) * 2 or a.unit == b.unit or a.bare:
        if (
            abs(a.number) * scale > abs(b.number)
            and a.kind == "money"
            and not b.bare
            and a.number * scale > b.number * 10
        ):
            return
        a.number, a.step, a.scale = a.number * scale, a.step * scale, scale


def _goes_on(lexemes: Sequence[Lexeme], at: int) -> bool:
    dash = peek(lexemes, at)
    return dash.text in DASHES and not dash.gap and peek(lexemes, at + 1).kind == NUMBER


def _dashed(lexemes: Sequence[Lexeme], a: Amount, b: Amount, dash: Lexeme) -> bool:
    if dash.text == "—" and dash.gap:
        return False
    nameless(b)
    plain = a.bare and b.bare and not (a.number % 1 or b.number % 1 or a.numeral.scaled or b.numeral.scaled)
    if _goes_on(lexemes, b.end):
        return False
    ended = plain and b.noun_end <= b.end
    if a.bare and b.bare and halved(a, b) and not dash.gap:
        return score(a, b)
    if ended and max(a.number, b.number) < 1000 and a.kind == "count" and is_score(lexemes, a, b, dash):
        return score(a, b)
    if dash.gap and not (a.bare or a.unit == b.unit):
        return False
    if ended and a.number >= b.number:
        return False
    return _range(a, b)


def _to(lexemes: Sequence[Lexeme], a: Amount, b: Amount) -> bool:
    """ "from 4.8% to 4.7%" behind a word of change is old and new, else a range; "8 to 5" votes are a score."""
    voted = near(lexemes, a.start, b.end, frozenset("vote voted votes voting split won lost".split()), 4, 3)
    by = peek(lexemes, a.start - 1).low == "by" and a.number > b.number and not changes_before(lexemes, a.start)
    voted = voted or by or decided(lexemes, a, b)
    tallied = b.kind == "count" and b.unit in TALLIED and a.number > b.number
    whole = a.bare and (tallied or (b.bare and b.noun_end <= b.end)) and result(a, b)
    if voted and whole and not opened(lexemes, a, "from"):
        return score(a, b)
    if not _agree(a, b):
        return False
    if opened(lexemes, a, "from") and changes_before(lexemes, a.start, 28):
        return _old_and_new(a, b)
    measured = a.kind == "quantity" and not changes_before(lexemes, a.start)
    if a.number > b.number and not measured and not opened(lexemes, a, "from"):
        return False  # "won 60% to 40%", "outspent him $5 million to $200,000"
    if a.unit and b.bare and not opened(lexemes, a, "from") and a.kind not in ("money", "age"):
        return False
    stepped = peek(lexemes, a.start - 1).low == "by" or (
        b.number > 3 * a.number and a.unit and not opened(lexemes, a, "from")
    )
    if stepped and changes_before(lexemes, a.start):
        return False  # "rose by $2 to $14"
    return _range(a, b)


def _old_and_new(a: Amount, b: Amount) -> bool:
    """Two mentions that share unit and magnitude; the later carries the earlier as its base."""
    _share_scale(a, b)
    share_rate(a, b)
    if a.bare or (a.kind == "count" and b.unit):
        a.unit, a.kind, a.dimension = b.unit, b.kind, b.dimension
    elif b.bare:
        b.unit, b.kind, b.dimension = a.unit, a.kind, a.dimension
    b.base = a.number
    b.direction = "up" if b.number > a.number else "down" if b.number < a.number else None
    return False


def _either(lexemes: Sequence[Lexeme], a: Amount, b: Amount) -> bool:
    """ "three or four years" is a range, "8 or $9" two values of one unit."""
    if a.bare and (b.kind == "money" or b.kind == "percent"):
        a.unit, a.kind, a.dimension = b.unit, b.kind, b.dimension
        _share_scale(a, b)
        return False
    if not _agree(a, b) or (a.numeral.form in (PART, DIGITS) and a.number < 1):
        return False
    if a.bare and not a.numeral.scaled and b.numeral.scaled and b.number == (a.number + 1) * b.scale:
        return _range(a, b)  # "three or four million"
    return b.number - a.number == Decimal(1) and a.bare and b.number <= 20 and _range(a, b)


def pin(lexemes: Sequence[Lexeme], found: list[Amount]) -> list[Amount]:
    """Two bounds on one thing make a range: "greater than 100 and smaller than 300"."""
    out: list[Amount] = []
    for amount in found:
        last = out[-1] if out else None
        if last is not None and _pinned(lexemes, last, amount):
            low, high = sorted((last, amount), key=lambda a: a.number)
            last.number, last.high, last.step, last.high_step = low.number, high.number, low.step, high.step
            last.end, last.bound, last.cue = amount.end, None, f"{last.cue} … {amount.cue}"
            last.unit, last.kind, last.noun_end = amount.unit or last.unit, amount.kind, amount.noun_end
        else:
            out.append(amount)
    return out


def _pinned(lexemes: Sequence[Lexeme], a: Amount, b: Amount) -> bool:
    if not (a.bound and b.bound) or a.bound[0] == b.bound[0] or a.high is not None or b.high is not None:
        return False
    lower, upper = (a, b) if a.bound[0] == ">" else (b, a)
    words = [lexeme.low for lexeme in lexemes[a.end : b.start]]
    if (
        len(words) > 7
        or words[:1] not in (["and"], ["but"])
        or " ".join(words[1:]) not in (b.cue.lower(), b.cue.lower() + " the")
    ):
        return False
    return lower.number < upper.number and _agree(a, b) and not (a.kind == "count" and a.unit and not b.unit)
