"""What is compared is in composed letters; offsets point into the original."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.domain.claims import Claim
from checker.domain.composing import in_composed_letters
from checker.domain.document import Block, BlockKind, Document
from checker.domain.span import Span
from checker.domain.values import Mention, Words

TEXT = "Mr Garci\u0301a paid “5 \u212b” to Zoe\u0308 Brau\u0308n in Sa\u0303o Paulo; 한글 \u1112\u1161\u11ab cost 7."


def document(text: str, *spans: Span) -> Document:
    blocks = tuple(Block(BlockKind.PARAGRAPH, span, label=span.of(text)) for span in spans)
    return Document("a.txt", text, blocks, title=text, line_starts=(0,))


def claim(span: Span, sentence: Span) -> Claim:
    return Claim("a.txt", Mention("name", span, "", Words("")), sentence, "")


@pytest.mark.parametrize("word", ["Garci\u0301a", "\u212b", "Zoe\u0308", "Paulo", "\u1112\u1161\u11ab", "7"])
def test_a_stretch_goes_forth_and_back(word: str) -> None:
    span = Span(TEXT.index(word), TEXT.index(word) + len(word))
    composed, back = in_composed_letters(document(TEXT, Span(0, len(TEXT)), span))
    assert composed.text == normalize("NFC", TEXT) == composed.title
    there = composed.blocks[1].span
    assert there.of(composed.text) == normalize("NFC", word) == composed.blocks[1].label
    again = back(claim(there, composed.blocks[0].span))
    assert again.mention.span == span
    assert again.sentence == Span(0, len(TEXT))


def test_a_composed_text_is_left_alone() -> None:
    plain = document("Zoë paid 5.", Span(0, 11))
    composed, back = in_composed_letters(plain)
    assert composed is plain
    one = claim(Span(0, 3), Span(0, 11))
    assert back(one) is one


@given(st.text(st.sampled_from("ae \u0301\u0308\u0323\u1112\u1161\u11ab\u212b“é\n한"), max_size=40), st.data())
def test_any_stretch_keeps_its_letters(text: str, data: st.DataObject) -> None:
    edges = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    span = Span(*edges)
    composed, back = in_composed_letters(document(text, span))
    assert composed.text == normalize("NFC", text)
    there = composed.blocks[0].span
    assert 0 <= there.start <= there.end <= len(composed.text)
    again = back(claim(there, there)).mention.span
    assert 0 <= again.start <= again.end <= len(text)
    assert normalize("NFC", again.of(text)) == there.of(composed.text) or not composed.text.isascii()
