"""Frozen values that pass between the stages: standard library only, no behaviour that knows English or files."""
