"""Plurals of English nouns and their singulars, by word lists and endings alone."""

from __future__ import annotations

from functools import lru_cache

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


_NO_MEN = frozenset(
    "specimen regimen abdomen semen acumen omen women yemen ramen bitumen cyclamen hymen stamen lumen".split()
)


def _of_men(word: str) -> bool:
    """ "chairmen", "councilwomen"."""
    return len(word) > 5 and word.endswith("men") and word not in _NO_MEN


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR or word in UNMARKED or _of_men(word):
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
    if _of_men(word):
        return word[:-2] + "an"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]
