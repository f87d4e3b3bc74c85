"""What is told of what is counted, where its noun says nothing: "nine people were hurt", "was sued three times".

"Employees" and "passengers" tell what is counted; "people" and "others" only with the verb or participle.
"""

from __future__ import annotations

from checker.domain.sentence import Sentence
from checker.language.attachment import LIGHT, SUBJECTS, ancestors, children
from checker.language.beside import MOST
from checker.language.counting import same_noun
from checker.language.measuring import IDLE, saying
from checker.language.wordsets import word_set

PEOPLE = word_set("people person individual man woman other resident human")
LOSING = word_set("lose take bring give")
"""Verbs that tell something with the noun behind them: "lost their lives", "taken to hospital"."""
REACH = 4
PER = "time per "


def befallen(sentence: Sentence, inside: list[int], unit: str) -> str:
    """The lemma of what counted people did or what was done to them, "" where nothing tells or their noun does."""
    if unit not in PEOPLE:
        return ""
    tokens = sentence.tokens
    behind = range(inside[-1] + 1, min(len(tokens), inside[-1] + 2 + MOST))
    noun = next((i for i in behind if same_noun(tokens[i], unit)), inside[-1])
    participle = next((i for i in children(sentence, noun) if tokens[i].relation == "acl" and i > noun), None)
    if participle is not None and tokens[participle].tag == "VBN":
        return told(sentence, participle)
    relation, head = tokens[noun].relation, tokens[noun].head
    if relation not in {*SUBJECTS, "obj"} or head == noun:
        return ""
    return told(sentence, head)


def repeated(sentence: Sentence, inside: list[int], unit: str) -> str:
    """The lemma of what is done so many times: "was arrested three times", "is fed twice a day"; else ""."""
    behind = sentence.tokens[inside[-1] + 1 : inside[-1] + 2]
    if not (unit.startswith(PER) or (unit == "time" and behind and behind[0].text.lower() == "times")):
        return ""
    above = (sentence.tokens[i] for i in ancestors(sentence, inside[-1]))
    lemma = next((token.lemma.lower() for token in above if token.pos == "VERB"), "")
    return "" if lemma in LIGHT | saying() else lemma


def told(sentence: Sentence, verb: int) -> str:
    """The lemma of a verb or adjective that tells something; the noun behind an empty verb."""
    token = sentence.tokens[verb]
    lemma = token.lemma.lower()
    if token.pos not in {"VERB", "ADJ"} or lemma in saying():
        return ""
    if lemma not in IDLE | LOSING:
        return lemma
    further = sentence.tokens[verb + 1 : verb + 1 + REACH]
    named = next((t.lemma.lower() for t in further if t.pos == "NOUN" or t.tag == "NFP"), "")
    return named if lemma in LOSING else ""
