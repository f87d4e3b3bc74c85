"""Lists within a sentence: "three modes: A, B and C", "both A and B", "A for work, B for play".

A list is read from its last conjunction leftwards over commas and semicolons. Names are taken from two on, common
nouns only from three on and only where they stand as things counted one by one ("a camera, a radar and a lamp").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.domain.sentence import Sentence, Token
from checker.language.list_checks import adverbial, idle, no_list
from checker.language.list_counts import examples, partly, spare, told_count
from checker.language.list_labels import OPENINGS, SEPARATORS, WALLS, is_wall, label_of
from checker.language.list_names import ampersand, grades, is_name, leads, name_end, one_sort, with_names
from checker.language.list_worth import worth
from checker.language.phrases import NOUNS
from checker.language.stated_lists import counted_line, noun_pair, stated_list
from checker.language.verbgroups import FINITE
from checker.language.wordsets import word_set

Part = tuple[int, int]
NOUN_PHRASE = NOUNS | {"DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "$", "AFX", "FW", "VBN", "VBG"}
LONGEST_ITEM = 12
LEADS = frozenset(opening[0] for opening in OPENINGS)
COLOURS = word_set("red blue green black white grey gray silver gold yellow orange pink purple brown")
GAPS = frozenset({"for", "with", "from", "at", "in", "of", "on", "to"})


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A list: `items` are token ranges (ends exclusive) within `part`; `label` the index of the label noun.

    `stated` is the count that the text gives of it, `open` whether it says that there may be more, `named` whether
    its items are names.
    """

    part: Part
    items: tuple[Part, ...]
    named: bool
    label: int | None = None
    stated: int | None = None
    open: bool = False


def enumerations(sentence: Sentence) -> tuple[Enumeration, ...]:
    """Every list of the sentence, in order, none overlapping."""
    if sentence.text.isupper() and ":" not in sentence.text:
        return ()
    tokens = with_names(sentence.tokens)
    found: list[Enumeration] = []
    for at, token in enumerate(tokens):
        if token.text.lower() in {"and", "or", "nor"} and token.tag == "CC" and not (found and at < found[-1].part[1]):
            enumeration = _around(tokens, at)
            if enumeration is not None and not _looks(tokens, sentence.tokens, enumeration):
                found.append(enumeration)
    rules = (stated_list, noun_pair, counted_line)
    told = [one for at in range(len(tokens)) for one in (rule(tokens, at) for rule in rules) if one]
    free = [one for one in told if not any(one.part[0] < f.part[1] and f.part[0] < one.part[1] for f in found)]
    found += [Enumeration(one.part, one.items, False, one.label, one.stated) for one in free]
    return tuple(sorted(found, key=lambda one: one.part))


def _looks(tokens: tuple[Token, ...], tagged: tuple[Token, ...], found: Enumeration) -> bool:
    """Whether it only looks like a list; `tagged` are the tokens with the tagger's own tags."""
    return no_list(tagged, found.items, found.named) or idle(tokens, found.items, found.label)


def _around(tokens: tuple[Token, ...], at: int) -> Enumeration | None:
    last, trailing = _without_label(tokens, _item_from(tokens, at + 1))
    whole = last and trailing is not None and (last[0], trailing + 1)
    found = [*([last] if last else []), *_items_before(tokens, at)]
    items, named = one_sort(tokens, found, last is None)
    if len(items) < (2 if last else 3):
        return None
    items = _closed(tokens, items[::-1], named)
    part = (items[0][0], items[-1][1])
    label, stated, is_open = label_of(tokens, part[0])
    also = any(token.text.lower() == "also" for token in tokens[part[1] : part[1] + 3])
    is_open = is_open or also or partly(tokens, part[0]) or examples(tokens, part[1])
    if stated is None and _one_name(tokens, items):
        return None
    if label is None and trailing is None and named and (counted := spare(tokens, part[0], len(items))):
        label, stated = counted
        items = items[1:]
        part = (items[0][0], part[1])
    if stated is None and not is_open and (counts := told_count(tokens, part, len(items))):
        label, stated = (counts[0] if counts[0] is not None else label), counts[1]
    if label is None:
        label = trailing
    elif whole and is_open:  # "tools such as Amber and Birch scanners" are tools
        items[-1] = whole
        part = (part[0], whole[1])
    read = Enumeration(part, tuple(items), named, label, None if is_open else stated, is_open)
    told = read.stated is not None or (label is not None and part[0] > 0 and tokens[part[0] - 1].text in WALLS)
    return read if named or worth(tokens, part, items, told) else None


def _closed(tokens: tuple[Token, ...], items: list[Part], named: bool) -> list[Part]:
    """A list that goes on behind a pair; the pair is one member where it is of single words: "Justice, Arts and Sport,
    and Health"."""
    end = items[-1][1]
    if len(items) < 3 or [token.text for token in tokens[end : end + 2]] not in ([",", "and"], [",", "or"]):
        return items
    tail = _item_from(tokens, end + 2)
    if tail is None or is_name(tokens, tail) != named or _goes_on(tokens, tail[1]):
        return items
    single = all(last - first == 1 for first, last in items[-2:])
    return [*items[:-2], (items[-2][0], end), tail] if single else [*items, tail]


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a verb follows: then another clause has begun."""
    return at < len(tokens) and (tokens[at].tag in FINITE or tokens[at].tag == "MD")


def _items_before(tokens: tuple[Token, ...], at: int) -> Iterator[Part]:
    """The items to the left of a conjunction, nearest first."""
    end = at - 1 if at and tokens[at - 1].text in SEPARATORS else at
    while end > 0:
        item, more = _item_before(tokens, end)
        if item is None or adverbial(tokens, item):
            return
        yield item
        if not more:
            return
        end = more


def _item_before(tokens: tuple[Token, ...], end: int) -> tuple[Part | None, int]:
    """The item that ends its segment at `end`, and where the next segment to the left ends (0 for the first)."""
    start = _segment_start(tokens, end)
    separator = tokens[start - 1].text if start else ""
    if separator in SEPARATORS or separator in {":", "—", "–", "--", "-"}:
        whole = _item_from(tokens, start)
        opened = tokens[start].text.lower() in LEADS
        if whole is not None and _tail_fits(tokens, whole[1], end):
            told = _named_of(tokens, whole)
            if told is not None:
                return told, 0
            return whole, start - 1 if separator in SEPARATORS and not opened else 0
    at = end
    if tokens[at - 1].text == ")":
        at = next((i for i in range(at - 1, -1, -1) if tokens[i].text == "("), at)
    first = at
    while first > start and tokens[first - 1].tag in NOUN_PHRASE:
        first -= 1
    first = _after_verb(tokens, first, at)
    item = _item_from(tokens, first)
    return (item if item is not None and item[1] >= at else None), 0


def _named_of(tokens: tuple[Token, ...], item: Part) -> Part | None:
    """The first name of "the hamlets of Amber", which tells what all of the list are; None where it is one thing."""
    of = next((i for i in range(item[0] + 1, item[1] - 1) if tokens[i].text.lower() == "of"), 0)
    plural = of and tokens[of - 1].tag == "NNS" and tokens[of - 1].text.islower()
    return (of + 1, item[1]) if plural and is_name(tokens, (of + 1, item[1])) else None


def _after_verb(tokens: tuple[Token, ...], first: int, end: int) -> int:
    """A phrase read backwards may have run over a participle: "is facing Norcott" leaves "Norcott"."""
    verbs = [
        i
        for i in range(first, end - 1)
        if tokens[i].tag in {"VBN", "VBG"} and tokens[i].relation != "amod" and tokens[i - 1].tag != "HYPH"
    ]
    return verbs[-1] + 1 if verbs else first


def _segment_start(tokens: tuple[Token, ...], end: int) -> int:
    at, depth = end, 0
    while at > 0 and end - at < LONGEST_ITEM + 6:
        text = tokens[at - 1].text
        depth += (text == ")") - (text == "(")
        if depth < 0 or (depth == 0 and (text in SEPARATORS or (text not in {"(", ")"} and is_wall(tokens, at - 1)))):
            return at
        at -= 1
    return at


def _tail_fits(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """What follows an item within its segment: nothing, a parenthesis, or a few words without a finite verb."""
    if start == end:
        return True
    first = tokens[start]
    if first.text == "(":
        return tokens[end - 1].text == ")"
    tail = tokens[start:end]
    if first.text.lower() in {"is", "are"} and len(tail) > 1 and tail[1].text.lower() == "for":
        first, tail = tail[1], tail[1:]
    relative = first.text.lower() in {"that", "which", "who"} and len(tail) <= 8
    gap = first.tag == "IN" and first.text.lower() in GAPS
    free = not any(t.tag in FINITE for t in tail)
    return relative or ((gap or first.tag == "VBN") and len(tail) <= LONGEST_ITEM and free)


def _item_from(tokens: tuple[Token, ...], start: int) -> Part | None:
    """The noun phrase that opens at `start`, or None."""
    while start + 1 < len(tokens) and (leads(tokens, start) or tokens[start].text.lower() == "including"):
        start += 1
    end = start
    while end < len(tokens) and (
        tokens[end].tag in NOUN_PHRASE or ampersand(tokens, end) or grades(tokens, start, end)
    ):
        end += 1
    while end > start and tokens[end - 1].tag not in NOUNS | {"CD", "FW", "JJ"}:
        end -= 1
    if end <= start or not any(_counts(tokens[i]) for i in range(start, end)):
        return None
    end = name_end(tokens, end)
    if end + 1 < len(tokens) and tokens[end].text.lower() == "of" and tokens[end + 1].tag in NOUN_PHRASE:
        after = _item_from(tokens, end + 1)
        end = after[1] if after else end
    return start, end


def _counts(token: Token) -> bool:
    """Whether a word can be a member of a list by itself."""
    return token.tag in NOUNS | {"CD", "FW"} or token.text.lower() in COLOURS


def _without_label(tokens: tuple[Token, ...], item: Part | None) -> tuple[Part | None, int | None]:
    """The last item without a label noun that closes the list: "Amber and Birch counties"."""
    if item is None:
        return None, None
    last = item[1] - 1
    if last > item[0] and tokens[last].tag == "NNS" and tokens[last - 1].tag in {"NNP", "NNPS"}:
        return (item[0], last), last
    return item, None


def _one_name(tokens: tuple[Token, ...], items: list[Part]) -> bool:
    """Whether a conjunction joins the parts of one name ("Health and Safety Executive", "Marks and Spencer")."""
    if len(items) != 2:
        return False
    between = range(items[0][1], items[1][0])
    inside = all(tokens[i].entity and not tokens[i].begins for i in between)
    return inside and not tokens[items[1][0]].begins and bool(tokens[items[1][0]].entity)
