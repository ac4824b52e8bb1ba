"""Where on a ladder to begin, by the person's own tests.

The bands are the product's own. Each ladder begins with the movement that its test
measures, so that the first step is one that the person has shown they can do.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.self_tests.rules.cut_offs import PLANK_SLUG
from core.values.sources import Evidence, OwnRule
from exercises.values.catalogue_exercise import PLANK_LADDER
from program.rules.sources import REVIEWED_ON

OWN_BANDS = OwnRule(
    reason=(
        "We know of no study that says which form follows from a test. The form is one "
        "that the person has just done, for about as long as a set takes."
    ),
    reviewed_on=REVIEWED_ON,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryStep:
    """The rung of a ladder for each score of a test, from the highest score down."""

    ladder: str
    test: str
    rung_by_score: tuple[tuple[float, int], ...]
    sources: tuple[Evidence, ...] = (OWN_BANDS,)

    def find_rung(self, score: float) -> int:
        return next(rung for least, rung in self.rung_by_score if score >= least)


# Seconds on the toes: wall, table, knees, toes.
PLANK_ENTRY = EntryStep(
    ladder=PLANK_LADDER,
    test=PLANK_SLUG,
    rung_by_score=((30, 4), (20, 3), (15, 2), (0, 1)),
)

# By ladder, the test that comes closest to it first. The scores are those of the
# weaker side. Only plank tests bar what lies above (see the contraindications);
# elsewhere progress may go further.
ENTRY_STEPS = (
    PLANK_ENTRY,
    EntryStep(
        ladder="bridge",
        test="single-leg-bridge",
        rung_by_score=((20, 3), (8, 2), (0, 1)),
    ),
    EntryStep(ladder="bridge", test="two-leg-bridge", rung_by_score=((45, 2), (0, 1))),
    EntryStep(
        ladder="side-bridge",
        test="side-bridge",
        rung_by_score=((30, 3), (15, 2), (0, 1)),
    ),
    EntryStep(
        ladder="squat",
        test="sit-to-stand",
        rung_by_score=((20, 5), (14, 4), (8, 3), (1, 2), (0, 1)),
    ),
    EntryStep(
        ladder="hip-abduction",
        test="one-leg-stance",
        rung_by_score=((30, 3), (10, 2), (0, 1)),
    ),
    EntryStep(
        ladder="dead-bug", test=PLANK_SLUG, rung_by_score=((45, 3), (20, 2), (0, 1))
    ),
    EntryStep(
        ladder="bird-dog", test=PLANK_SLUG, rung_by_score=((45, 3), (20, 2), (0, 1))
    ),
    EntryStep(ladder="curl-up", test=PLANK_SLUG, rung_by_score=((45, 2), (0, 1))),
    EntryStep(
        ladder="hinge",
        test="sit-to-stand",
        rung_by_score=((20, 3), (12, 2), (0, 1)),
    ),
)


def find_entry_rung(ladder: str, scores: Mapping[str, float]) -> int | None:
    """Return the rung to begin at; None: nothing was measured for this ladder."""
    measured = (
        row.find_rung(scores[row.test])
        for row in ENTRY_STEPS
        if row.ladder == ladder and row.test in scores
    )
    return next(measured, None)
