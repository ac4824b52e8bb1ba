"""What the answers of the first edition say to today's questions.

A sign stays a sign: what was alarming has an answer here that is alarming too. What
today's question asks in another way, or with more in it, is left out and asked again.
"""

from collections.abc import Iterator, Mapping

from assessment.symptom_check.questions.answers import (
    NONE_OF_THESE,
    NOT_SURE,
    Answers,
    AnswerValue,
)
from assessment.symptom_check.questions.definition import Question, QuestionKind
from assessment.symptom_check.questions.edition_1 import FIRST_QUESTIONS
from assessment.symptom_check.questions.pages import QUESTIONS
from assessment.symptom_check.questions.pain import LEG_PLACES

Choice = tuple[str, str]  # a question and one of its options

# Every other option has kept its question, its value and its meaning.
TRANSLATIONS: Mapping[Choice, tuple[Choice, ...]] = {
    ("danger", "chest_pain"): (("danger", "heart"),),
    ("danger", "breathless"): (("danger", "heart"),),
    ("danger", "faint"): (("danger", "heart"),),
    ("danger", "tearing"): (("danger", "vessel"),),
    ("danger", "belly"): (("danger", "vessel"),),
    ("danger", "stroke"): (("danger", "brain"),),
    ("start", "accident"): (("danger", "accident"), ("accident_check", "no")),
    ("start", "accident_checked"): (("danger", "accident"),),
    ("start", "small_fall"): (("cause", "fall"),),
    ("start", "strain"): (("cause", "strain"),),
    ("start", "strain_sharp"): (
        ("onset", "sudden"),
        ("cause", "strain"),
        ("pattern", "spot"),
    ),
    ("start", "sudden_severe"): (("onset", "sudden"), ("cause", "nothing")),
    ("start", "slowly"): (("cause", "nothing"),),
    ("start", "slowly_first"): (("before", "first"), ("cause", "nothing")),
    ("start", NOT_SURE): (("danger", NOT_SURE),),
    ("legs", "old_weak"): (("legs", "old"), ("legs_old", "old_weak")),
    ("legs", "old_both"): (("legs", "old"), ("legs_old", "old_both")),
    ("legs", "old_numb"): (("legs", "old"), ("legs_old", "old_numb")),
    ("legs", "numb_spreading"): (("legs", "one_numb"), ("numb_spreads", "yes")),
    ("signs", "unbearable"): (("pattern", "unbearable"),),
    ("signs", "constant"): (("pattern", "constant"),),
    ("body", "burning"): (("signs", "urine"),),
    ("body", "blood_urine"): (("signs", "urine"),),
    ("body", "colic"): (("signs", "colic"),),
    ("body", "vomiting"): (("signs", "vomiting"),),
    ("body", "pelvic"): (("signs", "pelvic"),),
    ("body", "discharge"): (("signs", "discharge"),),
    ("body", "blisters"): (("signs", "blisters"),),
    ("body", "calf"): (("signs", "calf"),),
    ("body", "hands"): (("signs", "hands"),),
    ("body", "lump"): (("signs", "lump"),),
    ("body", "yellow"): (("signs", "yellow"),),
    ("body", "stiff_girdle"): (("signs", "stiff_girdle"),),
    ("body", NOT_SURE): (("signs", NOT_SURE),),
    ("health", "cancer"): (("health", "cancer"), ("cancer_when", "recent")),
    ("health", "old_cancer"): (("health", "cancer"), ("cancer_when", "old")),
    ("health", "weak_immune"): (
        ("health", "infection_risk"),
        ("infection_risks", "weak_immune"),
    ),
    ("health", "diabetes"): (
        ("health", "infection_risk"),
        ("infection_risks", "diabetes"),
    ),
    ("health", "injects"): (
        ("health", "infection_risk"),
        ("infection_risks", "injects"),
    ),
    ("health", "tuberculosis"): (
        ("health", "infection_risk"),
        ("infection_risks", "tuberculosis"),
    ),
    ("health", "recent_infection"): (("health", "lately"), ("lately", "infection")),
    ("health", "spine_procedure"): (
        ("health", "lately"),
        ("lately", "spine_procedure"),
    ),
    ("health", "aneurysm"): (("danger", "vessel"),),
    ("health", "smoker"): (("health", "vessel_risk"),),
    ("cancer_pain", "band"): (("cancer_pain", "changed"), ("pattern", "band")),
    ("cancer_pain", "lying"): (("cancer_pain", "changed"), ("pattern", "lying")),
    ("pregnancy_signs", "bleeding"): (("danger", "birth"),),
    ("pregnancy_signs", "waters"): (("danger", "birth"),),
    ("pregnancy_signs", "contractions"): (("danger", "birth"),),
    ("pregnancy_signs", "movements"): (("danger", "birth"),),
    ("pregnancy_signs", "head"): (("danger", "birth"),),
    ("pregnancy_signs", "belly"): (("danger", "birth"),),
    ("pregnancy_signs", NOT_SURE): (("danger", NOT_SURE),),
    ("first_time", "yes"): (("before", "first"),),
    ("since", "before_45"): (("since", "over_3_months"), ("inflammation", "before_45")),
    ("course", "same_examined"): (("course", "same"), ("examined", "yes")),
    ("course", "same"): (("course", "same"), ("examined", "no")),
    # It may have been either; both ask for the same.
    ("care", "operation"): (
        ("health", "lately"),
        ("lately", "belly_operation"),
        ("lately", "joint_operation"),
    ),
}
# The reason of each option that says nothing to today's questions by itself.
ASKED_AGAIN: Mapping[Choice, str] = {
    ("danger", NONE_OF_THESE): "Accidents and signs around a birth are in it now.",
    ("legs", "only_pain"): "A leg that only hurts is a place of the pain now.",
    ("signs", NONE_OF_THESE): "Other signs, and the shape of the back, are in it now.",
    ("body", NONE_OF_THESE): "The shape of the back is in it now.",
    ("health", NONE_OF_THESE): "More risks of infection and bone are in it now.",
    ("pregnancy_signs", NONE_OF_THESE): "The danger signs ask for them together.",
    ("first_time", "no"): "Whether it is as usual or different matters now.",
    ("first_time", NOT_SURE): "Whether it is as usual or different matters now.",
}
VERY_STRONG_PAIN = 7  # of 10: the least that today's rules call strong
SIGNS_AS_BEFORE = ("fever", "wound", "weight_loss", "sweats")
CONTINUOUS_COURSES = ("better", "same", "same_examined", "worse")
DURATIONS_FROM_6_WEEKS = ("6_to_12_weeks", "over_3_months", "before_45")


def translate_first_edition(answers: Answers) -> Answers:
    """The answers to today's questions, in their order; the rest is asked again."""
    choices = set(generate_choices(answers))
    values = {
        question.id: value
        for question in QUESTIONS
        if (value := choose_value(question, choices, answers)) is not None
    }
    asked = [
        question.id for question in QUESTIONS if question.is_asked(Answers(values))
    ]
    return Answers({name: values[name] for name in asked if name in values})


def generate_choices(answers: Answers) -> Iterator[Choice]:
    for question in FIRST_QUESTIONS:
        for option in answers.selected_options(question.id):
            yield from translate_choice((question.id, option), answers)
    if answers.has_option("signs", *SIGNS_AS_BEFORE) and "body" not in answers.values:
        # Half of today's signs were still to come: the closer look asks for them.
        yield "signs", NOT_SURE


def translate_choice(choice: Choice, answers: Answers) -> tuple[Choice, ...]:
    match choice:
        case ("danger", "groin") if answers.has_option("sex", "female"):
            return (("danger", "groin_lump"),)
        case ("legs", "only_pain"):
            return tuple(generate_leg_pain_choices(answers))
        case ("care", "operation") if len(answers.selected_options("care")) == 1:
            return (*TRANSLATIONS[choice], ("care", NONE_OF_THESE))
        case ("since", "over_3_months" | "before_45") if is_bout_unknown(answers):
            return ()
        case ("course", "same" | "same_examined"):
            return translate_unchanged_course(choice, answers)
    return () if choice in ASKED_AGAIN else TRANSLATIONS.get(choice, (choice,))


def generate_leg_pain_choices(answers: Answers) -> Iterator[Choice]:
    if len(answers.selected_options("legs")) == 1:
        yield "legs", NONE_OF_THESE
    # Where the leg hurts was not said, and a place not yet asked for still will be.
    if "place" in answers.values and not answers.has_option("place", *LEG_PLACES):
        yield "place", "thigh"


def is_bout_unknown(answers: Answers) -> bool:
    """Whether "since" may have counted from a bout long before this one."""
    return not answers.has_option("course", *CONTINUOUS_COURSES)


def translate_unchanged_course(choice: Choice, answers: Answers) -> tuple[Choice, ...]:
    if answers.has_option("since", *DURATIONS_FROM_6_WEEKS):
        return tuple(
            ("course", "stuck") if name == "course" else (name, value)
            for name, value in TRANSLATIONS[choice]
        )
    is_short = answers.has_option("since", "2_to_6_weeks")
    return TRANSLATIONS[choice] if is_short else ()


def choose_value(
    question: Question, choices: set[Choice], answers: Answers
) -> AnswerValue | None:
    if question.id == "pain_worst" and answers.has_option("start", "sudden_severe"):
        return VERY_STRONG_PAIN
    if question.kind in {QuestionKind.NUMBER, QuestionKind.SCALE}:
        return answers.get_number(question.id)
    chosen = [o.value for o in question.options if (question.id, o.value) in choices]
    if not chosen:
        return None
    if question.kind is QuestionKind.ONE:
        return chosen[0]
    # One sign is enough for "none" to be true no longer.
    return tuple(v for v in chosen if v != NONE_OF_THESE) or (NONE_OF_THESE,)
