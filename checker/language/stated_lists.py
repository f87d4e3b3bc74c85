"""Lists that commas alone do not show: "two modes (fast and slow)", "both text and sound", "a third mode called X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.domain.sentence import Token
from checker.language.list_labels import label_of
from checker.language.phrases import NOUNS
from checker.language.verbgroups import FINITE
from checker.language.wordsets import word_set

Part = tuple[int, int]
OPENERS = frozenset({":", "—", "–", "--", "(", ","})
CLOSERS = frozenset({".", ";", ":", "—", "–", "--", ")", "!", "?"})
NAMING = word_set("called named dubbed titled codenamed labelled labeled")
ORDINALS = word_set("second third fourth fifth sixth seventh eighth ninth tenth another further additional new")
QUOTES = frozenset({'"', "“", "”", "‘", "’", "'", "``", "''", "*", "**", "_"})
LONGEST, LEAST = 4, 3


@dataclass(frozen=True, slots=True)
class Stated:
    """A list whose count its text states, or a pair of nouns: token ranges, the label noun's index, the count."""

    part: Part
    items: tuple[Part, ...]
    label: int | None
    stated: int | None


@dataclass(frozen=True, slots=True)
class Joined:
    """One more member of a list: its tokens, the label noun's index, and where the words about it begin."""

    item: Part
    label: int
    start: int


def stated_list(tokens: tuple[Token, ...], at: int) -> Stated | None:
    """The list that opens behind the mark at `at`, where the noun before it is counted and the count is right."""
    if at < 2 or not (tokens[at].text in OPENERS or _dash(tokens, at)):
        return None
    label, stated, is_open = label_of(tokens, at + 1)
    if label is None or stated is None or is_open or label != at - 1:
        return None
    end = _closed(tokens, at + 1, tokens[at].text)
    items = _pieces(tokens, at + 1, end)
    if any(tokens[first].lemma.lower() in {"age", "aged"} for first, _ in items):
        return None  # "two children, ages 1 and 4"
    if len(items) != stated or any(not _plain(tokens, item) for item in items):
        return None
    return Stated((items[0][0], items[-1][1]), tuple(items), label, stated)


def counted_line(tokens: tuple[Token, ...], at: int) -> Stated | None:
    """ "Taken from the van: one rope, one torch, one glove.": three things or more behind a colon, each with its number
    in words or its article, that no conjunction joins."""
    if at < 1 or tokens[at].text != ":":
        return None
    end = next((i for i in range(at + 1, min(len(tokens), at + 30)) if tokens[i].text in CLOSERS), 0)
    items = _pieces(tokens, at + 1, end) if end else []
    counted = all(
        tokens[i].text.isalpha() and (tokens[i].tag == "CD" or tokens[i].text in {"a", "an"}) for i, _ in items
    )
    joined = any(tokens[i].tag == "CC" for i in range(at, end))
    things = all(tokens[last - 1].tag in NOUNS and last - first > 1 for first, last in items)
    if len(items) < LEAST or not (counted and things) or joined or any(not _plain(tokens, item) for item in items):
        return None
    return Stated((items[0][0], items[-1][1]), tuple(items), label_of(tokens, at + 1)[0], None)


def _closed(tokens: tuple[Token, ...], start: int, opener: str) -> int:
    """Where a list ends: at a mark that closes it; one between commas ends with the piece after its "and"."""
    joined = False
    for at in range(start, min(len(tokens), start + 30)):
        if tokens[at].text in CLOSERS or _dash(tokens, at) or (joined and tokens[at].text == "," and opener == ","):
            return at
        joined = joined or tokens[at].tag == "CC"
    return min(len(tokens), start + 30)


def _dash(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a hyphen stands between blanks, as a dash does."""
    return tokens[at].text == "-" and at > 0 and tokens[at].start > tokens[at - 1].end


def _pieces(tokens: tuple[Token, ...], start: int, end: int) -> list[Part]:
    """Stretches between commas and conjunctions."""
    found: list[Part] = []
    first = start
    for at in range(start, end + 1):
        if at == end or tokens[at].text in {",", "/"} or tokens[at].text.lower() in {"and", "or", "&", "+"}:
            if at > first:
                found.append((first, at))
            first = at + 1
    return found


def _plain(tokens: tuple[Token, ...], item: Part) -> bool:
    """Whether a piece can be a member: a few words, none of them a finite verb or a pronoun."""
    inner = tokens[item[0] : item[1]]
    barred = FINITE | {"PRP", "IN", "TO", "MD", "WP", "WDT", "WRB", "EX", "RB"}
    return len(inner) <= LONGEST and not any(token.tag in barred for token in inner)


def noun_pair(tokens: tuple[Token, ...], at: int) -> Stated | None:
    """ "both text and sound", "(text + sound)": two single nouns that a word or brackets hold together."""
    if not 0 < at < len(tokens) - 1 or tokens[at].text.lower() not in {"and", "+", "&"}:
        return None
    if tokens[at - 1].tag not in {"NN", "NNS"} or tokens[at + 1].tag not in {"NN", "NNS"}:
        return None
    before = tokens[at - 2].text.lower() if at > 1 else ""
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    bracketed = before == "(" and after is not None and after.text == ")"
    both = before == "both" and (after is None or after.tag not in NOUNS)
    if not (bracketed or both or tokens[at].text == "+"):
        return None
    return Stated((at - 1, at + 2), ((at - 1, at), (at + 1, at + 2)), None, None)


def joined_members(tokens: tuple[Token, ...]) -> Iterator[Joined]:
    """ "a rumoured third mode called X", "another plan named X"."""
    for at, token in enumerate(tokens):
        if token.text.lower() not in NAMING or at < 2 or tokens[at - 1].tag not in {"NN", "NNP"}:
            continue
        start = max(0, at - 6)
        before = [t.text.lower() for t in tokens[start : at - 1]]
        told = [i for i, word in enumerate(before) if word in ORDINALS]
        item = _named(tokens, at + 1)
        if told and item is not None and not any(t.tag in FINITE for t in tokens[start + told[-1] : at - 1]):
            yield Joined(item, at - 1, max(0, start + told[-1] - 3))


def _named(tokens: tuple[Token, ...], first: int) -> Part | None:
    """The word or name after "called", out of its quotation marks."""
    while first < len(tokens) and tokens[first].text in QUOTES:
        first += 1
    end = first
    while end < len(tokens) and end - first < LONGEST and _of_name(tokens, first, end):
        end += 1
    return (first, end) if end > first else None


def _of_name(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Whether a token goes on with a name: any word first, then only words with a capital or digits."""
    text = tokens[at].text
    if at == first:
        return text[:1].isalnum() and tokens[at].tag not in {"DT", "IN", "PRP"}
    return text[:1].isupper() or text[:1].isdigit()
