"""The file of decisions: written sorted, read back equal, refused by name where it is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.decisions.file import dump, load
from checker.decisions.model import Accepted, Decisions, Join, Split
from checker.domain.findings import Waiver
from checker.errors import SettingsError
from tests.reporting.hostile import ATTACKS

A = Accepted("aa11", "Ships: 3 or 4", ("3 ship", "4 ship"), Waiver("known", "desk", date(2026, 12, 31)))
B = Accepted("bb22", "Price", ("40000000 USD",), Waiver("baseline"))
ALL = Decisions((A, B), (Split("aa11", "cc33", "Ships; not a"),), (Join("aa11", "bb22", "Ships; Price"),))


def back(tmp_path: Path, decisions: Decisions) -> Decisions:
    (tmp_path / "d.toml").write_text(dump(decisions), encoding="utf-8")
    return load(tmp_path / "d.toml")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert back(tmp_path, ALL) == ALL
    assert back(tmp_path, Decisions()) == Decisions()


def test_the_order_of_decisions_does_not_show() -> None:
    assert dump(ALL) == dump(Decisions((B, A), ALL.splits, ALL.joins))
    assert dump(ALL).index("aa11") < dump(ALL).index("bb22")


def test_a_new_decision_changes_no_other_line() -> None:
    before, after = dump(Decisions((A,))).splitlines(), dump(Decisions((A, B))).splitlines()
    assert after[: len(before)] == before


texts = st.text() | st.sampled_from(ATTACKS)


@given(st.text(min_size=1), texts, st.lists(texts), texts, st.none() | st.dates())
def test_any_text_comes_back(fact: str, about: str, values: list[str], reason: str, until: date | None) -> None:
    import tempfile

    accepted = Accepted(fact, about, tuple(sorted(values)), Waiver(reason, about, until))
    with tempfile.TemporaryDirectory() as folder:
        try:
            "".join((fact, about, reason, *values)).encode()
        except UnicodeEncodeError:
            return
        assert back(Path(folder), Decisions((accepted,))) == Decisions((accepted,))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[accept.a]\n", "'values'"),
        ("[accept.a]\nvalues = 3\n", "values is no list of texts"),
        ("[accept.a]\nvalues = []\nuntil = 'soon'\n", "until is no day"),
        ("[accept.a]\nvalues = []\nuntil = 2026-01-01T09:00:00\n", "until is no day"),
        ("[accept.a]\nvalues = []\nwhy = 'x'\n", "why is not known here"),
        ("[accept.a]\nvalues = []\nreason = 3\n", "reason is no text"),
        ("[accept]\na = 3\n", "[accept.a]"),
        ("[split.a]\nfact = 'a'\n", "'claim'"),
        ("[waive.a]\n", "waive: no such kind of decision"),
        ("[accept.a]\nvalues = []\n[accept.a]\nvalues = []\n", "cannot be read"),
        ("\x00", "cannot be read"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "d.toml").write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load(tmp_path / "d.toml")
    assert "d.toml" in str(error.value)
    assert message in str(error.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"d\.toml: cannot be read: .*No such file"):
        load(tmp_path / "d.toml")
