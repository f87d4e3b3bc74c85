"""Sentences from words with Penn tags, so that rules that read tags are tested without the statistical model.

A word is `text[=lemma][/TAG]`; a tag that is left out is guessed from a short list of function words, the capital
and the ending, the lemma from the ending: `sentence("The firm did/VBD not sell/VB it .")`. Relations are left at
`dep` with the first word as head, so that nothing rests on them.
"""

from __future__ import annotations

from checker.domain.claims import Article
from checker.domain.document import Block, BlockKind, Document
from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span

WORDS = {
    "DT": "the a an this that these those no some any all every both neither",
    "IN": "of in on at by for from with under near as into outside if because after before including like",
    "TO": "to",
    "CC": "and or but nor",
    "PRP": "he she it they we i you nobody=nobody",
    "PRP$": "his her its their our my",
    "VBZ": "is has does says",
    "VBP": "are have do say",
    "VBD": "was were had did said",
    "VB": "be",
    "VBN": "been",
    "MD": "will would may might can could must should",
    "RB": "not never n't also still again",
    "WDT": "which",
    "WP": "who what",
    "EX": "there",
    "POS": "'s",
}
TAGS = {word: tag for tag, words in WORDS.items() for word in words.split()}
LEMMAS = {"is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "has": "have", "had": "have", "said": "say"}
CLOSING = {",", ".", ";", ":", "!", "?", ")", "'s", "n't", "”", "’", "%"}
OPENING = {"(", "“", "‘", "$"}


def sentence(notation: str, start: int = 0, block: int = 0) -> Sentence:
    """The sentence of the notation, its first character at offset `start`."""
    tokens: list[Token] = []
    text = ""
    for written in notation.split():
        word, _, tag = written.partition("/")
        word, _, lemma = word.partition("=")
        glued = not text or word in CLOSING or text[-1] in OPENING or _closes(text, word)
        text += "" if glued else " "
        tag = tag or _guess(word)
        begin = start + len(text)
        lemma = lemma or _lemma(word, tag)
        tokens.append(Token(word, lemma, tag, _part(tag), 0, "dep", begin, begin + len(word)))
        text += word
    return Sentence(Span(start, start + len(text)), text, tuple(tokens), block)


def article(*lines: str) -> Article:
    """An article of one sentence a block: "## " opens a heading, "- " an item, "> " a quote, "Label | " a label."""
    text = ""
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    headings: tuple[str, ...] = ()
    kinds = {"##": BlockKind.HEADING, "-": BlockKind.ITEM, ">": BlockKind.QUOTE}
    for line in lines:
        mark, _, rest = line.partition(" ")
        kind, body = (kinds[mark], rest) if mark in kinds else (BlockKind.PARAGRAPH, line)
        label, _, unlabelled = body.rpartition(" | ")
        text += "\n\n" if text else ""
        one = sentence(unlabelled, len(text), len(blocks))
        headings = () if kind is BlockKind.HEADING else headings
        blocks.append(Block(kind, one.span, label, headings))
        headings = (one.text,) if kind is BlockKind.HEADING else headings
        sentences.append(one)
        text += one.text
    return Article(Document("a.txt", text, tuple(blocks)), tuple(sentences))


def span_in(one: Sentence, words: str) -> Span:
    """Where the words stand in the sentence, in document offsets."""
    at = one.text.index(words) + one.span.start
    return Span(at, at + len(words))


def _closes(text: str, word: str) -> bool:
    straight = text.count('"')
    return (word == '"' and straight % 2 == 1) or (text[-1] == '"' and straight % 2 == 1)


def _guess(word: str) -> str:
    if word.lower() in TAGS:
        return TAGS[word.lower()]
    if not any(c.isalnum() for c in word):
        if word in '“”"‘’':
            return "``" if word in "“‘" else "''"
        if word in "()":
            return "-LRB-" if word == "(" else "-RRB-"
        return "$" if word in "$€£" else "HYPH" if word == "-" else word if word in {",", ":", "."} else "NFP"
    if word[0].isdigit() or word.lower() in {"two", "three", "four", "twelve"}:
        return "CD"
    if word[0].isupper():
        return "NNP"
    return "NNS" if word.endswith("s") and not word.endswith("ss") else "NN"


def _lemma(word: str, tag: str) -> str:
    lower = word.lower()
    if lower in LEMMAS:
        return LEMMAS[lower]
    if tag in {"VBD", "VBN"} and lower.endswith("ed"):
        return lower[:-1] if lower[:-1].endswith(("se", "re", "ve", "te", "ce", "ge")) else lower[:-2]
    if tag in {"NNS", "VBZ"} and lower.endswith("s"):
        return lower[:-3] + "y" if lower.endswith("ies") else lower[:-1]
    return lower[:-3] if tag == "VBG" and lower.endswith("ing") else lower


def _part(tag: str) -> str:
    families = {"NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "JJ": "ADJ", "RB": "ADV", "CD": "NUM"}
    return families.get(tag, "VERB" if tag.startswith("VB") else "X")
