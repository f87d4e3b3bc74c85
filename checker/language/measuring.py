"""What a value is of, for amounts whose unit is no measure: "fell 5 percent", "for $4m".

The unit of an amount says how it is measured, not what: of "the stock fell 5 percent" the measure is "stock", of "sold
the villa for $4m" "villa", of "was fined $4m" "fine". A name or a pronoun measures nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

from checker.domain.sentence import Sentence, Token
from checker.language.attachment import CONTENT, LIGHT, SUBJECTS, ancestors, children, top_of
from checker.language.beside import MOST, TALLIES, common, compared, modified, of_what, told_at
from checker.language.gapping import HEDGES
from checker.language.quantities.plurals import singular
from checker.language.speech import speech_verbs
from checker.language.tables import common_words
from checker.language.wordsets import word_set

QUANTIFIERS = word_set(
    "more less fewer other further additional extra such many several few much last first next same own total another "
    "only least most about around nearly almost some recent past various"
)
MOVING = word_set(
    "rise fall grow climb jump drop slip slide gain add lose shed decline increase decrease surge soar plunge tumble "
    "reach hit exceed top total stand amount average remain stay approach surpass equal swell shrink double triple "
    "rebound recover number dip ease edge sink retreat advance near become include narrow widen peak come"
)
"""Verbs whose subject is what has the value: "revenue reached $5bn"."""
GIVING = word_set("fine pay award charge give hand offer owe grant cost earn lend save")
"""Verbs whose passive subject gets the value: "the bank was fined $5m"."""
PRONOUNS = frozenset({"PRP", "PRP$", "WP", "WDT", "WP$", "DT", "EX"})
UNITS = word_set(
    "percent percentage cent % point basis pct half third quarter fifth sixth eighth tenth hundredth thousandth favour "
    "favor one two-third three-quarter dozen hundred thousand million per two"
)
"""Words of shares that are no measure."""
SHARED = frozenset({"percent", "duration", "multiplier", "rank"})
"""Kinds of values that a subject has even where its verb tells nothing."""
VAGUE = frozenset({"thing", "stuff", "lot", "matter", "affair", "something", "everything", "anything"})
"""Nouns that say nothing of what they stand for: "the whole thing came to $4m"."""
VICINITY = word_set("vicinity region neighbourhood neighborhood area range order tune realm ballpark")
"""Nouns that only blur an amount: "in the region of $4m"."""
TOTALLING = word_set("run add work come amount boil go mount stretch climb")
"""Verbs whose subject is what the amount behind their "to" is of: "the exercise ran to $48,000"."""
IDLE = LIGHT | word_set(
    "last spend stand remain stay become put give let need use see leave start begin end know set include"
)
"""Verbs that do not tell what an amount is of, as those of speech."""


def amount_measure(sentence: Sentence, inside: list[int], taken: frozenset[int], kind: str) -> str:
    """What an amount at the tokens `inside` is of, in lemmas, "" where no word tells; `taken` are tokens of values."""
    inside = blurred(sentence, inside)
    noun = next((noun for noun in readings(sentence, inside, taken, kind) if noun is not None), None)
    if noun is not None:
        return described(sentence, noun, taken - frozenset(inside) if noun in inside else taken)
    return by_clause(sentence, inside, taken, kind)


def blurred(sentence: Sentence, inside: list[int]) -> list[int]:
    """The tokens of an amount with the words that blur it: "in | the vicinity of 6%"."""
    words = [token.text.lower() for token in sentence.tokens[max(0, inside[0] - 3) : inside[0]]]
    vague = len(words) == 3 and words[0] == "the" and words[1] in VICINITY and words[2] == "of"
    return [*range(inside[0] - 3, inside[0]), *inside] if vague else inside


def readings(sentence: Sentence, inside: list[int], taken: frozenset[int], kind: str) -> Iterator[int | None]:
    """The nouns that an amount may be of, the surest first: its own ("six votes to three") …"""
    told = (i for i in inside if i in taken and common(sentence.tokens[i]))
    own = (i for i in told if sentence.tokens[i].lemma.lower() not in UNITS)
    yield next(own, None) if kind in {"score", "percent"} else None
    yield of_what(sentence, inside[-1] + 1, taken)
    yield told_at(sentence, inside[0], taken)
    yield compared(sentence, inside, taken) if kind in {"percent", "money", "quantity", "multiplier"} else None
    yield modified(sentence, inside, taken)


def described(sentence: Sentence, noun: int, taken: frozenset[int]) -> str:
    """A noun with what describes it right in front of it, in lemmas: "search warrant"; "shop" of "number of shops"."""
    if sentence.tokens[noun].lemma.lower() in TALLIES:
        whole = of_what(sentence, noun + 1, taken)
        if whole is None and (stricken := _stricken(sentence, noun + 1)):
            return stricken
        noun = noun if whole is None else whole
    if sentence.tokens[noun].lemma.lower() in VAGUE:
        return ""
    first = noun
    while first > 0 and noun - first < MOST and _describes(sentence.tokens, first - 1, taken):
        first -= 1
    return phrase_of(sentence.tokens[first : noun + 1])


def _stricken(sentence: Sentence, at: int) -> str:
    """The adjective of "the number of | dead", of people."""
    words = sentence.tokens[at : at + 2]
    told = len(words) == 2 and words[0].text.lower() == "of" and words[1].tag in {"JJ", "VBN"}
    return words[1].lemma.lower() if told else ""


def phrase_of(tokens: Collection[Token]) -> str:
    """Content words in lemmas, without words that only count."""
    words = (t for t in tokens if t.pos in CONTENT and t.text[:1].isalpha() and t.text.lower() not in QUANTIFIERS)
    kept = (t.lemma.lower() for t in words)
    return " ".join(word for word in kept if word not in QUANTIFIERS)


def _describes(tokens: tuple[Token, ...], at: int, taken: frozenset[int]) -> bool:
    """Whether a token describes the noun of the run that it begins: an adjective, a participle or a noun."""
    token = tokens[at]
    if at in taken:
        return False
    if tokens[at + 1].text == "-" and tokens[at].end == tokens[at + 1].start:
        return True  # "cost-to- | income ratio"
    if token.pos in {"ADJ", "NOUN", "PROPN"}:
        return token.text[:1].isalpha()
    return (token.tag in {"VBN", "VBG"} and token.relation in {"amod", "compound"}) or token.text == "-"


def by_clause(sentence: Sentence, inside: list[int], taken: frozenset[int], kind: str) -> str:
    """What the clause of an amount tells: its object, its subject or its verb, in lemmas."""
    tokens = sentence.tokens
    top = next((i for i in inside if _predicate(sentence, i)), top_of(sentence, inside))
    verb = next((i for i in [top, *ancestors(sentence, top)] if tokens[i].pos in {"VERB", "AUX"}), None)
    subject = subject_noun(sentence, top if verb is None or _predicate(sentence, top) else verb, taken)
    if kind == "duration" and (purpose := _purpose(sentence, inside[-1] + 1)):
        return purpose
    if verb is None or _predicate(sentence, top):
        noun = subject if subject is not None else _above(sentence, top, taken)
        return described(sentence, noun, taken) if noun is not None else ""
    lemma = tokens[verb].lemma.lower()
    said = "" if lemma in IDLE | saying() or verb in taken else lemma
    if kind == "duration" and said:
        return said
    if kind == "age":
        return described(sentence, subject, taken) if subject is not None and lemma in {"be", "turn", "reach"} else ""
    oblique = preposed(sentence, inside[0])
    thing = object_noun(sentence, verb, inside, taken) if oblique or kind == "percent" else None
    if thing is not None:
        return described(sentence, thing, taken)
    totalled = lemma in TOTALLING and sentence.tokens[inside[0] - 1].text.lower() == "to"
    if subject is not None and (totalled or _has_value(sentence, verb, oblique, kind)):
        return described(sentence, subject, taken)
    said = said or moved(sentence, verb, inside[0])
    return said or (described(sentence, subject, taken) if subject is not None and kind in SHARED else "")


def _purpose(sentence: Sentence, at: int) -> str:
    """What a time is for: "two more months | to return to work"."""
    tokens = sentence.tokens
    at += at < len(tokens) and tokens[at].text.lower() in QUANTIFIERS
    told = at + 1 < len(tokens) and tokens[at].text.lower() == "to" and tokens[at + 1].tag == "VB"
    return tokens[at + 1].lemma.lower() if told and tokens[at + 1].lemma.lower() not in IDLE else ""


def moved(sentence: Sentence, verb: int, first: int) -> str:
    """Which way "went | up by" 10% moved, where nothing else is told: "rise"."""
    behind = {token.text.lower() for token in sentence.tokens[verb + 1 : first]}
    if sentence.tokens[verb].lemma.lower() not in {"go", "be", "come", "end"}:
        return ""
    return "rise" if "up" in behind else "fall" if "down" in behind else ""


@cache
def saying() -> frozenset[str]:
    """Verbs by which someone says something."""
    return frozenset(verb for verb, rest in speech_verbs().items() if not rest) - MOVING


def _predicate(sentence: Sentence, top: int) -> bool:
    """Whether an amount is what is said of a subject: "the limit is 160 km/h"."""
    return any(sentence.tokens[i].relation == "cop" for i in children(sentence, top))


def _above(sentence: Sentence, top: int, taken: frozenset[int]) -> int | None:
    """The nearest noun above an amount in a fragment."""
    if sentence.tokens[top].relation in SUBJECTS:
        return None  # "three of five are in the north"
    return next((i for i in ancestors(sentence, top) if common(sentence.tokens[i]) and i not in taken), None)


def _has_value(sentence: Sentence, verb: int, oblique: bool, kind: str) -> bool:
    """Whether the subject of a verb is what has the value, not who gives or gets it."""
    lemma = sentence.tokens[verb].lemma.lower()
    passive = any(sentence.tokens[i].relation in {"aux:pass", "nsubj:pass"} for i in children(sentence, verb))
    if passive or (sentence.tokens[verb].tag == "VBN" and sentence.tokens[verb].relation.startswith("acl")):
        return oblique and lemma not in GIVING
    return kind == "percent" or lemma in MOVING or lemma in {"be", "go", "come"}


def subject_noun(sentence: Sentence, verb: int, taken: frozenset[int]) -> int | None:
    """The common noun that a predicate is said of; of a relative clause the noun that it describes."""
    tokens = sentence.tokens
    for index in [verb, *ancestors(sentence, verb)]:
        found = next((i for i in children(sentence, index) if tokens[i].relation in SUBJECTS), None)
        if found is not None and tokens[found].tag not in {"WDT", "WP"} and tokens[found].text.lower() != "that":
            return found if found not in taken and (common(tokens[found]) or _opening(sentence, found)) else None
        relation, head = tokens[index].relation, tokens[index].head
        if relation == "xcomp" and (thing := _object(sentence, head, index)) is not None:
            return thing if common(tokens[thing]) and thing not in taken else None
        if relation.startswith("acl"):
            return head if common(tokens[head]) and head not in taken else None
        if relation in {"ccomp", "parataxis"}:
            return None
    return None


def _object(sentence: Sentence, verb: int, before: int) -> int | None:
    """The object of a verb in front of a token: "sees | prices | averaging", "told | him | to pay"."""
    return next((i for i in children(sentence, verb) if i < before and sentence.tokens[i].relation == "obj"), None)


def _opening(sentence: Sentence, at: int) -> bool:
    """Whether a noun opens a sentence, its capital no sign of a name: "Shares in the firm fell"."""
    token = sentence.tokens[at]
    if at or token.tag not in {"NNP", "NNPS"}:
        return False
    if not token.entity:
        return len(sentence.tokens) > 1 and sentence.tokens[1].pos != "PROPN"
    word = token.text.lower()
    return token.tag == "NNPS" and (word in common_words() or singular(word) in common_words())


def object_noun(sentence: Sentence, verb: int, inside: list[int], taken: frozenset[int]) -> int | None:
    """The common noun that is the object of a verb and no value."""
    objects = [i for i in children(sentence, verb) if sentence.tokens[i].relation == "obj" and i < inside[0]]
    numbered = {sentence.tokens[i].head for i in taken}
    return next((i for i in objects if common(sentence.tokens[i]) and i not in taken | numbered), None)


def preposed(sentence: Sentence, first: int) -> bool:
    """Whether a preposition stands before an amount: "for about $4m"."""
    tokens = sentence.tokens
    while first > 0 and (tokens[first - 1].text.lower() in HEDGES or tokens[first - 1].pos in {"SYM", "DET"}):
        if tokens[first - 1].tag == "IN" and tokens[first - 1].text.lower() not in {"than", "about", "around"}:
            break
        first -= 1
    return first > 0 and tokens[first - 1].tag in {"IN", "TO"}
