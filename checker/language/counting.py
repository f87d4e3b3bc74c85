"""What a number counts: the noun behind it, or where that is left out the things spoken of before it.

"Two dead" counts the dead. "Twenty miners were brought out; six spent the night in hospital" counts miners twice, "of
the set's vehicles, five came off" vehicles. "104 were against" counts by what is said of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence, Token
from checker.domain.values import Mention, Quantity
from checker.language.attachment import SUBJECTS, top_of
from checker.language.beside import MOST, common
from checker.language.measuring import IDLE, MOVING, described, phrase_of, preposed, subject_noun
from checker.language.wordsets import word_set

PERSONAL = frozenset({"us", "whom", "you"})
PARTS = frozenset({"them", "these", "those", "whom", "which", "ours", "us", "you"})
STATES = word_set("available empty open present new unknown left old able such other more strong long high short wide")
"""Adjectives behind a number that do not tell what it counts."""
OF_PEOPLE = word_set(
    "die drown perish kill injure wound hurt arrest detain hospitalise hospitalize survive rescue evacuate treat "
    "convict charge sentence vote abstain displace infect vaccinate hire retire"
)
"""Verbs that tell what is counted as well as a noun does: "six drowned"."""


def counted_phrase(sentence: Sentence, inside: list[int], unit: str, modifiers: str) -> str:
    """The counted noun with what stands between it and its number, in lemmas: "search warrant"."""
    tokens = sentence.tokens
    for at in range(inside[-1] + 1, min(len(tokens), inside[-1] + 2 + MOST)):
        if same_noun(tokens[at], unit):
            front = list(tokens[inside[-1] + 1 : at])
            owned = max((i for i, token in enumerate(front) if token.tag in {"POS", "PRP$"}), default=-1)
            return " ".join(filter(None, (phrase_of(front[owned + 1 :]), unit)))
    return " ".join(filter(None, (modifiers.lower(), unit)))


def same_noun(token: Token, unit: str) -> bool:
    """Whether a token is the counted noun."""
    word = token.text.lower()
    return token.lemma.lower() == unit or word == unit or (len(unit) > 3 and word[: len(unit) - 1] == unit[:-1])


def state_behind(sentence: Sentence, at: int, taken: frozenset[int]) -> str:
    """The adjective or participle that a bare number counts: "two dead", "4 injured in"; "" where none follows."""
    tokens = sentence.tokens
    if at >= len(tokens) or at in taken:
        return ""
    token = tokens[at]
    after = tokens[at + 1].pos if at + 1 < len(tokens) else ""
    told = token.tag in {"JJ", "VBN"} and after not in {"NOUN", "PROPN", "ADJ", "NUM", "VERB"}
    return token.lemma.lower() if told and token.lemma.lower() not in STATES else ""


def left_out(sentence: Sentence, inside: list[int], taken: frozenset[int], earlier: Sequence[Mention]) -> str:
    """What a bare number counts where its noun is left out, in lemmas, "" where nothing tells.

    `earlier` are the counts before it, nearest last.
    """
    tokens = sentence.tokens
    fronted = _fronted(sentence, inside[0], taken)
    if fronted is not None:
        return described(sentence, fronted, taken)
    verb = _verb_of(sentence, inside)
    if _of_them(sentence, inside[-1] + 1):
        found = antecedent(inside, sentence, earlier) or _plural_before(sentence, inside[0], taken)
        return found or ("people" if tokens[inside[-1] + 2].text.lower() in PERSONAL else "")
    if verb is None or preposed(sentence, inside[0]):
        return ""
    lemma = tokens[verb].lemma.lower()
    reached = subject_noun(sentence, verb, taken) if lemma in MOVING and verb < inside[0] else None
    if reached is not None:
        return described(sentence, reached, taken)  # "the toll reached 14"
    if lemma in OF_PEOPLE:
        return lemma
    found = antecedent(inside, sentence, earlier) if verb > inside[-1] else ""
    return found or ("" if lemma in IDLE or tokens[verb].pos not in {"VERB", "ADJ", "ADP", "ADV"} else lemma)


def antecedent(inside: list[int], sentence: Sentence, earlier: Sequence[Mention]) -> str:
    """The noun of the nearest count before a number that can hold it as a part."""
    own = next((m.value.number for m in earlier if _at(m, sentence, inside) and isinstance(m.value, Quantity)), None)
    start = sentence.tokens[inside[0]].start
    for mention in reversed(earlier):
        value = mention.value
        if mention.span.end <= start and isinstance(value, Quantity) and value.unit and " per " not in value.unit:
            return value.unit if own is None or value.number >= own else ""
    return ""


def others_of(start: int, earlier: Sequence[Mention]) -> str:
    """The noun that "nine others" leaves out: that of the count before it, else "other"."""
    for mention in reversed(earlier):
        value = mention.value
        if mention.span.end <= start and isinstance(value, Quantity) and value.unit not in {"", "other"}:
            return value.unit if " per " not in value.unit else "other"
    return "other"


def _at(mention: Mention, sentence: Sentence, inside: list[int]) -> bool:
    return mention.span.start <= sentence.tokens[inside[0]].start < mention.span.end


def _of_them(sentence: Sentence, at: int) -> bool:
    """Whether "of them", "of whom" follows."""
    words = [token.text.lower() for token in sentence.tokens[at : at + 2]]
    return len(words) == 2 and words[0] == "of" and words[1] in PARTS


def _fronted(sentence: Sentence, first: int, taken: frozenset[int]) -> int | None:
    """The noun of "Of the set's vehicles, | five came off"."""
    tokens = sentence.tokens
    if first < 3 or tokens[first - 1].text != "," or tokens[0].text.lower() not in {"of", "among"}:
        return None
    nouns = [i for i in range(1, first - 1) if common(tokens[i])]
    wordy = any(token.pos in {"VERB", "AUX"} for token in tokens[1 : first - 1])
    return nouns[-1] if nouns and not wordy and nouns[-1] not in taken else None


def _plural_before(sentence: Sentence, first: int, taken: frozenset[int]) -> str:
    """The nearest plural noun before a number in its sentence."""
    tokens = sentence.tokens
    nouns = (i for i in range(first - 1, -1, -1) if tokens[i].tag == "NNS" and i not in taken)
    noun = next(nouns, None)
    return described(sentence, noun, taken) if noun is not None else ""


def _verb_of(sentence: Sentence, inside: list[int]) -> int | None:
    """The predicate that a bare number is the subject of, or the verb that it is the object of."""
    tokens = sentence.tokens
    top = top_of(sentence, inside)
    top = tokens[top].head if tokens[tokens[top].head].text.lower() in {"more", "others"} else top
    if tokens[top].relation in SUBJECTS or tokens[top].relation == "obj":
        return tokens[top].head
    after = inside[-1] + 1
    if after < len(tokens) and tokens[after].tag in {"VBD", "VBP", "VBZ", "MD"}:
        return _main(sentence, after)
    return None


def _main(sentence: Sentence, at: int) -> int:
    """The verb or predicate that an auxiliary belongs to."""
    token = sentence.tokens[at]
    return token.head if token.pos == "AUX" and token.head > at else at
