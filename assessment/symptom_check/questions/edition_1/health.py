"""Illness, history and medicines that change the meaning of back pain."""

from assessment.symptom_check.questions.answers import NONE_OF_THESE
from assessment.symptom_check.questions.definition import (
    CLOSING_OPTIONS,
    NOT_SURE_OPTION,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)

FIRST_HEALTH_QUESTIONS = (
    Question(
        id="signs",
        section=QuestionSection.HEALTH,
        kind=QuestionKind.SEVERAL,
        text="Is any of this true for you now?",
        hint="A plain cold does not count. Nor does pain that just wakes you at night.",
        short_label="General signs",
        options=(
            AnswerOption(
                "fever",
                "Fever, chills, or feeling ill all over",
                clinical_term="fever, chills or malaise",
            ),
            AnswerOption(
                "wound",
                "A wound or sore that is red, hot or leaking",
                clinical_term="infected wound",
            ),
            AnswerOption(
                "unbearable",
                "Pain so bad that I cannot move about, cannot sleep at all or can"
                " hardly talk",
                clinical_term="pain preventing movement, sleep or speech",
            ),
            AnswerOption(
                "constant",
                "Pain day and night that no position eases even a little",
                clinical_term="constant non-mechanical pain",
            ),
            AnswerOption(
                "weight_loss",
                "I have lost weight and do not know why",
                clinical_term="unexplained weight loss",
            ),
            AnswerOption(
                "sweats",
                "Night sweats that soak the bed, and I do not know why",
                clinical_term="drenching night sweats",
            ),
            *CLOSING_OPTIONS,
        ),
    ),
    Question(
        id="body",
        section=QuestionSection.HEALTH,
        kind=QuestionKind.SEVERAL,
        text="Do you have any of these as well?",
        hint="Some pain in the back comes from other parts of the body.",
        short_label="Other signs",
        options=(
            AnswerOption(
                "burning",
                "New burning when I pee, or a new need to go all the time",
                clinical_term="new dysuria or frequency",
            ),
            AnswerOption(
                "blood_urine", "Blood in my pee", clinical_term="visible haematuria"
            ),
            AnswerOption(
                "colic",
                "Strong pain in waves from one side of the back to the groin",
                clinical_term="loin-to-groin colic",
            ),
            AnswerOption("vomiting", "Being sick (vomiting)", clinical_term="vomiting"),
            AnswerOption(
                "pelvic",
                "New pain deep in the pelvis or low belly",
                clinical_term="new pelvic pain",
            ),
            AnswerOption(
                "discharge",
                "Unusual fluid from the vagina or penis, or bleeding that is not a"
                " period",
                clinical_term="genital discharge or abnormal bleeding",
            ),
            AnswerOption(
                "blisters",
                "A band of burning pain with a rash or blisters",
                clinical_term="band of pain with rash or blisters",
            ),
            AnswerOption(
                "calf",
                "One calf that is newly swollen or hot, and sore",
                clinical_term="swollen, hot or tender calf",
            ),
            AnswerOption(
                "hands",
                "Numb or clumsy hands that are new",
                clinical_term="new numb or clumsy hands",
            ),
            AnswerOption(
                "lump",
                "A new lump, such as in a testicle or a breast",
                clinical_term="new lump",
            ),
            AnswerOption(
                "yellow", "Yellow skin or yellow eyes", clinical_term="jaundice"
            ),
            AnswerOption(
                "stiff_girdle",
                "Both shoulders or both hips newly stiff for an hour each morning",
                is_offered=lambda answers: answers.is_older_than(50),
                offered_when="age is over 50",
                clinical_term="new bilateral shoulder or hip girdle stiffness",
            ),
            *CLOSING_OPTIONS,
        ),
    ),
    Question(
        id="health",
        section=QuestionSection.HEALTH,
        kind=QuestionKind.SEVERAL,
        text="Do any of these apply to you?",
        hint="They change what is safe for you.",
        short_label="Health",
        options=(
            AnswerOption(
                "pregnant",
                "I am pregnant, or may be (a late period)",
                is_offered=lambda answers: not answers.is_older_than(55),
                offered_when="age is 55 or less",
                clinical_term="pregnant or possibly pregnant",
            ),
            AnswerOption(
                "gave_birth",
                "I gave birth in the last 12 weeks",
                is_offered=lambda answers: not answers.is_older_than(55),
                offered_when="age is 55 or less",
                clinical_term="delivery within 12 weeks",
            ),
            AnswerOption(
                "cancer",
                "Cancer, now or in the last 10 years (a basal cell spot on the skin"
                " does not count)",
                clinical_term="cancer, now or within 10 years",
            ),
            AnswerOption(
                "old_cancer",
                "Cancer that was over more than 10 years ago",
                clinical_term="cancer more than 10 years ago",
            ),
            AnswerOption(
                "thin_bones",
                "Thin bones (osteoporosis), a bone broken by a small fall, a spine"
                " stiff from ankylosing spondylitis, or I have become shorter",
                clinical_term="osteoporosis, fragility fracture, ankylosing "
                "spondylitis or height loss",
            ),
            AnswerOption(
                "steroids",
                "Steroid tablets for 3 months or more",
                clinical_term="systemic steroids for 3 months or more",
            ),
            AnswerOption(
                "blood_thinners",
                "Blood thinners (such as warfarin or apixaban, but not aspirin), or a"
                " bleeding illness",
                clinical_term="anticoagulant or bleeding disorder",
            ),
            AnswerOption(
                "weak_immune",
                "A weak immune system, such as from HIV, chemotherapy, methotrexate,"
                " dialysis or a transplant",
                clinical_term="immunosuppression or dialysis",
            ),
            AnswerOption("diabetes", "Diabetes", clinical_term="diabetes"),
            AnswerOption(
                "injects",
                "I inject drugs, or did in the last months",
                clinical_term="injecting drug use",
            ),
            AnswerOption(
                "recent_infection",
                "An infection in the last 3 months (skin, tooth, urine, lungs, blood)",
                clinical_term="infection within 3 months",
            ),
            AnswerOption(
                "tuberculosis",
                "Tuberculosis, ever, or life close to someone who had it",
                clinical_term="tuberculosis or close contact",
            ),
            AnswerOption(
                "spine_procedure",
                "An operation, injection or epidural in my spine in the last 3 months",
                clinical_term="spinal operation or injection within 3 months",
            ),
            AnswerOption(
                "aneurysm",
                "A known aneurysm (a widened main artery), and this pain is new or"
                " different",
                clinical_term="known aneurysm with new or different pain",
            ),
            AnswerOption(
                "smoker",
                "I smoke, or did for years",
                is_offered=lambda answers: answers.is_older_than(49),
                offered_when="age is 50 or more",
                clinical_term="current or past smoker",
            ),
            *CLOSING_OPTIONS,
        ),
    ),
    Question(
        id="cancer_pain",
        section=QuestionSection.HEALTH,
        kind=QuestionKind.SEVERAL,
        text="You told us about cancer. What is this back pain like?",
        hint="Compare it with pain you had before the cancer.",
        short_label="Back pain and cancer",
        options=(
            AnswerOption(
                "changed",
                "It is new, or not like my old back pain",
                clinical_term="new or changed pain",
            ),
            AnswerOption(
                "band",
                "It goes round my body like a tight band",
                clinical_term="band-like pain",
            ),
            AnswerOption(
                "lying",
                "It is worse when I lie flat, or when I cough or strain",
                clinical_term="worse lying flat or on straining",
            ),
            AnswerOption(NONE_OF_THESE, "It is the same old back pain I had before"),
            NOT_SURE_OPTION,
        ),
        is_asked=lambda answers: answers.has_option("health", "cancer", "old_cancer"),
        asked_when="health has cancer or old_cancer",
    ),
    Question(
        id="pregnancy_signs",
        section=QuestionSection.HEALTH,
        kind=QuestionKind.SEVERAL,
        text="Do you have any of these now?",
        hint="They need help from a midwife or the birth ward at once.",
        short_label="Signs in pregnancy or after birth",
        options=(
            AnswerOption(
                "bleeding",
                "Bleeding from the vagina (heavy, if after birth)",
                clinical_term="vaginal bleeding",
            ),
            AnswerOption(
                "waters",
                "My waters broke, or I leak fluid",
                clinical_term="possible rupture of membranes",
            ),
            AnswerOption(
                "contractions",
                "Tightenings, or pain in the belly or back that comes in waves",
                clinical_term="possible contractions",
            ),
            AnswerOption(
                "movements",
                "My baby moves less, or not at all",
                clinical_term="reduced fetal movements",
            ),
            AnswerOption(
                "head",
                "A very bad headache, blurred sight, or sudden swelling of face or"
                " hands",
                clinical_term="severe headache, visual disturbance or sudden oedema",
            ),
            AnswerOption(
                "belly",
                "Strong pain low in the belly or under the ribs, or at the tip of a"
                " shoulder",
                clinical_term="severe abdominal, epigastric or shoulder-tip pain",
            ),
            *CLOSING_OPTIONS,
        ),
        is_asked=lambda answers: answers.has_option("health", "pregnant", "gave_birth"),
        asked_when="health has pregnant or gave_birth",
    ),
    Question(
        id="first_time",
        section=QuestionSection.HEALTH,
        kind=QuestionKind.ONE,
        text="Is this the first back pain of your life?",
        hint="A first bout after 50 is looked at with more care.",
        short_label="First back pain",
        options=(AnswerOption("yes", "Yes"), AnswerOption("no", "No"), NOT_SURE_OPTION),
        is_asked=lambda answers: (
            answers.is_older_than(50)
            and not answers.has_option("start", "slowly_first")
            and answers.has_option("signs", "constant", "weight_loss", "sweats")
        ),
        asked_when=(
            "age is over 50, start is not slowly_first, and signs has constant,"
            " weight_loss or sweats"
        ),
    ),
)
