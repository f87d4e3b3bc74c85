"""The program computes on one thread a process: processes are what work is spread over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

LOADED = """
import os, sys
import checker.pipeline, checker.language.pipeline
checker.language.pipeline.load()
import numpy
numpy.ones((300, 300)) @ numpy.ones((300, 300))
print(len(os.listdir("/proc/self/task")))
"""


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="counts threads as Linux shows them")
def test_numpy_computes_on_one_thread() -> None:
    clean = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, env=clean, check=True)
    assert done.stdout == "1\n"
