"""What can go wrong, in words for the reader. Every error names the file or option and the reason."""


class CheckSourcesError(Exception):
    """Base of all errors that the program raises on purpose; the command ends with exit status 2."""


class NothingToRead(CheckSourcesError):
    """The paths hold no clipping that could be read."""


class ModelNotFound(CheckSourcesError):
    """The language pipeline that was asked for is not installed."""


class SettingsError(CheckSourcesError):
    """A setting has an unknown name or a wrong value."""


class OutputError(CheckSourcesError):
    """A report could not be written."""
