"""Fuzzing of every reader, the value grammar and the report: `python -m tests.fuzzing TARGET`. No test of its own."""
