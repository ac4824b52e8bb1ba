"""Where the pain is, how it began, how strong it is, and how it behaves."""

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import (
    NOT_SURE_OPTION,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)

LEG_PLACES = ("thigh", "thigh_front", "below_knee", "shin")


def is_long_standing(answers: Answers) -> bool:
    """Whether it goes back over three months, in this bout or in earlier ones."""
    return answers.has_option("since", "over_3_months") or answers.has_option(
        "before", "usual"
    )


def has_lasted_six_weeks(answers: Answers) -> bool:
    """This bout; of pain that comes back as usual, only pain in a leg."""
    if answers.has_option("before", "usual"):
        return answers.has_option("place", *LEG_PLACES)
    return answers.has_option("since", "6_to_12_weeks", "over_3_months")


PLACE_QUESTIONS = (
    Question(
        id="place",
        section=QuestionSection.PLACE,
        kind=QuestionKind.SEVERAL,
        text="Where is the pain?",
        hint="Or tap the body.",
        short_label="Place of the pain",
        options=(
            AnswerOption(
                "low_back", "Low back or tailbone", clinical_term="low back or coccyx"
            ),
            AnswerOption("buttock", "Buttock", clinical_term="buttock"),
            AnswerOption("flank", "Flank, below the ribs", clinical_term="flank"),
            AnswerOption("middle_back", "Middle of the back", clinical_term="thoracic"),
            AnswerOption(
                "upper_back",
                "Between the shoulder blades",
                clinical_term="interscapular",
            ),
            AnswerOption("neck", "Neck", clinical_term="neck"),
            AnswerOption(
                "chest_wall", "Ribs or chest", clinical_term="ribs or chest wall"
            ),
            AnswerOption("belly", "Belly", clinical_term="abdomen"),
            AnswerOption("groin", "Groin", clinical_term="groin"),
            AnswerOption("hip", "Hip, at the side", clinical_term="lateral hip"),
            AnswerOption(
                "thigh", "Thigh, back or side", clinical_term="posterior thigh"
            ),
            AnswerOption("thigh_front", "Thigh, front", clinical_term="anterior thigh"),
            AnswerOption(
                "below_knee",
                "Below the knee, back or side",
                clinical_term="below the knee, posterior or lateral",
            ),
            AnswerOption(
                "shin",
                "Below the knee, front",
                clinical_term="below the knee, anterior",
            ),
            NOT_SURE_OPTION,
        ),
    ),
    Question(
        id="leg_side",
        section=QuestionSection.PLACE,
        kind=QuestionKind.ONE,
        text="Which leg hurts?",
        hint="",
        short_label="Side of the leg pain",
        options=(
            AnswerOption("left", "The left"),
            AnswerOption("right", "The right"),
            AnswerOption("both", "Both"),
            AnswerOption("swaps", "Now one, now the other"),
            AnswerOption("sore", "Only muscles sore from sport"),
        ),
        is_asked=lambda answers: answers.has_option("place", *LEG_PLACES),
        asked_when="place has thigh, thigh_front, below_knee or shin",
    ),
)

ONSET_QUESTIONS = (
    Question(
        id="since",
        section=QuestionSection.PAIN,
        kind=QuestionKind.ONE,
        text="How long has this bout lasted?",
        hint="",
        short_label="Since when",
        options=(
            AnswerOption("under_2_weeks", "Under 2 weeks"),
            AnswerOption("2_to_6_weeks", "2 to 6 weeks"),
            AnswerOption("6_to_12_weeks", "6 weeks to 3 months"),
            AnswerOption("over_3_months", "Longer"),
            NOT_SURE_OPTION,
        ),
    ),
    Question(
        id="before",
        section=QuestionSection.PAIN,
        kind=QuestionKind.ONE,
        text="Have you had it before?",
        hint="",
        short_label="Had it before",
        options=(
            AnswerOption("first", "No", clinical_term="first episode"),
            AnswerOption(
                "usual",
                "Yes, as usual",
                clinical_term="recurrent, as in earlier episodes",
            ),
            AnswerOption(
                "different",
                "Yes, but different or far worse",
                clinical_term="recurrent, unlike earlier episodes",
            ),
            AnswerOption(
                "constant",
                "It never went away",
                clinical_term="persistent since onset",
            ),
            NOT_SURE_OPTION,
        ),
    ),
    Question(
        id="onset",
        section=QuestionSection.PAIN,
        kind=QuestionKind.ONE,
        text="How fast did it come?",
        hint="",
        short_label="Onset",
        options=(
            AnswerOption("sudden", "Within minutes"),
            AnswerOption("hours", "Within hours, or overnight"),
            AnswerOption("days", "Within days"),
            AnswerOption("slowly", "Over weeks"),
            NOT_SURE_OPTION,
        ),
    ),
    Question(
        id="cause",
        section=QuestionSection.PAIN,
        kind=QuestionKind.ONE,
        text="What set it off?",
        hint="",
        short_label="Cause",
        options=(
            AnswerOption(
                "strain",
                "Lifting, bending, twisting, coughing, sport or hard work",
                clinical_term="mechanical strain",
            ),
            AnswerOption(
                "fall",
                "A small fall or bump",
                what_counts=(
                    "Such as a fall from standing or down a step or two, or a knock in"
                    " sport."
                ),
                clinical_term="low-energy fall",
            ),
            AnswerOption(
                "nothing", "Nothing I know of", clinical_term="no known trigger"
            ),
            NOT_SURE_OPTION,
        ),
        is_asked=lambda answers: not answers.reports("danger", "accident"),
        asked_when="danger has no accident",
    ),
)
