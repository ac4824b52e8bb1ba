"""The table of cautions by features: what an exercise does decides whom it warns.

Siblings cannot differ: an entry states what it does, and this table says the rest.
Where an entry departs from it, its `caution_exceptions` carry the reason.
"""

from collections.abc import Collection, Iterable

from core.values.suitability import Caution
from exercises.cautions.exceptions import CautionException
from exercises.cautions.features import MovementFeature
from exercises.cautions.illness import ILLNESS_CAUTIONS
from exercises.cautions.motherhood import MOTHERHOOD_CAUTIONS
from exercises.cautions.movement import MOVEMENT_CAUTIONS

FEATURE_CAUTIONS = (*MOTHERHOOD_CAUTIONS, *MOVEMENT_CAUTIONS, *ILLNESS_CAUTIONS)


def derive_cautions(
    features: Collection[MovementFeature], exceptions: Iterable[CautionException] = ()
) -> tuple[Caution, ...]:
    """The cautions of an exercise, in the order of their vocabulary."""
    raised = {
        row.caution for row in FEATURE_CAUTIONS if not row.features.isdisjoint(features)
    }
    for exception in exceptions:
        (raised.add if exception.applies else raised.discard)(exception.caution)
    return tuple(caution for caution in Caution if caution in raised)


def find_needless_exceptions(
    features: Collection[MovementFeature], exceptions: Iterable[CautionException]
) -> list[Caution]:
    """Exceptions that say what the table says anyway."""
    raised = derive_cautions(features)
    return [
        each.caution for each in exceptions if each.applies == (each.caution in raised)
    ]
