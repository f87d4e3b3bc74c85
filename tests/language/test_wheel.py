"""The model travels in the wheel: built, unpacked elsewhere and used from there, without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys, checker, time
from checker.language import pipeline
assert checker.__file__.startswith(sys.argv[1]), checker.__file__
found = pipeline.load().parse_text("Acme said on Monday that profits fell 5%.")
print([(token.text, token.tag, token.relation) for token in found[0].tokens])
"""


def test_the_wheel_holds_the_model(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("no git checkout to build the wheel from")
    wanted = ("checker/", "setup.cfg", "pyproject.toml", "README", "LICENSE")
    for name in filter(None, tracked.stdout.split("\0")):
        if name.startswith(wanted) and (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            (tree / name).write_bytes((ROOT / name).read_bytes())
    pip = [sys.executable, "-m", "pip"]
    build = [*pip, "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(tmp_path), str(tree)]
    made = subprocess.run(build, capture_output=True, text=True, check=False)
    if made.returncode and "setuptools" in made.stderr:
        pytest.skip("this environment has no setuptools to build a wheel with")
    assert not made.returncode, made.stderr
    (wheel,) = tmp_path.glob("*.whl")
    target = tmp_path / "installed"
    subprocess.run([*pip, "install", "-q", "--no-deps", "--no-index", "--target", str(target), str(wheel)], check=True)
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(target)], cwd=tmp_path, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(target)},
    )  # fmt: skip
    assert not run.returncode, run.stderr
    assert "('profits', 'NNS', 'nsubj')" in run.stdout
