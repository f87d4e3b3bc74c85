"""Slots that a name fills: "codenamed X", "known inside the company as X", "the drug, X,", "Vehicle: X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.domain.sentence import Sentence, Token
from checker.language.posts import heads as post_heads
from checker.language.slot_verbs import maker_slot, verb_slot
from checker.language.tables import table, words

REACH = 8
QUOTES = frozenset({'"', "“", "”", "‘", "'", "’", "*", "**", "``"})
DEFINITE = frozenset({"the", "its", "their", "his", "her", "our", "this"})
ENDS = frozenset({",", ".", ";", ")", "—", "–", ":"})


@dataclass(frozen=True, slots=True)
class Slot:
    """The name that begins at token `first` fills `slot` ("codename", "drug") of `thing` ("" where unnamed)."""

    first: int
    slot: str
    thing: str = ""


def slots(sentence: Sentence, names: Sequence[tuple[int, int, str]], label: str = "") -> Iterator[Slot]:
    """The slots that the names of a sentence fill; `names` are (first token, end, full name)."""
    tokens = sentence.tokens
    for first, end, _ in names:
        earlier = [name for name in names if name[1] <= first]
        found = (
            _coded(tokens, first, earlier)
            or _labelled(tokens, first, label)
            or _apposed(tokens, first, end, earlier)
            or _by_verb(tokens, first, end, earlier)
        )
        if found is not None:
            yield found


def _coded(tokens: Sequence[Token], first: int, earlier: Sequence[tuple[int, int, str]]) -> Slot | None:
    """ "codenamed X", "(codename "X")", "known inside the company as X", "nicknamed X"."""
    i = _back(tokens, first - 1)
    if i < 0:
        return None
    cue = tokens[i].text.lower().replace("-", "")
    slot = table("names")["slots"].get(cue, "")
    if not slot and cue == "as":
        slot = _known_as(tokens, i)
    return Slot(first, slot, _thing(tokens, i, earlier)) if slot else None


def _by_verb(tokens: Sequence[Token], first: int, end: int, earlier: Sequence[tuple[int, int, str]]) -> Slot | None:
    """ "X won the prize", "the victim was identified as X", "the film, directed by X"."""
    made = maker_slot(tokens, first)
    if made:
        thing = _thing(tokens, first - 2, earlier)
        return Slot(first, made, thing) if thing else None
    found = verb_slot(tokens, first, end)
    return Slot(first, *found) if found else None


INSIDE = frozenset(
    "inside internally inhouse in-house engineers staff company firm employees developers codename code-name".split()
)
NAMED = frozenset({"known", "referred", "called", "dubbed", "nicknamed", "christened"})
FORMERLY = frozenset({"previously", "formerly", "once", "originally", "earlier"})


def _known_as(tokens: Sequence[Token], i: int) -> str:
    """ "known internally as": a codename; "previously known as", "referred to as": another name; else ""."""
    before = [token.text.lower() for token in tokens[:i]]
    cue = next((k for k in range(i - 1, max(-1, i - REACH), -1) if before[k] in NAMED), None)
    if cue is None:
        return ""
    if INSIDE & set(before):
        return "codename"
    return "former name" if FORMERLY & set(before[max(0, cue - 3) : i]) else "other name"


def _thing(tokens: Sequence[Token], i: int, earlier: Sequence[tuple[int, int, str]]) -> str:
    """What is named: the closest name before the cue in its clause, else the closest noun."""
    for j in range(i - 1, max(-1, i - REACH - 4), -1):
        name = next((name for name in earlier if name[0] <= j < name[1]), None)
        if name is not None:
            return name[2]
        if tokens[j].text in {".", ";", "!", "?"}:
            break
    nouns = (tokens[j].lemma.lower() for j in range(i - 1, max(-1, i - REACH), -1) if tokens[j].pos == "NOUN")
    return next((noun for noun in nouns if noun not in INSIDE), "")


def _labelled(tokens: Sequence[Token], first: int, label: str) -> Slot | None:
    """ "Vehicle: X" at the head of a sentence, or the label of an item or table row, other than places and posts."""
    if label and _back(tokens, first - 1) < 0:
        found = label.lower().split()
        return Slot(first, " ".join(found)) if _is_label(found) else None
    i = _back(tokens, first - 1)
    if i < 1 or tokens[i].text != ":" or i > 4:
        return None
    found = [token.text.lower() for token in tokens[:i] if token.text.isalpha()]
    return Slot(first, " ".join(found)) if _is_label(found) else None


def _is_label(found: Sequence[str]) -> bool:
    barred = (
        words("places", "labels", "words")
        | post_heads()
        | words("names", "never", "words")
        | words("names", "naming", "many")
    )
    known = (
        words("names", "relation", "nouns")
        | words("names", "product", "words")
        | {"licence", "license", "codename", "owner"}
    )
    return 0 < len(found) <= 3 and not set(found) & barred and found[-1] in known


def _apposed(tokens: Sequence[Token], first: int, end: int, earlier: Sequence[tuple[int, int, str]]) -> Slot | None:
    """ "The drug, X, cut …", "its main contractor, X,": a definite noun phrase, a comma, the name, and a close."""
    i = _back(tokens, first - 1)
    if i < 2 or tokens[i].text != "," or (end < len(tokens) and tokens[end].text not in ENDS):
        return None
    j = _phrase_start(tokens, i)
    nouns = [token.text.lower() for token in tokens[j:i]]
    if j == i or set(nouns) & (post_heads() | words("names", "naming", "many")) or tokens[i - 1].tag == "NNS":
        return None
    owner = tokens[j - 1].text.lower() if j else ""
    if owner in {"'s", "’s", "'", "’"}:
        return Slot(first, _text(tokens, j, i), next((name[2] for name in earlier if name[1] == j - 1), ""))
    return Slot(first, _text(tokens, j, i)) if owner in DEFINITE else None


def _phrase_start(tokens: Sequence[Token], end: int) -> int:
    """Where the noun phrase that ends at `end` begins, over "of the": "winner of the wheelchair race"."""
    j = end
    while j > 0 and end - j < REACH:
        lower = tokens[j - 1].text.lower()
        of = lower == "of" or (lower == "the" and j > 1 and tokens[j - 2].text.lower() == "of")
        if (j == end and tokens[j - 1].pos != "NOUN") or not (of or tokens[j - 1].pos in {"NOUN", "ADJ"}):
            break
        j -= 1
    return j


def _text(tokens: Sequence[Token], first: int, end: int) -> str:
    return " ".join(token.text.lower() for token in tokens[first:end])


def _back(tokens: Sequence[Token], i: int) -> int:
    while i >= 0 and tokens[i].text in QUOTES:
        i -= 1
    return i
