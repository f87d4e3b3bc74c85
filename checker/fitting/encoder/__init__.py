"""Training of the encoder of meanings: `python -m checker.fitting.encoder` makes `language/meaning/model/meaning.npz`.

Two articles of one story that state the same unusual value are two wordings of one fact. With the value hidden, an
encoder that brings their contexts together must know what the words mean; labelled pairs say where it must not.
Needs torch (the `training` extra) and the folder of a small pretrained BERT; nothing else of the program does.
"""
