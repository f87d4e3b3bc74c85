"""Who takes part in an event, told by name or not: those joined by "and", equals ("X merges with Y"), and how the
parties of two tellings match."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache

from checker.domain.sentence import Sentence, Token
from checker.language.frames import Event, Part
from checker.language.items import DROPPED, JOINING, matched_items, normal_item
from checker.language.nameparts import Level, same_word
from checker.language.participants import PRONOUNS, participant
from checker.language.phrases import CALENDAR, NOUNS, noun_phrase
from checker.language.posts import heads as post_heads
from checker.language.referents import Referents
from checker.language.slot_phrases import titles
from checker.language.stems import stem
from checker.language.tables import given_names, words
from checker.language.verbgroups import VERBAL

MORE = frozenset({"and", "&", ",", "or"})
WITH = frozenset({"with", "into", "to"})
POINTING = frozenset({"the", "its", "his", "her", "their", "this", "that"})
OWN = frozenset({"its", "his", "her", "their"})
TELLING = frozenset({"for", "into", "of"})
QUOTES = frozenset({'"', "“", "”", "``", "''"})
OBJECTS = frozenset({"him", "them", "her", "us", "me"})
DEALS = frozenset({"deal", "agreement", "contract", "pact", "accord", "partnership", "alliance", "venture", "truce"})
SHARES = frozenset({"stake", "share", "shareholding", "interest", "holding"})
INNER = re.compile(r"\b(?:with|in|of|for|into|against) (?:the )?[A-Z]")
MOST, ALIKE = 6, 0.7
SAME, NEAR, OTHER, UNKNOWN = "same", "near", "other", "unknown"


def unwrapped(events: Sequence[Event]) -> list[Event]:
    """The events less the verbs that only bring up another: "agreed a merger with X" tells of the merger."""
    found = list(events)
    for at, event in enumerate(events[:-1]):
        noun = events[at + 1]
        inside = event.patient is not None and event.patient[0] <= noun.trigger[0] < event.patient[1]
        if event.frame.light and noun.form == "nominal" and inside:
            found[at] = found[at + 1] = replace(noun, agent=noun.agent or event.agent, clause=event.clause)
    return [event for at, event in enumerate(found) if event not in found[:at]]


def doer(sentence: Sentence, event: Event) -> Part | None:
    """Who acts; whoever is the object of another verb does not: "replaced him by signing Corby"."""
    if event.agent is None:
        return None
    tokens = sentence.tokens[slice(*event.agent)]
    undergoes = any(token.relation in {"obj", "iobj"} for token in tokens) and event.form in {"active", "turned"}
    return None if undergoes or tokens[0].text.lower() in OBJECTS else event.agent


def names_of(sentence: Sentence, part: Part | None, known: Referents) -> tuple[str, ...]:
    """A participant with all that are joined to it by "and", each as `participant` gives it, in order."""
    if part is None:
        return ()
    parts = joined(sentence.tokens, part)
    parts[-1] = _whole(sentence.tokens, parts[-1])
    found = [participant(sentence, one, known) for one in parts]
    halves = {half for name in found for half in name.lower().split(" and ") if " and " in name}
    told = (name for name in found if name and name.lower().removeprefix("the ") not in halves)
    return tuple(dict.fromkeys(told))  # "the Food and Drug Administration" is one


def _whole(tokens: Sequence[Token], part: Part) -> Part:
    """A phrase with what tells which one it is: "the search | for the missing yacht"."""
    end = part[1]
    if end + 3 < len(tokens) and tokens[end].text in QUOTES and tokens[end + 2].text in QUOTES:
        return (part[0], end + 4) if tokens[end + 3].tag == "NNP" else part  # James "Jim" Corby
    noun = tokens[end - 1].lemma.lower()
    links = TELLING | ({"with"} if noun in DEALS else {"in"} if noun in SHARES else set())
    if _named(tokens[slice(*part)]) or tokens[end - 1].tag not in {"NN", "NNS"}:
        return part
    head = _head(tokens, end + 1, end + 7)
    if head is None or tokens[end].text.lower() not in links:
        return part
    other = any(t.tag in {"CD", "$", "PRP", *VERBAL - {"VBG", "VBN"}} for t in tokens[end + 1 : head])
    return part if other or tokens[head].text.lower() in CALENDAR else (part[0], noun_phrase(tuple(tokens), head)[1])


def joined(tokens: Sequence[Token], part: Part) -> list[Part]:
    """A phrase with those before and behind it that "and" makes one participant of several."""
    found = [part]
    while len(found) < MOST and (more := _before(tokens, found[0])):
        found.insert(0, more)
    while len(found) < MOST and (more := _behind(tokens, found[-1])):
        found.append(more)
    return found if len(found) == 1 or _closed(tokens, found) else [part]


def _closed(tokens: Sequence[Token], found: Sequence[Part]) -> bool:
    """Whether the last two are joined by a word: commas alone set things beside each other."""
    return any(token.text.lower() in {"and", "&", "or"} for token in tokens[found[-2][1] : found[-1][0]])


def _behind(tokens: Sequence[Token], part: Part) -> Part | None:
    at = part[1]
    while at < len(tokens) and at < part[1] + 2 and tokens[at].text.lower() in MORE:
        at += 1
    head = _head(tokens, at, at + 6)
    if at == part[1] or head is None:
        return None
    start, end = noun_phrase(tuple(tokens), head)
    return (max(start, at), end) if max(start, at) == at and _named(tokens[at:end]) else None


def _before(tokens: Sequence[Token], part: Part) -> Part | None:
    at = part[0]
    while at > 0 and part[0] - at < 2 and tokens[at - 1].text.lower() in MORE:
        at -= 1
    if at == part[0] or at == 0 or not _heads(tokens, at - 1):
        return None
    start = noun_phrase(tuple(tokens), at - 1)[0]
    return (start, at) if _named(tokens[start:at]) else None


def _head(tokens: Sequence[Token], start: int, stop: int) -> int | None:
    """The first token of a stretch that ends a run of nouns."""
    return next((i for i in range(start, min(len(tokens), stop)) if _heads(tokens, i)), None)


def _heads(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].tag in NOUNS and not (at + 1 < len(tokens) and tokens[at + 1].tag in NOUNS)


def _named(tokens: Sequence[Token]) -> bool:
    return any(token.tag in {"NNP", "NNPS"} or token.entity for token in tokens)


def equals(sentence: Sentence, event: Event, known: Referents) -> tuple[str, ...]:
    """The parties of an event of equals: "A and B merged", "A merges with B", "the merger of A and B"."""
    parts = [event.agent, event.patient, _after(sentence.tokens, event.trigger[1])]
    return tuple(dict.fromkeys(name for part in parts for name in names_of(sentence, part, known)))


def _after(tokens: Sequence[Token], at: int) -> Part | None:
    """The phrase behind "with" that follows an event within a few words."""
    word = next((i for i in range(at, min(len(tokens), at + 5)) if tokens[i].text.lower() in WITH), None)
    if word is None or any(token.text in {",", ".", ";", ":"} for token in tokens[at:word]):
        return None
    head = _head(tokens, word + 1, word + 7)
    if head is None:
        return None
    start, end = noun_phrase(tuple(tokens), head)
    return max(start, word + 1), end


def role(left: Sequence[str], right: Sequence[str]) -> str:
    """How those match who take one part in two tellings: the same, one told less exactly, others, or not known."""
    one, two = ([name for name in names if name.lower() not in PRONOUNS] for names in (left, right))
    if not one or not two:
        return UNKNOWN
    states = [[_pair(x, y) for y in two] for x in one]
    rows = [any(state in {SAME, NEAR} for state in row) for row in states]
    columns = [any(row[j] in {SAME, NEAR} for row in states) for j in range(len(two))]
    if all(rows) or all(columns):
        whole = all(rows) and all(columns)
        return SAME if whole and any(SAME in row for row in states) and not any(_loose(row) for row in states) else NEAR
    spare = [states[i][j] for i, x in enumerate(rows) if not x for j, y in enumerate(columns) if not y]
    return OTHER if spare and all(state == OTHER for state in spare) else UNKNOWN


def _loose(row: Sequence[str]) -> bool:
    return NEAR in row and SAME not in row


def _pair(left: str, right: str) -> str:
    missing, extra, loose = matched_items((normal_item(left),), (normal_item(right),), named=True)
    if not missing and not extra:
        return NEAR if loose else SAME
    said = [{stem(word) for word in normal_item(name).split()} for name in (left, right)]
    named = [_capitals(name) - other for name, other in zip((left, right), reversed(said), strict=True)]
    if _kinsfolk(left, right):
        return OTHER
    if said[0] & said[1]:  # "the Velda drone" and "the Karpo drone"
        return OTHER if all(named) and not _capitals(left) & _capitals(right) else UNKNOWN
    return OTHER if is_name(left) and is_name(right) and not _spelled_alike(left, right) else UNKNOWN


def _kinsfolk(left: str, right: str) -> bool:
    """Whether two full names share a surname and no first name: "Ina Corby", "Otto Corby"."""
    one, two = (re.sub(r"\b(?:Mr|Ms|Mrs|Dr)\.? ", "", name).split() for name in (left, right))
    full = len(one) == len(two) == 2 and is_name(left) and is_name(right)
    given = full and one[1] == two[1] and {one[0].lower(), two[0].lower()} <= given_names()
    return given and same_word(one[0].lower(), two[0].lower()) is Level.DIFFERENT


def _spelled_alike(left: str, right: str) -> bool:
    """Whether two names may be one name, written down by ear: "Gadhafi", "Qaddafi"."""
    one, two = sorted((left.split()[-1].lower(), right.split()[-1].lower()))  # the ratio depends on the order
    return SequenceMatcher(None, one, two).ratio() >= ALIKE


def _capitals(name: str) -> set[str]:
    return {stem(word.lower()) for word in _told(name) if word[:1].isupper()}


def unlike(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether both tell who takes part, in words of their own, and neither points back to somebody told before."""
    told = [[name for name in names if name.lower() not in PRONOUNS] for names in (left, right)]
    if not all(told) or any(_points_back(name) for names in told for name in names):
        return False
    said = [{stem(word) for name in names for word in normal_item(name).split()} for names in told]
    return not said[0] & said[1] and not all(is_name(name) for names in told for name in names)


def _points_back(name: str) -> bool:
    """Whether a phrase takes up what was told before: "the trains", "its trains", not "its wooden trains"."""
    first, *others = name.lower().split()
    return first in POINTING and not (first in OWN and len(others) > 1)


def apart_by_name(left: str, right: str) -> bool:
    """Whether two names are told, or one phrase with two names in it: "a deal with Velda", "a deal with Karpo"."""
    if is_name(left) and is_name(right):
        return True
    plain = [{stem(word) for word in _told(text) if not word[:1].isupper()} for text in (left, right)]
    return plain[0] == plain[1] and bool(INNER.search(left) and INNER.search(right))


def is_name(text: str) -> bool:
    """Whether a phrase is a name and nothing else: "the Velda Group", not "Velda fans" or "its chair Corby"."""
    told = list(_told(text))
    own = [word for word in told if word.lower().rstrip(".s") not in _general()]
    return bool(own) and all(word[:1].isupper() for word in told)


@cache
def _general() -> frozenset[str]:
    """Words that name nobody alone: "the President", "the Court"."""
    return frozenset(post_heads() | titles() | words("names", "organisation", "heads"))


def telling(text: str) -> bool:
    """Whether a phrase names something or says enough of it to know it again: "the inquiry into the harbour fire"."""
    if text.split()[:1] and text.split()[0].lower() in {"a", "an", "some"}:
        return bool(INNER.search(text))
    return bool(_capitals(text)) or len(list(_told(text))) > 2


def _told(text: str) -> Iterator[str]:
    return (word for word in text.split() if word.lower() not in JOINING | DROPPED)
