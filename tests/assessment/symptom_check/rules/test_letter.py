import pytest

from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE
from assessment.symptom_check.questions.definition import AnswerOption, QuestionKind
from assessment.symptom_check.questions.editions import FIRST_EDITION
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.letter import (
    LetterLine,
    get_clinical_term,
    list_denied_terms,
    list_reported_terms,
    list_signs,
    write_clinician_letter,
)

ANSWERS = read_answers(
    {
        "age": 40,
        "danger": ["none"],
        "saddle": ["numb", "not_sure"],
        "saddle_which": ["not_sure"],
        "pain_now": 7,
    }
)
SADDLE = "Between the legs, bladder, bowel"


def write_letter(**raw):
    return write_clinician_letter(read_answers(raw))


def list_headings(lines):
    return [line.heading for line in lines]


def test_the_letter_tells_reported_denied_and_unknown_apart():
    letter = write_clinician_letter(ANSWERS)
    assert list_headings(letter.reported) == ["Age", SADDLE, "Pain now"]
    assert list_headings(letter.denied) == ["Danger signs"]
    assert letter.unknown[:3] == ("Sex at birth", SADDLE, "Legs")


def test_a_number_is_reported_as_it_is():
    assert write_clinician_letter(ANSWERS).reported[0] == LetterLine(
        heading="Age", terms=("40",)
    )


def test_what_a_closer_look_found_belongs_to_the_first_question():
    letter = write_letter(
        saddle=["numb", "not_sure"], saddle_which=["bladder"], legs=["none"]
    )
    saddle = QUESTIONS_BY_ID["saddle"]
    numb, bladder, *_ = map(get_clinical_term, list_signs(saddle.options))
    assert letter.reported == (LetterLine(heading=SADDLE, terms=(numb, bladder)),)
    assert list_headings(letter.denied) == ["Legs"]
    assert SADDLE not in letter.unknown
    assert not any("closer look" in name for name in letter.unknown)


def test_what_a_closer_look_ruled_out_is_denied():
    letter = write_letter(legs=["not_sure"], legs_which=["none"])
    legs = QUESTIONS_BY_ID["legs"]
    terms = tuple(map(get_clinical_term, list_signs(legs.options)))
    assert letter.reported == ()
    assert letter.denied == (LetterLine(heading="Legs", terms=terms),)
    assert "Legs" not in letter.unknown


def test_nobody_denies_what_they_had_reported_before_the_closer_look():
    letter = write_letter(danger=["heart", "not_sure"], danger_which=["none"])
    heart, *others = map(
        get_clinical_term, list_signs(QUESTIONS_BY_ID["danger"].options)
    )
    (reported,), (denied,) = letter.reported, letter.denied
    assert reported.terms == (heart,)
    assert heart not in denied.terms
    assert denied.terms[0] == others[0]


@pytest.mark.parametrize("answers", [{}, {"signs_which": ["not_sure"]}])
def test_what_stays_unclear_after_a_closer_look_is_unknown(answers):
    letter = write_letter(signs=["not_sure"], **answers)
    assert (letter.reported, letter.denied) == ((), ())
    assert "Signs of illness" in letter.unknown


@pytest.mark.parametrize(("age", "is_denied"), [(51, True), (50, False)])
def test_nobody_has_denied_what_was_not_offered(age, is_denied):
    signs = QUESTIONS_BY_ID["signs"]
    (girdle,) = [option for option in signs.options if option.value == "stiff_girdle"]
    denied = list_denied_terms(signs, read_answers({"age": age, "signs": ["none"]}))
    assert (get_clinical_term(girdle) in denied) is is_denied


def test_a_choice_is_reported_in_clinical_terms():
    cause = QUESTIONS_BY_ID["cause"]
    assert list_reported_terms(cause, read_answers({"cause": "strain"})) == (
        "mechanical strain",
    )


def test_a_letter_of_the_first_edition_reads_as_it_always_did():
    answers = {
        "age": 61,
        "sex": "male",
        "danger": ["none"],
        "start": "slowly_first",
        "saddle": ["none"],
        "legs": ["walking", "old_numb"],
        "signs": ["constant", "not_sure"],
        "body": ["not_sure"],
        "health": ["old_cancer", "smoker"],
        "cancer_pain": ["none"],
        "place": ["low_back", "thigh"],
        "since": "before_45",
        "course": "same_examined",
        "pain_now": 4,
        "care": ["knee"],
    }
    letter = write_clinician_letter(read_answers(answers, FIRST_EDITION), FIRST_EDITION)
    assert [(line.heading, *line.terms) for line in letter.reported] == [
        ("Age", "61"),
        ("Sex at birth", "Male"),
        ("How it started", "gradual or unknown, first episode in life"),
        (
            "Legs",
            "claudication, eased by sitting or bending",
            "long-standing, examined numb patch",
        ),
        ("General signs", "constant non-mechanical pain"),
        ("Health", "cancer more than 10 years ago", "current or past smoker"),
        ("Place of the pain", "low back or coccyx", "one leg, above the knee"),
        ("Since when", "More than 3 months, and it first came before I was 45"),
        ("Course", "unchanged, examined by a clinician"),
        ("Pain now", "4"),
        ("To take care of", "sore knee"),
    ]
    assert [(line.heading, *line.terms) for line in letter.denied] == [
        (
            "Danger signs",
            "chest pain",
            "new dyspnoea",
            "syncope or presyncope",
            "tearing pain",
            "severe abdominal pain or pulsation",
            "cold, pale or blue leg",
            "testicular pain or irreducible groin lump",
            "facial droop, arm weakness, dysarthria, loss of vision or thunderclap"
            " headache",
            "confusion, drowsiness, mottled skin or stiff neck with fever",
            "haematemesis, haemoptysis, melaena or heavy rectal bleeding",
            "suicidal thoughts",
        ),
        (
            "Between the legs, bladder, bowel",
            "new altered saddle sensation",
            "new retention, hesitancy, weak stream, incontinence or lost sensation",
            "new faecal incontinence or lost sensation",
            "new sexual dysfunction or sensory loss",
            "long-standing, examined, unchanged neurogenic symptoms",
            "long-standing, unchanged symptoms of another known cause",
        ),
        (
            "Back pain and cancer",
            "new or changed pain",
            "band-like pain",
            "worse lying flat or on straining",
        ),
    ]
    assert letter.unknown == ("General signs", "Other signs")


def test_a_label_that_says_enough_is_the_clinical_term():
    assert get_clinical_term(AnswerOption("knee", "A sore knee")) == "A sore knee"
    option = AnswerOption("knee", "A sore knee", clinical_term="sore knee")
    assert get_clinical_term(option) == "sore knee"


@pytest.mark.parametrize("questions", [QUESTIONS, FIRST_EDITION.questions])
def test_a_letter_can_list_what_was_ticked_in_one_sentence(questions):
    offered = [
        o for q in questions if q.kind is QuestionKind.SEVERAL for o in q.options
    ]
    terms = [
        get_clinical_term(o)
        for o in offered
        if o.value not in {NONE_OF_THESE, NOT_SURE}
    ]
    assert [text for text in terms if text[0].isupper()] == []
