"""The command: what it writes, what it says, and with which status it ends. The pipeline itself is stood in for."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest

from checker import __version__, cli
from checker.cli.checking import check as command_of_check
from checker.domain.claims import Claim
from checker.domain.document import Document, Skipped
from checker.domain.findings import Fact, Report, Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity
from checker.errors import NothingToRead
from checker.execution.writing import write
from checker.settings import Settings

Progress = Callable[[int, int, str], None] | None


def fact(verdict: Verdict) -> Fact:
    claims = tuple(
        Claim(source, Mention("count", Span(4, 9), text, Quantity(Decimal(text[:1]))), Span(0, 20), f"The {text} sank.")
        for source, text in (("a.txt", "3 ships"), ("b.txt", "4 ships"))
    )
    return Fact(verdict.value, "count", "harbour", "ship", verdict, "apart", "3 is not 4", claims)


def report(*verdicts: Verdict) -> Report:
    documents = tuple(Document(name, "The ships sank.") for name in ("a.txt", "b.txt"))
    return Report(documents, (Skipped("c.txt", "the file is empty"),), tuple(map(fact, verdicts)))


class Pipeline:
    """Stands in for the pipeline: gives the report, or raises, and remembers what it was asked."""

    def __init__(self, result: Report | BaseException) -> None:
        self.result = result
        self.settings: list[Settings] = []

    def __call__(self, paths: Sequence[Path], settings: Settings, progress: Progress = None) -> Report:
        self.settings.append(settings)
        if progress:
            progress(1, 2, "a.txt")
        if isinstance(self.result, BaseException):
            raise self.result
        return self.result


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Runs the command in this process with a result of the pipeline and gives the exit status."""

    def start(*arguments: object, result: Report | BaseException | Pipeline | None = None) -> int:
        module = ModuleType("checker.pipeline")
        check = result if isinstance(result, Pipeline) else Pipeline(result or report())
        module.check = check  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "checker.pipeline", module)
        monkeypatch.setattr(sys, "argv", ["check-sources", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        return int(str(ended.value.code))

    return start


@pytest.mark.parametrize(
    ("fail_on", "verdicts", "status"),
    [
        ("never", [Verdict.CONFLICT], 0),
        ("conflict", [], 0),
        ("conflict", [Verdict.AGREE, Verdict.SINGLE, Verdict.APPROXIMATE], 0),
        ("conflict", [Verdict.AGREE, Verdict.CONFLICT], 1),
        ("approximate", [Verdict.AGREE, Verdict.SINGLE], 0),
        ("approximate", [Verdict.APPROXIMATE], 1),
        ("approximate", [Verdict.CONFLICT], 1),
    ],
)
def test_exit_status_follows_fail_on(
    run: Callable[..., int], fail_on: str, verdicts: list[Verdict], status: int
) -> None:
    assert run("a", "--fail-on", fail_on, result=report(*verdicts)) == status


def test_conflicts_do_not_fail_unless_asked(run: Callable[..., int]) -> None:
    assert run("a", result=report(Verdict.CONFLICT)) == 0


def test_summary_on_stdout_names_skipped_files_and_reports(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "new" / "report.json"
    assert run("a", "--json", out, result=report(Verdict.CONFLICT)) == 0
    said = capsys.readouterr()
    assert "1 conflict" in said.out
    assert "c.txt: the file is empty" in said.out
    assert str(out) in said.out
    assert said.err == ""
    assert json.loads(out.read_text(encoding="utf-8"))["summary"]["conflict"] == 1


def test_quiet_says_nothing(run: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("a", "-q", "--fail-on", "conflict", result=report(Verdict.CONFLICT)) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "")


def test_json_on_stdout_is_all_that_stands_there(run: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("a", "--json", "-") == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["schema"] == "check-sources-report/1"
    assert "0 conflicts" in said.err


def test_settings_hold_every_option(run: Callable[..., int], tmp_path: Path) -> None:
    weights = tmp_path / "weights.json"
    weights.write_text("{}", encoding="utf-8")
    pipeline = Pipeline(report())
    options = ["--fail-on", "approximate", "--strictness", "loose", "--exclude", "*.tmp", "--exclude", "old/*"]
    run("a", *options, "--jobs", 3, "--model", "other", "--weights", weights, result=pipeline)
    expected = Settings(
        paths=("a",), model="other", exclude=("*.tmp", "old/*"), jobs=3, weights=weights, strictness="loose",
        fail_on="approximate",
    )  # fmt: skip
    assert pipeline.settings == [expected]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Missing argument 'PATHS...'"),
        (["a", "--fail-on", "sometimes"], "sometimes"),
        (["a", "--jobs", "0"], "0"),
        (["a", "--nonsense"], "--nonsense"),
        (["a", "--weights", "no/such/file"], "weights: no/such/file: no such file or folder"),
        (["a", "-o", "a.txt/report.html"], "a.txt/report.html: cannot be written"),
        (["a", "-o", "."], ".: is a folder"),
        (["a", "-o", "x.html", "--json", "x.html"], "two reports cannot go to the same file"),
        (["a", "a.txt", "-o", "a.txt"], "a.txt: is one of the clippings and would be overwritten"),
    ],
)
def test_wrong_use_is_status_2_before_any_work(
    run: Callable[..., int],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("a clipping", encoding="utf-8")
    pipeline = Pipeline(report())
    assert run(*arguments, result=pipeline) == 2
    said = capsys.readouterr()
    assert message in said.err
    assert "Traceback" not in said.err
    assert said.out == ""
    assert pipeline.settings == []
    assert Path("a.txt").read_text(encoding="utf-8") == "a clipping"


def test_unknown_kind_is_refused_with_the_nearest_known(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.kinds.all_kinds", lambda: {"money": None, "date": None})
    assert run("a", "--kind-off", "mony") == 2
    assert "no claim kind is called 'mony', did you mean money?" in capsys.readouterr().err
    assert run("a", "--kind-off", "date") == 0


def test_expected_error_is_one_line(run: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("a", result=NothingToRead("a\n\x1b[31m: holds no clipping")) == 2
    assert capsys.readouterr().err == "check-sources: error: a �[31m: holds no clipping\n"


def test_internal_error_is_a_short_message_and_status_2(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("a", result=ZeroDivisionError("oops")) == 2
    said = capsys.readouterr().err
    assert said.startswith("check-sources: internal error: ZeroDivisionError: oops")
    assert said.count("\n") == 1
    monkeypatch.setenv("CHECK_SOURCES_TRACEBACK", "1")
    assert run("a", result=ZeroDivisionError("oops")) == 2
    assert "Traceback" in capsys.readouterr().err


def test_interrupt_is_130_and_leaves_the_old_report(run: Callable[..., int], tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    out.write_text("old", encoding="utf-8")
    assert run("a", "--json", out, result=KeyboardInterrupt()) == 130
    assert out.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_writing_that_fails_midway_leaves_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    out.write_text("old", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        write(out, "new \ud800")
    assert out.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_writing_keeps_links_and_modes(tmp_path: Path) -> None:
    real, link = tmp_path / "real.html", tmp_path / "link.html"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    write(link, "new\n")
    assert link.is_symlink()
    assert real.read_bytes() == b"new\n"
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_an_error_that_names_the_file(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("a", "--json", "/dev/full") == 2
    assert "/dev/full: cannot be written: No space left on device" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_without_write_permission(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    tmp_path.chmod(0o500)
    assert run("a", "--json", tmp_path / "x.json") == 2
    assert "x.json: cannot be written: Permission denied" in capsys.readouterr().err
    tmp_path.chmod(0o700)


def command(*arguments: str, stand_in: str = "") -> list[str]:
    """The command in a process of its own, with a pipeline in whose place `stand_in` runs."""
    script = f"""
import sys, types
from checker.domain.findings import Report
pipeline = types.ModuleType("checker.pipeline")
def check(paths, settings, progress):
    {stand_in or "pass"}
    return Report((), (), ())
pipeline.check = check
sys.modules["checker.pipeline"] = pipeline
sys.argv[0] = "check-sources"
from checker.cli import main
main()
"""
    return [sys.executable, "-c", script, *arguments]


def test_ctrl_c_in_the_middle_ends_with_130(tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    wait = "print('ready', file=sys.stderr, flush=True); import time; time.sleep(30)"
    with subprocess.Popen(
        command("a", "--json", str(out), stand_in=wait), stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert said.strip() == "check-sources: interrupted"
    assert list(tmp_path.iterdir()) == []


def test_a_reader_who_stops_early_changes_nothing() -> None:
    with subprocess.Popen(command("a"), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_json_that_nobody_takes_is_no_finding() -> None:
    with subprocess.Popen(command("a", "--json", "-"), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert b"standard output: cannot be written: Broken pipe" in process.stderr.read()
    assert process.returncode == 2


def test_a_terminal_that_lacks_letters_gets_a_summary() -> None:
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(Path(cli.__file__).parents[1])}
    skip = "from checker.domain.document import Skipped; return Report((), (Skipped('ł.txt', 'unlesbar – ß'),), ())"
    done = subprocess.run(command("a", stand_in=skip), capture_output=True, env=environment, check=False)
    assert done.returncode == 0
    assert b"?.txt" in done.stdout
    done = subprocess.run(command("a", "--json", "-", stand_in=skip), capture_output=True, env=environment, check=False)
    assert json.loads(done.stdout)["skipped"] == [{"path": "ł.txt", "reason": "unlesbar – ß"}]


def test_progress_on_a_terminal_only(tmp_path: Path) -> None:
    steps = "[progress(n, 3, f'file {n}') for n in (1, 2, 3)] if progress else None"
    ours, theirs = pty.openpty()
    subprocess.run(command("a", stand_in=steps), stderr=theirs, stdout=subprocess.DEVNULL, check=True)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert "Checking" in shown
    assert "file 3" in shown
    done = subprocess.run(command("a", stand_in=steps), capture_output=True, check=True)
    assert done.stderr == b""


def test_help_answers_at_once_and_names_every_option() -> None:
    begin = os.times()
    done = subprocess.run([sys.executable, "-m", "checker", "--help"], capture_output=True, text=True, check=True)
    spent = os.times()
    for parameter in command_of_check.params:
        assert all(name in done.stdout for name in (*parameter.opts, *parameter.secondary_opts) if name.startswith("-"))
    seconds = spent.children_user + spent.children_system - begin.children_user - begin.children_system
    assert seconds < 1.0


def test_help_imports_nothing_heavy() -> None:
    script = "import sys, checker.cli; print(*{m.partition('.')[0] for m in sys.modules})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not {"spacy", "jinja2", "trafilatura", "rapidfuzz", "numpy"} & set(done.stdout.split())


def test_version() -> None:
    done = subprocess.run([sys.executable, "-m", "checker", "--version"], capture_output=True, text=True, check=True)
    start = f"check-sources, version {__version__} (model en_"
    assert done.stdout.startswith(start)
    assert re.search(r" \d+\.\d+\.\d+, Python 3\.\d+\.\d+\S*\)\n$", done.stdout)


def test_a_name_that_ends_in_a_slash_makes_a_folder_of_pages(tmp_path: Path) -> None:
    clipping = tmp_path / "one.txt"
    clipping.write_text("The mill sold for $1.2bn on Tuesday, the company said in a statement.\n", encoding="utf-8")
    command = [sys.executable, "-m", "checker", str(clipping), "-o", f"{tmp_path / 'site'}/"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    names = {path.name for path in (tmp_path / "site").iterdir()}
    assert {"index.html", "report.css", "report.js"} <= names
    assert "<script>" not in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
