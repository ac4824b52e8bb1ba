"""Where the pain is, how it began, how strong it is, and how it behaves."""

from assessment.symptom_check.questions.answers import NONE_OF_THESE, Answers
from assessment.symptom_check.questions.definition import (
    CLOSING_OPTIONS,
    NOT_SURE_OPTION,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)
from assessment.symptom_check.questions.person import MINIMUM_AGE

LEG_PLACES = ("thigh", "thigh_front", "below_knee", "shin")
LATEST_AGE_OF_INFLAMMATION = 60  # years, for an onset before 45


def is_long_standing(answers: Answers) -> bool:
    """Whether it goes back over three months, in this bout or in earlier ones."""
    return answers.has_option("since", "over_3_months") or answers.has_option(
        "before", "usual"
    )


PLACE_QUESTIONS = (
    Question(
        id="place",
        section=QuestionSection.PLACE,
        kind=QuestionKind.SEVERAL,
        text="Where is the pain?",
        hint="Tick the main places, or tap them on the body.",
        short_label="Place of the pain",
        options=(
            AnswerOption(
                "low_back", "Low back or tailbone", clinical_term="low back or coccyx"
            ),
            AnswerOption("buttock", "Buttock", clinical_term="buttock"),
            AnswerOption(
                "flank", "Flank, below the ribs at one side", clinical_term="flank"
            ),
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
            AnswerOption("under_2_weeks", "Less than 2 weeks"),
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
            AnswerOption(
                "first", "No, it is the first time", clinical_term="first episode"
            ),
            AnswerOption(
                "usual",
                "Yes, and it is as usual",
                clinical_term="recurrent, as in earlier episodes",
            ),
            AnswerOption(
                "different",
                "Yes, but it is different or far worse",
                clinical_term="recurrent, unlike earlier episodes",
            ),
            AnswerOption(
                "constant",
                "It never went away since it began",
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
            AnswerOption("sudden", "Within seconds or minutes"),
            AnswerOption("hours", "Within hours, or overnight"),
            AnswerOption("days", "Within days"),
            AnswerOption("slowly", "Slowly, over weeks"),
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

BEHAVIOUR_QUESTIONS = (
    Question(
        id="pain_now",
        section=QuestionSection.PAIN,
        kind=QuestionKind.SCALE,
        text="How strong is the pain now?",
        hint="0 is none, 10 the worst you can think of.",
        short_label="Pain now",
        highest=10,
    ),
    Question(
        id="pain_worst",
        section=QuestionSection.PAIN,
        kind=QuestionKind.SCALE,
        text="And at its worst, since yesterday?",
        hint="",
        short_label="Pain at worst since yesterday",
        highest=10,
    ),
    Question(
        id="course",
        section=QuestionSection.PAIN,
        kind=QuestionKind.ONE,
        text="How is it changing?",
        hint="",
        short_label="Course",
        options=(
            AnswerOption("better", "Getting better", clinical_term="improving"),
            AnswerOption(
                "comes_and_goes", "It comes and goes", clinical_term="intermittent"
            ),
            AnswerOption(
                "same",
                "No better yet, for less than 6 weeks",
                clinical_term="unchanged for less than 6 weeks",
            ),
            AnswerOption(
                "stuck",
                "No better for 6 weeks or longer",
                clinical_term="unchanged for 6 weeks or more",
            ),
            AnswerOption(
                "worse", "Worse from day to day", clinical_term="steadily worse"
            ),
            NOT_SURE_OPTION,
        ),
    ),
    Question(
        id="pattern",
        section=QuestionSection.PAIN,
        kind=QuestionKind.SEVERAL,
        text="What fits it?",
        hint="",
        short_label="Behaviour of the pain",
        options=(
            AnswerOption(
                "unbearable",
                "So bad that I can hardly stand, walk or talk",
                clinical_term="pain preventing standing, walking or speech",
            ),
            AnswerOption(
                "night",
                "It wakes me; turning over helps",
                clinical_term="wakes at night, eased by change of position",
            ),
            AnswerOption(
                "constant",
                "No position eases it, day or night",
                clinical_term="constant non-mechanical pain",
            ),
            AnswerOption("lying", "Worse lying flat", clinical_term="worse lying flat"),
            AnswerOption(
                "cough",
                "Worse on coughing or straining",
                clinical_term="worse on coughing or straining",
            ),
            AnswerOption(
                "band",
                "Round my body like a tight band",
                clinical_term="band-like pain",
            ),
            AnswerOption(
                "spot",
                "Sharp in one spot on the spine",
                what_counts="A touch or tap on the bone there hurts.",
                clinical_term="focal midline spinal pain",
            ),
            *CLOSING_OPTIONS,
        ),
    ),
    Question(
        id="examined",
        section=QuestionSection.PAIN,
        kind=QuestionKind.ONE,
        text="Has a clinician examined you for this pain?",
        hint="A doctor, a nurse or a physiotherapist.",
        short_label="Examined for this pain",
        options=(AnswerOption("yes", "Yes"), AnswerOption("no", "No"), NOT_SURE_OPTION),
        is_asked=lambda answers: (
            answers.has_option("course", "stuck")
            or (
                is_long_standing(answers)
                and answers.has_option("place", *LEG_PLACES)
                and not answers.has_option("course", "better")
            )
        ),
        asked_when=(
            "course is stuck; or course is not better, place has a leg, and since is"
            " over_3_months or before is usual"
        ),
    ),
    Question(
        id="inflammation",
        section=QuestionSection.PAIN,
        kind=QuestionKind.SEVERAL,
        text="Which of these fit your back pain?",
        hint="Together they can point to an inflamed spine, which has its own care.",
        short_label="Signs of inflammation",
        options=(
            AnswerOption(
                "before_45",
                "It first came before I was 45",
                is_offered=lambda answers: answers.is_older_than(44),
                offered_when="age is 45 or more",
                clinical_term="onset before 45",
            ),
            AnswerOption(
                "before_35",
                "It first came before I was 35",
                is_offered=lambda answers: answers.is_older_than(34),
                offered_when="age is 35 or more",
                clinical_term="onset before 35",
            ),
            AnswerOption(
                "night",
                "It wakes me in the second half of the night",
                clinical_term="wakes in the second half of the night",
            ),
            AnswerOption(
                "moving",
                "Stiff for half an hour or more in the morning; moving eases it, and"
                " rest does not",
                clinical_term="morning stiffness, better with movement",
            ),
            AnswerOption(
                "buttock",
                "Pain deep in a buttock, at times left, at times right",
                clinical_term="buttock pain, alternating",
            ),
            AnswerOption(
                "tablets",
                "Anti-inflammatory tablets (such as ibuprofen) help a lot within 2"
                " days",
                clinical_term="response to NSAIDs within 48 hours",
            ),
            AnswerOption(
                "relative",
                "A parent, brother, sister or child has an inflamed spine",
                clinical_term="first-degree relative with spondyloarthritis",
            ),
            AnswerOption(
                "joints",
                "I have had swollen, painful joints (arthritis)",
                clinical_term="arthritis, past or present",
            ),
            AnswerOption(
                "heel",
                "I have had pain at the heel, or where tendons join bone",
                clinical_term="enthesitis, past or present",
            ),
            AnswerOption(
                "skin", "I have had psoriasis (a scaly rash)", clinical_term="psoriasis"
            ),
            AnswerOption(
                "eye_bowel",
                "I have had an inflamed eye (uveitis), Crohn's disease or colitis",
                clinical_term="uveitis or inflammatory bowel disease",
            ),
            *CLOSING_OPTIONS,
        ),
        is_asked=lambda answers: (
            is_long_standing(answers)
            and not answers.is_younger_than(MINIMUM_AGE)
            and not answers.is_older_than(LATEST_AGE_OF_INFLAMMATION)
        ),
        asked_when=("since is over_3_months or before is usual, and age is 16 to 60"),
    ),
)

CANCER_PAIN = Question(
    id="cancer_pain",
    section=QuestionSection.HEALTH,
    kind=QuestionKind.ONE,
    text="Did you have this same back pain before the cancer?",
    hint="",
    short_label="Back pain and cancer",
    options=(
        AnswerOption(
            "changed",
            "No, it is new or has changed",
            clinical_term="new or changed pain",
        ),
        AnswerOption(
            NONE_OF_THESE,
            "Yes, exactly this pain",
            clinical_term="unchanged from before the cancer",
        ),
        NOT_SURE_OPTION,
    ),
    is_asked=lambda answers: answers.reports("health", "cancer"),
    asked_when="health has cancer",
)
