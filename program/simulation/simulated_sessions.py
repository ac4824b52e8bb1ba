"""How one synthetic patient goes through the exercises of a session."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from exercises.values.catalogue_exercise import CatalogueExercise
from program.history.events import PerformedExercise
from program.history.spreading import SpreadingExercise
from program.planning.items import PlanItem
from program.simulation.synthetic_patient import SyntheticPatient
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome


def perform_simulated_session(
    patient: SyntheticPatient,
    items: Iterable[PlanItem],
    started_at: datetime,
    pain_before: int,
    day: int,
) -> tuple[PerformedExercise, ...]:
    """One after the other; a nerve sign ends the session."""
    effort, after = patient.draw_effort(), patient.draw_pain_after(pain_before)
    outcomes = draw_item_outcomes(patient, items, started_at, pain_before, day)
    return tuple(
        # Nobody is asked after a session that a sign has ended.
        record
        if record.outcome in NERVE_SIGNS
        else replace(record, effort=effort, pain_after=after)
        for record in outcomes
    )


def find_spreading(
    records: Iterable[PerformedExercise], catalogue: Mapping[str, CatalogueExercise]
) -> list[SpreadingExercise]:
    return [
        SpreadingExercise(
            slug=record.slug,
            happened_at=record.started_at,
            cautions=catalogue[record.slug].cautions,
        )
        for record in records
        if record.outcome is ItemOutcome.LEG_PAIN
    ]


def draw_item_outcomes(
    patient: SyntheticPatient,
    items: Iterable[PlanItem],
    started_at: datetime,
    pain_before: int,
    day: int,
) -> Iterator[PerformedExercise]:
    for item in items:
        draw = patient.draw_walk_outcome if item.is_apart else patient.draw_outcome
        outcome, pain = draw(pain_before, day)
        yield PerformedExercise(
            slug=item.slug,
            outcome=outcome,
            started_at=started_at,
            pain=pain,
            pain_before=pain_before,
        )
        if outcome in NERVE_SIGNS:
            return
