"""What other people's CI reads of this repository: the action, the hook, the workflows, the examples in the docs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from checker.cli.checking import check
from checker.cli.commands import COMMANDS, program
from checker.settings.origins import DEFAULTS, option_name

ROOT = Path(__file__).parents[1]
SCHEMAS = ROOT / "tests" / "vendor" / "schemas"
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
CI = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def hold(value: Any, schema: str) -> None:
    Draft7Validator(json.loads((SCHEMAS / schema).read_text(encoding="utf-8"))).validate(value)


def plain(text: str) -> Any:
    """YAML as the JSON schemas see it: `on` is a word."""
    return json.loads(json.dumps({("on" if k is True else k): v for k, v in yaml.safe_load(text).items()}))


def example(text: str, word: str) -> str:
    """The YAML example that holds a word."""
    return next(match[1] for match in re.finditer(r"```yaml\n(.*?)```", text, re.DOTALL) if word in match[1])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: str(path.name))
def test_workflows_hold_to_the_schema(path: Path) -> None:
    hold(plain(path.read_text(encoding="utf-8")), "github-workflows.json")


def test_the_examples_hold_to_their_schemas() -> None:
    hold(plain(example(README, "pull_request")), "github-workflows.json")
    hold(plain(example(CI, "codequality")), "gitlab-ci.json")
    assert len([line for line in example(README, "pull_request").splitlines() if line.strip()]) <= 10


def test_the_action_holds_to_the_schema_and_takes_no_input_as_code() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    action = plain(text)
    hold(action, "github-actions.json")
    for step in action["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
    documented = CI[CI.index("## GitHub") :]
    assert all(f"`{name}`" in documented for name in action["inputs"])


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize("fail_on", ["conflict", "never"])
def test_the_action_runs_the_command_as_told(tmp_path: Path, fail_on: str) -> None:
    action = plain((ROOT / "action.yml").read_text(encoding="utf-8"))
    script = next(step["run"] for step in action["runs"]["steps"] if step.get("id") == "check")
    command = tmp_path / "check-sources"
    command.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    environment = {
        "PATH": f"{tmp_path}:{os.environ['PATH']}", "RUNNER_TEMP": str(tmp_path / "temp"),
        "GITHUB_OUTPUT": str(tmp_path / "out"),
        "PATHS": "clippings/\nmore clippings/\n", "FAIL_ON": fail_on, "SINCE": "abc", "FORMATS": "json=../x.json",
        "ARGUMENTS": "--strictness\nloose",
    }  # fmt: skip
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    words = done.stdout.splitlines()
    assert words[words.index("--") + 1 :] == ["clippings/", "more clippings/"]
    assert words[words.index("--since") + 1] == "abc"
    assert words[words.index("--fail-on") + 1] == fail_on
    assert f"json={tmp_path}/temp/check-sources/x.json" in words
    context = check.make_context("check", [*words[: words.index("--")], "a"])
    assert context.params["strictness"] == "loose"


def test_the_hook_has_what_pre_commit_asks_for() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {"id", "name", "entry", "language"} <= set(hook)
    assert (hook["entry"], hook["language"], hook["pass_filenames"]) == ("check-sources", "python", False)
    context = check.make_context("check", [*hook["args"], "a"])
    assert (context.params["since"], context.params["fail_on"]) == ("HEAD", "conflict")
    assert f"id: {hook['id']}" in example(CI, "hooks:")


def test_tests_run_on_every_python_that_setup_cfg_names() -> None:
    tests = plain((ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8"))
    named = re.findall(r"Python :: (3\.\d+)$", (ROOT / "setup.cfg").read_text(encoding="utf-8"), re.MULTILINE)
    assert tests["jobs"]["tests"]["strategy"]["matrix"]["python"] == named


def test_every_setting_is_an_option_and_documented() -> None:
    options = {parameter.name for parameter in check.params}
    assert set(DEFAULTS) <= options
    assert [name for name in DEFAULTS if f"`{option_name(name)}`" not in SETTINGS] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_is_documented(name: str) -> None:
    command = program.get_command(program.make_context("check-sources", ["check", "-q"]), name)
    assert command is not None and command.help
    assert name == "check" or f"`{name}" in README or f"check-sources {name}" in README
    for parameter in command.params:
        if parameter.param_type_name == "option":
            assert getattr(parameter, "help", ""), f"{name} {parameter.opts} has no help"


@pytest.mark.parametrize("name", ["baseline", "waive", "split", "join"])
def test_options_of_decisions_are_documented(name: str) -> None:
    command = program.get_command(program.make_context("check-sources", ["check", "-q"]), name)
    assert command is not None
    own = [o for p in command.params for o in p.opts if o.startswith("-") and p.name not in DEFAULTS]
    known = {"--config", "--isolated", "--no-store"}
    assert [option for option in own if option not in CI and option not in known] == []
