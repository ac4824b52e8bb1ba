"""Why a file is not taken, in a few lines."""

from collections.abc import Iterable
from itertools import islice

# With the headline and the last line, a refusal has ten lines at most.
MOST_REPORTED_PROBLEMS = 8
LONGEST_PROBLEM_CHARACTERS = 160
CHANGED_EXPORT = (
    "This is an export of backpain, but something in it cannot be taken. Probably it "
    "was changed after the download. Download it again and choose the new file. "
    "In this file:"
)


class ImportRefusedError(Exception):
    """A refused file: what it is and what to do, then single problems if any."""

    def __init__(self, headline: str, *problems: str) -> None:
        super().__init__(headline, *problems)
        self.lines = (headline, *problems)


def refuse_on_problems(problems: Iterable[str]) -> None:
    """Raise an error if there are problems; it lists the first few."""
    remaining = iter(problems)
    listed = [
        shorten_problem(each) for each in islice(remaining, MOST_REPORTED_PROBLEMS)
    ]
    if not listed:
        return
    if next(remaining, None) is not None:
        listed.append("There are more problems after these.")
    raise ImportRefusedError(CHANGED_EXPORT, *listed)


def shorten_problem(problem: str) -> str:
    """A value that is quoted may be as long as a file."""
    if len(problem) <= LONGEST_PROBLEM_CHARACTERS:
        return problem
    return f"{problem[: LONGEST_PROBLEM_CHARACTERS - 1]}…"
