"""How the shipped pipeline is made: `python -m checker.language.training --data DIR`. Never imported at run time."""
