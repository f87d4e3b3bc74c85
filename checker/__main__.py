"""`python -m checker` is the command `check-sources`."""

from checker.cli import main

if __name__ == "__main__":
    main()
