"""The thing that is counted: the head noun behind a number, found by word lists and endings alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from checker.language.quantities.scan import WORD, Lexeme, peek
from checker.language.quantities.words import UNITS

IRREGULAR = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf",
    "halves": "half", "wolves": "wolf", "shelves": "shelf", "thieves": "thief", "loaves": "loaf", "calves": "calf",
    "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium", "data": "data", "media": "media",
    "crises": "crisis", "analyses": "analysis", "theses": "thesis", "bases": "base", "diagnoses": "diagnosis",
    "buses": "bus", "gases": "gas", "viruses": "virus", "campuses": "campus", "bonuses": "bonus", "lenses": "lens",
    "censuses": "census", "statuses": "status", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato",
    "vetoes": "veto", "echoes": "echo", "torpedoes": "torpedo", "cargoes": "cargo", "oxen": "ox", "alumni": "alumnus",
    "indices": "index", "vertices": "vertex", "stimuli": "stimulus", "fungi": "fungus", "nuclei": "nucleus",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "zombies": "zombie", "rookies": "rookie",
    "selfies": "selfie", "ties": "tie", "pies": "pie", "lies": "lie", "dies": "die", "shoes": "shoe", "toes": "toe",
    "canoes": "canoe", "caches": "cache", "aches": "ache", "horses": "horse", "houses": "house", "causes": "cause",
    "cases": "case", "phases": "phase", "purchases": "purchase", "databases": "database", "courses": "course",
    "nurses": "nurse", "licenses": "license", "licences": "licence", "expenses": "expense", "responses": "response",
    "releases": "release", "increases": "increase", "decreases": "decrease", "exercises": "exercise",
    "premises": "premise", "promises": "promise", "franchises": "franchise", "enterprises": "enterprise",
    "diseases": "disease", "leases": "lease", "nooses": "noose", "pulses": "pulse", "verses": "verse",
    "corpses": "corpse",
    "axes": "axe", "headaches": "headache", "avalanches": "avalanche", "niches": "niche", "universes": "universe",
    "warehouses": "warehouse", "greenhouses": "greenhouse", "clauses": "clause", "noises": "noise", "roses": "rose",
    "doses": "dose", "overdoses": "overdose", "poses": "pose", "defenses": "defense", "offenses": "offense",
    "bruises": "bruise", "cruises": "cruise", "vases": "vase", "phrases": "phrase", "grandchildren": "grandchild",
    "schoolchildren": "schoolchild", "servicemen": "serviceman", "policemen": "policeman", "firemen": "fireman",
    "businessmen": "businessman", "congressmen": "congressman", "lawmen": "lawman", "gunmen": "gunman",
    "fishermen": "fisherman", "spokesmen": "spokesman", "crewmen": "crewman", "policewomen": "policewoman",
    "servicewomen": "servicewoman", "horsemen": "horseman", "salesmen": "salesman", "sportsmen": "sportsman",
    "batsmen": "batsman", "linesmen": "linesman", "workmen": "workman", "craftsmen": "craftsman",
    "statesmen": "statesman", "clergymen": "clergyman", "marksmen": "marksman", "sportswomen": "sportswoman",
    "midwives": "midwife", "housewives": "housewife", "lice": "louse", "dice": "die", "species": "species",
    "series": "series",
}  # fmt: skip
# Nouns whose plural has no ending of its own.
UNMARKED = frozenset(
    "staff aircraft spacecraft watercraft police personnel troops fish sheep deer cattle salmon trout crew "
    "offspring headquarters means folk youth faculty elderly percentpoint bison moose poultry livestock rpm squid "
    "shrimp cod tuna barracks".split()
)
# Words that end a noun phrase. Verbs are here where they often stand right behind a counted thing.
STOP = frozenset(
    "thanks a about above across after against ago all along although am among amid an and any apiece are around "
    "as at away back be became because become been before began behind being below beside between beyond both but "
    "by came can could did do does done down due during each either else even ever every except few first for "
    "from get gets got had has have having he her hers here him his how however i if in inside instead into is it "
    "its itself just last later least left less like lost made make makes many may me might more most much must "
    "my near nearly never next no nor not now of off often on once only onto or other's our out outside over own "
    "per perhaps plus rather said saw say says seen set shall she should since so some soon still such than that "
    "the their them then there these they this those though through throughout till to together too took toward "
    "towards under unless until up upon us via was we well went were what when where whether which while who whom "
    "whose why will with within without would yet you your respectively total worth annually compared including "
    "according versus vs".split()
)
MODIFIERS = frozenset("other new more different additional further extra such own old young main major minor".split())
# Finite verbs and participles that begin what is said of the counted thing.
VERBS = frozenset(
    "said say says died die dies want wants need needs took take takes came come comes went go goes won win wins "
    "killed injured wounded hurt dead arrested missing charged found sold bought left lost known believed "
    "expected used made given taken held kept paid born listed living working attended voted remain remained "
    "stand stood work worked live lived know think believe feel felt see use uses include includes included earn "
    "earned ordered visited gathered signed joined complained enrolled applied responded fled escaped survived "
    "available affected involved located owned operating waiting installed displaced employed unemployed apart "
    "aboard onboard alone alive old long wide tall high deep thick away early late overall worldwide globally "
    "nationwide today yesterday tomorrow tonight ago earlier later only online".split()
)
NOT_PLURAL = frozenset(
    "sits makes takes gets gives comes becomes wants sells opens begins seems appears includes says keeps brings "
    "is was has does goes this thus plus less its as us yes always perhaps besides whereas across towards "
    "afterwards sometimes nevertheless nonetheless regardless unless various previous serious famous religious "
    "dangerous numerous enormous continuous consecutive obvious conscious anonymous autonomous glorious gorgeous "
    "business process access success address express congress progress loss boss class glass mass pass press "
    "stress mess dress cross gross toss bus gas virus campus bonus census status focus bias basis crisis analysis "
    "thesis news physics mathematics politics economics overseas upstairs downstairs outdoors indoors christmas "
    "jesus paris texas kansas arkansas dallas vegas illinois james charles thomas chris lewis davis harris "
    "francis atlas canvas chaos cosmos lens tennis iris pelvis surplus circus stimulus consensus chorus cactus "
    "nexus genius apparatus prospectus syllabus mattress witness fitness illness wilderness weakness darkness "
    "happiness wellness kindness awareness readiness homeless wireless endless useless nuclear-class mississippis "
    "series species massachusetts los las les vs ms mrs mr st us's minus".split()
)
SINGULAR_ENDS = ("ss", "us", "is", "ous", "ness", "less")
ADJECTIVAL = ("al", "ive", "ous", "ful", "less", "ic", "able", "ible", "ary", "ory", "ish", "ent", "ant", "est", "ular",
              "ese", "ern")  # fmt: skip
PLAIN_ADJECTIVES = frozenset(
    "big new small large old young good bad best worst great high low long short major minor single whole full "
    "extra former current real true false free local rival separate special public private joint key main lone "
    "sole huge complete entire tiny simple quick fast slow early late nearby nuclear proud hot cold strong weak "
    "wide deep rich poor".split()
)


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR or word in UNMARKED:
        return True
    if len(word) < 4 or not word.endswith("s") or word in NOT_PLURAL or word in STOP:
        return len(word) == 3 and word.endswith("s") and word in ("tvs", "cds", "ads", "dvds", "pcs", "evs")
    return not word.endswith(SINGULAR_ENDS)


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The singular of a lower-case noun."""
    if (known := IRREGULAR.get(word)) is not None:
        return known
    if word in UNMARKED or not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def head_noun(lexemes: Sequence[Lexeme], at: int, one: bool) -> tuple[str, int] | None:
    """The singular head noun of the phrase that begins at `at`, and its index; `one` for a count of one."""
    index = _enter(lexemes, at)
    if index is None:
        return None
    if index == at + 1 and peek(lexemes, at).text == "-":
        return (
            None
            if lexemes[index].low in STOP or lexemes[index].low in ("odd", "something", "ish", "strong")
            else (singular(lexemes[index].low), index)
        )
    found = _single(lexemes, index) if one and index == at else _plural_head(lexemes, index)
    return found or _compounded(lexemes, index)


# Nouns that numbers count in compounds: "a 400 seat hall", "an 11 member pact".
_COUNTED_SINGLY = frozenset(
    "seat member person course speed door page room bed bedroom storey story lap lane vote point game team nation "
    "judge part step star way track song stop state country gauge passenger berth unit date city race set".split()
)


def _compounded(lexemes: Sequence[Lexeme], at: int) -> tuple[str, int] | None:
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    tied = after.kind == WORD and after.gap == 1 and after.low not in STOP and after.low not in VERBS
    return (word.low, at) if word.low in _COUNTED_SINGLY and word.gap == 1 and tied else None


def _enter(lexemes: Sequence[Lexeme], at: int) -> int | None:
    """Steps over "of the", "more" and a hyphen to where the noun phrase begins."""
    word = peek(lexemes, at)
    if word.text == "-" and not word.gap and not peek(lexemes, at + 1).gap:
        return at + 1 if peek(lexemes, at + 1).kind == WORD else None
    if word.low == "of" and word.gap < 2:
        at += 1
        while peek(lexemes, at).low in _DETERMINERS:
            at += 1
        at += peek(lexemes, at).low in ("most", "best-known", "least")
        at += peek(lexemes, at).kind == "n" or peek(lexemes, at).low in UNITS
        return at
    return at


_DETERMINERS = frozenset("the its their his her our my your these those all s ’s such".split())


def _phrase(lexemes: Sequence[Lexeme], at: int) -> list[tuple[int, Lexeme]]:
    """The words of at most seven lexemes that may belong to one noun phrase."""
    out: list[tuple[int, Lexeme]] = []
    for index in range(at, min(at + 9, len(lexemes))):
        word = lexemes[index]
        if (word.text in "-‑'’" or (word.low == "s" and peek(lexemes, index - 1).text in ("'", "’"))) and not word.gap:
            continue
        if word.kind not in "wa" or (word.gap == 2 and index > at) or (
            word.low in STOP and not (index == at and word.low in MODIFIERS)
        ):  # fmt: skip
            if word.low in ("and", "or", "&") and out and not any(is_plural(w.low) for _, w in out):
                continue  # "digital and physical sales"
            if word.text == "," and out and _is_adjective(out[-1][1].low):
                continue
            break
        out.append((index, word))
    return out


def _plural_head(lexemes: Sequence[Lexeme], at: int) -> tuple[str, int] | None:
    found: tuple[int, Lexeme] | None = None
    for index, word in _phrase(lexemes, at):
        if (is_plural(word.low) or _abbreviated(word.text)) and not _possessive(lexemes, index):
            if found is None or index == found[0] + 1:
                found = index, word
                continue
            break
        if found is not None or (word.low in VERBS and index > at):
            break
    if found is None:
        return None
    if _abbreviated(found[1].text):
        return found[1].text[:-1], found[0]
    return _prefix(lexemes, found[0]) + singular(found[1].low), found[0]


def _prefix(lexemes: Sequence[Lexeme], index: int) -> str:
    """The "co-" of "co-workers"."""
    mark, front = peek(lexemes, index - 1), peek(lexemes, index - 2)
    return (
        f"{front.low}-"
        if mark.text == "-" and not mark.gap and front.low in ("co", "ex", "non", "by", "sub", "step")
        else ""
    )


def _abbreviated(word: str) -> bool:
    """ "TVs", "TDs", "NGOs"."""
    return len(word) > 2 and word[-1] == "s" and word[:-1].isupper()


def _possessive(lexemes: Sequence[Lexeme], index: int) -> bool:
    mark, after = peek(lexemes, index + 1), peek(lexemes, index + 2)
    return mark.text in ("'", "’") and not mark.gap and ((after.low == "s" and not after.gap) or after.kind == WORD)


def _is_adjective(word: str) -> bool:
    return word in PLAIN_ADJECTIVES or word in MODIFIERS or word.endswith(ADJECTIVAL)


# Endings of nouns: "one street performer", "one opening statement".
_AGENTS = ("er", "or", "ist", "ee", "ian", "man", "woman", "tion", "ment", "ship", "ity")


def _single(lexemes: Sequence[Lexeme], at: int) -> tuple[str, int] | None:
    """The head of "one particular demand": the first word that is no adjective."""
    last: tuple[int, Lexeme] | None = None
    for index, word in _phrase(lexemes, at):
        if word.low in VERBS and not _is_adjective(word.low):
            break
        following = peek(lexemes, index + 1)
        if word.low.endswith("ed") and following.kind == WORD and following.gap == 1 and following.low not in STOP:
            continue
        last = index, word
        tied = peek(lexemes, index + 1).text in ("-", "‑") and not peek(lexemes, index + 1).gap
        compound = following.low.endswith(_AGENTS) and len(following.low) > 4 and following.low not in STOP
        if not _is_adjective(word.low) and not tied and not _possessive(lexemes, index) and not compound:
            break
    return (singular(last[1].low), last[0]) if last else None
