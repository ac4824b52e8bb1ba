"""Choose what a search shows from what the database found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from exercises.search.filters import FilterableExercise, filter_exercises
from exercises.search.query import TermRole
from exercises.search.reading import SearchReading

# With fewer that match best, those that match less follow.
ENOUGH_BEST_MATCHES = 3


class FoundExercise(FilterableExercise, Protocol):
    match_weight: int


FoundT = TypeVar("FoundT", bound=FoundExercise)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResults(Generic[FoundT]):
    """The exercises to show, those before filtering, and the filters of the words."""

    found: Sequence[FoundT]
    shown: Sequence[FoundT]
    filters: Mapping[str, str]
    is_partial: bool


def choose_results(
    exercises: Sequence[FoundT], reading: SearchReading, chosen: Mapping[str, str]
) -> SearchResults[FoundT]:
    """Filters that the words name give way to those chosen, and if nothing is left.

    What suits and matches less comes before what matches best and does not suit.
    """
    wanted = reading.wanted_weight
    found = keep_best_matches(exercises, reading)
    filters = {
        facet: value for facet, value in reading.filters.items() if facet not in chosen
    }
    shown: Sequence[FoundT] = filter_exercises(found, {**chosen, **filters})
    if filters and not shown:
        suiting = filter_exercises(exercises, {**chosen, **filters})
        shown = keep_best_matches(suiting, reading)
        found = shown or found
    if filters and not shown:
        filters, shown = {}, filter_exercises(found, chosen)
    return SearchResults(
        found=found,
        shown=shown,
        filters=filters,
        is_partial=bool(found) and found[0].match_weight < wanted,
    )


def keep_best_matches(
    exercises: Sequence[FoundT], reading: SearchReading
) -> Sequence[FoundT]:
    """Those that match most, and if they are few, those that still have the subject."""
    most = exercises[0].match_weight if exercises else 0
    best = [each for each in exercises if each.match_weight == most]
    if len(best) >= ENOUGH_BEST_MATCHES:
        return best
    # Without any subject, what lacks the most telling kind of term is not near.
    kind = max((role for role in TermRole if role <= most), default=0)
    least = reading.subject_weight if most >= reading.subject_weight > 0 else kind
    return [each for each in exercises if each.match_weight >= least]
