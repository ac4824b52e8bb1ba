"""The learn pages as rows: what each is about, and what it rests on."""

import datetime
from dataclasses import dataclass
from typing import NamedTuple

from assessment.symptom_check.red_flags.sources import NICE_LOW_BACK_PAIN
from core.values.sources import Source
from program.rules.sources import (
    ACP_GUIDELINE_2017,
    ACUPRESSURE_REVIEW_2021,
    COCHRANE_HEAT_AND_COLD_2006,
    COCHRANE_RECURRENCE_2010,
    COCHRANE_STAYING_ACTIVE_2010,
    CONTRACT_RELAX_TRIAL_2012,
    PAIN_MONITORING_TRIAL_1997,
    PREVENTION_REVIEW_2016,
    WALKBACK_TRIAL_2024,
)

REVIEWED_ON = datetime.date(2026, 11, 22)

WHO_GUIDELINE_2023 = Source(
    title=(
        "WHO guideline for non-surgical management of chronic primary low back pain "
        "in adults"
    ),
    year=2023,
    url="https://www.who.int/publications/i/item/9789240081789",
)
COCHRANE_EXERCISE_2021 = Source(
    title="Exercise therapy for chronic low back pain (Cochrane review)",
    year=2021,
    url="https://doi.org/10.1002/14651858.CD009790.pub2",
)
LANCET_LOW_BACK_PAIN_2018 = Source(
    title="What low back pain is and why we need to pay attention (Lancet)",
    year=2018,
    url="https://doi.org/10.1016/S0140-6736(18)30480-X",
)
SPINE_IMAGING_REVIEW_2015 = Source(
    title=(
        "Systematic literature review of imaging features of spinal degeneration in "
        "asymptomatic populations (American Journal of Neuroradiology)"
    ),
    year=2015,
    url="https://doi.org/10.3174/ajnr.A4173",
)
SERIOUS_PATHOLOGY_STUDY_2009 = Source(
    title=(
        "Prevalence of and screening for serious spinal pathology in patients "
        "presenting to primary care settings with acute low back pain "
        "(Arthritis & Rheumatism)"
    ),
    year=2009,
    url="https://doi.org/10.1002/art.24853",
)
PLANK_NORMS_2014 = Source(
    title="Norms for an isometric muscle endurance test (Journal of Human Kinetics)",
    year=2014,
    url="https://doi.org/10.2478/hukin-2014-0011",
)
PSOAS_ANATOMY_1992 = Source(
    title="Anatomy and biomechanics of psoas major (Clinical Biomechanics)",
    year=1992,
    url="https://doi.org/10.1016/0268-0033(92)90024-X",
)
PIRIFORMIS_REVIEW_2010 = Source(
    title=(
        "The clinical features of the piriformis syndrome: a systematic review "
        "(European Spine Journal)"
    ),
    year=2010,
    url="https://doi.org/10.1007/s00586-010-1504-9",
)
QUADRATUS_ANATOMY_2008 = Source(
    title=(
        "Anatomy and biomechanics of quadratus lumborum (Proceedings of the "
        "Institution of Mechanical Engineers, Part H)"
    ),
    year=2008,
    url="https://doi.org/10.1243/09544119JEIM266",
)
GLUTEUS_MEDIUS_STUDY_2016 = Source(
    title=(
        "Prevalence of gluteus medius weakness in people with chronic low back pain "
        "compared to healthy controls (European Spine Journal)"
    ),
    year=2016,
    url="https://doi.org/10.1007/s00586-015-4027-6",
)
RANGE_OF_MOTION_REVIEW_2017 = Source(
    title=(
        "Restriction in lateral bending range of motion, lumbar lordosis, and "
        "hamstring flexibility predicts the development of low back pain: a systematic "
        "review of prospective cohort studies (BMC Musculoskeletal Disorders)"
    ),
    year=2017,
    url="https://doi.org/10.1186/s12891-017-1534-0",
)
LUMBAR_KINEMATICS_REVIEW_2014 = Source(
    title=(
        "Comparing lumbo-pelvic kinematics in people with and without back pain: a "
        "systematic review and meta-analysis (BMC Musculoskeletal Disorders)"
    ),
    year=2014,
    url="https://doi.org/10.1186/1471-2474-15-229",
)


class ExampleExercise(NamedTuple):
    """An exercise that a page points to, with its picture."""

    slug: str
    name: str
    caption: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnPage:
    slug: str
    title: str
    summary: str
    sources: tuple[Source, ...] = ()
    examples: tuple[ExampleExercise, ...] = ()


LEARN_PAGES = (
    LearnPage(
        slug="causes",
        title="What causes lower back pain",
        summary="What is known, and what nobody can know.",
        sources=(
            LANCET_LOW_BACK_PAIN_2018,
            SERIOUS_PATHOLOGY_STUDY_2009,
            SPINE_IMAGING_REVIEW_2015,
            NICE_LOW_BACK_PAIN,
        ),
        examples=(
            ExampleExercise(
                "walking-short", "Short walks", "A gentle start for most sore backs."
            ),
            ExampleExercise(
                "pelvic-tilt", "Pelvic tilt, lying", "A first small movement."
            ),
        ),
    ),
    LearnPage(
        slug="which-exercises",
        title="Which exercises are best",
        summary="Why no single one is, and why many make a sore back worse.",
        sources=(
            COCHRANE_EXERCISE_2021,
            NICE_LOW_BACK_PAIN,
            WHO_GUIDELINE_2023,
            CONTRACT_RELAX_TRIAL_2012,
        ),
        examples=(
            ExampleExercise(
                "calves-on-chair",
                "Calves on a chair",
                "Calm: rest the back while it is very sore.",
            ),
            ExampleExercise(
                "cat-camel",
                "Cat-camel",
                "Move: bend and hollow the back a little, slowly.",
            ),
            ExampleExercise(
                "hip-flexor-half-kneeling",
                "Hip flexor contract-relax, half kneeling",
                "Balance: ease what is tight.",
            ),
            ExampleExercise(
                "bird-dog", "Bird dog", "Balance and keep: strengthen what is weak."
            ),
        ),
    ),
    LearnPage(
        slug="plank",
        title="The plank: a test and an exercise",
        summary="How to do it, how long to hold it, and when to leave it out.",
        sources=(PLANK_NORMS_2014,),
    ),
    LearnPage(
        slug="too-painful",
        title="If it is too painful",
        summary="How much pain is fine while you exercise, and what to do above that.",
        sources=(
            PAIN_MONITORING_TRIAL_1997,
            COCHRANE_HEAT_AND_COLD_2006,
            ACP_GUIDELINE_2017,
            NICE_LOW_BACK_PAIN,
        ),
        examples=(
            ExampleExercise(
                "calves-on-chair",
                "Calves on a chair",
                "Five to ten minutes, on the floor or a firm bed.",
            ),
            ExampleExercise(
                "slow-breathing", "Slow breathing", "In for 4 seconds, out for 6."
            ),
            ExampleExercise(
                "walking-short", "Short walks", "A few minutes, several times a day."
            ),
        ),
    ),
    LearnPage(
        slug="relieve-now",
        title="Relieve it now",
        summary="Warmth, cold, easy positions and pressing points: what to try today.",
        sources=(
            COCHRANE_HEAT_AND_COLD_2006,
            ACUPRESSURE_REVIEW_2021,
            COCHRANE_STAYING_ACTIVE_2010,
            ACP_GUIDELINE_2017,
            NICE_LOW_BACK_PAIN,
        ),
    ),
    LearnPage(
        slug="main-muscles",
        title="The four main muscles",
        summary="Hip flexor, piriformis, side of the waist and buttocks.",
        sources=(
            PSOAS_ANATOMY_1992,
            PIRIFORMIS_REVIEW_2010,
            QUADRATUS_ANATOMY_2008,
            GLUTEUS_MEDIUS_STUDY_2016,
        ),
    ),
    LearnPage(
        slug="imbalances",
        title="Tight, weak, stiff: what out of balance means",
        summary="What the self-tests look for, and how much it can tell.",
        sources=(
            RANGE_OF_MOTION_REVIEW_2017,
            LUMBAR_KINEMATICS_REVIEW_2014,
            GLUTEUS_MEDIUS_STUDY_2016,
            CONTRACT_RELAX_TRIAL_2012,
        ),
        examples=(
            ExampleExercise(
                "hip-flexor-half-kneeling",
                "Hip flexor contract-relax, half kneeling",
                "For a tight muscle: push, let go, then stretch.",
            ),
            ExampleExercise(
                "side-bridge-knees",
                "Side bridge on knees",
                "For a weak one: short holds, a few times.",
            ),
            ExampleExercise(
                "knee-rolls", "Knee rolls", "For a stiff joint: small, slow and often."
            ),
        ),
    ),
    LearnPage(
        slug="flare-ups",
        title="A plan for flare-ups",
        summary="What to do when the pain comes back for some days.",
        sources=(
            NICE_LOW_BACK_PAIN,
            ACP_GUIDELINE_2017,
            COCHRANE_HEAT_AND_COLD_2006,
            COCHRANE_RECURRENCE_2010,
        ),
        examples=(
            ExampleExercise(
                "heat-pack", "Heat pack", "Warm, not hot, for 15 to 20 minutes."
            ),
            ExampleExercise(
                "supported-side-lying",
                "Side-lying with pillows",
                "When you cannot find a position to sleep.",
            ),
            ExampleExercise("knee-hug", "Knee hug", "If bending forward feels better."),
            ExampleExercise(
                "prone-on-elbows",
                "Lying on the elbows",
                "If bending backward feels better.",
            ),
        ),
    ),
    LearnPage(
        slug="staying-well",
        title="Staying well",
        summary="How to keep the pain away once it has gone.",
        sources=(PREVENTION_REVIEW_2016, COCHRANE_RECURRENCE_2010, WALKBACK_TRIAL_2024),
        examples=(
            ExampleExercise("walking-brisk", "Brisk walk", "Most days."),
            ExampleExercise("dead-bug", "Dead bug", "One for the belly."),
            ExampleExercise("bird-dog", "Bird dog", "One for the back."),
            ExampleExercise("bridge", "Bridge", "One for the hips."),
        ),
    ),
    LearnPage(
        slug="sources",
        title="Sources and grades",
        summary="What we rely on, and how sure each thing is.",
    ),
    LearnPage(
        slug="how-we-decide",
        title="How we decide",
        summary="Every rule behind the symptom check, the tests and the program.",
    ),
    LearnPage(
        slug="safety",
        title="Safety",
        summary="What this site is for, who it is not for, and when to get help.",
        sources=(SERIOUS_PATHOLOGY_STUDY_2009, NICE_LOW_BACK_PAIN),
    ),
    LearnPage(
        slug="privacy",
        title="Privacy",
        summary="What we keep about you, where, and for how long.",
    ),
)

LEARN_PAGES_BY_SLUG = {page.slug: page for page in LEARN_PAGES}
