"""Illness, history and medicines that change what a backache means."""

from assessment.symptom_check.questions.answers import NONE
from assessment.symptom_check.questions.definition import (
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
        short="General signs",
        options=(
            Option(
                "fever",
                "Fever, chills, or feeling ill all over",
                clinical="fever, chills or malaise",
            ),
            Option(
                "wound",
                "A wound or sore that is red, hot or leaking",
                clinical="infected wound",
            ),
            Option(
                "unbearable",
                "Pain so bad that I cannot move about, cannot sleep at all or can"
                " hardly talk",
                clinical="pain preventing movement, sleep or speech",
            ),
            Option(
                "constant",
                "Pain day and night that no position eases even a little",
                clinical="constant non-mechanical pain",
            ),
            Option(
                "weight_loss",
                "I have lost weight and do not know why",
                clinical="unexplained weight loss",
            ),
            Option(
                "sweats",
                "Night sweats that soak the bed, and I do not know why",
                clinical="drenching night sweats",
            ),
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
                "burning",
                "New burning when I pee, or a new need to go all the time",
                clinical="new dysuria or frequency",
            ),
            Option("blood_urine", "Blood in my pee", clinical="visible haematuria"),
            Option(
                "colic",
                "Strong pain in waves from one side of the back to the groin",
                clinical="loin-to-groin colic",
            ),
            Option("vomiting", "Being sick (vomiting)", clinical="vomiting"),
            Option(
                "pelvic",
                "New pain deep in the pelvis or low belly",
                clinical="new pelvic pain",
            ),
            Option(
                "discharge",
                "Unusual fluid from the vagina or penis, or bleeding that is not a"
                " period",
                clinical="genital discharge or abnormal bleeding",
            ),
            Option(
                "blisters",
                "A band of burning pain with a rash or blisters",
                clinical="band of pain with rash or blisters",
            ),
            Option(
                "calf",
                "One calf that is newly swollen or hot, and sore",
                clinical="swollen, hot or tender calf",
            ),
            Option(
                "hands",
                "Numb or clumsy hands that are new",
                clinical="new numb or clumsy hands",
            ),
            Option(
                "lump",
                "A new lump, such as in a testicle or a breast",
                clinical="new lump",
            ),
            Option("yellow", "Yellow skin or yellow eyes", clinical="jaundice"),
            Option(
                "stiff_girdle",
                "Both shoulders or both hips newly stiff for an hour each morning",
                is_offered=lambda answers: answers.is_over(50),
                offered_when="age is over 50",
                clinical="new bilateral shoulder or hip girdle stiffness",
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
        short="Health",
        options=(
            Option(
                "pregnant",
                "I am pregnant, or may be (a late period)",
                is_offered=lambda answers: not answers.is_over(55),
                offered_when="age is 55 or less",
                clinical="pregnant or possibly pregnant",
            ),
            Option(
                "gave_birth",
                "I gave birth in the last 12 weeks",
                is_offered=lambda answers: not answers.is_over(55),
                offered_when="age is 55 or less",
                clinical="delivery within 12 weeks",
            ),
            Option(
                "cancer",
                "Cancer, now or in the last 10 years (a basal cell spot on the skin"
                " does not count)",
                clinical="cancer, now or within 10 years",
            ),
            Option(
                "old_cancer",
                "Cancer that was over more than 10 years ago",
                clinical="cancer more than 10 years ago",
            ),
            Option(
                "thin_bones",
                "Thin bones (osteoporosis), a bone broken by a small fall, a spine"
                " stiff from ankylosing spondylitis, or I have become shorter",
                clinical="osteoporosis, fragility fracture, ankylosing spondylitis or"
                " height loss",
            ),
            Option(
                "steroids",
                "Steroid tablets for 3 months or more",
                clinical="systemic steroids for 3 months or more",
            ),
            Option(
                "blood_thinners",
                "Blood thinners (such as warfarin or apixaban, but not aspirin), or a"
                " bleeding illness",
                clinical="anticoagulant or bleeding disorder",
            ),
            Option(
                "weak_immune",
                "A weak immune system, such as from HIV, chemotherapy, methotrexate,"
                " dialysis or a transplant",
                clinical="immunosuppression or dialysis",
            ),
            Option("diabetes", "Diabetes", clinical="diabetes"),
            Option(
                "injects",
                "I inject drugs, or did in the last months",
                clinical="injecting drug use",
            ),
            Option(
                "recent_infection",
                "An infection in the last 3 months (skin, tooth, urine, lungs, blood)",
                clinical="infection within 3 months",
            ),
            Option(
                "tuberculosis",
                "Tuberculosis, ever, or life close to someone who had it",
                clinical="tuberculosis or close contact",
            ),
            Option(
                "spine_procedure",
                "An operation, injection or epidural in my spine in the last 3 months",
                clinical="spinal operation or injection within 3 months",
            ),
            Option(
                "aneurysm",
                "A known aneurysm (a widened main artery), and this pain is new or"
                " different",
                clinical="known aneurysm with new or different pain",
            ),
            Option(
                "smoker",
                "I smoke, or did for years",
                is_offered=lambda answers: answers.is_over(49),
                offered_when="age is 50 or more",
                clinical="current or past smoker",
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
            Option(
                "changed",
                "It is new, or not like my old back pain",
                clinical="new or changed pain",
            ),
            Option(
                "band",
                "It goes round my body like a tight band",
                clinical="band-like pain",
            ),
            Option(
                "lying",
                "It is worse when I lie flat, or when I cough or strain",
                clinical="worse lying flat or on straining",
            ),
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
            Option(
                "bleeding",
                "Bleeding from the vagina (heavy, if after birth)",
                clinical="vaginal bleeding",
            ),
            Option(
                "waters",
                "My waters broke, or I leak fluid",
                clinical="possible rupture of membranes",
            ),
            Option(
                "contractions",
                "Tightenings, or pain in the belly or back that comes in waves",
                clinical="possible contractions",
            ),
            Option(
                "movements",
                "My baby moves less, or not at all",
                clinical="reduced fetal movements",
            ),
            Option(
                "head",
                "A very bad headache, blurred sight, or sudden swelling of face or"
                " hands",
                clinical="severe headache, visual disturbance or sudden oedema",
            ),
            Option(
                "belly",
                "Strong pain low in the belly or under the ribs, or at the tip of a"
                " shoulder",
                clinical="severe abdominal, epigastric or shoulder-tip pain",
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
