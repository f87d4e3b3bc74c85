"""Settings from files and variables: found, understood, or refused with the nearest known name."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import SettingsError
from checker.settings import Settings
from checker.settings.origins import configuration_file, from_environment, from_file

TOML = 'fail-on = "conflict"\nkind-off = ["quote", "event"]\njobs = 2\nstrict-inputs = true\n'
INI = "[check-sources]\nfail_on = conflict\nkind-off = quote, event\njobs = 2\nstrict-inputs = yes\n"
FILES = [
    (".check-sources.toml", TOML),
    ("pyproject.toml", "[tool.check-sources]\n" + TOML),
    ("setup.cfg", "[metadata]\nname = x\n" + INI),
    ("tox.ini", INI + "[tox]\nenvlist = py\n"),
]


def values(path: Path) -> dict[str, object]:
    return {name: given.value for name, given in from_file(path).items()}


@pytest.mark.parametrize(("name", "content"), FILES, ids=[name for name, _ in FILES])
def test_every_file_gives_the_same_settings(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert configuration_file(tmp_path) == path
    assert values(path) == {
        "fail_on": "conflict", "kinds_off": ("quote", "event"), "jobs": 2, "strict_inputs": True,
    }  # fmt: skip
    assert {given.origin for given in from_file(path).values()} == {str(path)}
    Settings(**{name: given.value for name, given in from_file(path).items()})


def test_the_nearest_file_counts_up_to_the_repository(tmp_path: Path) -> None:
    repository, inner = tmp_path / "r", tmp_path / "r" / "a" / "b"
    inner.mkdir(parents=True)
    (repository / ".git").mkdir()
    (tmp_path / "tox.ini").write_text(INI, encoding="utf-8")
    assert configuration_file(inner) is None
    (repository / "setup.cfg").write_text(INI, encoding="utf-8")
    (repository / "a" / "setup.cfg").write_text("[metadata]\nname = x\n", encoding="utf-8")
    assert configuration_file(inner) == repository / "setup.cfg"
    (repository / "a" / "pyproject.toml").write_text("[tool.check-sources]\n", encoding="utf-8")
    assert configuration_file(inner) == repository / "a" / "pyproject.toml"
    (repository / "a" / ".check-sources.toml").write_text("", encoding="utf-8")
    assert configuration_file(inner) == repository / "a" / ".check-sources.toml"


def test_paths_count_from_the_folder_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / ".check-sources.toml"
    content = 'paths = ["clip", "-"]\noutput = "out/r.html"\nformat = ["sarif=r.sarif", "github"]\n'
    path.write_text(content, encoding="utf-8")
    assert values(path) == {
        "paths": (f"{tmp_path}/clip", "-"),
        "output": f"{tmp_path}/out/r.html",
        "formats": (f"sarif={tmp_path}/r.sarif", "github"),
    }
    monkeypatch.chdir(tmp_path)
    assert values(path)["paths"] == ("clip", "-")


def test_lists_of_names_stand_on_lines(tmp_path: Path) -> None:
    path = tmp_path / "tox.ini"
    content = "[check-sources]\nalias =\n  A = Big A\n  B = Big B\napart = Georgia, Georgia Tech\n"
    path.write_text(content, encoding="utf-8")
    assert values(path) == {"aliases": ("A = Big A", "B = Big B"), "apart": ("Georgia, Georgia Tech",)}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("fail-onn = 'conflict'", "fail-onn: there is no such setting, did you mean fail-on?"),
        ("kinds = []", "kinds: there is no such setting"),
        ("jobs = 'many'", "jobs: 'many' is no whole number"),
        ("jobs = 1.5", "jobs: 1.5 is no whole number"),
        ("exclude = 3", "exclude: 3 is no list of texts"),
        ("exclude = [3]", "is no list of texts"),
        ("quiet = 'perhaps'", "quiet: 'perhaps' is neither true nor false"),
        ("output = 5", "output: 5 is no text"),
        ("a = = 1", "Invalid"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / ".check-sources.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        from_file(path)
    assert str(error.value).startswith(str(path))
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("pyproject.toml", "check-sources = ["),
        ("pyproject.toml", "[tool]\ncheck-sources = 1"),
        ("setup.cfg", "[check-sources]\n]bad"),
        (".check-sources.toml", "\udcff"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(SettingsError, match=name):
        configuration_file(tmp_path)


def test_a_file_without_settings_cannot_be_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no section for check-sources"):
        from_file(tmp_path / "setup.cfg")


def test_variables() -> None:
    given = from_environment({
        "CHECK_SOURCES_FAIL_ON": "approximate", "CHECK_SOURCES_KIND_OFF": "quote,event", "CHECK_SOURCES_PROGRESS": "0",
        "CHECK_SOURCES_TRACEBACK": "1", "CHECK_SOURCES_CONFIG": "x", "PATH": "/bin", "CHECK_SOURCES_STORE": "",
    })  # fmt: skip
    assert {name: one.value for name, one in given.items()} == {
        "fail_on": "approximate", "kinds_off": ("quote", "event"), "progress": False, "store": "",
    }  # fmt: skip
    assert given["fail_on"].origin == "CHECK_SOURCES_FAIL_ON"


def test_an_unknown_variable_is_refused() -> None:
    with pytest.raises(SettingsError, match="CHECK_SOURCES_FAILON: there is no such setting, did you mean fail-on"):
        from_environment({"CHECK_SOURCES_FAILON": "never"})


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"fail_on": "sometimes"}, "fail_on: 'sometimes' is none of"),
        ({"formats": ("sarf=x",)}, "format: 'sarf' is none of .* did you mean sarif"),
        ({"aliases": ("MSL",)}, "alias: 'MSL' is not"),
        ({"apart": ("Georgia",)}, "apart: 'Georgia' is not"),
        ({"jobs": 0}, "jobs: 0"),
        ({"jobs": True}, "jobs: True"),
        ({"exclude": ["a"]}, "exclude"),
        ({"quiet": 1}, "quiet"),
    ],
)
def test_settings_refuse_what_no_run_could_use(wrong: dict[str, object], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        Settings(**wrong)  # type: ignore[arg-type]
