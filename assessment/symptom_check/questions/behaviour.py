"""How strong the pain is, how it changes, and what it is like."""

from assessment.symptom_check.questions.definition import (
    CLOSING_OPTIONS,
    NOT_SURE_OPTION,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)
from assessment.symptom_check.questions.pain import (
    has_lasted_six_weeks,
    is_long_standing,
)
from assessment.symptom_check.questions.person import MINIMUM_AGE

LATEST_AGE_OF_INFLAMMATION = 60  # years, for an onset before 45

BEHAVIOUR_QUESTIONS = (
    Question(
        id="pain_now",
        section=QuestionSection.PAIN,
        kind=QuestionKind.SCALE,
        text="How strong is the pain now?",
        hint="",
        short_label="Pain now",
        highest=10,
    ),
    Question(
        id="pain_worst",
        section=QuestionSection.PAIN,
        kind=QuestionKind.SCALE,
        text="At worst in this bout?",
        hint="",
        short_label="Pain at its worst",
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
                "No better yet, under 6 weeks",
                clinical_term="unchanged for less than 6 weeks",
            ),
            AnswerOption(
                "stuck",
                "No better for 6 weeks",
                clinical_term="unchanged for 6 weeks or more",
            ),
            AnswerOption(
                "worse",
                "Worse by the day or week",
                clinical_term="steadily worse",
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
                "I can hardly stand, walk or talk",
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
                "Like a tight band round me",
                clinical_term="band-like pain",
            ),
            AnswerOption(
                "breath",
                "Stabs on breathing in",
                clinical_term="pleuritic pain",
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
        text="Has a doctor, nurse or physio looked at this pain?",
        hint="",
        short_label="Examined for this pain",
        options=(AnswerOption("yes", "Yes"), AnswerOption("no", "No"), NOT_SURE_OPTION),
        is_asked=lambda answers: (
            answers.has_option("course", "stuck")
            or (
                has_lasted_six_weeks(answers)
                and not answers.has_option("course", "better")
            )
        ),
        asked_when=(
            "course is stuck; or course is not better, and since is 6_to_12_weeks or"
            " over_3_months, or before is usual and place has a leg"
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
