"""Which members of a list are names, and when "A and B" is one name and no list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.domain.claims import Article
from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.language.phrases import CALENDAR, NOUNS
from checker.language.spelling import key_words
from checker.language.tables import words
from checker.language.wordsets import word_set

Part = tuple[int, int]
JOINTS = frozenset({"IN", "NNP", "DT"})
PROPER = frozenset({"NNP", "NNPS", "FW"})
NEVER_NAMES = frozenset({"CC", "IN", "DT", "PRP", "PRP$", "MD", "TO", "WP", "WDT", "WRB", "EX", "CD", "POS"})
OPENING = frozenset({"RB", "JJ", "NN", "UH"})
OWNED = frozenset({"'s", "’s"})
BINDING = word_set("of from in at to with between called named by for")
_DECADE = re.compile(r"['’]?\d+s")
_YEAR = re.compile(r"['’]\d\d|(?:19|20)\d\d")


def with_names(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with a proper noun's tag on words that a capital shows to be names, whatever the tagger says."""
    words = [token for token in tokens if token.text[:1].isalpha()]
    capital = sum(token.text[:1].isupper() for token in words)
    plain = any(token.tag[:2] == "VB" and token.text.isalpha() and token.text.islower() for token in words)
    listing = sum(token.text == "," for token in tokens) > 1
    if capital > 6 and capital > 0.6 * len(words) and not plain and not listing:
        return tokens  # a headline with a capital on every word
    return tuple(_as_name(tokens, at) for at in range(len(tokens)))


def _as_name(tokens: tuple[Token, ...], at: int) -> Token:
    token = tokens[at]
    if token.text in OWNED and 0 < at < len(tokens) - 1 and _capital(tokens[at - 1]) and _capital(tokens[at + 1]):
        return replace(token, tag="POS")  # "Ann's Corner"
    if _capital(token) and token.tag not in NEVER_NAMES and (at > 0 or token.tag in OPENING):
        return replace(token, tag="NNP")
    return token


def _capital(token: Token) -> bool:
    return token.text[:1].isupper()


def is_name(tokens: tuple[Token, ...], item: Part) -> bool:
    """Whether an item is a name or a code: its last noun is proper, it mixes letters and digits ("8B"), it is a name
    with a number ("Deck 2"), or the town, state, university … of a name."""
    inner = tokens[item[0] : item[1]]
    if len(inner) == 1 and _YEAR.fullmatch(inner[0].text):
        return True
    if _DECADE.fullmatch(inner[-1].text):
        return False
    if any(token.text.lower().rstrip(".") in CALENDAR and token.tag != "MD" for token in inner[-1:]):
        return False
    of = next((i for i, token in enumerate(inner) if i and token.text.lower() == "of"), len(inner))
    last = inner[of - 1]
    code = any(c.isdigit() for c in last.text) and any(c.isalpha() for c in last.text)
    proper = last.text[:1].isupper() and last.tag in PROPER
    return code or proper or bool(last.entity and last.tag in NOUNS) or _numbered(inner) or _seat(inner, of)


def _numbered(inner: Sequence[Token]) -> bool:
    """ "Deck 2": a name with a number behind it."""
    return len(inner) == 2 and inner[1].text.isdigit() and _capital(inner[0]) and inner[0].tag in PROPER


def _seat(inner: Sequence[Token], of: int) -> bool:
    """ "The town of Corby", "the University of Corby": what governs or holds a name goes by it."""
    holding = words("names", "place", "containers") | words("names", "of", "heads")
    named = of + 1 < len(inner) and _capital(inner[-1]) and inner[-1].tag in PROPER
    return named and inner[of - 1].text.lower() in holding


def mixed(tokens: tuple[Token, ...], items: Sequence[Part]) -> bool:
    """Whether names stand in a list with things that have none ("Amber, Birch and the shop"): two names or more, the
    others with "the" ("a third man" is nobody's name), and not behind a phrase that opens the sentence."""
    named = [item for item in items if is_name(tokens, item)]
    others = [item for item in items if item not in named]
    opened = any(first <= 1 and tokens[0].tag == "IN" for first, _ in items)
    return len(named) > 1 and not opened and all(tokens[first].text.lower() == "the" for first, _ in others)


def one_sort(tokens: tuple[Token, ...], items: Sequence[Part], named: bool) -> tuple[list[Part], bool]:
    """The items of one list, the last of them first, and whether it is one of names; `named` where only names can be.

    They are alike, as far as they go, or names with a thing or two between or behind them.
    """
    stop = next((at for at in range(len(items), 0, -1) if is_name(tokens, items[at - 1])), 0)
    if stop > 2 and mixed(tokens, items[:stop]):
        return [*items[:stop]], True
    named = named or (bool(items) and is_name(tokens, items[0]))
    return [*_while_alike(tokens, items, named)], named


def _while_alike(tokens: tuple[Token, ...], items: Sequence[Part], named: bool) -> Iterator[Part]:
    for item in items:
        if is_name(tokens, item) != named:
            return
        yield item


def name_end(tokens: tuple[Token, ...], end: int) -> int:
    """The end of a name that goes on over small words: "the Center for X"."""
    stop = end
    while stop < len(tokens) and tokens[stop].entity and not tokens[stop].begins and tokens[stop].tag in JOINTS:
        stop += 1
    return stop if stop > end and tokens[stop - 1].tag == "NNP" else end


def leads(tokens: tuple[Token, ...], at: int) -> bool:
    """Words before a name that are not of it: "urging Novak", "that Novak"."""
    named = tokens[at + 1].tag in {"NNP", "NNPS"}
    if tokens[at].text.lower() in {"both", "either", "neither"}:
        return True
    joined = at > 0 and tokens[at - 1].tag == "HYPH"
    return named and not joined and (tokens[at].tag == "VBG" or tokens[at].text.lower() == "that")


def ampersand(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an ampersand goes on with a name."""
    return tokens[at].text == "&" and at + 1 < len(tokens) and tokens[at + 1].tag in NOUNS


def grades(tokens: tuple[Token, ...], start: int, at: int) -> bool:
    """Whether an adverb belongs to an adjective within a phrase: "two fully loaded carts"."""
    return start < at < len(tokens) - 1 and tokens[at].tag == "RB" and tokens[at + 1].tag in {"JJ", "VBN"}


def single_name(article: Article, sentence: Sentence, part: Part, span: Span) -> bool:
    """Whether "A and B" is one name: to the name finder, or as it stands twice; and neither part stands alone. Behind
    the plural of what they are ("hamlets of A and B") they are two."""
    text = article.document.text
    pair = span.of(text)
    ends = pair.replace(" & ", " and ").split(" and ")
    if len(ends) != 2 or "," in pair or _behind_plural(sentence, part):
        return False
    whole = text.count(pair)
    named = any(mention.contains(span) for entity in article.entities for mention in entity.mentions)
    together = all(text.count(end) == whole for end in ends)
    return together and (named or (whole > 1 and all(len(end.split()) < 3 for end in ends)))


def _behind_plural(sentence: Sentence, part: Part) -> bool:
    """Whether a plural noun governs the list: "teams from A and B"."""
    at = part[0] - 1
    if at > 0 and sentence.tokens[at].text.lower() == "the":
        at -= 1
    return at > 0 and sentence.tokens[at].text.lower() in BINDING and sentence.tokens[at - 1].tag == "NNS"


def all_people(article: Article, members: Iterable[str]) -> bool:
    """Whether every member is a person of the article, by the last word of the name."""
    known = {key_words(entity.name)[-1:] for entity in article.entities if entity.type == "person"}
    return all(key_words(member)[-1:] in known for member in members)
