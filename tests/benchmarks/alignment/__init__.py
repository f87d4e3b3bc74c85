"""Every set that alignment and verdicts are measured on, in one table: `python -m tests.benchmarks.alignment`."""
