"""How well each kind of exercise is supported, for one purpose: each kind once.

All exercises of a kind have its grade. What was found out about an exercise itself is
another matter: its own grade, which the exercise carries.
"""

from dataclasses import dataclass
from itertools import chain

from core.values.sources import Source
from core.values.vocabulary import LabelledStrEnum
from exercises.evidence.sources import (
    ACP_GUIDELINE_2017,
    ACUPRESSURE_REVIEW_2021,
    AQUATIC_REVIEW_2018,
    AQUATIC_REVIEW_2022,
    BED_REST_REVIEW_2010,
    BEHAVIOURAL_REVIEW_2010,
    BREATHING_REVIEW_2018,
    CHAPMAN_CASE_2004,
    CHAPMAN_OWENS_1937,
    CYCLING_REVIEW_2022,
    CYCLING_TRIAL_2013,
    EXERCISE_NETWORK_2020,
    EXERCISE_NETWORK_2021,
    EXERCISE_REVIEW_2021,
    FALLS_REVIEW_2020,
    HEAT_AND_COLD_REVIEW_2006,
    LIFTING_REVIEW_2011,
    MCKENZIE_REVIEW_2023,
    MOTOR_CONTROL_REVIEW_2016,
    MUSCLE_ENERGY_REVIEW_2015,
    NERVE_REVIEW_2017,
    NERVE_REVIEW_2023,
    NICE_BACK_PAIN_2016,
    PELVIC_FLOOR_REVIEW_2020,
    PILATES_REVIEW_2015,
    PREGNANCY_REVIEW_2018,
    PREGNANCY_REVIEW_2023,
    PRESSING_REVIEW_2022,
    ROLLER_TRIAL_2019,
    ROLLING_REVIEW_2020,
    WALKING_TRIAL_2024,
    WHO_BACK_PAIN_2023,
    YOGA_REVIEW_2022,
)
from exercises.values.vocabulary import Grade


class EvidenceClass(LabelledStrEnum):
    """A kind of exercise for a purpose, as reviews study it."""

    ACUPRESSURE = "acupressure"
    AQUATIC = "aquatic"
    BALANCE = "balance"
    BREATHING = "breathing"
    COLD = "cold"
    CONTRACT_RELAX = "contract_relax"
    CYCLING = "cycling"
    DAILY_HABITS = "daily_habits"
    EXERCISE = "exercise"
    HEAT = "heat"
    LIFTING = "lifting"
    MCKENZIE = "mckenzie"
    MOTOR_CONTROL = "motor_control"
    NERVE_GLIDING = "nerve_gliding"
    PELVIC_FLOOR = "pelvic_floor"
    PILATES = "pilates"
    PREGNANCY_EXERCISE = "pregnancy_exercise"
    REFLEX_POINTS = "reflex_points"
    RELAXATION = "relaxation"
    REST = "rest"
    SELF_MASSAGE = "self_massage"
    STAYING_ACTIVE = "staying_active"
    STRETCHING = "stretching"
    YOGA = "yoga"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassEvidence:
    """`finding`: what the sources found, and for which purpose."""

    name: str
    grade: Grade
    finding: str
    sources: tuple[Source, ...]


EVIDENCE_BY_CLASS: dict[EvidenceClass, ClassEvidence] = {
    EvidenceClass.ACUPRESSURE: ClassEvidence(
        name="acupressure for back pain",
        grade=Grade.C,
        finding=(
            "A review of 23 trials found less pain for a short time, with low "
            "certainty. NICE advises against acupuncture for back pain, and says "
            "nothing about finger pressure."
        ),
        sources=(ACUPRESSURE_REVIEW_2021, NICE_BACK_PAIN_2016),
    ),
    EvidenceClass.AQUATIC: ClassEvidence(
        name="exercise in water for lasting back pain",
        grade=Grade.C,
        finding=(
            "Two reviews, of 8 and of 13 small trials, found less pain and better "
            "function, with low or very low certainty."
        ),
        sources=(AQUATIC_REVIEW_2018, AQUATIC_REVIEW_2022),
    ),
    EvidenceClass.BALANCE: ClassEvidence(
        name="balance training against falls",
        grade=Grade.B,
        finding=(
            "It reduces falls in people over 60 by about a quarter, with high "
            "certainty. It has not been tested for back pain."
        ),
        sources=(FALLS_REVIEW_2020,),
    ),
    EvidenceClass.BREATHING: ClassEvidence(
        name="slow breathing",
        grade=Grade.C,
        finding=(
            "Studies show that it calms the body. Few small ones looked at back pain."
        ),
        sources=(BREATHING_REVIEW_2018,),
    ),
    EvidenceClass.COLD: ClassEvidence(
        name="cold for back pain",
        grade=Grade.D,
        finding="A Cochrane review found too few good studies to say whether it helps.",
        sources=(HEAT_AND_COLD_REVIEW_2006,),
    ),
    EvidenceClass.CONTRACT_RELAX: ClassEvidence(
        name="contract-relax (muscle energy) for back pain",
        grade=Grade.C,
        finding=(
            "A Cochrane review found only small trials of low quality, without a clear "
            "gain over other care."
        ),
        sources=(MUSCLE_ENERGY_REVIEW_2015,),
    ),
    EvidenceClass.CYCLING: ClassEvidence(
        name="cycling for lasting back pain",
        grade=Grade.C,
        finding=(
            "A review found too few trials to say much. In one of 64 people pain fell "
            "with cycling and with Pilates, faster with Pilates."
        ),
        sources=(CYCLING_REVIEW_2022, CYCLING_TRIAL_2013),
    ),
    EvidenceClass.DAILY_HABITS: ClassEvidence(
        name="ways to move and rest through the day",
        grade=Grade.D,
        finding=(
            "Leaflets teach them, and no good trial has tested them. A Cochrane review "
            "found that staying active is slightly better than bed rest, and they help "
            "you to stay active."
        ),
        sources=(BED_REST_REVIEW_2010,),
    ),
    EvidenceClass.EXERCISE: ClassEvidence(
        name="exercise for lasting back pain",
        grade=Grade.B,
        finding=(
            "A Cochrane review is moderately certain that exercise eases lasting back "
            "pain more than no treatment. Which kind is best is disputed."
        ),
        sources=(
            EXERCISE_REVIEW_2021,
            EXERCISE_NETWORK_2021,
            EXERCISE_NETWORK_2020,
            WHO_BACK_PAIN_2023,
        ),
    ),
    EvidenceClass.HEAT: ClassEvidence(
        name="heat for new back pain",
        grade=Grade.B,
        finding=(
            "A Cochrane review found that heat wraps ease new back pain a little for a "
            "short time, and the American guideline recommends heat."
        ),
        sources=(HEAT_AND_COLD_REVIEW_2006, ACP_GUIDELINE_2017),
    ),
    EvidenceClass.LIFTING: ClassEvidence(
        name="ways of lifting",
        grade=Grade.D,
        finding=(
            "A Cochrane review found that teaching people how to lift did not prevent "
            "back pain. No way of lifting has been shown to be best. They are meant to "
            "make lifting easier while it hurts."
        ),
        sources=(LIFTING_REVIEW_2011,),
    ),
    EvidenceClass.MCKENZIE: ClassEvidence(
        name="the McKenzie method",
        grade=Grade.C,
        finding=(
            "A Cochrane review found no important gain for newer back pain. For "
            "lasting pain, reviews disagree."
        ),
        sources=(MCKENZIE_REVIEW_2023, EXERCISE_NETWORK_2021, EXERCISE_NETWORK_2020),
    ),
    EvidenceClass.MOTOR_CONTROL: ClassEvidence(
        name="training the control of the trunk for lasting back pain",
        grade=Grade.B,
        finding=(
            "A Cochrane review found less pain than with very little treatment, and "
            "about as much help as from other exercise."
        ),
        sources=(MOTOR_CONTROL_REVIEW_2016,),
    ),
    EvidenceClass.NERVE_GLIDING: ClassEvidence(
        name="nerve gliding for back and leg pain",
        grade=Grade.C,
        finding=(
            "Two reviews found less pain, the later one in 20 trials with 877 people. "
            "The trials were small, of mixed quality, and disagreed widely."
        ),
        sources=(NERVE_REVIEW_2017, NERVE_REVIEW_2023),
    ),
    EvidenceClass.PELVIC_FLOOR: ClassEvidence(
        name="pelvic floor training",
        grade=Grade.C,
        finding=(
            "A Cochrane review found less leaking in pregnancy and after birth. It did "
            "not ask about back pain."
        ),
        sources=(PELVIC_FLOOR_REVIEW_2020,),
    ),
    EvidenceClass.PILATES: ClassEvidence(
        name="Pilates for back pain",
        grade=Grade.B,
        finding=(
            "A Cochrane review found less pain than with very little treatment, with "
            "low to moderate certainty. Two later reviews put Pilates among the best."
        ),
        sources=(PILATES_REVIEW_2015, EXERCISE_NETWORK_2021, EXERCISE_NETWORK_2020),
    ),
    EvidenceClass.PREGNANCY_EXERCISE: ClassEvidence(
        name="exercise in pregnancy for back and pelvic pain",
        grade=Grade.C,
        finding=(
            "Two reviews found milder pain of back and pelvis in those who exercised, "
            "with very low to moderate certainty. It did not keep the pain from coming."
        ),
        sources=(PREGNANCY_REVIEW_2018, PREGNANCY_REVIEW_2023),
    ),
    EvidenceClass.REFLEX_POINTS: ClassEvidence(
        name="reflex points after Chapman",
        grade=Grade.D,
        finding=(
            "Tradition: what is published are a book of the 1930s and reports about "
            "single people."
        ),
        sources=(CHAPMAN_OWENS_1937, CHAPMAN_CASE_2004),
    ),
    EvidenceClass.RELAXATION: ClassEvidence(
        name="relaxation for lasting back pain",
        grade=Grade.C,
        finding=(
            "A Cochrane review of behavioural treatment, relaxation among it, found "
            "less pain than with usual care, for a short time. Most of what it rests "
            "on is of low quality."
        ),
        sources=(BEHAVIOURAL_REVIEW_2010,),
    ),
    EvidenceClass.REST: ClassEvidence(
        name="positions of rest",
        grade=Grade.D,
        finding=(
            "No good trial has tested them. A Cochrane review found that staying "
            "active is slightly better than bed rest, so keep them short."
        ),
        sources=(BED_REST_REVIEW_2010,),
    ),
    EvidenceClass.SELF_MASSAGE: ClassEvidence(
        name="self-massage with a ball or a roller",
        grade=Grade.C,
        finding=(
            "In healthy people rolling gains range for a short time. Pressing sore "
            "spots made them bear more, but eased no pain. In a small trial of back "
            "pain a roller added nothing to what exercise did for pain."
        ),
        sources=(ROLLING_REVIEW_2020, PRESSING_REVIEW_2022, ROLLER_TRIAL_2019),
    ),
    EvidenceClass.STAYING_ACTIVE: ClassEvidence(
        name="staying active and walking",
        grade=Grade.A,
        finding=(
            "Guidelines agree: stay active. Walking with advice kept pain away longer "
            "in a trial of 701 people."
        ),
        sources=(NICE_BACK_PAIN_2016, BED_REST_REVIEW_2010, WALKING_TRIAL_2024),
    ),
    EvidenceClass.STRETCHING: ClassEvidence(
        name="held stretches for back pain",
        grade=Grade.C,
        finding=(
            "Held stretches gain range. A review of 89 studies found them no better "
            "for lasting back pain than no treatment."
        ),
        sources=(EXERCISE_NETWORK_2020,),
    ),
    EvidenceClass.YOGA: ClassEvidence(
        name="yoga for lasting back pain",
        grade=Grade.C,
        finding=(
            "A Cochrane review found a little less pain and better function than "
            "without exercise. Many people would not notice the difference."
        ),
        sources=(YOGA_REVIEW_2022,),
    ),
}


def list_class_sources() -> list[Source]:
    """Each once."""
    cited = (evidence.sources for evidence in EVIDENCE_BY_CLASS.values())
    return list(dict.fromkeys(chain.from_iterable(cited)))
