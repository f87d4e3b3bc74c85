"""Where a mention hangs in its sentence: the words that govern it, read off the dependency tree.

Parses of news are wrong in one arc out of eight, so everything here is a vote of several words, never one arc.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span

NOUNS = frozenset({"NOUN", "PROPN"})
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
NAMING = frozenset({"compound", "amod", "nmod", "appos", "flat"})
SPEECH = frozenset({"say", "tell", "add", "claim", "report", "announce", "note", "state", "estimate", "write"})
LIGHT = frozenset({"be", "have", "do", "get", "make", "take", "go", "come", "say", "tell", "will", "would", "can"})


@dataclass(frozen=True, slots=True)
class Attachment:
    """What governs a mention, in lemmas.

    `noun` is the nearest governing noun ("deal" of "$14 billion deal", "revenue" of "revenue rose to $14 billion"),
    `modifiers` describe it, `verb` is the predicate, `subject` the noun phrase that the clause is about (as written),
    `about` the index of its head, `predicate` that of the verb, `path` every content lemma from the mention up to the
    root.
    """

    noun: str = ""
    modifiers: tuple[str, ...] = ()
    verb: str = ""
    subject: str = ""
    path: tuple[str, ...] = ()
    head: Span | None = None
    about: int | None = None
    predicate: int | None = None


def tokens_in(sentence: Sentence, span: Span) -> list[int]:
    """Indices of the tokens that overlap the span."""
    first = last = bisect_right(sentence.tokens, span.start, key=_end)
    while last < len(sentence.tokens) and sentence.tokens[last].start < span.end:
        last += 1
    return list(range(first, last))


def _end(token: Token) -> int:
    return token.end


def children(sentence: Sentence, index: int) -> list[int]:
    """Indices of the dependents of a token."""
    return [i for i, t in enumerate(sentence.tokens) if t.head == index and i != index]


def ancestors(sentence: Sentence, index: int) -> Iterator[int]:
    """Indices from a token's head up to the root; ends on a cycle, which a wrong parse may hold."""
    seen = {index}
    while (head := sentence.tokens[index].head) not in seen:
        seen.add(head)
        yield head
        index = head


def top_of(sentence: Sentence, inside: list[int]) -> int:
    """The token of a span whose head lies outside it: the one that attaches the whole."""
    within = set(inside)
    outward = [i for i in inside if sentence.tokens[i].head not in within or sentence.tokens[i].head == i]
    nouns = [i for i in outward if sentence.tokens[i].pos in NOUNS | {"NUM", "SYM"}]
    return (nouns or outward or inside)[-1]


def phrase(sentence: Sentence, index: int, limit: int = 8) -> str:
    """The noun phrase around a token as written: the token with its naming dependents to the left."""
    first = index
    while first > 0 and index - first < limit:
        left = sentence.tokens[first - 1]
        if left.pos not in CONTENT | {"NUM"} or left.pos == "VERB" or left.head > index:
            break
        first -= 1
    if 0 < first < index and sentence.tokens[first - 1].text == "-":
        first += 1  # "a 34-year-old woman": the age is no part of who she is
    last = index
    while last + 1 < len(sentence.tokens) and sentence.tokens[last + 1].relation in {"flat", "fixed", "goeswith"}:
        last += 1
    begin, end = sentence.tokens[first].start, sentence.tokens[last].end
    return sentence.text[begin - sentence.span.start : end - sentence.span.start]


@lru_cache(maxsize=8)  # a kind asks for what a mention hangs on, and so does its context right after
def attach(sentence: Sentence, span: Span) -> Attachment:
    """The governing words of a mention; empty where the sentence has no token in the span."""
    inside = tokens_in(sentence, span)
    if not inside:
        return Attachment()
    top = top_of(sentence, inside)
    up = list(ancestors(sentence, top))
    verb = next((i for i in [top, *up] if sentence.tokens[i].pos in {"VERB", "AUX"}), None)
    subject = subject_of(sentence, verb if verb is not None else top, set(inside))
    noun = governing_noun(sentence, inside, top, up, subject)
    return Attachment(
        noun=sentence.tokens[noun].lemma.lower() if noun is not None else "",
        modifiers=modifiers_of(sentence, noun, set(inside)),
        verb=sentence.tokens[verb].lemma.lower() if verb is not None else "",
        subject=phrase(sentence, subject) if subject is not None else "",
        path=path_of(sentence, inside, up, subject),
        head=Span(sentence.tokens[noun].start, sentence.tokens[noun].end) if noun is not None else None,
        about=subject,
        predicate=verb,
    )


def governing_noun(sentence: Sentence, inside: list[int], top: int, up: list[int], subject: int | None) -> int | None:
    """The noun that a value belongs to: one it modifies, one just after it, one above it, else the subject."""
    head = sentence.tokens[top].head
    if head not in inside and sentence.tokens[head].pos in NOUNS:
        return head
    behind = noun_behind(sentence, inside[-1] + 1)
    if behind is not None:
        return behind
    if sentence.tokens[top].pos in NOUNS and len(sentence.tokens[top].text) > 1:
        return top
    noun = next((i for i in up if sentence.tokens[i].pos in NOUNS), None)
    if noun is not None or not up or sentence.tokens[up[0]].lemma.lower() not in SPEECH:
        return noun if noun is not None else subject
    # Hung on "said" by mistake: what stands just before it is the better guess.
    return next((i for i in range(inside[0] - 1, max(-1, inside[0] - 4), -1) if sentence.tokens[i].pos in NOUNS), None)


def noun_behind(sentence: Sentence, after: int) -> int | None:
    """The last noun of the run of adjectives and nouns that begins at a token."""
    noun = None
    while after < len(sentence.tokens) and sentence.tokens[after].pos in {"ADJ", "NOUN", "PROPN"}:
        noun = after if sentence.tokens[after].pos in NOUNS else noun
        after += 1
    return noun


def subject_of(sentence: Sentence, verb: int, avoid: set[int]) -> int | None:
    """The subject of a predicate, or of the nearest one above it that has one."""
    for index in [verb, *ancestors(sentence, verb)]:
        for child in children(sentence, index):
            if sentence.tokens[child].relation in SUBJECTS and child not in avoid:
                return child
    return misread_subject(sentence, verb, avoid)


def misread_subject(sentence: Sentence, verb: int, avoid: set[int]) -> int | None:
    """The noun of a sentence without a finite verb that a participle right behind it describes, as in "Shares dropped
    by 5%" misread like "shares held by funds"."""
    token, tokens = sentence.tokens[verb], sentence.tokens
    if token.tag != "VBN" or token.relation not in {"acl", "amod"} or token.head in avoid:
        return None
    noun = token.head if token.head < verb else verb - 1
    finite = any(one.tag in {"VBD", "VBZ", "VBP", "MD"} for one in tokens)
    beside = all(one.tag == "RB" or one.text.lower() == "today" for one in tokens[noun + 1 : verb])
    right = not finite and noun >= 0 and beside and tokens[noun].pos in NOUNS
    return noun if right and noun not in avoid else None


def modifiers_of(sentence: Sentence, noun: int | None, avoid: set[int]) -> tuple[str, ...]:
    """Lemmas of what describes a noun, in order, the mention itself left out."""
    if noun is None:
        return ()
    dependents = [sentence.tokens[i] for i in children(sentence, noun) if i not in avoid]
    return tuple(t.lemma.lower() for t in dependents if t.relation.split(":")[0] in NAMING and t.pos in CONTENT)


def path_of(sentence: Sentence, inside: list[int], up: list[int], subject: int | None) -> tuple[str, ...]:
    """Content lemmas between a mention and the root, with the subject."""
    steps = [i for i in up if i not in inside] + ([subject] if subject is not None else [])
    lemmas = [sentence.tokens[i].lemma.lower() for i in steps if content(sentence.tokens[i])]
    return tuple(dict.fromkeys(lemmas))


def content(token: Token) -> bool:
    """Whether a token carries meaning of its own: no number, mark, function word or light verb."""
    if token.pos not in CONTENT or token.lemma.lower() in LIGHT:
        return False
    return token.text.isalpha() or any(c.isalpha() for c in token.text)
