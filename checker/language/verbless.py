"""Answers without a verb: "No casualties so far.", bullets that deny, lines with a label ("Access: by invitation")."""

from __future__ import annotations

from checker.domain.document import Block, BlockKind
from checker.domain.sentence import Sentence
from checker.language.axes import AXES
from checker.language.cues import Cue, find_cues
from checker.language.phrases import words_of
from checker.language.predication import Predication
from checker.language.telling import denied_noun, negative_fragment


def verbless(sentence: Sentence, block: Block | None) -> Predication | None:
    """What a sentence without a verb says yes or no to, None where it does not."""
    length = negative_fragment(sentence.tokens)
    if length:
        return _denial(sentence, block, length)
    if block is None or not (block.label or block.row) or block.kind is BlockKind.HEADING:
        return None
    if any(token.text.lower() in {"what", "how", "whether"} for token in sentence.tokens):
        return None  # "has not said what a public one would cost" says nothing of the label
    cues = [
        cue
        for cue in find_cues(sentence.tokens, "axes")
        if cue.section in AXES - {"ignored"} and cue.reach in {"yes", "no", "turned"}
    ]
    own = [cue for cue in cues if cue.end - cue.start > 1 or sentence.tokens[cue.start].pos in {"ADJ", "VERB"}]
    return _labelled(sentence, block.label or block.row, own) if own else None


def _denial(sentence: Sentence, block: Block | None, length: int) -> Predication:
    """What the first tokens of a sentence deny: the noun that they name, or what the heading asks about."""
    tokens = sentence.tokens
    heading = block.headings[-1] if block and block.headings else ""
    named = "" if heading.endswith("?") else words_of(sentence, denied_noun(tokens, length))
    topic = tuple(sorted({t.lemma.lower() for t in tokens[1:length] if t.pos in {"NOUN", "PROPN", "ADJ"}}))
    return Predication("available", False, True, False, 0, length, named or heading, topic)


def _labelled(sentence: Sentence, label: str, cues: list[Cue]) -> Predication:
    """What a labelled line says of its label; the words behind the label come before those within it."""
    tokens = sentence.tokens
    within = {word.lower() for word in label.split()}
    ranked = sorted(cues, key=lambda cue: tokens[cue.start].text.lower() in within)
    first, start = ranked[0], min(cue.start for cue in ranked)
    last = max(cue.end for cue in ranked)
    end = next((i for i in range(last, len(tokens)) if tokens[i].text in {",", ";", ".", "("}), len(tokens))
    topic = tuple(sorted(within))
    # What has a line of its own is there.
    others = {"available": True} | {cue.section: cue.reach == "yes" for cue in reversed(ranked)}
    others.pop(first.section, None)
    return Predication(
        first.section, first.reach == "yes", False, True, start, end, label, topic, tuple(sorted(others.items()))
    )
