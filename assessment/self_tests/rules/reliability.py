"""How reliable each self-test is: its error, and the evidence for it."""

from dataclasses import dataclass
from enum import StrEnum

from assessment.self_tests.rules.sources import (
    EKEDAHL_2012,
    ERROR_ALLOWED,
    JUAN_RECIO_2022,
    KWONG_2013,
    NETO_2015,
    PEELER_2008,
    PICTURE_STEP,
    RIBEIRO_2021,
    SPRINGER_2007,
    UNTESTED_FORM,
    VIGOTSKY_2016,
    WAKEFIELD_2015,
)
from core.values.sources import Evidence


class Confidence(StrEnum):
    """How far a test can be trusted, from its published reliability."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"

    @property
    def weight(self) -> int:
        """How much a finding may count when a program is chosen."""
        return {Confidence.HIGH: 3, Confidence.MODERATE: 2, Confidence.LOW: 1}[self]

    @property
    def next_lower(self) -> "Confidence":
        return Confidence.MODERATE if self is Confidence.HIGH else Confidence.LOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """How repeatable a test is; a difference within the error is noise."""

    confidence: Confidence
    measurement_error: float
    detectable_change: float
    sources: tuple[Evidence, ...]
    note: str = ""


STUDENT_CUT_OFF_NOTE = (
    "The cut-off comes from 123 students aged 18 to 24: 33° for men and 23.4° for "
    "women. The older you are, the less sure it is. When we do not know whether you "
    "are a man or a woman, we use 33°."
)

OBSERVATION_RELIABILITY = Reliability(
    confidence=Confidence.LOW,
    measurement_error=0,
    detectable_change=0,
    sources=(RIBEIRO_2021, KWONG_2013),
    note="Examiners seldom agree on this look. It is never counted.",
)

RELIABILITY_BY_TEST: dict[str, Reliability] = {
    "thomas": Reliability(
        confidence=Confidence.LOW,
        measurement_error=10,
        detectable_change=10,
        sources=(VIGOTSKY_2016, WAKEFIELD_2015, PICTURE_STEP),
        note="This test misses many: when the pelvis is not held it finds about "
        "one in three of those who are short there (32%). Of those who are not, it "
        "clears little more than half (57%). Two examiners agree only in part (.30 to "
        ".65). So the thigh counts from the second picture above the bed.",
    ),
    "thomas-knee": Reliability(
        confidence=Confidence.LOW,
        measurement_error=15,
        detectable_change=15,
        sources=(PEELER_2008, PICTURE_STEP),
        note="The pelvis can tip and change the picture, and examiners agree only in "
        "part. So the knee counts from the second picture beyond the cut-off.",
    ),
    "knee-extension": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=8,
        detectable_change=8,
        sources=(NETO_2015,),
        note=STUDENT_CUT_OFF_NOTE,
    ),
    "knee-extension-seated": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        sources=(UNTESTED_FORM,),
        note="Sitting, the back can round and hide a tight muscle. "
        f"{STUDENT_CUT_OFF_NOTE}",
    ),
    "straight-leg-raise": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=5.7,
        detectable_change=5.7,
        sources=(EKEDAHL_2012, NETO_2015, PICTURE_STEP),
        note="Measured by a clinician, a change above 5.7° is real. The pictures are "
        "15° apart, so one picture more or less is no change.",
    ),
    "figure-four": Reliability(
        confidence=Confidence.LOW,
        measurement_error=15,
        detectable_change=15,
        sources=(UNTESTED_FORM,),
        note="Nobody has tested how well this works when you do it yourself.",
    ),
    "side-bend": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=3,
        detectable_change=3,
        sources=(ERROR_ALLOWED,),
    ),
    "side-bend-seated": Reliability(
        confidence=Confidence.LOW,
        measurement_error=3,
        detectable_change=3,
        sources=(UNTESTED_FORM,),
        note="Nobody has tested how well the seated form repeats.",
    ),
    "knee-to-chest": Reliability(
        confidence=Confidence.LOW,
        measurement_error=10,
        detectable_change=10,
        sources=(UNTESTED_FORM,),
        note="Belly and knee change the gap as much as the muscle does.",
    ),
    "fingertip-floor": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=4.5,
        detectable_change=4.5,
        sources=(EKEDAHL_2012,),
        note="There is no norm. Only your own change counts.",
    ),
    "trunk-rotation": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        sources=(PICTURE_STEP,),
    ),
    "hip-rotation": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        sources=(PICTURE_STEP,),
    ),
    "press-up": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=0,
        detectable_change=0,
        sources=(UNTESTED_FORM,),
    ),
    "elbow-rest": Reliability(
        confidence=Confidence.LOW,
        measurement_error=0,
        detectable_change=0,
        sources=(UNTESTED_FORM,),
    ),
    "back-bend": Reliability(
        confidence=Confidence.LOW,
        measurement_error=0,
        detectable_change=0,
        sources=(UNTESTED_FORM,),
    ),
    "active-straight-leg-raise": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=0,
        detectable_change=1,
        sources=(KWONG_2013,),
        note="Two examiners agreed well on this test (kappa .87).",
    ),
    "active-straight-leg-raise-squeezed": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=0,
        detectable_change=0,
        sources=(UNTESTED_FORM,),
    ),
    "plank": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=5,
        detectable_change=10,
        sources=(ERROR_ALLOWED,),
        note="The time repeats well. The bands are this product's own.",
    ),
    "plank-knees": Reliability(
        confidence=Confidence.LOW,
        measurement_error=5,
        detectable_change=10,
        sources=(UNTESTED_FORM,),
        note="An easier form: it shows less than the full plank.",
    ),
    "plank-wall": Reliability(
        confidence=Confidence.LOW,
        measurement_error=5,
        detectable_change=10,
        sources=(UNTESTED_FORM,),
        note="The easiest form: it shows less than the full plank.",
    ),
    "side-bridge": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10.95,
        detectable_change=30,
        sources=(JUAN_RECIO_2022,),
        note="In 24 active young women the typical error was 11 s, so that only a "
        "difference above 30 s is real. A tired shoulder can end the test early.",
    ),
    "single-leg-bridge": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        sources=(ERROR_ALLOWED,),
    ),
    "two-leg-bridge": Reliability(
        confidence=Confidence.LOW,
        measurement_error=10,
        detectable_change=10,
        sources=(UNTESTED_FORM,),
        note="An easier form: it cannot tell left from right.",
    ),
    "one-leg-stance": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        sources=(SPRINGER_2007, ERROR_ALLOWED),
        note="The time repeats well, and falls with age: up to 39 years about 45 s are "
        "usual, from 80 on about 9 s. Whether the hip muscle is the reason is less "
        "sure: ankle, eyes and ears take part.",
    ),
    "sit-to-stand": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=2,
        detectable_change=3,
        sources=(ERROR_ALLOWED,),
        note="Usual numbers exist from 60 to 94 years. They differ for men and women. "
        "When we do not know, we use the lower one.",
    ),
    "standing-flexion-look": OBSERVATION_RELIABILITY,
    "one-leg-lift-look": OBSERVATION_RELIABILITY,
    "leg-length-look": OBSERVATION_RELIABILITY,
}
