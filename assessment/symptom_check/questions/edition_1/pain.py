"""Where the pain is, when it started, how it varies, and what hurts."""

from assessment.symptom_check.questions.definition import (
    CLOSING_OPTIONS,
    NOT_SURE_OPTION,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)
from assessment.symptom_check.questions.person import MINIMUM_AGE

FIRST_PAIN_QUESTIONS = (
    Question(
        id="place",
        section=QuestionSection.PAIN,
        kind=QuestionKind.SEVERAL,
        text="Where is the pain?",
        hint="Tick the main places only.",
        short_label="Place of the pain",
        options=(
            AnswerOption(
                "low_back", "Low back or tailbone", clinical_term="low back or coccyx"
            ),
            AnswerOption(
                "buttock",
                "Buttock or hip at the back",
                clinical_term="buttock or posterior hip",
            ),
            AnswerOption(
                "flank", "One side, below the ribs", clinical_term="one flank"
            ),
            AnswerOption(
                "thigh",
                "One leg, above the knee",
                clinical_term="one leg, above the knee",
            ),
            AnswerOption(
                "below_knee",
                "One leg, down below the knee",
                clinical_term="one leg, below the knee",
            ),
            AnswerOption(
                "upper_back",
                "Between or around the shoulder blades",
                clinical_term="interscapular",
            ),
            AnswerOption(
                "chest_wall", "Ribs or chest wall", clinical_term="chest wall"
            ),
            AnswerOption("neck", "Neck", clinical_term="neck"),
            AnswerOption("belly", "Belly", clinical_term="abdomen"),
            AnswerOption(
                "groin",
                "Groin or front of the hip",
                clinical_term="groin or anterior hip",
            ),
            NOT_SURE_OPTION,
        ),
    ),
    Question(
        id="since",
        section=QuestionSection.PAIN,
        kind=QuestionKind.ONE,
        text="How long have you had this pain?",
        hint="If it comes and goes: since the first time.",
        short_label="Since when",
        options=(
            AnswerOption("under_2_weeks", "Less than 2 weeks"),
            AnswerOption("2_to_6_weeks", "2 to 6 weeks"),
            AnswerOption("6_to_12_weeks", "6 weeks to 3 months"),
            AnswerOption("over_3_months", "More than 3 months"),
            AnswerOption(
                "before_45",
                "More than 3 months, and it first came before I was 45",
                is_offered=lambda answers: answers.is_older_than(44),
                offered_when="age is 45 or more",
            ),
            NOT_SURE_OPTION,
        ),
        is_asked=lambda answers: not answers.is_younger_than(MINIMUM_AGE),
        asked_when="age is 16 or more",
    ),
    Question(
        id="course",
        section=QuestionSection.PAIN,
        kind=QuestionKind.ONE,
        text="How has the pain changed in the last weeks?",
        hint="By clinician we mean a doctor, a nurse or a physio.",
        short_label="Course",
        options=(
            AnswerOption("better", "It is getting better", clinical_term="improving"),
            AnswerOption(
                "comes_and_goes", "It comes and goes", clinical_term="intermittent"
            ),
            AnswerOption(
                "same_examined",
                "No change, and a clinician has examined me for it",
                clinical_term="unchanged, examined by a clinician",
            ),
            AnswerOption(
                "same",
                "No change, and nobody has examined me for it",
                clinical_term="unchanged, not examined so far",
            ),
            AnswerOption(
                "worse", "It is getting worse and worse", clinical_term="getting worse"
            ),
            NOT_SURE_OPTION,
        ),
        is_asked=lambda answers: (
            not (
                answers.is_younger_than(MINIMUM_AGE)
                or answers.has_option("since", "under_2_weeks")
            )
        ),
        asked_when="age is 16 or more and since is not under_2_weeks",
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
            (
                answers.has_option("since", "before_45")
                or (
                    answers.has_option("since", "over_3_months")
                    and answers.is_younger_than(45)
                )
            )
            and not answers.is_older_than(60)
        ),
        asked_when=(
            "since is before_45 (or over_3_months with an age under 45),"
            " age is 60 or less"
        ),
    ),
    Question(
        id="pain_now",
        section=QuestionSection.PAIN,
        kind=QuestionKind.SCALE,
        text="How strong is your pain now?",
        hint="0 is no pain, 10 is the worst you can think of.",
        short_label="Pain now",
        highest=10,
    ),
)

FIRST_EXERCISE_QUESTIONS = (
    Question(
        id="care",
        section=QuestionSection.EXERCISES,
        kind=QuestionKind.SEVERAL,
        text="What should your exercises take care of?",
        hint="It keeps out exercises that do not suit you. The advice stays the same.",
        short_label="To take care of",
        options=(
            AnswerOption(
                "bending", "Bending forward hurts", clinical_term="pain on bending"
            ),
            AnswerOption(
                "arching", "Arching back hurts", clinical_term="pain on arching back"
            ),
            AnswerOption(
                "twisting", "Twisting hurts", clinical_term="pain on twisting"
            ),
            AnswerOption(
                "floor",
                "I cannot get down to the floor and up again",
                clinical_term="cannot get down to the floor and up again",
            ),
            AnswerOption(
                "balance",
                "Poor balance, or I get dizzy",
                clinical_term="poor balance or dizziness",
            ),
            AnswerOption(
                "blood_pressure",
                "High blood pressure",
                clinical_term="high blood pressure",
            ),
            AnswerOption(
                "heart",
                "Heart trouble, or a known aneurysm",
                clinical_term="heart disease or known aneurysm",
            ),
            AnswerOption(
                "operation",
                "An operation on my chest, belly, hip or leg in the last 3 months",
                clinical_term="chest, abdominal, hip or leg operation within 3 months",
            ),
            AnswerOption(
                "hip_replacement", "A hip replacement", clinical_term="hip replacement"
            ),
            AnswerOption(
                "veins",
                "A clot in a vein, or varicose veins",
                clinical_term="venous thrombosis or varicose veins",
            ),
            AnswerOption("numb_skin", "Numb skin", clinical_term="numb skin"),
            AnswerOption("wrist", "A sore wrist", clinical_term="sore wrist"),
            AnswerOption("shoulder", "A sore shoulder", clinical_term="sore shoulder"),
            AnswerOption("knee", "A sore knee", clinical_term="sore knee"),
            AnswerOption("neck", "A sore neck", clinical_term="sore neck"),
            *CLOSING_OPTIONS,
        ),
        is_asked=lambda answers: not answers.is_younger_than(MINIMUM_AGE),
        asked_when="age is 16 or more",
    ),
)
