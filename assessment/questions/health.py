"""Illness, history and medicines that change what a backache means."""

from assessment.questions.question import (
    NONE,
    OTHERS,
    UNSURE,
    Kind,
    Option,
    Question,
    Section,
)

HEALTH = (
    Question(
        id="signs",
        section=Section.HEALTH,
        kind=Kind.SEVERAL,
        text="Is any of this true for you now?",
        hint="A plain cold does not count. Nor does pain that just wakes you at night.",
        short="How you are",
        options=(
            Option("fever", "Fever, chills, or feeling ill all over"),
            Option("wound", "A wound or sore that is red, hot or leaking"),
            Option(
                "unbearable",
                "Pain so bad that I cannot move about, cannot sleep at all or can"
                " hardly talk",
            ),
            Option(
                "constant", "Pain day and night that no position eases even a little"
            ),
            Option("weight_loss", "I have lost weight and do not know why"),
            Option("sweats", "Night sweats that soak the bed, and I do not know why"),
            *OTHERS,
        ),
    ),
    Question(
        id="body",
        section=Section.HEALTH,
        kind=Kind.SEVERAL,
        text="Do you have any of these as well?",
        hint="Some pain in the back comes from other parts of the body.",
        short="Other signs",
        options=(
            Option(
                "burning", "New burning when I pee, or a new need to go all the time"
            ),
            Option("blood_urine", "Blood in my pee"),
            Option(
                "colic", "Strong pain in waves from one side of the back to the groin"
            ),
            Option("vomiting", "Being sick (vomiting)"),
            Option("pelvic", "New pain deep in the pelvis or low belly"),
            Option("discharge", "Unusual fluid from the vagina or penis"),
            Option("blisters", "A band of burning pain with a rash or blisters"),
            Option("calf", "One calf that is newly swollen or hot, and sore"),
            Option("hands", "Numb or clumsy hands that are new"),
            Option("lump", "A new lump, such as in a testicle or a breast"),
            Option("yellow", "Yellow skin or yellow eyes"),
            Option(
                "stiff_girdle",
                "Both shoulders or both hips newly stiff for an hour each morning",
                is_offered=lambda answers: answers.is_over(50),
                offered_when="age is over 50",
            ),
            *OTHERS,
        ),
    ),
    Question(
        id="health",
        section=Section.HEALTH,
        kind=Kind.SEVERAL,
        text="Do any of these apply to you?",
        hint="They change what is safe for you.",
        short="Your health",
        options=(
            Option(
                "pregnant",
                "I am pregnant, or may be (a late period)",
                is_offered=lambda answers: not answers.is_over(55),
                offered_when="age is 55 or less",
            ),
            Option(
                "gave_birth",
                "I gave birth in the last 12 weeks",
                is_offered=lambda answers: not answers.is_over(55),
                offered_when="age is 55 or less",
            ),
            Option(
                "cancer",
                "Cancer, now or in the last 10 years (a basal cell spot on the skin"
                " does not count)",
            ),
            Option("old_cancer", "Cancer that was over more than 10 years ago"),
            Option(
                "thin_bones",
                "Thin bones (osteoporosis), a bone broken by a small fall, or I have"
                " become shorter",
            ),
            Option("steroids", "Steroid tablets for 3 months or more"),
            Option(
                "blood_thinners",
                "Blood thinners (such as warfarin or apixaban, but not aspirin), or a"
                " bleeding illness",
            ),
            Option(
                "weak_immune",
                "A weak immune system, such as from HIV, chemotherapy, methotrexate,"
                " dialysis or a transplant",
            ),
            Option("diabetes", "Diabetes"),
            Option("injects", "I inject drugs, or did in the last months"),
            Option(
                "recent_infection",
                "An infection in the last 3 months (skin, tooth, urine, lungs, blood)",
            ),
            Option(
                "tuberculosis",
                "Tuberculosis, ever, or life close to someone who had it",
            ),
            Option(
                "spine_procedure",
                "An operation, injection or epidural in my spine in the last 3 months",
            ),
            Option(
                "aneurysm",
                "A known aneurysm (a widened main artery), and this pain is new or"
                " different",
            ),
            Option(
                "smoker",
                "I smoke, or did for years",
                is_offered=lambda answers: answers.is_over(49),
                offered_when="age is 50 or more",
            ),
            *OTHERS,
        ),
    ),
    Question(
        id="cancer_pain",
        section=Section.HEALTH,
        kind=Kind.SEVERAL,
        text="You told us about cancer. What is this back pain like?",
        hint="Compare it with pain you had before the cancer.",
        short="Back pain and cancer",
        options=(
            Option("changed", "It is new, or not like my old back pain"),
            Option("band", "It goes round my body like a tight band"),
            Option("lying", "It is worse when I lie flat, or when I cough or strain"),
            Option(NONE, "It is the same old back pain I had before"),
            UNSURE,
        ),
        is_asked=lambda answers: answers.has("health", "cancer", "old_cancer"),
        asked_when="health has cancer or old_cancer",
    ),
    Question(
        id="pregnancy_signs",
        section=Section.HEALTH,
        kind=Kind.SEVERAL,
        text="Do you have any of these now?",
        hint="They need help from a midwife or the birth ward at once.",
        short="Signs in pregnancy or after birth",
        options=(
            Option("bleeding", "Bleeding from the vagina (heavy, if after birth)"),
            Option("waters", "My waters broke, or I leak fluid"),
            Option(
                "contractions",
                "Tightenings, or pain in the belly or back that comes in waves",
            ),
            Option("movements", "My baby moves less, or not at all"),
            Option(
                "head",
                "A very bad headache, blurred sight, or sudden swelling of face or"
                " hands",
            ),
            Option(
                "belly",
                "Strong pain low in the belly or under the ribs, or at the tip of a"
                " shoulder",
            ),
            *OTHERS,
        ),
        is_asked=lambda answers: answers.has("health", "pregnant", "gave_birth"),
        asked_when="health has pregnant or gave_birth",
    ),
    Question(
        id="first_time",
        section=Section.HEALTH,
        kind=Kind.ONE,
        text="Is this the first back pain of your life?",
        hint="A first bout after 50 is looked at with more care.",
        short="First back pain",
        options=(Option("yes", "Yes"), Option("no", "No"), UNSURE),
        is_asked=lambda answers: (
            answers.is_over(50)
            and not answers.has("start", "slowly_first")
            and answers.has("signs", "constant", "weight_loss", "sweats")
        ),
        asked_when=(
            "age is over 50, start is not slowly_first, and signs has constant,"
            " weight_loss or sweats"
        ),
    ),
)
