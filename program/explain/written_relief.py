"""Relief in a written case: what it is like, what it did before, and what follows."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

from core.values.sources import format_evidence
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.explain.written_values import read_number, require_known_keys
from program.history.program_state import ProgramState
from program.planning.beside.relief_items import (
    ReliefItem,
    find_relief_pictures,
    select_relief_items,
)
from program.rules.relief.own_record import ReliefUse
from program.rules.relief.pictures import ReliefFeeling

RELIEF_KEYS = {"feeling", "uses"}
USE_KEYS = {"exercise", "before", "after"}
PAIN_SCALE = range(11)


class WrittenRelief(NamedTuple):
    """What a person says of their back now, and of relief until now."""

    feeling: ReliefFeeling | None = None
    uses: tuple[ReliefUse, ...] = ()


NOTHING_SAID = WrittenRelief()


def read_written_relief(case: Mapping[str, Any], slugs: set[str]) -> WrittenRelief:
    relief = require_known_keys(case.get("relief", {}), RELIEF_KEYS, "relief")
    feeling, uses = relief.get("feeling"), relief.get("uses", [])
    if feeling is not None and feeling not in [*ReliefFeeling]:
        raise ValueError(f"relief: unknown feeling {feeling!r}.")
    if not isinstance(uses, list):
        raise ValueError("relief: uses: a list is needed.")
    return WrittenRelief(
        feeling=ReliefFeeling(feeling) if feeling else None,
        uses=tuple(read_written_use(row, slugs) for row in uses),
    )


def read_written_use(row: Any, slugs: set[str]) -> ReliefUse:
    use = require_known_keys(row, USE_KEYS, "relief: uses")
    slug = use.get("exercise")
    if not isinstance(slug, str) or slug not in slugs:
        raise ValueError(f"relief: unknown exercise {slug!r}.")
    return ReliefUse(
        slug=slug,
        pain_before=read_number(use, "before", PAIN_SCALE, 0),
        pain_after=read_number(use, "after", PAIN_SCALE, 0),
    )


def explain_relief(
    relief: WrittenRelief, state: ProgramState, entries: Sequence[CatalogueExercise]
) -> dict[str, Any]:
    case = state.plan_case(Phase.CALM)
    return {
        "pictures": [
            {
                "slug": picture.slug,
                "reason": picture.reason,
                "source": format_evidence(picture.sources),
            }
            for picture in find_relief_pictures(case, relief.feeling)
        ],
        "items": [
            serialise_relief_item(item)
            for item in select_relief_items(case, entries, relief.feeling)
        ],
    }


def serialise_relief_item(item: ReliefItem) -> dict[str, Any]:
    return {
        "slug": item.slug,
        "name": item.name,
        "side": item.side.value if item.side else None,
        "dose": asdict(item.dose),
        "why": item.why,
        "grade": item.grade.value,
        "own_record": item.record.sentence or None,
    }
