"""Noun phrases that give a name its slot: "the driver" of "the driver, X", "supplier" of "the supplier is X"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from checker.domain.sentence import Token
from checker.language.posts import heads as post_heads
from checker.language.tables import table, words

REACH = 8
DEFINITE = frozenset({"the", "its", "their", "his", "her", "our", "this", "whose"})
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
INNER = frozenset({"of", "for", "in", "behind", "at"})
ARTICLES = frozenset({"the", "a", "an", "its", "their", "this"})
Name = tuple[int, int, str]
Found = tuple[str, str]


@cache
def people() -> dict[str, str]:
    """Those whom police, courts and reports name, by each word for them: "gunman" is a "suspect"."""
    return {word: slot for slot, row in table("names")["identified"].items() for word in row.split()}


@cache
def titles() -> frozenset[str]:
    """Words that go before a name and are no part of it ("Dr", "Captain")."""
    return frozenset(word for row in table("names")["titles"].values() for word in row.split())


def slot_before(tokens: Sequence[Token], end: int, earlier: Sequence[Name]) -> Found | None:
    """The slot that the definite noun phrase before `end` names, and of what: "the bus driver" is (driver, bus)."""
    start = phrase_start(tokens, end)
    owner = tokens[start - 1].text.lower() if 0 < start < end else ""
    if owner in POSSESSIVE and [token.text.lower() for token in tokens[start:end]] == ["name"]:
        return read(tokens[max(0, start - 2) : start - 1])  # "the dog's name is X": what is called by it
    if owner in POSSESSIVE:
        return read(tokens[start:end], next((name[2] for name in earlier if name[1] == start - 1), ""))
    return read(tokens[start:end]) if owner in DEFINITE else None


def slot_after(tokens: Sequence[Token], start: int) -> tuple[Found, int] | None:
    """The slot that the definite noun phrase from `start` on names, and where the phrase ends."""
    if start >= len(tokens) or tokens[start].text.lower() not in DEFINITE:
        return None
    end = start + 1
    while end < len(tokens) and end - start < REACH and tokens[end].tag in {"NN", "JJ", "HYPH", "NNS"}:
        end += 1
    head = end
    if end + 1 < len(tokens) and tokens[end].text.lower() == "of":
        inner = end + 1 + (tokens[end + 1].text.lower() in ARTICLES)
        while inner < len(tokens) and tokens[inner].tag in {"NN", "JJ", "NNS", "NNP"} and inner - end < 5:
            inner += 1
        end = inner if inner > end + 1 else end
    found = read(tokens[start + 1 : end]) if head > start + 1 else None
    return (found, end) if found else None


def read(phrase: Sequence[Token], owner: str = "") -> Found | None:
    """The slot of a noun phrase without its article, and of what; None for posts, kin, plurals and mere classes."""
    inner = next((i for i, token in enumerate(phrase) if token.text.lower() in INNER), len(phrase))
    if inner == 0 or phrase[inner - 1].tag not in {"NN", "NNP"}:
        return None
    first = inner - 1
    while first > 1 and phrase[first - 1].tag == "HYPH":
        first -= 2
    head = "".join(token.text.lower() for token in phrase[first:inner])
    thing = " ".join(_telling([*phrase[:first], *phrase[inner + 1 :]]))
    if head in people():
        return people()[head], owner or thing
    told = {token.text.lower() for token in phrase}
    if told & (post_heads() | words("names", "naming", "many")) or head in words("names", "naming", "vague"):
        return None
    if head == "name":
        kind = _of_name(told)
        return (kind, owner or " ".join(_telling(phrase[inner + 1 :]))) if kind else None
    return head, owner or thing


def _telling(others: Sequence[Token]) -> list[str]:
    """The words beside the head that tell of what, or which one of several, it is."""
    nouns = {"NN", "NNS", "NNP", "NNPS"}
    return [t.text.lower() for t in others if t.tag in nouns or t.text.lower() in words("names", "naming", "which")]


def _of_name(told: set[str]) -> str:
    """Which of its names a "name" is: the internal, the trade, the former one; "" where the phrase does not say."""
    rows = table("names")["names"].items()
    return next((str(slot) for slot, row in rows if told & set(row.split())), "")


def phrase_start(tokens: Sequence[Token], end: int) -> int:
    """Where the noun phrase that ends at `end` begins, over "of the": "winner of the wheelchair race"."""
    j = end
    while j > 0 and end - j < REACH:
        lower = tokens[j - 1].text.lower()
        linking = lower in {"of", "for"} and j < end
        of = linking or (lower in {"the", "a"} and j > 1 and tokens[j - 2].text.lower() in {"of", "for"} and j < end)
        inside = tokens[j - 1].pos in {"NOUN", "ADJ"} or tokens[j - 1].tag in {"HYPH", "VBN"}
        named = tokens[j - 1].pos == "PROPN" and j < end and j > 1 and _under_of(tokens, j - 1)
        last = j == end and not (tokens[j - 1].pos == "NOUN" or _under_of(tokens, j - 1))
        if last or not (of or inside or named):
            break
        j -= 1
    return j


def _under_of(tokens: Sequence[Token], i: int) -> bool:
    """Whether a proper noun stands right after "of": "the capital of Norland"."""
    lower = [token.text.lower() for token in tokens[max(0, i - 2) : i]]
    return tokens[i].pos == "PROPN" and (lower[-1:] == ["of"] or lower == ["of", "the"])
