"""The command's habits: settings and where they come from, standard input, colour, pages, completion."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from checker.cli.commands import COMMANDS
from checker.domain.findings import Verdict
from checker.execution import cores
from checker.kinds import all_kinds
from tests.commands import FERRY, Shell

TEXT = FERRY.format(count="nine", cost="40")


def settings(shell: Shell, *arguments: str, **environment: str) -> dict[str, tuple[str, str]]:
    outcome = shell.run("--show-settings", *arguments, **environment)
    assert outcome.status == 0, outcome.err
    rows = [line.partition("  # ") for line in outcome.out.splitlines()]
    return {left.partition("=")[0].strip(): (left.partition("=")[2].strip(), origin) for left, _, origin in rows}


def test_option_before_variable_before_file_before_default(shell: Shell) -> None:
    assert settings(shell)["fail-on"] == ("never", "default")
    (shell.folder / ".check-sources.toml").write_text('fail-on = "approximate"\njobs = 2\n', encoding="utf-8")
    file = str(shell.folder / ".check-sources.toml")
    assert settings(shell)["fail-on"] == ("approximate", file)
    assert settings(shell, CHECK_SOURCES_FAIL_ON="never")["fail-on"] == ("never", "CHECK_SOURCES_FAIL_ON")
    both = settings(shell, "--fail-on", "conflict", CHECK_SOURCES_FAIL_ON="never")
    assert (both["fail-on"], both["jobs"]) == (("conflict", "option"), ("2", file))
    assert settings(shell, "--isolated", CHECK_SOURCES_FAIL_ON="conflict")["fail-on"] == ("never", "default")


def test_a_flag_of_the_file_can_be_turned_off(shell: Shell) -> None:
    (shell.folder / "tox.ini").write_text("[check-sources]\nstrict-inputs = yes\n", encoding="utf-8")
    assert settings(shell)["strict-inputs"][0] == "true"
    assert settings(shell, "--no-strict-inputs")["strict-inputs"] == ("false", "option")
    assert settings(shell, "--no-store", CHECK_SOURCES_STORE="x")["store"] == ("(none)", "--no-store")


def test_a_named_file_counts_alone(shell: Shell) -> None:
    (shell.folder / "tox.ini").write_text("[check-sources]\njobs = 2\n", encoding="utf-8")
    (shell.folder / "other").mkdir()
    (shell.folder / "other" / "ci.toml").write_text('strictness = "loose"\nstore = "s"\n', encoding="utf-8")
    for found in (
        settings(shell, "--config", "other/ci.toml"),
        settings(shell, CHECK_SOURCES_CONFIG="other/ci.toml"),
    ):
        assert (found["strictness"][0], found["jobs"]) == ("loose", (str(cores()), "default"))
    outcome = shell.run("--show-settings", "--config", "none.toml")
    assert (outcome.status, "none.toml: there is no such file" in outcome.err) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "environment", "message"),
    [
        ([], {"CHECK_SOURCES_STRICTNES": "loose"}, "did you mean strictness?"),
        ([], {"CHECK_SOURCES_JOBS": "0"}, "jobs: 0 is too few"),
        (["--format", "sarf"], {}, "did you mean sarif?"),
        (["--kind-off", "mony"], {}, "no claim kind is called 'mony', did you mean money?"),
        (["--alias", "MSL"], {}, "alias: 'MSL' is not a name"),
    ],
)
def test_wrong_settings_name_the_nearest_known(
    shell: Shell, arguments: list[str], environment: dict[str, str], message: str
) -> None:
    shell.write("a.txt")
    outcome = shell.run("a.txt", *arguments, **environment)
    assert (outcome.status, outcome.out) == (2, "")
    assert message in outcome.err


def test_paths_of_the_settings_are_read_where_none_are_named(shell: Shell) -> None:
    shell.write("clippings/a.txt")
    shell.write("clippings/draft.bak.txt")
    assert shell.run().status == 2
    content = "[tool.check-sources]\npaths = ['clippings']\nexclude = ['*.bak.txt']\n"
    (shell.folder / "pyproject.toml").write_text(content, encoding="utf-8")
    outcome = shell.run()
    assert outcome.status == 0
    assert outcome.out.startswith("1 source,")
    files = shell.run("--show-files").out
    assert files.splitlines()[0].startswith("a.txt\t")
    assert "draft" not in files


def test_aliases_bring_names_together_and_apart_keeps_them_apart(shell: Shell) -> None:
    shell.write("a.txt")
    shell.write("b.txt", "eleven", "45")
    plain = json.loads(shell.run(".", "--json", "-").out)["facts"]
    renamed = json.loads(shell.run(".", "--json", "-", "--alias", "ferry = Aldis").out)["facts"]
    assert any(fact["subject"] == "ferry" for fact in plain)
    assert any(fact["subject"] == "Aldis" for fact in renamed)
    assert all(fact["subject"] != "ferry" for fact in renamed)


@pytest.mark.parametrize("arguments", [["-"], ["-", "b.txt"]])
def test_a_clipping_on_standard_input(shell: Shell, arguments: list[str]) -> None:
    shell.write("b.txt", "eleven")
    report = json.loads(shell.run(*arguments, "--json", "-", stdin=TEXT).out)
    assert sorted(source["path"] for source in report["sources"]) == sorted(arguments)


def test_one_clipping_alone_is_said_to_have_no_other(shell: Shell) -> None:
    assert "nothing to compare" in shell.run("-", stdin=TEXT).out
    shell.write("b.txt", "eleven")
    assert "nothing to compare" not in shell.run("-", "b.txt", stdin=TEXT).out


def test_a_format_that_names_no_file_is_an_error(shell: Shell) -> None:
    outcome = shell.run("-", "--format", "sarif=", stdin=TEXT)
    assert outcome.status == 2
    assert "the name of the file is missing" in outcome.err


def test_nothing_on_standard_input_is_an_error(shell: Shell) -> None:
    outcome = shell.run("-")
    assert (outcome.status, "-: empty" in outcome.err) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "environment", "colored"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {}, False),
        ([], {"CHECK_SOURCES_COLOR": "always"}, True),
    ],
)
def test_colour(shell: Shell, arguments: list[str], environment: dict[str, str], colored: bool) -> None:
    shell.write("a.txt")
    shell.write("b.txt", "eleven")
    outcome = shell.run(".", *arguments, **environment)
    assert ("\x1b[" in outcome.out) is colored


def test_verbose_names_each_file_on_standard_error(shell: Shell) -> None:
    shell.write("a.txt")
    shell.write("b.txt")
    outcome = shell.run(".", "-v", "--json", "-")
    assert "check-sources: 2 of 2: b.txt" in outcome.err
    assert "0 of 2 files were remembered in .s" in shell.run(".", "-v", "--store", ".s").err
    assert "2 of 2 files were remembered in .s" in shell.run(".", "-v", "--store", ".s").err
    assert "a.txt: cannot be used to remember claims" in shell.run(".", "-v", "--store", "a.txt").err
    json.loads(outcome.out)


@pytest.mark.parametrize("name", [*all_kinds(), *Verdict])
def test_every_kind_and_verdict_is_explained(shell: Shell, name: str) -> None:
    outcome = shell.run("explain", name)
    assert outcome.status == 0
    assert outcome.out.startswith(f"{name}\n\n")
    assert len(outcome.out) > 60


def test_explain_lists_all_and_names_the_nearest(shell: Shell) -> None:
    listed = [line.split()[0] for line in shell.run("explain").out.splitlines()]
    assert set(listed) == {*all_kinds(), *(verdict.value for verdict in Verdict)}
    outcome = shell.run("explain", "conflct")
    assert (outcome.status, "did you mean conflict?" in outcome.err) == (2, True)


def test_claims_of_one_article(shell: Shell) -> None:
    shell.write("a.txt")
    text = shell.run("claims", "a.txt")
    assert text.status == 0
    assert "3: money “$40 million” = 40000000 USD" in text.out
    (article,) = json.loads(shell.run("claims", "a.txt", "--format", "json").out)
    assert {"money", "date"} <= {claim["kind"] for claim in article["claims"]}
    assert json.loads(shell.run("claims", "-", "--format", "json", stdin=TEXT).out)[0]["claims"]
    (shell.folder / "empty.txt").write_text("", encoding="utf-8")
    outcome = shell.run("claims", "empty.txt")
    assert (outcome.status, "empty.txt: empty" in outcome.err) == (2, True)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_page(shell: Shell, name: str) -> None:
    outcome = shell.run(name, "--help")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith("Usage: check-sources")


def test_a_file_named_like_a_command_can_be_read(shell: Shell) -> None:
    shell.write("claims")
    assert shell.run("./claims").status == 0
    assert shell.run("check", "claims").status == 0


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_completion(shell: Shell, name: str) -> None:
    assert "_CHECK_SOURCES_COMPLETE" in shell.run("completion", name).out


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("check-sources expl", "plain,explain"),
        ("check-sources check --fail", "plain,--fail-on"),
        ("check-sources --fail", "plain,--fail-on"),
        ("check-sources sources/", "file,sources/"),
        ("check-sources a --strictness st", "plain,strict"),
    ],
)
def test_words_are_completed(words: str, expected: str) -> None:
    environment = {"_CHECK_SOURCES_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    script = "import sys; sys.argv[0] = 'check-sources'; from checker.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert expected in done.stdout.splitlines()
