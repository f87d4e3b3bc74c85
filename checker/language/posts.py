"""Posts that people hold: reading a phrase as a post, and saying whether two phrases name the same one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from checker.language.synonyms import kin
from checker.language.tables import common_words, table, words
from checker.language.wordsets import word_set

LONGEST = 5
IGNORED = word_set(
    "the a an its his her their our your my group company board club "
    "team union party bank new current longtime long-time 's ’s firm group's company's top-ranking "
    "serving sitting"
)
SECOND = frozenset({"deputy", "vice"})
AGED = frozenset({"year", "years", "old"})
GRADES = word_set("first second state cabinet senior junior federal national regional interim government of and")
LEADING = word_set("chief head boss director executive officer manager leader")


class Kinship(StrEnum):
    """How two posts relate."""

    SAME = "same"
    GENERAL = "general"
    TOGETHER = "together"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Post:
    """`name` is canonical ("chief executive"), `status` "" or "former", "acting", "incoming"; a descriptor
    ("founder", "professor") can be held beside an office, two offices of one organisation cannot."""

    name: str
    status: str = ""
    office: bool = True
    generic: bool = False


def heads() -> frozenset[str]:
    """Nouns that end the name of a post."""
    return words("posts", "words", "offices") | words("posts", "words", "descriptors")


def match_end(lower: Sequence[str], start: int) -> int:
    """The end of the longest known post that begins at `start` in words of lower case; `start` where none does."""
    best = start
    known = _synonyms()
    inner = words("posts", "words", "modifiers") | _statuses()
    for end in range(start + 1, min(len(lower), start + LONGEST) + 1):
        phrase = lower[start:end]
        if (phrase[-1] in heads() and all(word in inner or word in heads() for word in phrase[:-1])) or " ".join(
            phrase
        ) in known:
            best = end
    return best


def read_post(phrase: Sequence[str]) -> Post | None:
    """The post that words of lower case name ("former", "group", "ceo"), None where they name none."""
    found = [part for word in phrase for part in _pieces(word)]
    if any(part.isdigit() for part in found):
        found = [part for part in found if not part.isdigit() and part not in AGED]
    own = found[-1:] if found and found[-1] in heads() else []  # "caretaker" alone is a trade
    status = _status(found[: len(found) - len(own)])
    kept = [word for word in found[: len(found) - len(own)] if word not in IGNORED | _statuses()] + own
    if not kept:
        return None
    name, rest = _canonical(kept)
    if not name:
        return None
    deputy = "deputy " if set(rest) & words("posts", "status", "deputy") else ""
    rest = [word for word in rest if word not in words("posts", "status", "deputy")]
    full = deputy + " ".join([*rest, name])
    generic = full in words("posts", "words", "generic")
    return Post(full, status, _is_office(full), generic)


def kinship(a: Post, b: Post) -> Kinship:
    """Whether two posts are one, one a more general word for the other, two that go together, or different."""
    if a.name == b.name or _kin(a.name, b.name) or _one_area(a, b):
        return Kinship.SAME
    if (a.generic and _tops(b)) or (b.generic and _tops(a)):
        return Kinship.GENERAL
    one, two = _words_of(a), _words_of(b)
    if one == two:
        return Kinship.SAME
    if one < two or two < one:
        return Kinship.DIFFERENT if SECOND & (one ^ two) and not _many(a) else Kinship.GENERAL
    if other_trades(a, b) or _other_ministries(a, b):
        return Kinship.DIFFERENT
    if _vague(a) or _vague(b) or _known(one, a) == _known(two, b):
        return Kinship.TOGETHER
    if SECOND & one and SECOND & two and ((one | two) & words("posts", "words", "generic")):
        return Kinship.GENERAL
    return Kinship.DIFFERENT if a.office and b.office else Kinship.TOGETHER


def _words_of(post: Post) -> frozenset[str]:
    """The words of a post, singular: an athletics director is an athletic director."""
    return frozenset(word[:-1] if len(word) > 4 and word[-1] == "s" != word[-2] else word for word in post.name.split())


def _vague(post: Post) -> bool:
    """Whether a post only says that somebody has some post: "top marketing executive", "the other officer"."""
    return "chief" not in post.name and post.name.split()[-1] in words("posts", "words", "vague")


def _many(post: Post) -> bool:
    """Whether a house has many of a post, so that a deputy is called by it too: "deputy prosecutor", "prosecutor"."""
    *before, last = post.name.split()
    return last in words("posts", "words", "many") and not {"chief", "head", "general"} & set(before)


def other_trades(a: Post, b: Post) -> bool:
    """Whether both are trades that fill a working day, or parts of an orchestra, and not the same."""
    trades = words("posts", "words", "trades")
    one, two = (post.name.split()[-1] for post in (a, b))
    known = (one in trades and two in trades) or (a.name == f"principal {one}" and b.name == f"principal {two}")
    return known and not _kin(one, two) and not kin(one, two)


def _other_ministries(a: Post, b: Post) -> bool:
    """Whether two ministers have different fields: "energy minister", "environment minister"."""
    one, two = (_ministry(post) for post in (a, b))
    return bool(one and two) and not any(kin(x, y) for x in one for y in two)


def _ministry(post: Post) -> frozenset[str]:
    """The common words before "minister" that tell the field; none for a prime minister or a deputy."""
    *field, last = post.name.split()
    told = frozenset(field) - _statuses() - GRADES
    return told & common_words() if last == "minister" and not set(field) & {"prime", "deputy"} else frozenset()


def _known(found: frozenset[str], post: Post) -> frozenset[str]:
    """The words that tell posts apart; a town or a people in front of a post does not."""
    known = (heads() | words("posts", "words", "modifiers") | words("posts", "status", "deputy")) - {"first"}
    same = frozenset(word[:-1] if len(word) > 4 and word[-1] == "s" != word[-2] else word for word in known)
    return (found & same) | {post.name.split()[-1]}


@cache
def _synonyms() -> dict[str, str]:
    return {other: name for name, others in table("posts")["synonyms"].items() for other in others.split("|")}


@cache
def _statuses() -> frozenset[str]:
    return (
        words("posts", "status", "former") | words("posts", "status", "acting") | words("posts", "status", "incoming")
    )


def _pieces(word: str) -> list[str]:
    for prefix in ("ex-", "then-"):
        if word.startswith(prefix) and len(word) > len(prefix):
            return ["former", word[len(prefix) :]]
    for suffix in ("-elect", "-designate"):
        if word.endswith(suffix):
            return ["incoming", word[: -len(suffix)]]
    return [word]


def _status(found: Sequence[str]) -> str:
    names = ("former", "acting", "incoming")
    return next((name for name in names if set(found) & words("posts", "status", name)), "")


def _canonical(kept: list[str]) -> tuple[str, list[str]]:
    """The canonical name of the longest ending that is known, and the words before it."""
    known = _synonyms()
    for start in range(len(kept)):
        name = known.get(" ".join(kept[start:]))
        if name:
            return name, kept[:start]
    last = kept[-1]
    titled = len(kept) > 1 and kept[-2] in words("posts", "words", "titling")
    if last in heads() or titled or (len(kept) > 2 and "of" in kept and set(kept) & heads()):
        return " ".join(kept), []
    return "", []


def _is_office(name: str) -> bool:
    last = name.split(" of ")[0].split()[-1]
    if name in table("posts")["synonyms"]:
        return name not in {"founder", "spokesperson"}
    if last in words("posts", "words", "beside"):
        return False
    if last in words("posts", "words", "offices"):
        return True
    modified = {"chief", "head", "general", "project", "lead", "principal", "mission", "programme", "program"}
    return bool(set(name.split()[:-1]) & (modified if last in heads() else {"chief"}))


def _area(post: Post) -> frozenset[str]:
    """What a head is the head of ("quality" in "chief quality officer", "head of quality")."""
    skip = LEADING | {"of", "top", "the", "for", "deputy"}
    return frozenset(word for word in post.name.split() if word not in skip)


def _one_area(a: Post, b: Post) -> bool:
    """Whether both lead the same thing: "chief scout", "head of scouting"."""
    one, two = sorted(_area(a)), sorted(_area(b))
    alike = len(one) == len(two) and all(kin(x, y) for x, y in zip(one, two, strict=True))
    return bool(one) and alike and _leads(a) and _leads(b)


def _leads(post: Post) -> bool:
    return bool(set(post.name.split()) & LEADING) and "deputy" not in post.name


def _kin(a: str, b: str) -> bool:
    return any({a, b} <= set(group.split("|")) for group in table("posts")["words"]["kin"])


def _tops(post: Post) -> bool:
    """Whether a general word such as "head" or "boss" can mean the post: an office that is not second to another."""
    words_of = set(post.name.split())
    second = words_of & words("posts", "status", "deputy") or "vice" in words_of
    officer = post.name.endswith(" officer") and post.name != "chief executive officer"
    return post.office and not second and not officer
