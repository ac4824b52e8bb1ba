"""The signs that need help now, and one closer look where somebody is not sure."""

from dataclasses import replace

from assessment.symptom_check.questions.answers import (
    NONE_OF_THESE,
    NOT_SURE,
    Answers,
    name_closer_look,
)
from assessment.symptom_check.questions.definition import (
    CLOSING_OPTIONS,
    NOT_SURE_OPTION,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)

HIGHEST_AGE_OF_PREGNANCY = 55


def may_be_pregnant(answers: Answers) -> bool:
    is_too_old = answers.is_older_than(HIGHEST_AGE_OF_PREGNANCY)
    return not (is_too_old or answers.has_option("sex", "male"))


MAY_BE_PREGNANT = "sex is not male and age is 55 or less"

DANGER = Question(
    id="danger",
    section=QuestionSection.EMERGENCY,
    kind=QuestionKind.SEVERAL,
    text="Has any of this come with your pain?",
    hint="Even if it has eased.",
    short_label="Danger signs",
    options=(
        AnswerOption(
            "heart",
            "Chest pain, trouble breathing, fainting or a cold sweat",
            what_counts=(
                "A tight or heavy chest, pain into the jaw or an arm, new"
                " breathlessness, passing out or nearly, pale and clammy skin. A rib"
                " sore from a knock or a cough does not count."
            ),
            clinical_term="chest pain, dyspnoea, syncope or presyncope",
        ),
        AnswerOption(
            "vessel",
            "Tearing or very bad belly pain; new pain with an aneurysm",
            what_counts=(
                "A ripping pain in chest, belly or back that began within minutes, even"
                " if it has eased. An aneurysm is a widened artery."
            ),
            clinical_term=(
                "tearing pain, severe abdominal pain, or known aneurysm with new pain"
            ),
        ),
        AnswerOption(
            "beat",
            "New, strong beat in the belly",
            clinical_term="pulsatile abdomen",
        ),
        AnswerOption(
            "cold_leg",
            "Leg turned cold, pale or blue",
            clinical_term="cold, pale or blue leg",
        ),
        AnswerOption(
            "accident",
            "Serious accident or hard blow that began it",
            what_counts=(
                "A road crash, a fall from a height or down stairs, a heavy blow to the"
                " spine, a fit, an electric shock, or a dive with a tank. A fall from"
                " standing or a knock in sport comes later."
            ),
            clinical_term="major trauma",
        ),
        AnswerOption(
            "brain",
            "Drooping face, weak arm, slurred speech, or sudden awful headache",
            what_counts="Sudden loss of sight counts too.",
            clinical_term=(
                "facial droop, arm weakness, dysarthria, loss of vision or thunderclap"
                " headache"
            ),
        ),
        AnswerOption(
            "very_ill",
            "Confused, hard to wake, or blotchy skin",
            what_counts=(
                "A stiff neck with fever, fast breathing, or no pee all day counts too."
            ),
            clinical_term=(
                "confusion, drowsiness, mottled skin, or stiff neck with fever"
            ),
        ),
        AnswerOption(
            "bleeding",
            "Blood coughed or vomited; black or very bloody poo",
            clinical_term="haematemesis, haemoptysis, melaena or heavy rectal bleeding",
        ),
        AnswerOption(
            "groin",
            "Sudden testicle pain, or a hard, sore groin lump",
            is_offered=lambda answers: not answers.has_option("sex", "female"),
            offered_when="sex is not female",
            clinical_term="testicular pain or irreducible groin lump",
        ),
        AnswerOption(
            "groin_lump",
            "Hard, sore lump in the groin",
            is_offered=lambda answers: answers.has_option("sex", "female"),
            offered_when="sex is female",
            clinical_term="irreducible groin lump",
        ),
        AnswerOption(
            "birth",
            "Pregnant or after birth: bleeding, waters, pain in waves or under the"
            " ribs, swelling, baby moves less",
            what_counts=(
                "A very bad headache, blurred sight, or strong pain in the belly or at"
                " the tip of a shoulder counts too."
            ),
            is_offered=may_be_pregnant,
            offered_when=MAY_BE_PREGNANT,
            clinical_term=(
                "obstetric danger sign: bleeding, fluid, contractions, fewer movements,"
                " severe headache or abdominal pain"
            ),
        ),
        AnswerOption(
            "despair", "Thoughts of ending my life", clinical_term="suicidal thoughts"
        ),
        *CLOSING_OPTIONS,
    ),
)

SADDLE = Question(
    id="saddle",
    section=QuestionSection.EMERGENCY,
    kind=QuestionKind.SEVERAL,
    text="Between your legs, bladder, bowel: what is new since the pain?",
    hint="",
    short_label="Between the legs, bladder, bowel",
    options=(
        AnswerOption(
            "numb",
            "Numb or odd feeling there, or when wiping",
            what_counts=(
                "Around the genitals, the back passage, the buttocks or the inner"
                " thighs: numb, tingling, or like cotton wool."
            ),
            clinical_term="new altered saddle sensation",
        ),
        AnswerOption(
            "bladder",
            "Cannot pee, hard to start, leaking, or no feeling of it",
            clinical_term=(
                "new retention, hesitancy, incontinence or lost bladder sensation"
            ),
        ),
        AnswerOption(
            "bowel",
            "Leaking poo, or no feeling of it",
            what_counts="Hard stools alone do not count.",
            clinical_term="new faecal incontinence or lost sensation",
        ),
        AnswerOption(
            "sexual",
            "Lost feeling or function in sex",
            what_counts="Sex that only hurts the back does not count.",
            clinical_term="new sexual dysfunction or sensory loss",
        ),
        AnswerOption(
            "old_nerve",
            "Old trouble from a back nerve, examined, unchanged",
            clinical_term="long-standing, examined, unchanged neurogenic symptoms",
        ),
        AnswerOption(
            "old_other",
            "Other old trouble, unchanged",
            what_counts="Such as after childbirth, or from the prostate.",
            clinical_term="long-standing, unchanged symptoms of another known cause",
        ),
        *CLOSING_OPTIONS,
    ),
)

LEGS = Question(
    id="legs",
    section=QuestionSection.EMERGENCY,
    kind=QuestionKind.SEVERAL,
    text="What is wrong with your legs?",
    hint="Pain in one leg comes later.",
    short_label="Legs",
    options=(
        AnswerOption(
            "both",
            "Both: new or growing pain, tingling, numbness or weakness",
            what_counts=(
                "Sore muscles after sport do not count, nor does pain that for months"
                " has come only on walking: see below."
            ),
            clinical_term="new or progressive bilateral symptoms",
        ),
        AnswerOption(
            "weak",
            "One newly weak or dragging, not only because it hurts; unsteady walk",
            what_counts=(
                "A foot that drops, a knee that gives way, a stumbling walk. If you can"
                " walk on heels and toes, and only pain holds you back, leave it out."
            ),
            clinical_term="new leg weakness, foot drop, giving way or unsteady gait",
        ),
        AnswerOption(
            "slight",
            "One slightly weak for over 2 weeks, stable",
            clinical_term="slight unilateral weakness for over 2 weeks, stable",
        ),
        AnswerOption(
            "one_numb",
            "One numb or tingling",
            clinical_term="unilateral paraesthesia or numbness",
        ),
        AnswerOption(
            "walking",
            "Pain only on walking or standing, for months; sitting eases it",
            clinical_term="claudication, eased by sitting or bending",
        ),
        AnswerOption(
            "old",
            "Old trouble, examined, unchanged for 3 months",
            clinical_term="long-standing, examined, unchanged leg symptoms",
        ),
        *CLOSING_OPTIONS,
    ),
)

ACCIDENT_CHECK = Question(
    id="accident_check",
    section=QuestionSection.EMERGENCY,
    kind=QuestionKind.ONE,
    text="Has a hospital checked your back since the accident?",
    hint="",
    short_label="Checked after the accident",
    options=(
        AnswerOption("no", "No", clinical_term="not examined in hospital since"),
        AnswerOption(
            "fine",
            "Yes, and the pain is no worse since",
            clinical_term="examined in hospital, no worse since",
        ),
        AnswerOption(
            "worse",
            "Yes, but it is worse since, or something new has come",
            clinical_term="examined in hospital, worse or new symptoms since",
        ),
        AnswerOption(
            "long_ago",
            "No, but the accident was over 3 months ago",
            clinical_term="not examined in hospital, over 3 months ago",
        ),
        NOT_SURE_OPTION,
    ),
    is_asked=lambda answers: answers.reports("danger", "accident"),
    asked_when="danger has accident",
)

LEGS_OLD = Question(
    id="legs_old",
    section=QuestionSection.EMERGENCY,
    kind=QuestionKind.SEVERAL,
    text="Which old trouble do your legs have?",
    hint="The same for over 3 months.",
    short_label="Old leg trouble",
    options=(
        AnswerOption(
            "old_weak",
            "One is weak",
            clinical_term="long-standing, examined, unchanged weakness",
        ),
        AnswerOption(
            "old_both",
            "Ache or tingling in both",
            clinical_term="bilateral symptoms for over 3 months, not progressive",
        ),
        AnswerOption(
            "old_numb",
            "A numb patch on one",
            clinical_term="long-standing, examined numb patch",
        ),
        AnswerOption(NONE_OF_THESE, "Another trouble, not from the back"),
        NOT_SURE_OPTION,
    ),
    is_asked=lambda answers: answers.reports("legs", "old"),
    asked_when="legs has old",
)

NUMB_SPREADS = Question(
    id="numb_spreads",
    section=QuestionSection.EMERGENCY,
    kind=QuestionKind.ONE,
    text="Is the numbness in your leg spreading?",
    hint="Compare it with last week.",
    short_label="Numbness in one leg",
    options=(
        AnswerOption("yes", "Yes", clinical_term="spreading"),
        AnswerOption("no", "No", clinical_term="not spreading"),
        NOT_SURE_OPTION,
    ),
    is_asked=lambda answers: answers.reports("legs", "one_numb"),
    asked_when="legs has one_numb",
)


COUNTS_AS_YES = "I am still not sure: take it as a yes"


def look_closer(
    question: Question,
    *,
    text: str,
    hint: str,
    unsure_label: str = "I am still not sure",
) -> Question:
    """The same signs once more, for somebody who was not sure."""
    signs = tuple(
        option
        for option in question.options
        if option.value not in {NONE_OF_THESE, NOT_SURE}
    )
    return replace(
        question,
        id=name_closer_look(question.id),
        text=text,
        hint=hint,
        short_label=f"{question.short_label}, after a closer look",
        options=(
            *signs,
            AnswerOption(NONE_OF_THESE, "Now I am sure: none of these"),
            AnswerOption(NOT_SURE, unsure_label),
        ),
        is_asked=lambda answers: answers.is_unsure_about(question.id),
        asked_when=f"{question.id} has not_sure",
    )


DANGER_WHICH = look_closer(
    DANGER,
    text="Which of these may you have?",
    hint="",
    unsure_label=COUNTS_AS_YES,
)
SADDLE_WHICH = look_closer(
    SADDLE,
    text="Try it: what do you notice between your legs?",
    hint=(
        "Wipe with dry paper on both sides: does it feel as always? Go and pee: does it"
        " start, and do you feel it?"
    ),
    unsure_label=COUNTS_AS_YES,
)
LEGS_WHICH = look_closer(
    LEGS,
    text="Try it: what do you notice in your legs?",
    hint=(
        "Hold on to a chair. Walk ten steps on your heels, then on your toes. Touch"
        " both legs: do they feel alike?"
    ),
    unsure_label=COUNTS_AS_YES,
)

DANGER_QUESTIONS = (
    DANGER,
    DANGER_WHICH,
    ACCIDENT_CHECK,
    SADDLE,
    LEGS,
    SADDLE_WHICH,
    LEGS_WHICH,
    LEGS_OLD,
    NUMB_SPREADS,
)
CLOSER_LOOKS = {
    question.id: closer
    for question, closer in (
        (DANGER, DANGER_WHICH),
        (SADDLE, SADDLE_WHICH),
        (LEGS, LEGS_WHICH),
    )
}
