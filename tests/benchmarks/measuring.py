"""Commands measured from outside: seconds of CPU and wall time, and peak memory of the largest process."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

COMMAND = (sys.executable, "-m", "checker")


@dataclass(frozen=True, slots=True)
class Measured:
    """What one run of a command took; memory in MB is that of its largest process."""

    cpu: float
    wall: float
    megabytes: float


def measured(arguments: Sequence[str], command: Sequence[str] = COMMAND) -> Measured:
    """Runs the command once. Raises RuntimeError where it fails."""
    begin = time.perf_counter()
    process = subprocess.Popen([*command, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(arguments)}: {said.decode('utf-8', 'replace')[-500:]}")
    return Measured(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def best(arguments: Sequence[str], runs: int = 3) -> Measured:
    """The run of several that took least CPU: other work on the machine only adds."""
    return min((measured(arguments) for _ in range(runs)), key=lambda one: one.cpu)


def machine() -> dict[str, object]:
    """What the figures were taken on, and how busy it was."""
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return {
        "processors": os.cpu_count(),
        "machine": platform.machine(),
        "system": platform.system(),
        "python": platform.python_version(),
        "load": round(busy, 1),
    }
