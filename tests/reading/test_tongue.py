"""A clipping in another language is skipped with that reason; English with foreign names and tables is not."""

from __future__ import annotations

import pytest

from checker.domain.document import Document, Skipped
from checker.reading import read_bytes

SAMPLES = {
    "German": "Der Stadtrat hat am Montag beschlossen, dass die neue Brücke nicht gebaut wird. Es ist nicht "
    "das erste Mal, "
    "dass sich die Mehrheit gegen den Plan stellt, und es wird auch nicht das letzte Mal sein, sagte die "
    "Sprecherin der Stadt.",
    "French": "Le conseil municipal a décidé lundi de ne pas construire le nouveau pont. Ce n'est pas la "
    "première fois que la "
    "majorité se prononce contre le projet, et ce ne sera pas la dernière, a déclaré la porte-parole de la ville "
    "dans un entretien.",
    "Spanish": "El ayuntamiento decidió el lunes que no se construirá el nuevo puente. No es la primera vez "
    "que la mayoría se "
    "pronuncia en contra del proyecto, y no será la última, según dijo la portavoz de la ciudad en una "
    "entrevista con el diario.",
    "Dutch": "De gemeenteraad heeft maandag besloten dat de nieuwe brug niet wordt gebouwd. Het is niet de "
    "eerste keer dat de "
    "meerderheid zich tegen het plan keert, en het zal ook niet de laatste keer zijn, zei de woordvoerder van de stad.",
    "Russian": "Городской совет решил в понедельник, что новый мост не будет построен. Это не первый раз.",
    "Chinese": "市议会周一决定不修建新桥。这不是多数派第一次反对该计划，发言人说这也不会是最后一次。" * 2,
}


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_other_languages_are_skipped(name: str) -> None:
    item = read_bytes(SAMPLES[name].encode(), "a.txt")
    assert isinstance(item, Skipped)
    assert item.reason.startswith("not in English")
    assert name in item.reason


def test_unless_told_otherwise() -> None:
    assert isinstance(read_bytes(SAMPLES["German"].encode(), "a.txt", any_language=True), Document)


@pytest.mark.parametrize(
    "text",
    [
        "Goals: Müller 12, Núñez 34, Ødegaard 55. Bayern München 3, Real Madrid 2.",
        "Name       Votes\nGarcía       812\nde la Cruz   310\nSchröder      41\nvan der Berg  12",
        "The film “La vie en rose et le chant de la mer” took 4 million dollars in its first week, the studio "
        "said on Monday.",
        "1 2 3 4 5 6 7 8 9",
        "Team table: " + "Bayern München, Borussia Mönchengladbach, Schalke, Werder und der Hamburger SV, " * 12,
        "Results: goals, shots, passes; wins, draws, losses; cards, corners, fouls. " * 9,
    ],
)
def test_short_lists_names_and_quotations_are_no_other_language(text: str) -> None:
    assert isinstance(read_bytes(text.encode(), "a.txt"), Document)
