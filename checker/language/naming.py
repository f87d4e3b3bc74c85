"""Slots that a name fills: "codenamed X", "known inside the company as X", "the drug, X,", "Vehicle: X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.domain.sentence import Sentence, Token
from checker.language.posts import heads as post_heads
from checker.language.slot_calls import BEING, QUOTES, akin, back, called, classed
from checker.language.slot_phrases import (
    POSSESSIVE,
    Found,
    Name,
    people,
    phrase_start,
    read,
    slot_after,
    slot_before,
    titles,
)
from checker.language.slot_verbs import crowned, maker_slot, verb_slot
from checker.language.tables import table, words

REACH = 8
NOT_CLOSING = frozenset({"NN", "NNS", "POS", "NNP", "VBZ", "VBD"})
SECRET = frozenset({"project", "operation"})
OPENING = frozenset({"CC", "VBD", "VBZ", "VBP", "WDT"})
ENDS = frozenset({",", ".", ";", ")", "—", "–", ":"})


@dataclass(frozen=True, slots=True)
class Slot:
    """The name that begins at token `first` fills `slot` ("codename", "drug") of `thing` ("" where unnamed)."""

    first: int
    slot: str
    thing: str = ""


def slots(sentence: Sentence, names: Sequence[Name], label: str = "") -> Iterator[Slot]:
    """The slots that the names of a sentence fill; `names` are (first token, end, full name)."""
    tokens = sentence.tokens
    for first, end, _ in names:
        earlier = [name for name in names if name[1] <= first]
        found = (
            _coded(tokens, first, earlier)
            or _labelled(tokens, first, label)
            or _apposed(tokens, first, end, earlier)
            or _found(first, crowned(tokens, first, end))
            or _found(first, called(tokens, first, earlier))
            or _found(first, akin(tokens, first, earlier))
            or _by_verb(tokens, first, end, earlier)
            or _copular(tokens, first, end, earlier)
            or _postposed(tokens, first, end)
            or _as_known(tokens, end)
            or _titled(tokens, first, end)
            or _found(first, classed(tokens, first))
        )
        if found is not None:
            yield _secret(tokens, replace(found, first=first))


def _found(first: int, found: Found | None) -> Slot | None:
    return Slot(first, *found) if found else None


def _coded(tokens: Sequence[Token], first: int, earlier: Sequence[Name]) -> Slot | None:
    """ "codenamed X", "(codename "X")", "known inside the company as X", "nicknamed X"."""
    i = back(tokens, first - 1)
    if i < 0:
        return None
    hyphened = i > 1 and tokens[i - 1].text == "-"
    cue = f"{tokens[i - 2].text}{tokens[i].text}".lower() if hyphened else tokens[i].text.lower().replace("-", "")
    slot = table("names")["slots"].get(cue, "")
    if not slot and cue == "as":
        slot = _known_as(tokens, i)
    return Slot(first, slot, _thing(tokens, i - 2 * hyphened, earlier)) if slot else None


def _by_verb(tokens: Sequence[Token], first: int, end: int, earlier: Sequence[Name]) -> Slot | None:
    """ "X won the prize", "the victim was identified as X", "the film, directed by X"."""
    made = maker_slot(tokens, first)
    joined = [token for token in tokens[end : end + 2] if token.text.lower() in {"and", "&"} or token.pos == "PROPN"]
    if made and len(joined) == 2:
        return None  # "by X and Y"
    if made:
        thing = _thing(tokens, first - 2, earlier)
        return Slot(first, made, thing) if thing or made == "successor" else None
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


def _thing(tokens: Sequence[Token], i: int, earlier: Sequence[Name]) -> str:
    """What is named: the closest name before the cue in its clause, else the closest noun."""
    for j in range(i - 1, max(-1, i - REACH - 4), -1):
        name = next((name for name in earlier if name[0] <= j < name[1]), None)
        if name is not None and (name[0] == 0 or tokens[name[0] - 1].text.lower() != "by"):
            return name[2]  # "written by X and directed by Y": of two agents neither is the thing
        if tokens[j].text in {".", ";", "!", "?"}:
            break
    nouns = (tokens[j].lemma.lower() for j in range(i - 1, max(-1, i - REACH), -1) if tokens[j].pos == "NOUN")
    return next((noun for noun in nouns if noun not in INSIDE), "")


def _labelled(tokens: Sequence[Token], first: int, label: str) -> Slot | None:
    """ "Vehicle: X" at the head of a sentence, or the label of an item or table row, other than places and posts."""
    if label and back(tokens, first - 1) < 0:
        return _of_label(first, label.lower().split())
    i = back(tokens, first - 1)
    if i < 1 or tokens[i].text != ":" or i > 4:
        return None
    return _of_label(first, [token.text.lower() for token in tokens[:i] if token.text.isalpha()])


def _of_label(first: int, label: Sequence[str]) -> Slot | None:
    cut = next((i for i, word in enumerate(label) if i and word in {"of", "to", "for"}), len(label))
    found = [word for word in (*label[cut + 1 :], *label[:cut]) if word not in {"the", "a", "an"}]
    if not 0 < len(found) <= 3:
        return None
    if found[-1] in people():
        return Slot(first, people()[found[-1]], " ".join(found[:-1]))
    barred = words("places", "labels", "words") | words("names", "never", "words") | words("names", "naming", "many")
    barred |= post_heads()
    known = (
        words("names", "relation", "nouns")
        | words("names", "product", "words")
        | frozenset(table("names")["deeds"])
        | {"licence", "license", "codename", "owner"}
    )
    return Slot(first, found[-1], " ".join(found[:-1])) if found[-1] in known and not set(found) & barred else None


def _apposed(tokens: Sequence[Token], first: int, end: int, earlier: Sequence[Name]) -> Slot | None:
    """ "The drug, X, cut …", "its main contractor, X,": a definite noun phrase, a comma, the name, and a close."""
    i = back(tokens, first - 1)
    while i > 1 and (tokens[i].text.lower() == "the" or tokens[i].text.lower().rstrip(".") in titles()):
        i -= 1
    if i < 2 or tokens[i].text != "," or (end < len(tokens) and tokens[end].text not in ENDS):
        return None
    found = slot_before(tokens, i, earlier)
    return Slot(first, *found) if found else None


def _postposed(tokens: Sequence[Token], first: int, end: int) -> Slot | None:
    """ "X, the driver, was held", "X, 43, the supplier of rails": a comma and a definite phrase that closes."""
    i = end
    while i + 2 < len(tokens) and tokens[i].text == "," and tokens[i + 1].text.isdigit():
        i += 2
    found = slot_after(tokens, i + 1) if i < len(tokens) and tokens[i].text in {",", "—", "–", "("} else None
    if found is None or (i + 1 > 0 and found[1] < len(tokens) and tokens[found[1]].text not in ENDS | {"that", "who"}):
        return None
    return Slot(first, *found[0])


def _secret(tokens: Sequence[Token], slot: Slot) -> Slot:
    """What a project or operation is called is its codename, whatever is said to be called so."""
    first = tokens[slot.first].text.lower()
    hidden = first in {"project", "operation"} or slot.slot in SECRET
    return Slot(slot.first, "codename", slot.thing or slot.slot) if hidden and slot.slot != "codename" else slot


def _as_known(tokens: Sequence[Token], end: int) -> Slot | None:
    """ "X, as the project is known inside the company"."""
    if [token.text.lower() for token in tokens[end : end + 2]] != [",", "as"]:
        return None
    found = slot_after(tokens, end + 2)
    after = [token.text.lower() for token in tokens[found[1] : found[1] + 3]] if found else []
    return Slot(end, *found[0]) if found and {"known", "called"} & set(after) else None


def _copular(tokens: Sequence[Token], first: int, end: int, earlier: Sequence[Name]) -> Slot | None:
    """ "The supplier is X", "its flagship will be the X": a clause that says no more than who or what it is."""
    i = back(tokens, first - 1)
    i -= i > 1 and tokens[i].text.lower() in {"the", "a", "an", "mr", "ms", "dr", "now"}
    start = i
    while i > 0 and (tokens[i].text.lower() in BEING or tokens[i].tag == "MD"):
        i -= 1
    after = tokens[end] if end < len(tokens) else None
    if i == start or (after is not None and (after.tag in NOT_CLOSING or after.text in POSSESSIVE)):
        return None
    left = phrase_start(tokens, i + 1)
    left = phrase_start(tokens, left - 1) if left > 1 and tokens[left - 1].text in POSSESSIVE else left
    opens = left < 2 or tokens[left - 2].tag in OPENING or tokens[left - 2].text in ENDS | QUOTES
    found = slot_before(tokens, i + 1, earlier) if opens else None
    return Slot(first, *found) if found else None


def _titled(tokens: Sequence[Token], first: int, end: int) -> Slot | None:
    """ "Driver X", "bus driver X": a word for the one whom a report names, right before the name."""
    if first < 1 or tokens[first - 1].text.lower() not in {"driver", "pilot", "suspect", "gunman", "victim"}:
        return None
    start = first - 1
    while start > 0 and tokens[start - 1].tag == "NN":
        start -= 1
    before = tokens[start - 1].text.lower() if start else ""
    relative = before == "the" and end < len(tokens) and tokens[end].tag in NOT_CLOSING and tokens[end].pos != "AUX"
    found = None if relative or before in {"a", "an", "another", "one", "fellow"} else read(tokens[start:first])
    return Slot(first, *found) if found else None
