"""The thing that is counted: the head noun behind a number, found by word lists and endings alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from checker.language.quantities.plurals import MODIFIERS, STOP, VERBS, is_plural, singular
from checker.language.quantities.scan import WORD, Lexeme, peek
from checker.language.quantities.words import SCALES, UNITS

ADJECTIVAL = ("al", "ive", "ous", "ful", "less", "ic", "able", "ible", "ary", "ory", "ish", "ent", "ant", "est", "ular",
              "ese", "ern")  # fmt: skip
PLAIN_ADJECTIVES = frozenset(
    "big new small large old young good bad best worst great high low long short major minor single whole full "
    "extra former current real true false free local rival separate special public private joint key main lone "
    "sole huge complete entire tiny simple quick fast slow early late nearby nuclear proud hot cold strong weak "
    "wide deep rich poor".split()
)


def head_noun(lexemes: Sequence[Lexeme], at: int, one: bool) -> tuple[str, int] | None:
    """The singular head noun of the phrase that begins at `at`, and its index; `one` for a count of one."""
    index = _enter(lexemes, at)
    if index is None:
        return None
    if index == at + 1 and peek(lexemes, at).text == "-":
        return (
            None
            if lexemes[index].low in STOP or lexemes[index].low in ("odd", "something", "ish", "strong")
            else (singular(lexemes[index].low), index)
        )
    found = _single(lexemes, index) if one and index == at else _plural_head(lexemes, index)
    return found or _compounded(lexemes, index)


def modifiers(lexemes: Sequence[Lexeme], at: int, head: int) -> str:
    """What stands between a number that ends at `at` and its head noun, as written: "full-time", "public housing"."""
    begin = _enter(lexemes, at)
    return _written(lexemes[begin:head]) if begin is not None else ""


def whole(lexemes: Sequence[Lexeme], at: int) -> str:
    """What a share that ends at `at` is of, as written, its head in the singular: "half of all adults", "adult"."""
    word = peek(lexemes, at)
    begin = at + (word.low == "of")
    while peek(lexemes, begin).low in _WHOLLY:
        begin += 1
    if begin == at or lexemes[at].gap == 2 or begin >= len(lexemes):
        return ""
    head = _plural_head(lexemes, begin)
    if head is not None:
        return " ".join(filter(None, (_written(lexemes[begin : head[1]]), head[0])))
    return _written(list(takewhile(_nominal, (word for _, word in _phrase(lexemes, begin)))))


def _nominal(word: Lexeme) -> bool:
    return word.low not in VERBS and not word.low.endswith("ed")


_WHOLLY = frozenset("the its their his her our my your these those all combined".split())


def _written(lexemes: Sequence[Lexeme]) -> str:
    return "".join(" " * (lexeme.gap > 0) + lexeme.text for lexeme in lexemes).strip(" -‑,")


# Nouns that numbers count in compounds: "a 400 seat hall".
_COUNTED_SINGLY = frozenset(
    "seat member person course speed door page room bed bedroom storey story lap lane vote point game team nation "
    "judge part step star way track song stop state country gauge caliber calibre berth unit date city race set".split()
)


def _compounded(lexemes: Sequence[Lexeme], at: int) -> tuple[str, int] | None:
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    tied = after.kind == WORD and after.gap == 1 and after.low not in STOP and after.low not in VERBS
    return (word.low, at) if word.low in _COUNTED_SINGLY and word.gap == 1 and tied else None


def _enter(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Steps over "of the", "more" and a hyphen to where the noun phrase begins."""
    if peek(lexemes, at).text == "-" and peek(lexemes, at + 1).low in ("odd", "plus"):
        at += 2  # "the 150-odd guests"
    word = peek(lexemes, at)
    if word.text == "-" and not word.gap and not peek(lexemes, at + 1).gap:
        return at + 1 if peek(lexemes, at + 1).kind == WORD else None
    if word.low == "of" and word.gap < 2:
        at += 1
        while peek(lexemes, at).low in _DETERMINERS:
            at += 1
        if peek(lexemes, at + 1).text in ("'", "’") and peek(lexemes, at + 2).low == "s" and _counts(lexemes, at + 3):
            at += 3  # "of the country's 8.6 million pensioners"
        at += peek(lexemes, at).low in ("most", "best-known", "least")
        at += _counts(lexemes, at)
        return at + (peek(lexemes, at).low in SCALES and peek(lexemes, at - 1).kind == "n")
    return at


def _counts(lexemes: Sequence[Lexeme], at: int) -> bool:
    return peek(lexemes, at).kind == "n" or peek(lexemes, at).low in UNITS


_DETERMINERS = frozenset("the its their his her our my your these those all s ’s such".split())


def _phrase(lexemes: Sequence[Lexeme], at: int) -> list[tuple[int, Lexeme]]:
    """The words of at most seven lexemes that may belong to one noun phrase."""
    out: list[tuple[int, Lexeme]] = []
    for index in range(at, min(at + 9, len(lexemes))):
        word = lexemes[index]
        if (word.text in "-‑'’" or (word.low == "s" and peek(lexemes, index - 1).text in ("'", "’"))) and not word.gap:
            continue
        if word.text == "-" and out and out[-1][1].text.isupper() and peek(lexemes, index + 1).kind == "n":
            continue  # "COVID -19"
        if word.kind == "n" and out and _numbered(lexemes, out[-1], index):
            continue  # "63,000 Model 3 sedans"
        if word.kind not in "wa" or (word.gap == 2 and index > at) or (
            word.low in STOP and word.text != "US" and not (index == at and word.low in MODIFIERS)
        ):  # fmt: skip
            if word.low in ("and", "or", "&") and out and not any(is_plural(w.low) for _, w in out):
                continue  # "digital and physical sales"
            if word.text == "," and out and _is_adjective(out[-1][1].low):
                continue
            break
        out.append((index, word))
    return out


def _numbered(lexemes: Sequence[Lexeme], front: tuple[int, Lexeme], at: int) -> bool:
    """Whether the number at `at` belongs to a name that stands right before it."""
    near = front[0] == at - 1 or (front[0] == at - 2 and lexemes[at - 1].text in "-‑")
    return near and front[1].text != front[1].low and lexemes[at].gap < 2


def _plural_head(lexemes: Sequence[Lexeme], at: int) -> tuple[str, int] | None:
    found: tuple[int, Lexeme] | None = None
    for index, word in _phrase(lexemes, at):
        if (is_plural(word.low) or _abbreviated(word.text)) and not _possessive(lexemes, index):
            if found is None or index == found[0] + 1:
                found = index, word
                continue
            break
        if found is not None or (word.low in VERBS and index > at):
            break
    if found is None:
        return None
    if _abbreviated(found[1].text):
        return found[1].text[:-1], found[0]
    return _prefix(lexemes, found[0]) + singular(found[1].low), found[0]


def _prefix(lexemes: Sequence[Lexeme], index: int) -> str:
    """The "co-" of "co-workers"."""
    mark, front = peek(lexemes, index - 1), peek(lexemes, index - 2)
    return (
        f"{front.low}-"
        if mark.text == "-" and not mark.gap and front.low in ("co", "ex", "non", "by", "sub", "step")
        else ""
    )


def _abbreviated(word: str) -> bool:
    """ "TVs", "TDs", "NGOs"."""
    return len(word) > 2 and word[-1] == "s" and word[:-1].isupper()


def _possessive(lexemes: Sequence[Lexeme], index: int) -> bool:
    mark, after = peek(lexemes, index + 1), peek(lexemes, index + 2)
    return mark.text in ("'", "’") and not mark.gap and ((after.low == "s" and not after.gap) or after.kind == WORD)


def _is_adjective(word: str) -> bool:
    return word in PLAIN_ADJECTIVES or word in MODIFIERS or word.endswith(ADJECTIVAL)


# Endings of nouns: "one street performer", "one opening statement".
_AGENTS = ("er", "or", "ist", "ee", "ian", "man", "woman", "tion", "ment", "ship", "ity")


def _single(lexemes: Sequence[Lexeme], at: int) -> tuple[str, int] | None:
    """The head of "one particular demand": the first word that is no adjective."""
    last: tuple[int, Lexeme] | None = None
    for index, word in _phrase(lexemes, at):
        if word.low in VERBS and not _is_adjective(word.low):
            break
        following = peek(lexemes, index + 1)
        if word.low.endswith("ed") and following.kind == WORD and following.gap == 1 and following.low not in STOP:
            continue
        last = index, word
        tied = peek(lexemes, index + 1).text in ("-", "‑") and not peek(lexemes, index + 1).gap
        compound = following.low.endswith(_AGENTS) and len(following.low) > 4 and following.low not in STOP
        if not _is_adjective(word.low) and not tied and not _possessive(lexemes, index) and not compound:
            break
    return (singular(last[1].low), last[0]) if last else None
