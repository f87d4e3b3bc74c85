"""Who holds which post: appositions, titles, "led by", "appointed X as", "X, who runs", read off tokens and tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.domain.sentence import Sentence, Token
from checker.language.postphrases import Phrase, phrase_after, phrase_before
from checker.language.posts import Post, read_post
from checker.language.postverbs import ADVERBS, BEING, NAMING, SKIPPED, predicate_phrases
from checker.language.successions import followed, post_taken
from checker.language.tables import table, words

REACH = 6
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
CLOSING = frozenset({",", ")", "—", "–"})
HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady"})


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence: tokens `first` to `end` (exclusive), the entity's full name, and whether it is a person's
    (None where that is not known)."""

    first: int
    end: int
    full: str
    person: bool | None


@dataclass(frozen=True, slots=True)
class Holding:
    """A person and a post: the tokens that say so, `first` to `end`, and the post's own, `post_first` to `post_end`;
    `also` names the other posts of the same phrase ("president and chief executive")."""

    person: Name
    post: Post
    first: int
    end: int
    post_first: int
    post_end: int
    organisation: str = ""
    form: str = ""
    definite: bool = False
    also: tuple[str, ...] = ()


def holdings(sentence: Sentence, names: Sequence[Name]) -> Iterator[Holding]:
    """Every statement of the sentence that a person holds a post, left to right."""
    for name in names:
        if name.person is False:
            continue
        others = [other for other in names if other is not name]
        found = False
        for rule in RULES:
            for holding in rule(sentence.tokens, name, others):
                found = True
                yield holding
        if not found:
            yield from _top_job(sentence.tokens, name)


def _holding(person: Name, phrase: Phrase, form: str) -> Iterator[Holding]:
    for post in sorted(phrase.posts, key=lambda post: not post.office):  # an office tells more than "co-founder"
        first, end = min(person.first, phrase.first), max(person.end, phrase.end)
        if end - first > 16:
            first, end = phrase.first, phrase.end
        also = tuple(other.name for other in phrase.posts if other is not post)
        at = first, end, phrase.first, phrase.end
        yield Holding(person, post, *at, phrase.organisation, form, phrase.definite, also)


def _title(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "Chief Executive X", "Acme cofounder X", "the club's manager X"."""
    phrase = phrase_before(tokens, person.first, others, adjoined=True)
    if phrase is not None:
        yield from _holding(person, phrase, "title")


def _apposed(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "The club's chair, X," and "a company run by its founder, X"."""
    i = _back(tokens, person.first - 1)
    while i > 1 and tokens[i].text.lower().rstrip(".") in HONORIFICS:
        i -= 1
    if i < 1 or tokens[i].text not in {",", "—", "–"}:
        return
    phrase = phrase_before(tokens, i, others)
    after = tokens[person.end].text if person.end < len(tokens) else "."
    closed = after in {",", ".", ";", ")", "—", "–"} or tokens[person.end].pos in {"VERB", "AUX"}
    if phrase is not None and phrase.definite and closed:
        yield from _holding(person, phrase, "apposition")


def _apposition(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "X, chief executive of Y", "X, 38, the chief executive", "X (Y's chairwoman)"."""
    i = person.end
    if i >= len(tokens) or tokens[i].text not in {",", "(", "—", "–", "-"}:
        return
    i += 1
    while i + 1 < len(tokens) and tokens[i].text.isdigit() and tokens[i + 1].text == ",":
        i += 2
    while i < len(tokens) and tokens[i].text.lower() in ADVERBS:
        i += 1
    phrase = phrase_after(tokens, i, others)
    if phrase is None:
        return
    goes_on = phrase.end < len(tokens) and tokens[phrase.end].text[:1].isupper()
    if phrase.definite or not goes_on:
        yield from _holding(person, phrase, "apposition")


def _relative(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "X, who leads Y", "X, 51, who will be chief executive", "X, who looks after quality"."""
    i = person.end
    while i < min(len(tokens), person.end + REACH) and (tokens[i].text in {",", "("} or tokens[i].text.isdigit()):
        i += 1
    if i < len(tokens) and tokens[i].text.lower() == "who":
        yield from _predicate(tokens, person, i + 1, others, bare=True)


def _copula(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "X is chairman of Y", "X was named finance minister", "X steps down as mayor", "X steps up to chair Y"."""
    for holding in _predicate(tokens, person, person.end, others, bare=False):
        former = followed(tokens, person.first) and not holding.post.status
        yield replace(holding, post=replace(holding.post, status="former")) if former else holding


def _successor(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "X will succeed Y as chief executive"."""
    phrase = post_taken(tokens, person.end, others)
    if phrase is not None:
        yield from _holding(person, phrase, "succession")


def _subject(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "X, 37, is chairman", "X, who came in 2004, is to be head of quality": the verb behind what is inserted."""
    if person.end >= len(tokens) or tokens[person.end].text not in {",", "(", "—", "–"}:
        return
    own = {tokens[i].head if tokens[i].relation == "flat" else i for i in range(person.first, person.end)}
    verbs = {tokens[i].head for i in own if tokens[i].relation in SUBJECTS}
    for verb in sorted(at for at in verbs if at > person.end):
        start = next((i for i in range(person.end, verb) if _serves(tokens[i], verb)), verb)
        if tokens[start - 1].text in CLOSING:
            yield from _predicate(tokens, person, start, others, bare=False)


def _serves(token: Token, verb: int) -> bool:
    """Whether a word is an auxiliary or the copula of a predicate."""
    return token.head == verb and token.relation.split(":")[0] in {"aux", "cop"}


def _predicate(
    tokens: Sequence[Token], person: Name, start: int, others: Sequence[Name], *, bare: bool
) -> Iterator[Holding]:
    for phrase, form in predicate_phrases(tokens, start, others, bare=bare):
        yield from _holding(person, phrase, form)


def _agent(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "led by X", "a team headed by X", "musical direction is by X"."""
    i = _back(tokens, person.first - 1)
    while i > 0 and tokens[i].pos in {"NOUN", "ADJ", "PROPN"} and tokens[i].text.lower() != "by":
        i -= 1
    if i < 1 or tokens[i].text.lower() != "by" or person.first - i > 4:
        return
    if any(token.text.lower() in words("posts", "words", "offices") for token in tokens[i + 1 : person.first]):
        return  # "a call led by finance director X": the post is the one told
    verb = tokens[i - 1].text.lower()
    post = read_post([table("posts")["agents"].get(verb, "")]) if verb in table("posts")["agents"] else None
    if post is not None:
        yield from _holding(person, Phrase(i - 1, i + 1, (post,)), "agent")
        return
    start = i - 1 if verb not in BEING else i - 2
    for first in range(max(0, start - 2), start + 1):
        nominal = read_post([token.text.lower() for token in tokens[first : start + 1]])
        if nominal is not None and tokens[start].text.lower() == "direction":
            yield from _holding(person, Phrase(first, i + 1, (nominal,)), "agent")
            return


def _appointed(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "appointed X as head of Y", "named X chief executive", "made X its chair"."""
    i = _back(tokens, person.first - 1)
    if i < 0 or tokens[i].lemma.lower() not in NAMING | {"make"}:
        return
    start = person.end
    while start < len(tokens) and tokens[start].text.lower() in {"as", "to", "be", "its", "the", "their", "new"}:
        start += 1
    phrase = phrase_after(tokens, start, others)
    if phrase is not None:
        yield from _holding(person, phrase, "appointment")


def _labelled(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "Director and writer: X" at the head of a sentence or item; "Acme has a new chair: X"."""
    i = person.first - 1
    while i >= 0 and tokens[i].text in SKIPPED:
        i -= 1
    if i < 1 or tokens[i].text != ":":
        return
    end = i
    while end > 0 and tokens[end - 1].text in SKIPPED:
        end -= 1
    phrase = phrase_before(tokens, end, others)
    if phrase is not None and (i <= 6 or "new" in {token.text for token in tokens[phrase.first : phrase.end]}):
        yield from _holding(person, phrase, "label")


def _held_by(tokens: Sequence[Token], person: Name, others: Sequence[Name]) -> Iterator[Holding]:
    """ "The finance minister is X", "the club's new manager will be X"."""
    i = _back(tokens, person.first - 1)
    start = i
    while i > 0 and tokens[i].text.lower() in BEING | {"will", "would"}:
        i -= 1
    closing = person.end >= len(tokens) or tokens[person.end].text in {",", ".", ";", ")", "—", "–", "and", "who"}
    phrase = phrase_before(tokens, i + 1, others) if start > i > 0 and closing else None
    if phrase is not None and phrase.definite:
        yield from _holding(person, phrase, "copula")


def _top_job(tokens: Sequence[Token], person: Name) -> Iterator[Holding]:
    """ "X keeps the top job"."""
    for i in range(person.end, min(len(tokens) - 2, person.end + 10)):
        if [token.text.lower() for token in tokens[i : i + 3]] == ["the", "top", "job"]:
            post = read_post(["head"])
            if post is not None:
                yield from _holding(person, Phrase(i, i + 3, (post,)), "job")
            return


def _back(tokens: Sequence[Token], i: int) -> int:
    while i > 0 and tokens[i].text in SKIPPED:
        i -= 1
    return i


RULES = (
    _title,
    _apposition,
    _apposed,
    _relative,
    _successor,
    _copula,
    _subject,
    _agent,
    _appointed,
    _labelled,
    _held_by,
)
