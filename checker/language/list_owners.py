"""What stands around a list and its members: its governor, the subject of its clause, the words about each member."""

from __future__ import annotations

from checker.domain.sentence import Sentence
from checker.language.enumerations import Enumeration
from checker.language.list_labels import GROUPS
from checker.language.phrases import words_of
from checker.language.predicates import clauses

GOVERNING = frozenset({"NN", "NNS", "VB", "VBD", "VBN", "VBZ", "VBP", "VBG"})


def governor(sentence: Sentence, found: Enumeration) -> str:
    """Where a list has no label, the word that governs it: its head, else the nearest verb or noun."""
    tokens = sentence.tokens
    inside = range(*found.part)
    heads = [tokens[i].head for i in inside if tokens[i].head not in inside and tokens[i].head != i]
    nearest = [*range(found.part[0] - 1, max(-1, found.part[0] - 6), -1), *range(found.part[1], found.part[1] + 6)]
    told = [at for at in (*heads[:1], *nearest) if at < len(tokens) and tokens[at].tag in GOVERNING]
    made = [token.text.lower() for token in tokens[max(0, found.part[0] - 3) : found.part[0]]] == ["made", "up", "of"]
    return "consist" if made else next((low for at in told if (low := tokens[at].lemma.lower()) not in GROUPS), "")


def owner(sentence: Sentence, found: Enumeration) -> str:
    """Whose the list is: the subject of the first clause before it."""
    clause = next((c for c in clauses(sentence) if c.finite and c.start < found.part[0] and c.subject), None)
    inside = clause is not None and clause.subject is not None and clause.subject[0] >= found.part[0]
    told = "" if clause is None or inside else words_of(sentence, clause.subject)
    return "" if told.lower() in {"what", "who", "which", "that", "there"} else told


def with_participle(sentence: Sentence, item: tuple[int, int], stop: int) -> tuple[int, int]:
    """A member with the participle that says more of it: "a dagger made of copper"."""
    end = item[1]
    if end + 1 >= stop or sentence.tokens[end].tag != "VBN":
        return item
    while end < stop and sentence.tokens[end].text not in {",", ";", "("} and sentence.tokens[end].tag != "CC":
        end += 1
    return item[0], end


def _parts(sentence: Sentence, at: int) -> bool:
    """Whether a mark ends what is said of a member: a dash, or a hyphen between blanks."""
    token = sentence.tokens[at]
    return token.text in {"—", "–", "--", ";", "."} or (token.text == "-" and token.start > sentence.tokens[at - 1].end)


def segment_of(sentence: Sentence, found: Enumeration, item: tuple[int, int]) -> str:
    """The words from a member to the next one, or a few after the last."""
    after = [other[0] for other in found.items if other[0] > item[0]]
    end = after[0] if after else min(len(sentence.tokens), item[1] + 8)
    end = next((i for i in range(item[1], end) if _parts(sentence, i)), end)
    return words_of(sentence, (item[0], end))


def counted_from(sentence: Sentence, found: Enumeration) -> int:
    """Where a list begins with the count that is stated of it ("two modes: A and B"), else with its first member."""
    if found.stated is None or found.label is None or found.label >= found.part[0]:
        return found.part[0]
    near = range(found.label, max(-1, found.label - 4), -1)
    return next((at for at in near if sentence.tokens[at].tag == "CD"), found.part[0])
