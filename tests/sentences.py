"""Frozen sentences written by hand, so that recognisers are tested without the statistical model.

One token is `text[=lemma][/POS[:TAG][/relation[/head[/ENTITY]]]]`, tokens stand apart by white space:

    parse("Meta/PROPN/nsubj/2/B-ORG bought=buy/VERB:VBD/root/0 Scale/PROPN/obj/2/B-ORG ./PUNCT/punct/2")

Heads count from 1 within the sentence; 0 is the root. `B-ORG` begins a name, `I-ORG` goes on with it. What is left out
is guessed: the part of speech from a short list of function words and the capital letter, the lemma from the lower-case
word, the relation `dep`, the head from the root. The text is set with the usual spaces around punctuation; a
slash within a word cannot be written.
"""

from __future__ import annotations

from datetime import date

from checker.domain.claims import Article
from checker.domain.document import Block, BlockKind, Document
from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.domain.values import Mention

CLOSING = {",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "'", "’", "n't", "n’t", "”", "..."}
OPENING = {"(", "[", "$", "€", "£", "“"}
MARKS = CLOSING | OPENING | {'"', "-", "–", "—", "*", "|", "&"} - {"'s", "’s", "n't", "n’t", "%", "$", "€", "£"}
GUESSES = {
    "DET": "the a an this that these those its",
    "ADP": "of in on at by for from with to under near as into outside",
    "CCONJ": "and or but",
    "PRON": "who whom which he she it they we i you his her our their my your",
    "AUX": "is are was were be been has have had will would may might can could did does do",
    "PART": "not 's ’s n't n’t",
}
TAGS = {
    "PROPN": "NNP", "NOUN": "NN", "VERB": "VB", "AUX": "VB", "ADJ": "JJ", "ADV": "RB", "DET": "DT", "ADP": "IN",
    "CCONJ": "CC", "SCONJ": "IN", "PRON": "PRP", "NUM": "CD", "PART": "POS", "PUNCT": ".", "SYM": "SYM",
}  # fmt: skip


def parse(notation: str, start: int = 0, block: int = 0) -> Sentence:
    """The sentence that the notation describes, its first character at offset `start` of the document."""
    parts = [token.split("/") for token in notation.split()]
    root = next((i for i, part in enumerate(parts) if len(part) > 3 and part[3] == "0"), 0)
    tokens: list[Token] = []
    text = ""
    for i, part in enumerate(parts):
        word = part[0].partition("=")[0] or "="
        text += " " if _spaced(text, word) else ""
        tokens.append(_token(part, word, start + len(text), i, root))
        text += word
    return Sentence(Span(start, start + len(text)), text, tuple(tokens), block)


def document(*notations: str, kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Document, tuple[Sentence, ...]]:
    """Sentences set one block each, a blank line apart. A leading "# " makes a title, "## " a heading, "- " an item."""
    sentences: list[Sentence] = []
    blocks: list[Block] = []
    text = ""
    heading: tuple[str, ...] = ()
    for notation in notations:
        mark, body = _mark(notation)
        text += "\n\n" if text else ""
        sentence = parse(body, len(text), len(blocks))
        block_kind = {"#": BlockKind.TITLE, "##": BlockKind.HEADING, "-": BlockKind.ITEM}.get(mark, kind)
        blocks.append(Block(block_kind, sentence.span, headings=() if block_kind is BlockKind.HEADING else heading))
        heading = (sentence.text,) if block_kind is BlockKind.HEADING else heading
        sentences.append(sentence)
        text += sentence.text
    return Document("a.txt", text, tuple(blocks), published=date(2026, 4, 8)), tuple(sentences)


def article(*notations: str, mentions: tuple[Mention, ...] = (), kind: BlockKind = BlockKind.PARAGRAPH) -> Article:
    """An article of these sentences, with its names joined."""
    from checker.language.entities import find_entities

    page, sentences = document(*notations, kind=kind)
    return Article(page, sentences, mentions, find_entities(sentences, page))


def _mark(notation: str) -> tuple[str, str]:
    mark, _, body = notation.partition(" ")
    return (mark, body) if mark in {"#", "##", "-"} else ("", notation)


def _spaced(text: str, word: str) -> bool:
    if not text or text[-1] in OPENING or word in CLOSING:
        return False
    straight = text.count('"')
    return not (text[-1] == '"' and straight % 2) and not (word == '"' and straight % 2)


def _token(part: list[str], word: str, start: int, index: int, root: int) -> Token:
    pos, _, tag = (part[1] if len(part) > 1 else "").partition(":")
    pos = pos or _guess(word)
    relation = part[2] if len(part) > 2 else ("root" if index == root else "dep")
    head = int(part[3]) - 1 if len(part) > 3 else root
    entity = part[4] if len(part) > 4 else ""
    return Token(
        text=word,
        lemma=part[0].partition("=")[2] or (word if pos == "PROPN" else word.lower()),
        tag=tag or TAGS.get(pos, "XX"),
        pos=pos,
        head=index if head < 0 else head,
        relation=relation,
        start=start,
        end=start + len(word),
        entity=entity[2:],
        begins=entity.startswith("B-"),
    )


def _guess(word: str) -> str:
    if word in MARKS:
        return "PUNCT"
    if word.lower() in {"%", "$", "€", "£"}:
        return "SYM"
    found = next((pos for pos, words in GUESSES.items() if word.lower() in words.split()), "")
    if found:
        return found
    if word[0].isdigit():
        return "NUM"
    return "PROPN" if word[0].isupper() else "NOUN"
