"""Which question two answers of yes or no share, and whether they can be of one thing."""

from __future__ import annotations

from checker.domain.claims import Claim
from checker.domain.values import Words
from checker.language.axes import AXES
from checker.language.nearness import near
from checker.language.phrases import CALENDAR
from checker.language.stems import stem
from checker.language.synonyms import kin
from checker.language.themes import DECIDERS, DOERS, apart, like, meet, words_of
from checker.language.wordsets import word_set

# Questions that two ask of each other: who negotiates with whom.
MUTUAL = word_set("talks married")
# Questions whose answer says little without what they are asked of: "allowed", "does not apply".
CONCERNING = word_set("allowed excluded")
WHEN = CALENDAR | word_set(
    "second minute hour night morning afternoon evening noon midnight dawn dusk week weekend month spring summer "
    "autumn winter two three four five six seven eight nine ten eleven twelve dozen"
)
AS_YET = WHEN | word_set(
    "now moment being time present while day month year today tonight ever good sale hire use rent"
)
"""Words behind "for" that narrow down no thing: "no API for now", "none for sale"."""
DEFINITE = word_set("the a an this that its his her their our your my any all")
ARREST = frozenset({"arrest", "detain", "recapture"})
RELEASE = frozenset({"release", "free", "bail"})
JUDGED = word_set("safe legal fair successful sufficient")
OPEN_MOODS = {"able": "possible", "unable": ""}
SMALL = WHEN | word_set(
    "no none one nobody nothing everyone everybody anyone thing day year time people percent other new last first "
    "mr. ms. mrs."
)


def asked(a: Claim, b: Claim) -> tuple[str, str, str] | None:
    """The question that both answer with their sides; what is no claim by itself answers only to contradict."""
    latent = [claim for claim in (a, b) if claim.latent]
    if len(latent) > 1 or any(not words(claim).part("quiet") for claim in latent):
        return None
    shared = _shared(words(a), words(b))
    return None if shared and latent and shared[1] == shared[2] else shared


def _shared(one: Words, two: Words) -> tuple[str, str, str] | None:
    """The question that both answer, the main question of either first, with their sides."""
    left, right = _sides(one), _sides(two)
    for question in (one.normal, two.normal, *sorted(left)):
        if question in left and question in right:
            return question, left[question], right[question]
    related = one.normal not in AXES and two.normal not in AXES and kin(one.normal, two.normal)
    return (one.normal, one.part("value"), two.part("value")) if related else None


def _sides(value: Words) -> dict[str, str]:
    others = (pair.partition(":") for pair in value.part("axes").split())
    return {value.normal: value.part("value")} | {axis: side for axis, _, side in others}


def judged(value: Words) -> bool:
    """Whether an answer says what something is like, which others may judge otherwise: "is unsafe", "is illegal"."""
    asks = {value.normal, *_sides(value)}
    return value.part("verb") == "be" and (value.normal not in AXES or bool(asks & JUDGED))


def moods_of(one: Words, two: Words) -> set[str]:
    """How both are limited; "can be passed on" and "cannot be passed on" are a plain yes and no."""
    moods = {one.part("mood"), two.part("mood")}
    return {""} if moods == {"able", "unable"} else {OPEN_MOODS.get(mood, mood) for mood in moods}


def in_turn(one: Words, two: Words) -> bool:
    """Whether one tells of an arrest and the other of a release, or of a release some day and of who is held now:
    neither says how it ended."""
    answers = [{*value.part("answer").split()} for value in (one, two)]
    if any(x & ARREST and y & RELEASE for x, y in (answers, reversed(answers))):
        return True
    pairs = ((one, two), (two, one))
    return any(_freed_on_a_day(x) and y.part("tense") == "present" and not _still(y) for x, y in pairs)


def _freed_on_a_day(value: Words) -> bool:
    """Whether somebody was released on a day of some month, which is not told of what is news."""
    dated = any(word.isdigit() for word in value.text.replace(",", " ").split())
    return dated and value.part("tense") == "past" and bool({*value.part("answer").split()} & RELEASE)


def _still(value: Words) -> bool:
    return bool(set(value.text.lower().split()) & {"still", "remain", "remains"})


def one_thing(question: str, a: Claim, b: Claim) -> bool:
    """Whether both claims can be of one thing: whoever does it, or what undergoes it; some questions ask for both."""
    if question in MUTUAL and (_with(a, b) or _with(b, a)):
        return True
    if question in DOERS:
        return meet(_subject(a), _subject(b))
    if question == "available" and not all(words_of(f"{c.subject} {words(c).part('topic')}") for c in (a, b)):
        return False  # "there was none": of what, only the words before it tell
    if _placed_apart(a, b) or (question in CONCERNING and not _one_matter(a, b)):
        return False
    left, right = words(a).part("object"), words(b).part("object")
    if (question in DECIDERS or question not in AXES) and left and right and not meet(_subject(a), _subject(b)):
        return False
    if left and right and apart(left, right):
        return False
    names = [f"{words(claim).part('object') or _subject(claim)} {words(claim).part('beside')}" for claim in (a, b)]
    return meet(left or _subject(a), right or _subject(b)) or (
        bool(words(a).part("beside") or words(b).part("beside")) and meet(*names)
    )


def _one_matter(a: Claim, b: Claim) -> bool:
    """Whether what is allowed or covered comes up on both sides, beside whoever allows it or is let do it."""
    sides = []
    for claim in (a, b):
        parties = {stem(word) for word in f"{claim.subject} {words(claim).part('object')}".lower().split()}
        sides.append({stem(word) for word in _topic(words(claim))} - parties)
    return not all(sides) or any(kin(one, two) for one in sides[0] for two in sides[1])


def _with(a: Claim, b: Claim) -> bool:
    """Whether one tells of whoever does the other: "has not met a buyer", "two buyers negotiate with her"."""
    own = set(_subject(a).lower().split())
    others = " ".join(sorted(_topic(words(a)) - own))
    return bool(words_of(others) and words_of(_subject(b))) and meet(others, _subject(b))


def _site(value: Words) -> str:
    """Where the subject of an answer is told to be at; a town or whoever plays there is no such place."""
    beside = value.part("beside")
    return beside if f" at {beside}" in value.text else ""


def _placed_apart(a: Claim, b: Claim) -> bool:
    """Whether names tell two things of one sort apart: "classes at Elm Road", "classes at Park Lane"."""
    sites = [words_of(_site(words(claim))) for claim in (a, b)]
    if not all(sites) or sites[0] & sites[1]:
        return False
    return any(like(one, two) for one in words_of(_subject(a)) for two in words_of(_subject(b)))


def same_topic(a: Claim, b: Claim) -> bool:
    """Whether two claims can be about one thing: topics that share a word, or one that is of everybody or a pronoun."""
    left, right = (_topic(words(claim)) for claim in (a, b))
    if words(a).normal == words(b).normal == "allowed":  # what is allowed, not who allows it
        left, right = (told - set(c.subject.lower().split()) for told, c in ((left, a), (right, b)))
    if not left or not right:
        return True
    return any(kin(word, other) or near(word, other) for word in left for other in right)


def narrower(denial: Claim, told: Claim) -> bool:
    """Whether a denial of existence is of a part that the other side does not speak of: "no version for schools"."""
    _, _, ends = words(denial).text.lower().partition(" for ")
    if not words(denial).part("denied") or not DEFINITE.isdisjoint(ends.split()[:1]):
        return False  # "no cure for the disease" is of all cures
    rest = words_of(ends) - AS_YET
    said = {*told.context.sentence, *told.context.heading, *told.context.label, *_topic(words(told))}
    return bool(rest) and not any(kin(stem(word), stem(other)) for word in rest for other in said)


def _subject(claim: Claim) -> str:
    """What an answer is said of, "" where that is the answer itself: "there was no leak"."""
    answers = words(claim).part("answer").split()
    return "" if claim.subject.lower().rstrip("s") in {word.rstrip("s") for word in answers} else claim.subject


def _topic(value: Words) -> set[str]:
    """The words that tell what an answer is about, less those that only answer: "fit", "no exemption"."""
    topic = set(value.part("topic").split()) - set(value.part("answer").split()) - SMALL
    return {word for word in topic if not word[:1].isdigit()}


def words(claim: Claim) -> Words:
    value = claim.mention.value
    return value if isinstance(value, Words) else Words(claim.mention.text)
