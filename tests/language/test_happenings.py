"""The event that a time is of, read off parses written by hand."""

from __future__ import annotations

import pytest

from checker.domain.span import Span
from checker.language.happenings import happening
from tests.sentences import parse

CASES = [
    ("the/DET/det/3 2012/NUM/compound/3 shooting/NOUN/nsubj/4 shocked=shock/VERB/root/0", "2012", "shooting"),
    ("Friday/PROPN/nmod:poss/3 's/PART/case/1 vote/NOUN/nsubj/4 failed=fail/VERB/root/0", "Friday", "vote"),
    ("a/DET/det/3 2006/NUM/nummod/3 film/NOUN/nsubj/4 won=win/VERB/root/0", "2006", "film"),
    ("A/DET/det/2 meeting/NOUN/nsubj/5 on/ADP/case/4 Monday/PROPN/nmod/2 failed=fail/VERB/root/0", "Monday", "meeting"),
    ("Rescuers=rescuer/NOUN/nsubj/4 on/ADP/case/3 Friday/PROPN/nmod/1 left=leave/VERB/root/0", "Friday", "leave"),
    ("He/PRON/nsubj/2 fell=fall/VERB/root/0 in/ADP/case/5 his/PRON/nmod:poss/5 home/NOUN/obl/2 Friday/PROPN/nmod/5",
     "Friday", "fall"),
    ("The/DET/det/2 trial/NOUN/nsubj/3 begins=begin/VERB/root/0 Monday/PROPN/obl/3", "Monday", "trial begin"),
    ("A/DET/det/2 vote/NOUN/nsubj/4 will/AUX/aux/4 happen/VERB/root/0 Monday/PROPN/obl/4", "Monday", "vote"),
    ("They/PRON/nsubj/2 held=hold/VERB/root/0 talks=talk/NOUN/obj/2 on/ADP/case/5 Monday/PROPN/obl/2", "Monday",
     "talk"),
    ("He/PRON/nsubj/2 said=say/VERB/root/0 Friday/PROPN/obl/5 she/PRON/nsubj/5 left=leave/VERB/ccomp/2", "Friday",
     "say"),
    ("It/PRON/nsubj/2 shows=show/VERB/root/0 that/SCONJ/mark/6 from/ADP/case/5 2014/NUM/obl/6 he/PRON/nsubj/7 "
     "paid=pay/VERB/ccomp/2", "2014", "pay"),
    ("They/PRON/nsubj/2 knew=know/VERB/root/0 the/DET/det/5 last/ADJ/amod/5 day/NOUN/nsubj/7 is=be/AUX/cop/7 "
     "Monday/PROPN/ccomp/2", "Monday", "last day"),
    ("It/PRON/nsubj/2 broke=break/VERB/root/0 ,/PUNCT/punct/5 staff/NOUN/nsubj/5 said=say/VERB/parataxis/2 "
     ",/PUNCT/punct/8 on/ADP:IN/case/8 Monday/PROPN/obl/5", "Monday", "break"),
    ("He/PRON/nsubj/2 drove=drive/VERB/root/0 a/DET/det/5 2013/NUM/nummod/5 Falcon/PROPN/obj/2", "2013", "falcon"),
    ("A/DET/det/2 feud/NOUN/nsubj/6 is=be/AUX/cop/6 behind/ADP/case/6 a/DET:DT/det/6 Friday/PROPN/root/0 "
     "shooting=shoot/VERB:VBG/acl/6", "Friday", "shoot"),
    ("A/DET/det/2 man/NOUN/nsubj/3 died=die/VERB/root/0 in/ADP/case/8 a/DET:DT/det/8 deadly/ADJ/amod/8 "
     "Friday/PROPN/compound/8 fire/NOUN/obl/3", "Friday", "deadly fire"),
    ("On/ADP/case/2 Monday/PROPN/root/0", "Monday", ""),
]  # fmt: skip


@pytest.mark.parametrize(("notation", "time", "event"), CASES, ids=[case[2] + "-" + case[1] for case in CASES])
def test_what_happens_at_a_time(notation: str, time: str, event: str) -> None:
    sentence = parse(notation)
    start = sentence.text.index(time)
    assert happening(sentence, Span(start, start + len(time))) == event


def test_a_time_outside_the_sentence_is_of_nothing() -> None:
    assert happening(parse("One/NUM word/NOUN"), Span(900, 905)) == ""
