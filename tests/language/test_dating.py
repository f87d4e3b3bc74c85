"""Whose event a time is of, read off parses written by hand."""

from __future__ import annotations

import pytest

from checker.domain.span import Span
from checker.language.attachment import attach
from checker.language.dating import held
from tests.sentences import parse

CASES = [
    ("They/PRON/nsubj/2 knew=know/VERB/root/0 the/DET/det/5 last/ADJ/amod/5 day/NOUN/nsubj/7 is=be/AUX/cop/7 "
     "Monday/PROPN/ccomp/2", "last day"),
    ("Police/NOUN/nsubj/2 spoke=speak/VERB/root/0 after/ADP/case/6 Monday/PROPN/nmod/6 's/PART/case/4 "
     "shooting/NOUN/obl/2", ""),
    ("Police/NOUN/nsubj/2 spoke=speak/VERB/root/0 of/ADP/case/5 the/DET/det/5 death/NOUN/obl/2 of/ADP/case/8 "
     "the/DET/det/8 singer/NOUN/nmod/5 on/ADP/case/10 Monday/PROPN/nmod/5", "singer"),
    ("They/PRON/nsubj/2 held=hold/VERB/root/0 talks=talk/NOUN/obj/2 on/ADP/case/5 Monday/PROPN/nmod/3", "They"),
    ("It/PRON/nsubj/2 broke=break/VERB/root/0 ,/PUNCT/punct/5 staff/NOUN/nsubj/5 said=say/VERB/parataxis/2 "
     ",/PUNCT/punct/8 on/ADP:IN/case/8 Monday/PROPN/obl/5", "It"),
    ("Monday/PROPN/root/0", ""),
]  # fmt: skip


@pytest.mark.parametrize(("notation", "subject"), CASES)
def test_who_takes_part(notation: str, subject: str) -> None:
    sentence = parse(notation)
    start = sentence.text.index("Monday")
    span = Span(start, start + len("Monday"))
    assert held(sentence, span, attach(sentence, span)).subject == subject
