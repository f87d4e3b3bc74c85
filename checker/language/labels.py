"""One set of labels for the rest of the program: Universal Dependencies, universal parts of speech, four name types.

The shipped pipeline speaks Universal Dependencies; `en_core_web_*` speak ClearNLP's labels and OntoNotes' name types.
`clearnlp.universal` turns their trees, this module maps labels and fills in parts of speech.
"""

from __future__ import annotations

TYPES = {
    "PERSON": "PERSON", "PER": "PERSON",
    "ORG": "ORG",
    "LOC": "LOC", "GPE": "LOC", "FAC": "LOC",
    "MISC": "MISC", "NAME": "MISC", "NORP": "MISC", "PRODUCT": "MISC", "EVENT": "MISC", "WORK_OF_ART": "MISC",
    "LAW": "MISC", "LANGUAGE": "MISC",
}  # fmt: skip
CLEARNLP = frozenset({"dobj", "pobj", "nsubjpass", "auxpass", "prep", "npadvmod"})
ATTACHED = frozenset({"aux", "aux:pass", "cop"})
POS = {
    "CC": "CCONJ", "CD": "NUM", "DT": "DET", "EX": "PRON", "FW": "X", "GW": "X", "IN": "ADP", "JJ": "ADJ",
    "JJR": "ADJ", "JJS": "ADJ", "LS": "NUM", "MD": "AUX", "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN",
    "NNPS": "PROPN", "PDT": "DET", "POS": "PART", "PRP": "PRON", "PRP$": "PRON", "RB": "ADV", "RBR": "ADV",
    "RBS": "ADV", "RP": "ADP", "TO": "PART", "UH": "INTJ", "VB": "VERB", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB",
    "VBP": "VERB", "VBZ": "VERB", "WDT": "PRON", "WP": "PRON", "WP$": "PRON", "WRB": "ADV", "$": "SYM", "#": "SYM",
    "SYM": "SYM", "ADD": "PROPN", "AFX": "X", "XX": "X",
}  # fmt: skip
PRONOUNS = frozenset(f"{some}{what}" for some in ("some", "any", "every", "no") for what in ("one", "body", "thing"))


def entity_type(label: str) -> str:
    """The name type of a pipeline's label, "" for what is no name (dates, amounts)."""
    return TYPES.get(label, "")


def part_of_speech(tag: str, relation: str, lower: str) -> str:
    """The universal part of speech of a Penn tag, told apart by the relation where the tag covers two."""
    if tag.startswith("VB"):
        return "AUX" if relation in ATTACHED else "VERB"
    if tag == "IN":
        return "SCONJ" if relation == "mark" else "ADP"
    if tag in ("DT", "WDT"):
        return "DET" if relation.startswith("det") else "PRON"
    if tag == "RB" and lower in ("not", "n't", "n’t"):
        return "PART"
    if tag == "NN" and lower in PRONOUNS:
        return "PRON"
    return POS.get(tag, "PUNCT")
