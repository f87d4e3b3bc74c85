"""Number words, and the words that decide what a number is said of. Closed lists: no model is asked."""

from __future__ import annotations

from decimal import Decimal

UNITS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {"nought": 0, "naught": 0}
TENS: dict[str, int] = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}
SCALES: dict[str, Decimal] = {
    word: Decimal(10) ** power
    for power, words in {
        3: "thousand",
        5: "lakh lac lakhs lacs lkh lkhs",
        6: "million mn mln mio",
        7: "crore crores cr",
        9: "billion bn bln billions milliard",
        12: "trillion tn trn trillions",
        15: "quadrillion",
        18: "quintillion",
    }.items()
    for word in words.split()
} | {"millions": Decimal(10) ** 6, "thousands": Decimal(1000), "grand": Decimal(1000)}
# Letters that stand for a magnitude when they follow digits; which letters hold depends on what stands around.
LETTERS: dict[str, Decimal] = {
    "k": Decimal(1000), "K": Decimal(1000), "m": Decimal(10) ** 6, "M": Decimal(10) ** 6, "mm": Decimal(10) ** 6,
    "MM": Decimal(10) ** 6, "mn": Decimal(10) ** 6, "mln": Decimal(10) ** 6, "b": Decimal(10) ** 9,
    "B": Decimal(10) ** 9, "bn": Decimal(10) ** 9, "Bn": Decimal(10) ** 9, "BN": Decimal(10) ** 9,
    "t": Decimal(10) ** 12, "T": Decimal(10) ** 12, "tn": Decimal(10) ** 12, "trn": Decimal(10) ** 12,
    "Mn": Decimal(10) ** 6, "MN": Decimal(10) ** 6, "bln": Decimal(10) ** 9, "G": Decimal(10) ** 9,
    "cr": Decimal(10) ** 7, "mil": Decimal(10) ** 6,
}  # fmt: skip
VAGUE: dict[str, tuple[int, int]] = {
    "dozens": (12, 120), "scores": (20, 200), "tens": (10, 100), "hundreds": (100, 1000),
    "thousands": (1000, 10_000), "millions": (10**6, 10**7), "billions": (10**9, 10**10),
    "trillions": (10**12, 10**13), "lakhs": (10**5, 10**6), "crores": (10**7, 10**8),
}  # fmt: skip
GROUPS: dict[str, int] = {
    "dozen": 12, "dozens": 12, "dzs": 12, "dz": 12, "doz": 12, "pair": 2, "pairs": 2, "couple": 2, "trio": 3,
    "duo": 2, "quartet": 4, "quintet": 5, "sextet": 6,
}  # fmt: skip
DENOMINATORS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        
    "half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=2,
    )
    if value > 4
} | {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000,
    "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
DENOMINATORS |= {word + "s": value for word, value in list(DENOMINATORS.items()) if word not in ("half", "halves")}
ORDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
} | {
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "nineth": 9,
}  # fmt: skip
FRACTION_SIGNS: dict[str, Decimal] = {
    sign: Decimal(a) / Decimal(b)
    for sign, a, b in (
        ("¼", 1, 4), ("½", 1, 2), ("¾", 3, 4), ("⅐", 1, 7), ("⅑", 1, 9), ("⅒", 1, 10), ("⅓", 1, 3), ("⅔", 2, 3),
        ("⅕", 1, 5), ("⅖", 2, 5), ("⅗", 3, 5), ("⅘", 4, 5), ("⅙", 1, 6), ("⅚", 5, 6), ("⅛", 1, 8), ("⅜", 3, 8),
        ("⅝", 5, 8), ("⅞", 7, 8),
    )
}  # fmt: skip
MULTIPLES: dict[str, int] = {
    "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubling": 2, "doubles": 2, "triple": 3, "tripled": 3,
    "tripling": 3, "triples": 3, "treble": 3, "trebled": 3, "trebling": 3, "quadruple": 4, "quadrupled": 4,
    "quadrupling": 4, "quadruples": 4, "quintupled": 5, "quintupling": 5,
}  # fmt: skip
