from __future__ import annotations

import pytest

from checker.language.posts import Kinship, kinship, match_end, read_post

READ = [
    ("ceo", "chief executive", "", True),
    ("chief executive officer", "chief executive", "", True),
    ("group chief executive", "chief executive", "", True),
    ("chairwoman", "chair", "", True),
    ("former prime minister", "prime minister", "former", True),
    ("ex-chairman", "chair", "former", True),
    ("acting head", "head", "acting", True),
    ("president-elect", "president", "incoming", True),
    ("deputy head", "deputy head", "", True),
    ("vice president", "vice president", "", True),
    ("general manager", "general manager", "", True),
    ("mission director", "mission director", "", True),
    ("project scientist", "project scientist", "", True),
    ("scientist", "scientist", "", False),
    ("cofounder", "founder", "", False),
    ("spokeswoman", "spokesperson", "", False),
]


@pytest.mark.parametrize(("phrase", "name", "status", "office"), READ)
def test_a_phrase_is_read_as_a_post(phrase: str, name: str, status: str, office: bool) -> None:
    post = read_post(phrase.split())
    assert post is not None
    assert (post.name, post.status, post.office) == (name, status, office)


@pytest.mark.parametrize("phrase", ["table", "green door", "", "the", "former"])
def test_other_words_are_no_post(phrase: str) -> None:
    assert read_post(phrase.split()) is None


KIN = [
    ("ceo", "chief executive", Kinship.SAME),
    ("chairman", "chairwoman", Kinship.SAME),
    ("finance chief", "cfo", Kinship.SAME),
    ("head of quality", "chief quality officer", Kinship.SAME),
    ("manager", "head coach", Kinship.SAME),
    ("boss", "chief executive", Kinship.GENERAL),
    ("boss", "manager", Kinship.GENERAL),
    ("head", "director general", Kinship.GENERAL),
    ("boss", "cfo", Kinship.DIFFERENT),
    ("leader", "prime minister", Kinship.GENERAL),
    ("governor", "regional governor", Kinship.GENERAL),
    ("founder", "chief executive", Kinship.TOGETHER),
    ("professor", "vice-chancellor", Kinship.TOGETHER),
    ("chair", "chief executive", Kinship.DIFFERENT),
    ("president", "vice president", Kinship.DIFFERENT),
    ("head", "deputy head", Kinship.DIFFERENT),
    ("cfo", "coo", Kinship.DIFFERENT),
    ("mission director", "project scientist", Kinship.DIFFERENT),
    ("governor", "mayor", Kinship.DIFFERENT),
    ("undersheriff", "sheriff", Kinship.DIFFERENT),
    ("chief scout", "sporting director", Kinship.DIFFERENT),
    ("chief scout", "head of scouting", Kinship.SAME),
    ("principal oboe", "principal clarinet", Kinship.DIFFERENT),
    ("principal oboe", "chair", Kinship.TOGETHER),
    ("general counsel", "chief executive", Kinship.DIFFERENT),
    ("energy minister", "environment minister", Kinship.DIFFERENT),
    ("economic affairs minister", "economy minister", Kinship.TOGETHER),
    ("minister", "energy minister", Kinship.GENERAL),
    ("midwife", "primary-school teacher", Kinship.DIFFERENT),
    ("teacher", "schoolteacher", Kinship.SAME),
    ("geologist", "professor", Kinship.TOGETHER),
    ("athletics director", "athletic director", Kinship.SAME),
    ("top marketing executive", "senior vice president", Kinship.TOGETHER),
    ("other officer", "marshal", Kinship.TOGETHER),
    ("academy president", "first american president", Kinship.TOGETHER),
    ("vice president", "deputy head", Kinship.GENERAL),
]


@pytest.mark.parametrize(("a", "b", "expected"), KIN)
def test_posts_relate(a: str, b: str, expected: Kinship) -> None:
    one, two = read_post(a.split()), read_post(b.split())
    assert one is not None
    assert two is not None
    assert kinship(one, two) is kinship(two, one) is expected


def test_the_longest_post_is_matched() -> None:
    assert match_end(["chief", "executive", "officer", "ann", "corby"], 0) == 3
    assert match_end(["ann", "corby"], 0) == 0
