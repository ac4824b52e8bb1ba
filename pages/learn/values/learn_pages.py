"""The learn pages as rows: what each is about, and its sources."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from assessment.symptom_check.red_flags.sources import NICE_LOW_BACK_PAIN
from core.values.sources import Source
from exercises.evidence.sources import (
    ACP_GUIDELINE_2017,
    ACUPRESSURE_REVIEW_2021,
    BED_REST_REVIEW_2010,
    EXERCISE_REVIEW_2021,
    HEAT_AND_COLD_REVIEW_2006,
    WALKING_TRIAL_2024,
    WHO_BACK_PAIN_2023,
)
from pages.learn.values.sources import (
    GLUTEUS_MEDIUS_STUDY_2016,
    LANCET_LOW_BACK_PAIN_2018,
    LUMBAR_KINEMATICS_REVIEW_2014,
    PIRIFORMIS_REVIEW_2010,
    PLANK_NORMS_2014,
    PSOAS_ANATOMY_1992,
    QUADRATUS_ANATOMY_2008,
    RANGE_OF_MOTION_REVIEW_2017,
    SERIOUS_PATHOLOGY_STUDY_2009,
    SPINE_IMAGING_REVIEW_2015,
)
from program.rules.sources import (
    COCHRANE_RECURRENCE_2010,
    CONTRACT_RELAX_TRIAL_2012,
    PAIN_MONITORING_TRIAL_1997,
    PREVENTION_REVIEW_2016,
)

REVIEWED_ON = date(2026, 11, 22)


class ExampleExercise(NamedTuple):
    """An exercise that a page refers to, with its picture."""

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

    @property
    def template_name(self) -> str:
        return f"pages/learn_{self.slug.replace('-', '_')}.html"


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
            EXERCISE_REVIEW_2021,
            NICE_LOW_BACK_PAIN,
            WHO_BACK_PAIN_2023,
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
            HEAT_AND_COLD_REVIEW_2006,
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
            HEAT_AND_COLD_REVIEW_2006,
            ACUPRESSURE_REVIEW_2021,
            BED_REST_REVIEW_2010,
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
            HEAT_AND_COLD_REVIEW_2006,
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
        sources=(PREVENTION_REVIEW_2016, COCHRANE_RECURRENCE_2010, WALKING_TRIAL_2024),
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
        summary="Every rule behind the symptom check, the tests and the programme.",
    ),
    LearnPage(
        slug="what-your-answers-change",
        title="What your answers change",
        summary="Checks, flare-ups, the week ahead, the walking goal and lessons.",
    ),
    LearnPage(
        slug="which-signs-decide",
        title="Which signs decide",
        summary="Every sign the symptom check looks for, how urgent it is, and why.",
    ),
    LearnPage(
        slug="other-sets",
        title="Backs that need another set",
        summary="Fourteen kinds of back pain and of people, and what each is given.",
    ),
    LearnPage(
        slug="how-relief-is-chosen",
        title="How relief is chosen",
        summary="What relief is made of, what leads, and what your record does.",
    ),
    LearnPage(
        slug="own-rules",
        title="Our own rules",
        summary="What nothing published decides, and why we decided as we did.",
    ),
    LearnPage(
        slug="safety",
        title="Safety",
        summary="What this site is for, who it is not for, and when to get help.",
        sources=(SERIOUS_PATHOLOGY_STUDY_2009, NICE_LOW_BACK_PAIN),
    ),
    LearnPage(
        slug="about",
        title="Who is behind this, and who has checked it",
        summary="Who made it, what no clinician has reviewed, how to report harm.",
    ),
    LearnPage(
        slug="privacy",
        title="Privacy",
        summary="What we keep about you, where, and for how long.",
    ),
)

LEARN_PAGES_BY_SLUG = {page.slug: page for page in LEARN_PAGES}
