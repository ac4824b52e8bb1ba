"""The two questions before relief without a check, made of the signs of the check."""

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.symptom_check.questions.answers import (
    NONE_OF_THESE,
    NOT_SURE,
    Answers,
    AnswerValue,
)
from assessment.symptom_check.questions.danger import DANGER, LEGS, SADDLE
from assessment.symptom_check.questions.definition import AnswerOption, Question
from assessment.symptom_check.red_flags.bones import (
    AGE_OF_RISK_FEMALE,
    AGE_OF_SOME_RISK,
)
from assessment.symptom_check.red_flags.course import AGE_OF_ORDINARY_BACKACHE
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.triage import triage_answers

NOTHING_ASKED_YET = Answers()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefSign:
    """A sign in the words of these questions, and what it means in those of the check.

    `meanings`: each alone, with all of its answers, is this sign.
    """

    key: str
    label: str
    meanings: tuple[Mapping[str, AnswerValue], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignGroup:
    heading: str
    signs: tuple[ReliefSign, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefQuestion:
    name: str
    text: str
    groups: tuple[SignGroup, ...]

    @property
    def signs(self) -> dict[str, ReliefSign]:
        return {sign.key: sign for group in self.groups for sign in group.signs}


def is_emergency_alone(question: Question, option: AnswerOption) -> bool:
    is_sign = option.value not in {NONE_OF_THESE, NOT_SURE}
    result = triage_answers(Answers({question.id: (option.value,)}))
    return is_sign and result.disposition is Disposition.EMERGENCY


def group_emergency_signs(question: Question, heading: str) -> SignGroup:
    """The options that are an emergency alone, for somebody of any age and sex."""
    signs = tuple(
        ReliefSign(
            key=f"{question.id}-{option.value}",
            label=option.label,
            meanings=({question.id: (option.value,)},),
        )
        for option in question.list_offered_options(NOTHING_ASKED_YET)
        if is_emergency_alone(question, option)
    )
    return SignGroup(heading=heading, signs=signs)


EMERGENCY_QUESTION = ReliefQuestion(
    name="danger",
    text="Do you have any of these?",
    groups=(
        group_emergency_signs(DANGER, "With this pain, even if it has eased"),
        group_emergency_signs(SADDLE, "New between your legs"),
        group_emergency_signs(LEGS, "Your legs"),
    ),
)


def mean_any(question_id: str, *options: str) -> tuple[Mapping[str, AnswerValue], ...]:
    return tuple({question_id: (option,)} for option in options)


CHECK_FIRST_QUESTION = ReliefQuestion(
    name="today",
    text="Does any of this apply to you?",
    groups=(
        SignGroup(
            heading="How it began, and how it is",
            signs=(
                ReliefSign(
                    key="fall",
                    label="A fall or an accident began it",
                    meanings=(
                        {"cause": "fall"},
                        {"accident_check": "worse"},
                        {"accident_check": "long_ago"},
                    ),
                ),
                ReliefSign(
                    key="sudden",
                    label="Strong pain within minutes, out of nothing",
                    meanings=({"onset": "sudden", "cause": "nothing"},),
                ),
                ReliefSign(
                    key="unbearable",
                    label=(
                        "I can hardly stand, walk or talk (not if you strained it, are"
                        f" under {AGE_OF_ORDINARY_BACKACHE}, and it grows no worse)"
                    ),
                    meanings=({"pattern": ("unbearable",)},),
                ),
                ReliefSign(
                    key="age",
                    label=(
                        f"New pain over {AGE_OF_RISK_FEMALE}; new, strong pain from"
                        f" {AGE_OF_SOME_RISK}"
                    ),
                    meanings=({"age": AGE_OF_SOME_RISK},),
                ),
                ReliefSign(
                    key="constant",
                    label="No position eases it, or it goes round me like a band",
                    meanings=mean_any("pattern", "constant", "band"),
                ),
                ReliefSign(
                    key="elsewhere",
                    label="Pain also in belly, groin, flank, chest or upper back",
                    meanings=mean_any("place", "belly", "groin", "flank", "chest_wall")
                    + mean_any("place", "upper_back", "middle_back")
                    + mean_any("pattern", "breath"),
                ),
                ReliefSign(
                    key="leg",
                    label="A slightly weak leg, spreading numbness, or clumsy hands",
                    meanings=(
                        *mean_any("legs", "slight"),
                        {"legs": ("one_numb",), "numb_spreads": "yes"},
                        {"numb_spreads": "yes"},
                        {"leg_side": "both"},
                        *mean_any("signs", "hands"),
                    ),
                ),
            ),
        ),
        SignGroup(
            heading="Signs of illness",
            signs=(
                ReliefSign(
                    key="fever",
                    label="Fever, chills, or feeling ill all over",
                    meanings=mean_any("signs", "fever"),
                ),
                ReliefSign(
                    key="urine",
                    label="Pee that burns, or is red, brown or far less; vomiting",
                    meanings=mean_any("signs", "urine", "colic", "vomiting"),
                ),
                ReliefSign(
                    key="pelvic",
                    label="New pain deep in the pelvis, or unusual vaginal fluid",
                    meanings=mean_any("signs", "pelvic", "discharge"),
                ),
                ReliefSign(
                    key="skin",
                    label="Blisters, an infected wound, yellow skin, or a swollen calf",
                    meanings=mean_any("signs", "blisters", "wound", "yellow", "calf"),
                ),
                ReliefSign(
                    key="weight",
                    label="Weight loss, night sweats, a lump, or a back of new shape",
                    meanings=mean_any(
                        "signs", "weight_loss", "sweats", "lump", "shape"
                    ),
                ),
            ),
        ),
        SignGroup(
            heading="Your health",
            signs=(
                ReliefSign(
                    key="cancer",
                    label="Cancer, now or ever",
                    meanings=(
                        *mean_any("health", "cancer"),
                        {"cancer_when": "recent"},
                        {"cancer_when": "old"},
                        {"cancer_pain": "changed"},
                    ),
                ),
                ReliefSign(
                    key="birth",
                    label="Pregnant, breastfeeding, or birth within 6 months",
                    meanings=mean_any(
                        "health", "pregnant", "gave_birth", "breastfeeding"
                    ),
                ),
                ReliefSign(
                    key="bones",
                    label="Thin bones, a fused spine, or steroids for 3 months",
                    meanings=mean_any(
                        "health", "thin_bones", "stiff_spine", "steroids"
                    ),
                ),
                ReliefSign(
                    key="medicines",
                    label="Blood thinners, a bleeding illness, or too many painkillers",
                    meanings=mean_any("health", "blood_thinners", "painkillers"),
                ),
                ReliefSign(
                    key="infection_risk",
                    label=(
                        "Diabetes, weak immunity, sickle cells, tuberculosis, drugs by"
                        " needle, metal in the spine"
                    ),
                    meanings=mean_any("health", "infection_risk")
                    + mean_any(
                        "infection_risks",
                        *("diabetes", "weak_immune", "chemotherapy", "sickle_cell"),
                        *("injects", "injected", "tuberculosis", "metal"),
                    ),
                ),
                ReliefSign(
                    key="lately",
                    label="Infection, operation or hospital stay within 3 months",
                    meanings=mean_any("health", "lately")
                    + mean_any(
                        "lately",
                        *("infection", "blood_infection", "spine_procedure"),
                        *("belly_operation", "joint_operation", "other_procedure"),
                        "intensive_care",
                    ),
                ),
            ),
        ),
    ),
)
RELIEF_QUESTIONS = (EMERGENCY_QUESTION, CHECK_FIRST_QUESTION)
