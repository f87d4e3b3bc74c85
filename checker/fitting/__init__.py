"""Fitting of the alignment weights: `python -m checker.fitting --data DIR` makes `alignment/data/weights.json`.

The weights are log-odds of comparison levels, learned by penalised logistic regression from stories with known facts
and from labelled pairs; figures are taken by cross-validation over stories.
"""
