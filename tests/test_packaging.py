"""What ships and what the repository promises: the wheel, the README's commands and options, one table a kind."""

from __future__ import annotations

import ast
import configparser
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import checker
from checker.cli.checking import check

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
KINDS = sorted(path.stem for path in (ROOT / "checker/kinds").glob("*.py") if path.stem != "__init__")
NOT_PACKAGED = shutil.ignore_patterns("__pycache__", ".*", "*.egg-info", "build", "tests", "reports", "sources")


def setup_cfg() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel made from a copy of the sources that holds no built thing."""
    folder = tmp_path_factory.mktemp("wheel")
    shutil.copytree(ROOT, folder / "copy", ignore=NOT_PACKAGED)
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-q", "-w", str(folder), "."]
    done = subprocess.run(build, cwd=folder / "copy", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    files = {p.relative_to(ROOT).as_posix() for p in (ROOT / "checker").rglob("*") if p.is_file()}
    missing = files - set(zipfile.ZipFile(wheel).namelist())
    # A folder of modules without __init__.py, or data in a folder that setup.cfg does not name, would be left out.
    assert sorted(name for name in missing if "__pycache__" not in name and "/." not in name) == []


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names} == {"checker", f"check_sources-{checker.__version__}.dist-info"}
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_installed_wheel_does_the_main_job(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    for name, count in (("a", "nine"), ("b", "eleven")):
        text = f"The ferry Aldis hit a reef on Monday and {count} people were injured.\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    # Only what the wheel holds, not the checkout, is in reach.
    script = "import sys; sys.path.insert(0, 'site'); from checker.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", script, "a.txt", "b.txt", "-o", "report.html", "--fail-on", "conflict"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    assert "2 sources" in done.stdout
    assert "eleven" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_version_is_written_once(wheel: Path) -> None:
    version = setup_cfg()["metadata"]["version"]
    assert version in ("attr: checker.__version__", checker.__version__)
    assert wheel.name.startswith(f"check_sources-{checker.__version__}-")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changes or f"## [{checker.__version__}]" in changes


def test_setup_cfg_holds_the_metadata() -> None:
    assert set(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))) == {"build-system"}
    assert setup_cfg()["options.entry_points"]["console_scripts"].strip() == "check-sources = checker.cli:main"


def test_the_readme_has_exactly_two_commands() -> None:
    first, second = re.findall(r"^```sh\n(.*?)\n```$", README, re.MULTILINE | re.DOTALL)
    assert "\n" not in first + second
    assert first.endswith("check-sources sources/ -o reports/report.html")
    assert [tool in second for tool in ("ruff", "mypy", "lint-imports", "pytest")] == [True] * 4


def test_the_readme_names_every_option() -> None:
    names = [name for parameter in check.params for name in (*parameter.opts, *parameter.secondary_opts)]
    names = [name for name in names if name.startswith("-")]
    assert [name for name in names if f"`{name}" not in README] == []


def test_the_test_extra_holds_what_the_test_command_needs() -> None:
    extra = setup_cfg()["options.extras_require"]["test"]
    installed = {re.split(r"[><=\[]", line)[0] for line in extra.split()}
    assert {"ruff", "mypy", "import-linter", "pytest", "hypothesis", "setuptools"} <= installed


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_the_ci_script_is_runnable() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_page_and_a_table_of_examples(kind: str) -> None:
    page = ast.get_docstring(ast.parse((ROOT / f"checker/kinds/{kind}.py").read_text(encoding="utf-8")))
    assert page, f"checker/kinds/{kind}.py has no docstring, which is the kind's page for users"
    table = ROOT / "tests" / "kinds" / f"test_{kind}.py"
    assert table.is_file(), f"{kind} has no table of examples: write tests/kinds/test_{kind}.py"
    assert "parametrize" in table.read_text(encoding="utf-8")


def test_everything_that_is_imported_is_required() -> None:
    extras = setup_cfg()["options.extras_require"]
    lines = [setup_cfg()["options"]["install_requires"], *extras.values()]
    words = [re.split(r"[><=\[; ]", line)[0] for text in lines for line in text.split("\n")]
    required = {word.lower().replace("-", "_") for word in words}
    names = {"thinc": "spacy"}  # part of spaCy's own interface
    for path in (ROOT / "checker").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []
            for module in {name.partition(".")[0] for name in modules} - sys.stdlib_module_names - {"checker"}:
                assert names.get(module, module) in required, f"{path} imports {module}, which setup.cfg does not name"
