"""Which exercise was the only new or grown one of a day, and may have raised pain."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from exercises.values.catalogue_exercise import CatalogueExercise
from program.history.events import AdaptationKind, PastAdaptation, PerformedExercise
from program.history.program_state import ProgramState


def find_sole_changes(
    performed: Sequence[PerformedExercise],
    state: ProgramState,
    entries: Mapping[str, CatalogueExercise],
) -> dict[int, str]:
    """The exercises by days ago; days with none or several such are left out.

    `performed` is newest first; what it does not reach back to counts as new.
    """
    attempted = [
        each
        for each in reversed(performed)
        if not each.is_beside_program and not each.is_left_undone
    ]
    grown = [past for past in state.adaptations if past.kind is AdaptationKind.HARDER]
    last_done: dict[str, datetime] = {}
    sole_changes = {}
    for days_ago, of_day in groupby(
        attempted, key=lambda each: state.days_since(each.started_at)
    ):
        day = list(of_day)
        changed = {
            each.slug
            for each in day
            if is_new_or_grown(each, last_done.get(each.slug), grown, entries)
        }
        if len(changed) == 1:
            sole_changes[days_ago] = changed.pop()
        last_done |= {each.slug: each.started_at for each in day}
    return sole_changes


def is_new_or_grown(
    performed: PerformedExercise,
    last_done_at: datetime | None,
    grown: Iterable[PastAdaptation],
    entries: Mapping[str, CatalogueExercise],
) -> bool:
    if last_done_at is None:
        return True
    entry = entries.get(performed.slug)
    return any(
        last_done_at < past.made_at <= performed.started_at
        and (past.concerns_exercise(entry) if entry else past.slug == performed.slug)
        for past in grown
    )
