"""The things that a clause speaks of, and whether it only now brings them up: "a ransom", "two shots", "tear gas"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.domain.sentence import Token
from checker.language.phrases import CALENDAR, NOUNS, noun_phrase
from checker.language.predicates import Clause
from checker.language.verbgroups import FINITE, NEGATIVE_WORDS
from checker.language.wordsets import word_set

Part = tuple[int, int]
APART = frozenset({"without", "against", "for", "like", "as", "than", "if"})
LESS = word_set("such further additional other more any single sort kind type")
# Words for how much or many of a thing there is: "an exchange of shots", "a number of cases".
MEASURING = word_set(
    "exchange series number group pair burst round string couple dozen kind sort type hail spate handful set trace "
    "bit piece form volley lot handful amount stock supply batch copy case sign remains part length sheet drop pool"
)
# Words that only carry what is there or not: "no sign of looting", "no plans for a sequel".
CARRYING = word_set(
    "sign evidence trace report hint indication plan word question risk prospect proof mention talk possibility chance "
    "suggestion allegation record case need appetite provision allowance threat"
)
SOME = word_set("a an any some several another few many")


def things(tokens: tuple[Token, ...], clause: Clause) -> Iterator[tuple[bool, str]]:
    """The things that a clause speaks of, what undergoes its verb first: whether it only now brings them up
    ("a ransom"), and their words in lower case, the head last."""
    for part in _parts(tokens, clause):
        inner = carried(tokens, part) if clause.negation is not None else None
        words = telling_words(tokens, inner or part)
        if words:
            yield _brings_up(tokens, part), " ".join(words)


def carried(tokens: tuple[Token, ...], part: Part) -> Part | None:
    """The noun phrase that a word like "plans" brings along: "(no plans) for a sequel"."""
    head = next((i for i in range(part[0], part[1]) if tokens[i].lemma.lower() in CARRYING), None)
    if head is None or tokens[head + 1 : head + 2] == () or tokens[head + 1].text.lower() not in {"of", "for"}:
        return None
    if any(token.tag in NOUNS | {"VBG"} for token in tokens[part[0] : head]):
        return None  # "pricing plans for the phone" are a thing of their own
    at = head + 2
    while at < len(tokens) and tokens[at].tag not in NOUNS:
        if tokens[at].tag not in {"DT", "JJ", "JJR", "VBN", "CC", "RB", "CD"}:
            return None
        at += 1
    while at + 1 < len(tokens) and tokens[at + 1].tag in NOUNS:
        at += 1
    return (head + 2, noun_phrase(tokens, at)[1]) if at < len(tokens) else None


def _parts(tokens: tuple[Token, ...], clause: Clause) -> Iterator[Part]:
    """Noun phrases of a clause: its object or what a passive is said of, then the other one, then those further on."""
    own = [clause.object] if says_there(tokens, clause) else [clause.object, clause.subject]
    first = [part for part in (own if not clause.passive else own[1:]) if part is not None]
    yield from first
    stop = next((i for i in range(clause.end, clause.stop) if tokens[i].tag in FINITE), clause.stop)
    at = max([clause.end, *(part[1] for part in first)])
    while at < stop:
        if tokens[at].tag in NOUNS:
            last = at
            while last + 1 < stop and tokens[last + 1].tag in NOUNS:
                last += 1
            part = noun_phrase(tokens, last)
            if tokens[part[0] - 1].text.lower() not in APART:
                yield part
            at = max(last, part[1] - 1)
        at += 1


def telling_words(tokens: tuple[Token, ...], part: Part) -> list[str]:
    """The words of a noun phrase that say what it names; what "of" adds comes first."""
    inside = tokens[slice(*part)]
    cut = next((i for i, token in enumerate(inside) if i and token.text.lower() == "of"), len(inside))
    if cut < len(inside) - 1 and not {inside[cut - 1].lemma.lower(), inside[cut - 1].text.lower()}.isdisjoint(
        MEASURING
    ):
        inside, cut = inside[cut:], 0
    return [
        token.lemma.lower()
        for token in (*inside[cut:], *inside[:cut])
        if token.tag in NOUNS | {"JJ", "VBN", "VBG"}
        and token.text.lower() not in NEGATIVE_WORDS | LESS | CALENDAR
        and token.text[:1].isalpha()
    ]


def _brings_up(tokens: tuple[Token, ...], part: Part) -> bool:
    """Whether a noun phrase brings up what it names: "a ransom", "two shots", "tear gas", "no ransom"."""
    opening = tokens[part[0]]
    if opening.text.lower() == "that" and part[1] - part[0] > 1:  # "said that tear gas was used"
        opening = tokens[part[0] + 1]
    if opening.tag in {"NNP", "NNPS", "PRP$", "WP$", "WDT", "WP", "PRP"} or any(
        token.tag == "POS" for token in tokens[slice(*part)]
    ):
        return False
    return opening.tag != "DT" or opening.text.lower() in SOME | NEGATIVE_WORDS


def says_there(tokens: tuple[Token, ...], clause: Clause) -> bool:
    return clause.start > 0 and tokens[clause.start - 1].tag == "EX"
