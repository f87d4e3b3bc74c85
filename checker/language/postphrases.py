"""Noun phrases that name a post: "Acme's chief technology officer", "the mayor of Orton", "deputy head of finance"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.domain.sentence import Token
from checker.language.posthouses import OF, OWNERS, POSSESSIVES, Named, full_name, house_after, house_at
from checker.language.posts import Post, heads, read_post
from checker.language.tables import common_words, words

LONGEST, LONGEST_HOUSE = 7, 9
INSIDE = frozenset({"NOUN", "ADJ", "PROPN", "NUM"})
PREFIXES = frozenset({"co", "vice", "ex"})
NEVER_INSIDE = frozenset({"said", "says", "told", "and", "but", "or"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` to `end` that name posts, and the organisation. `definite` phrases have an article or owner."""

    first: int
    end: int
    posts: tuple[Post, ...]
    organisation: str = ""
    definite: bool = False


def phrase_before(
    tokens: Sequence[Token], end: int, names: Sequence[Named], *, adjoined: bool = False
) -> Phrase | None:
    """The post phrase whose last token is just before `end`; `adjoined` where a name follows without a comma."""
    first = _left_edge(tokens, end, names)
    if first == end:
        direct = adjoined and (end < 2 or not (tokens[end - 1].text[:1].isupper() or _field(tokens, end)))
        return None if direct else _of_phrase_before(tokens, end, names)
    posts = _posts(tokens, first, end)
    if not posts:
        return None
    owner, start = _owner_before(tokens, first, names)
    return Phrase(start, end, posts, owner, start < first or first == 0)


def phrase_after(tokens: Sequence[Token], start: int, names: Sequence[Named]) -> Phrase | None:
    """The post phrase that begins at `start`: owner or article, modifiers, the post, and its "of Y"."""
    owner = ""
    i = start
    while i < len(tokens) and i - start < LONGEST:
        name = next((other for other in names if other.first == i), None)
        if name is not None and name.end < len(tokens):
            owner, i = name.full, name.end
        elif tokens[i].text in POSSESSIVES or tokens[i].text.lower() in OWNERS | {"a", "an"}:
            owner = owner or _owner_text(tokens, start, i)
            i += 1
        else:
            break
    return _read_after(tokens, start, i, owner, names)


def _read_after(tokens: Sequence[Token], start: int, first: int, owner: str, names: Sequence[Named]) -> Phrase | None:
    i = first
    end = first
    while i < min(len(tokens), first + LONGEST) and _inside(tokens, i, names):
        i += 1
        if tokens[i - 1].text.lower() in heads() or _titled(tokens, i - 1, first):
            end = i
        elif tokens[i - 1].text in POSSESSIVES:
            owner, first = _owner_text(tokens, start, i - 1), i
    while (
        end < len(tokens)
        and end > first
        and tokens[end].text.lower() == "and"
        and _posts(tokens, end + 1, _right_edge(tokens, end + 1))
    ):
        end = _right_edge(tokens, end + 1)
    if end <= first:
        return None
    posts = _posts(tokens, first, end)
    stop, organisation, area = house_after(tokens, end, names)
    if area:
        posts = _posts(tokens, first, stop) or posts
        house = house_at(tokens, stop, names)
        stop, organisation = (house.end, house.full) if house else (stop, organisation)
    better = organisation if organisation[:1].isupper() or not owner[:1].isupper() else owner
    return Phrase(start, stop, posts, better or owner, start < first) if posts else None


def _titled(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether a common noun is made a post by the word before it: "principal oboe", "chief scout"."""
    before = tokens[i - 1].text.lower() if i > first else ""
    return before in words("posts", "words", "titling") and tokens[i].tag == "NN" and tokens[i].text.islower()


def _inside(tokens: Sequence[Token], i: int, names: Sequence[Named]) -> bool:
    token = tokens[i]
    lower = token.text.lower()
    if lower in NEVER_INSIDE:
        return False
    if token.text == "-" or token.text in POSSESSIVES:
        return True
    known = (
        lower in heads() or lower in words("posts", "words", "modifiers") or lower in words("posts", "status", "former")
    )
    return known or token.pos in INSIDE or token.tag in {"VBG", "VBN"}


def _right_edge(tokens: Sequence[Token], start: int) -> int:
    end = start
    for i in range(start, min(len(tokens), start + 4)):
        if not _inside(tokens, i, ()):
            break
        if tokens[i].text.lower() in heads():
            end = i + 1
    return end


def _left_edge(tokens: Sequence[Token], end: int, names: Sequence[Named]) -> int:
    """Where a post that ends at `end` begins; `end` itself where the last word is none."""
    if end < 1 or tokens[end - 1].text.lower() not in heads():
        return end
    taken = {i for name in names for i in range(name.first, name.end)}
    first = end - 1
    while first > 0 and end - first < LONGEST and first - 1 not in taken and _modifies(tokens, first - 1):
        first = _prefixed(tokens, first - 1)
    return _with_field(tokens, _prefixed(tokens, first), end)


def _prefixed(tokens: Sequence[Token], first: int) -> int:
    """Where a word begins whose prefix the tokens part from it: "co-founder"."""
    parted = first > 1 and tokens[first - 1].text == "-" and tokens[first - 2].text.lower() in PREFIXES
    return first - 2 if parted else first


def _with_field(tokens: Sequence[Token], first: int, end: int) -> int:
    """Where a minister's title begins whose field has capitals: "Economic Affairs Minister"."""
    if tokens[end - 1].text != "Minister":
        return first
    while first > 0 and tokens[first - 1].text[:1].isupper() and tokens[first - 1].text.lower() in common_words():
        first -= 1
    return first


def _modifies(tokens: Sequence[Token], i: int) -> bool:
    lower = tokens[i].text.lower()
    if lower in words("posts", "words", "modifiers") or lower in heads() or lower.startswith(("ex-", "co-", "vice-")):
        return True
    if lower in words("posts", "status", "former") | words("posts", "status", "acting") | words(
        "posts", "status", "incoming"
    ):
        return True
    if lower == "and" and i > 0:
        return tokens[i - 1].text.lower() in heads()
    return tokens[i].pos in {"NOUN", "ADJ"} and tokens[i].text.islower() and lower not in NEVER_INSIDE


def _of_phrase_before(tokens: Sequence[Token], end: int, names: Sequence[Named]) -> Phrase | None:
    """ "The mayor of Orton" and "the head of the agency" that end at `end`."""
    for i in range(end - 1, max(0, end - LONGEST_HOUSE), -1):
        if tokens[i].text.lower() in OF and tokens[i - 1].text.lower() in heads():
            first = _left_edge(tokens, i, names)
            definite = (first > 0 and tokens[first - 1].text.lower() in OWNERS) or first == 0
            if tokens[i].text == "of" and tokens[i + 1].text[:1].isupper() and _common(tokens[i + 1 : end]):
                posts = _posts(tokens, first, end)  # "Chief of Staff": what stands behind "of" is no house
                return Phrase(first, end, posts, definite=definite) if posts else None
            posts = _posts(tokens, first, i)
            organisation = " ".join(token.text for token in tokens[i + 1 : end])
            house = full_name(names, i + 1, end) or organisation
            return Phrase(first, end, posts, house, definite) if posts else None
        if tokens[i].pos in {"VERB", "AUX", "PUNCT"}:
            return None
    return None


def _field(tokens: Sequence[Token], end: int) -> bool:
    """Whether a field in small letters ends right before a name: "head of communications | X"."""
    of = next((i for i in range(end - 1, max(0, end - 4), -1) if tokens[i].text.lower() == "of"), 0)
    nouns = all(token.pos in {"NOUN", "ADJ"} and token.text.islower() for token in tokens[of + 1 : end])
    return 0 < of < end - 1 and nouns and tokens[of - 1].text.lower() in heads()


def _common(tokens: Sequence[Token]) -> bool:
    """Whether words that may have capitals in a title alone are common nouns."""
    return bool(tokens) and all(token.text.lower() in common_words() and token.text.isalpha() for token in tokens)


def _owner_before(tokens: Sequence[Token], first: int, names: Sequence[Named]) -> tuple[str, int]:
    """The organisation before a post ("Acme's", "Acme", "the club's") and where the whole phrase begins."""
    i = first
    if i > 0 and tokens[i - 1].text in POSSESSIVES:
        i -= 1
    name = next((other for other in names if other.end == i), None)
    if name is not None and i > 0:
        return name.full, name.first
    if i < first:
        start = i
        while start > 0 and tokens[start - 1].pos in INSIDE | {"DET"} and i - start < 4:
            start -= 1
        return " ".join(token.text for token in tokens[start:i]), start
    return ("", first - 1) if first > 0 and tokens[first - 1].text.lower() in OWNERS else ("", first)


def _owner_text(tokens: Sequence[Token], start: int, end: int) -> str:
    text = [token.text for token in tokens[start:end]]
    return " ".join(text) if any(word.lower() not in OWNERS | {"a", "an"} for word in text) else ""


def _posts(tokens: Sequence[Token], first: int, end: int) -> tuple[Post, ...]:
    """The posts in a phrase, which "and" or "/" may part ("chairman and chief executive")."""
    parts: list[list[str]] = [[]]
    for at in range(first, end):
        word = tokens[at].text.lower()
        if word in {"and", "/", "&"}:
            parts.append([])
        elif word != "-":
            prefixed = at > first + 1 and tokens[at - 1].text == "-" and parts[-1][-1:] and parts[-1][-1] in PREFIXES
            parts[-1].append(f"{parts[-1].pop()}-{word}" if prefixed else word)
    found = [read_post(part) for part in parts if part]
    return tuple(post for post in found if post is not None)
