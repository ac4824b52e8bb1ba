"""Where the pain is, since when, how it goes, and what hurts."""

from assessment.symptom_check.questions.definition import (
    OTHERS,
    UNSURE,
    Kind,
    Option,
    Question,
    Section,
)

ADULT_AGE = 16

PAIN = (
    Question(
        id="place",
        section=Section.PAIN,
        kind=Kind.SEVERAL,
        text="Where is the pain?",
        hint="Tick the main places only.",
        short="Place of the pain",
        options=(
            Option("low_back", "Low back or tailbone", clinical="low back or coccyx"),
            Option(
                "buttock",
                "Buttock or hip at the back",
                clinical="buttock or posterior hip",
            ),
            Option("flank", "One side, below the ribs", clinical="one flank"),
            Option(
                "thigh", "One leg, above the knee", clinical="one leg, above the knee"
            ),
            Option(
                "below_knee",
                "One leg, down below the knee",
                clinical="one leg, below the knee",
            ),
            Option(
                "upper_back",
                "Between or around the shoulder blades",
                clinical="interscapular",
            ),
            Option("chest_wall", "Ribs or chest wall", clinical="chest wall"),
            Option("neck", "Neck", clinical="neck"),
            Option("belly", "Belly", clinical="abdomen"),
            Option(
                "groin", "Groin or front of the hip", clinical="groin or anterior hip"
            ),
            UNSURE,
        ),
    ),
    Question(
        id="since",
        section=Section.PAIN,
        kind=Kind.ONE,
        text="How long have you had this pain?",
        hint="If it comes and goes: since the first time.",
        short="Since when",
        options=(
            Option("under_2_weeks", "Less than 2 weeks"),
            Option("2_to_6_weeks", "2 to 6 weeks"),
            Option("6_to_12_weeks", "6 weeks to 3 months"),
            Option("over_3_months", "More than 3 months"),
            Option(
                "before_45",
                "More than 3 months, and it first came before I was 45",
                is_offered=lambda answers: answers.is_over(44),
                offered_when="age is 45 or more",
            ),
            UNSURE,
        ),
        is_asked=lambda answers: not answers.is_under(ADULT_AGE),
        asked_when="age is 16 or more",
    ),
    Question(
        id="course",
        section=Section.PAIN,
        kind=Kind.ONE,
        text="How has the pain changed in the last weeks?",
        hint="By clinician we mean a doctor, a nurse or a physio.",
        short="Course",
        options=(
            Option("better", "It is getting better", clinical="improving"),
            Option("comes_and_goes", "It comes and goes", clinical="intermittent"),
            Option(
                "same_examined",
                "No change, and a clinician has examined me for it",
                clinical="unchanged, examined by a clinician",
            ),
            Option(
                "same",
                "No change, and nobody has examined me for it",
                clinical="unchanged, not examined so far",
            ),
            Option("worse", "It is getting worse and worse", clinical="getting worse"),
            UNSURE,
        ),
        is_asked=lambda answers: (
            not (answers.is_under(ADULT_AGE) or answers.has("since", "under_2_weeks"))
        ),
        asked_when="age is 16 or more and since is not under_2_weeks",
    ),
    Question(
        id="inflammation",
        section=Section.PAIN,
        kind=Kind.SEVERAL,
        text="Which of these fit your back pain?",
        hint="Together they can point to an inflamed spine, which has its own care.",
        short="Signs of inflammation",
        options=(
            Option(
                "before_35",
                "It first came before I was 35",
                is_offered=lambda answers: answers.is_over(34),
                offered_when="age is 35 or more",
                clinical="onset before 35",
            ),
            Option(
                "night",
                "It wakes me in the second half of the night",
                clinical="wakes in the second half of the night",
            ),
            Option(
                "moving",
                "Stiff for half an hour or more in the morning; moving eases it, and"
                " rest does not",
                clinical="morning stiffness, better with movement",
            ),
            Option(
                "buttock",
                "Pain deep in a buttock, at times left, at times right",
                clinical="buttock pain, alternating",
            ),
            Option(
                "tablets",
                "Anti-inflammatory tablets (such as ibuprofen) help a lot within 2"
                " days",
                clinical="response to NSAIDs within 48 hours",
            ),
            Option(
                "relative",
                "A parent, brother, sister or child has an inflamed spine",
                clinical="first-degree relative with spondyloarthritis",
            ),
            Option(
                "joints",
                "I have had swollen, painful joints (arthritis)",
                clinical="arthritis, past or present",
            ),
            Option(
                "heel",
                "I have had pain at the heel, or where tendons join bone",
                clinical="enthesitis, past or present",
            ),
            Option("skin", "I have had psoriasis (a scaly rash)", clinical="psoriasis"),
            Option(
                "eye_bowel",
                "I have had an inflamed eye (uveitis), Crohn's disease or colitis",
                clinical="uveitis or inflammatory bowel disease",
            ),
            *OTHERS,
        ),
        is_asked=lambda answers: (
            (
                answers.has("since", "before_45")
                or (answers.has("since", "over_3_months") and answers.is_under(45))
            )
            and not answers.is_over(60)
        ),
        asked_when=(
            "since is before_45 (or over_3_months with an age under 45),"
            " age is 60 or less"
        ),
    ),
    Question(
        id="pain_now",
        section=Section.PAIN,
        kind=Kind.SCALE,
        text="How strong is your pain now?",
        hint="0 is no pain, 10 is the worst you can think of.",
        short="Pain now",
        highest=10,
    ),
)

EXERCISES = (
    Question(
        id="care",
        section=Section.EXERCISES,
        kind=Kind.SEVERAL,
        text="What should your exercises take care of?",
        hint="It keeps out exercises that do not suit you. The advice stays the same.",
        short="To take care of",
        options=(
            Option("bending", "Bending forward hurts", clinical="pain on bending"),
            Option("arching", "Arching back hurts", clinical="pain on arching back"),
            Option("twisting", "Twisting hurts", clinical="pain on twisting"),
            Option(
                "floor",
                "I cannot get down to the floor and up again",
                clinical="cannot get down to the floor and up again",
            ),
            Option(
                "balance",
                "Poor balance, or I get dizzy",
                clinical="poor balance or dizziness",
            ),
            Option(
                "blood_pressure", "High blood pressure", clinical="high blood pressure"
            ),
            Option(
                "heart",
                "Heart trouble, or a known aneurysm",
                clinical="heart disease or known aneurysm",
            ),
            Option(
                "operation",
                "An operation on my chest, belly, hip or leg in the last 3 months",
                clinical="chest, abdominal, hip or leg operation within 3 months",
            ),
            Option("hip_replacement", "A hip replacement", clinical="hip replacement"),
            Option(
                "veins",
                "A clot in a vein, or varicose veins",
                clinical="venous thrombosis or varicose veins",
            ),
            Option("numb_skin", "Numb skin", clinical="numb skin"),
            Option("wrist", "A sore wrist", clinical="sore wrist"),
            Option("shoulder", "A sore shoulder", clinical="sore shoulder"),
            Option("knee", "A sore knee", clinical="sore knee"),
            Option("neck", "A sore neck", clinical="sore neck"),
            *OTHERS,
        ),
        is_asked=lambda answers: not answers.is_under(ADULT_AGE),
        asked_when="age is 16 or more",
    ),
)
