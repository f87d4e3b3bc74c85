"""What happens at a time, in lemmas: the event that a date is of, so that two dates of one event meet.

"The 2012 shooting", "Friday's vote" and "a meeting on 5 November" name it by a noun; else it is the verb of the
clause, or what takes part in it where the verb only says that it takes place ("the hearing is set for Monday").
A place or a person is no event: "in a home on Main Street on Friday" and "organizers on Friday unveiled" date the verb.
"""

from __future__ import annotations

from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.language.attachment import (
    SUBJECTS,
    ancestors,
    children,
    modifiers_of,
    noun_behind,
    subject_of,
    tokens_in,
    top_of,
)
from checker.language.speech import speech_verbs
from checker.language.wordsets import word_set

EVENTS = word_set(
    "accident address ambush anniversary appeal appearance arrest arrival assault attack attempt auction audit award "
    "ballot ban battle bid birth birthday blackout blast blaze blockade bomb bout boycott break breach campaign "
    "ceasefire census ceremony championship charge clash collapse concert conference contest contract convention "
    "coup crackdown crash crisis cup curfew cut date deadline deal death debate debut defeat delay delivery departure "
    "derby dinner disaster discharge discovery dispute draft draw drill drop duel earthquake election encounter "
    "eruption escape evacuation event exam execution exercise exit expiry explosion expo failure fair fall festival "
    "fight final fire flight flood game gala gig handover hack heist homicide hike hurricane incident increase "
    "inquest inquiry interview invasion journey kickoff landfall landslide launch leak lockdown lottery loss march "
    "marathon marriage mass massacre match matchup merger mission murder mutiny opener outage outbreak parade party "
    "performance poll premiere press probe protest purchase quake race raid rally rampage recall referendum release "
    "relaunch repair report rescue result return review revolt riot robbery rollout round rout row run sale score "
    "seizure series service session shoot shootout show siege slaughter slide speech spill sprint start storm strike "
    "suicide summit surgery survey swap sweep takeover talk terror test theft tie tour tournament trade tragedy trial "
    "trip truce tsunami unrest upgrade verdict victory vigil visit vote walkout war wedding win withdrawal workshop "
    "wreck wildfire tweet post letter memo statement email remark"
)
ENDINGS = ("tion", "sion", "ing", "ment", "ery", "ance", "ence", "ure", "al", "day")
THINGS = word_set(
    "station position section region nation institution association commission administration corporation foundation "
    "location population organization organisation generation constitution mansion television version pension "
    "division building ceiling king ring thing wing sibling clothing housing evening morning spring string being "
    "apartment department government document parliament instrument monument regiment element cement basement "
    "battery gallery surgery bakery grocery machinery cemetery brewery delivery ambulance insurance audience "
    "residence evidence science conference fence furniture structure figure picture measure creature culture nature "
    "hospital official capital animal metal general individual professional journal criminal local rival today day "
    "weekday holiday material principal terminal canal medal total goal signal"
)
BARE = word_set("take hold happen occur do make have be come give get schedule set expect plan due see mark follow")
"""Verbs that only say that something takes place."""
VERBAL = word_set("shooting bombing stabbing beating killing meeting hearing sighting")
"""Events that are often read as verbs."""
STARTING, ENDING = word_set("start begin open resume"), word_set("end close finish conclude expire")
EDGES = STARTING | ENDING | word_set("continue run last commence")
"""Verbs that name an edge of what they are about: "the trial begins"."""
OBJECTS = frozenset(("obj", "iobj", "nsubj:pass", "obl"))


def happening(sentence: Sentence, span: Span) -> str:
    """The event that a time is of, as lemmas in order, described and then named; "" where nothing is told.

    A name is no event, and a time is not what it dates.
    """
    inside = tokens_in(sentence, span)
    if not inside:
        return ""
    top = top_of(sentence, inside)
    speech = said(sentence, inside)
    if speech is not None:
        return sentence.tokens[speech].lemma.lower()
    own = predicated(sentence, inside)
    if own is not None and sentence.tokens[own].pos == "NOUN":
        return described(sentence, own, inside)
    noun = event_noun(sentence, inside)
    if noun is not None:
        return described(sentence, noun, inside)
    verb = acting(sentence, inside)
    if verb is not None:
        return done(sentence, verb, inside)
    subject = subject_of(sentence, top, set(inside))
    told = subject is not None and sentence.tokens[subject].pos != "PRON"
    return described(sentence, subject, inside) if subject is not None and told else ""


def event_noun(sentence: Sentence, inside: list[int]) -> int | None:
    """The noun that names what a time is of, None where that is told by a verb."""
    up = [i for i in ancestors(sentence, top_of(sentence, inside)) if i not in inside]
    noun = named(sentence, inside, up)
    if noun is None or noun > inside[-1] or is_event(sentence, noun):
        return noun
    return noun if all(sentence.tokens[i].pos != "VERB" for i in up) else None


def predicated(sentence: Sentence, inside: list[int]) -> int | None:
    """The subject that a time is the predicate of: "the last day is 3 May", not "it was behind the 3 May fire"."""
    if leads(sentence, inside) and led_to(sentence, inside[-1] + 1) is not None:
        return None
    below = [i for index in inside for i in children(sentence, index) if i not in inside]
    if not any(sentence.tokens[i].relation == "cop" for i in below):
        return None
    return next((i for i in below if sentence.tokens[i].relation in SUBJECTS), None)


def governing(sentence: Sentence, inside: list[int]) -> int | None:
    """The verb that stands above a time in the tree."""
    up = ancestors(sentence, top_of(sentence, inside))
    return next((i for i in up if sentence.tokens[i].pos == "VERB"), None)


def acting(sentence: Sentence, inside: list[int]) -> int | None:
    """The verb above a time; what is said by the way is passed over ("it broke, staff said, on Friday")."""
    tokens = sentence.tokens
    verb = governing(sentence, inside)
    if verb is None or verb in inside:
        return None
    first = inside[0] - 1
    first -= first > 0 and tokens[first].tag == "IN"
    if first < 1 or tokens[first].text != "," or verb > first or tokens[verb].text.lower() not in speech_verbs():
        return verb
    above = [tokens[verb].head] if tokens[verb].relation == "parataxis" else []
    told = [i for i in (*children(sentence, verb), *above) if i < verb and tokens[i].pos == "VERB"]
    return told[0] if told else verb


def named(sentence: Sentence, inside: list[int], up: list[int]) -> int | None:
    """The noun that a time stands by: one that it describes ("the Friday attack"), or its own governor."""
    tokens = sentence.tokens
    after = inside[-1] + 1
    after += after < len(tokens) and tokens[after].tag == "POS"
    behind = led_to(sentence, after) if leads(sentence, inside) or after > inside[-1] + 1 else None
    if behind is not None and (tokens[behind].pos in {"NOUN", "VERB"} or model_year(sentence, inside, behind)):
        return behind
    return up[0] if up and tokens[up[0]].pos == "NOUN" else None


def led_to(sentence: Sentence, after: int) -> int | None:
    """The noun behind a time that stands in front of it, one that is read as a verb too ("a Sunday night shooting")."""
    following = sentence.tokens[after] if after < len(sentence.tokens) else None
    verbal = following is not None and following.tag == "VBG" and following.text.lower() in VERBAL
    return after if verbal else noun_behind(sentence, after)


def model_year(sentence: Sentence, inside: list[int], noun: int) -> bool:
    """Whether a year is part of a name: "a 2013 Falcon coupe", "the 2016 Games"."""
    year = sentence.tokens[inside[0]]
    return len(inside) == 1 and year.text.isdigit() and year.head == noun


def said(sentence: Sentence, inside: list[int]) -> int | None:
    """The verb of speech directly before a time, which is then the time of the statement ("he said Friday that …")."""
    before = inside[0] - 1
    before -= before > 0 and sentence.tokens[before].text.lower() in {"on", "in", "at"}
    if before < 0 or sentence.tokens[before].pos != "VERB" or sentence.tokens[before].lemma.lower() in BARE | EDGES:
        return None
    return before if speech_verbs().get(sentence.tokens[before].text.lower()) == () else None


def leads(sentence: Sentence, inside: list[int]) -> bool:
    """Whether a time stands between an article and its noun."""
    before = sentence.tokens[inside[0] - 1] if inside[0] else None
    if before is not None and before.tag == "JJ" and inside[0] > 1:  # "a deadly Sunday night shooting"
        behind = led_to(sentence, inside[-1] + 1)
        if behind is not None and is_event(sentence, behind):
            before = sentence.tokens[inside[0] - 2]
    return before is not None and before.tag in {"DT", "PRP$", "POS"} and sentence.tokens[inside[0]].tag != "DT"


def is_event(sentence: Sentence, index: int) -> bool:
    """Whether a noun names what happens, rather than who or where."""
    token = sentence.tokens[index]
    lemma = token.lemma.lower() if token.tag != "VBG" else token.text.lower()
    if token.tag in {"NNP", "NNPS"}:
        return False
    return lemma in EVENTS or (len(lemma) > 5 and lemma.endswith(ENDINGS) and lemma not in THINGS)


def described(sentence: Sentence, noun: int, inside: list[int]) -> str:
    """A noun with what describes it, names and the time left out."""
    names = [i for i, token in enumerate(sentence.tokens) if token.pos == "PROPN"]
    words = modifiers_of(sentence, noun, {*inside, *names})
    return " ".join([*words, sentence.tokens[noun].lemma.lower()])


def done(sentence: Sentence, verb: int, inside: list[int]) -> str:
    """What a verb says that happens: itself, or the event that takes place, begins or ends by it."""
    lemma = sentence.tokens[verb].lemma.lower()
    if lemma not in BARE | EDGES:
        return lemma
    parts = [i for i in children(sentence, verb) if i not in inside]
    nouns = [i for i in parts if sentence.tokens[i].relation in SUBJECTS | OBJECTS and is_event(sentence, i)]
    if not nouns:
        return lemma
    event = sentence.tokens[nouns[0]].lemma.lower()
    return f"{event} {lemma}" if lemma in EDGES else event
