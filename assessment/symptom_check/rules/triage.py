"""From answers to a disposition: the most urgent raised red flag decides."""

from collections.abc import Iterator
from dataclasses import dataclass

from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.answers import (
    NONE_OF_THESE,
    NOT_SURE,
    Answers,
    AnswerValue,
)
from assessment.symptom_check.questions.danger import CLOSER_LOOKS
from assessment.symptom_check.questions.definition import Question, QuestionKind
from assessment.symptom_check.red_flags.bleeding import BLEEDING_FLAGS
from assessment.symptom_check.red_flags.bones import BONE_FLAGS
from assessment.symptom_check.red_flags.cancer import CANCER_FLAGS
from assessment.symptom_check.red_flags.course import COURSE_FLAGS
from assessment.symptom_check.red_flags.danger import DANGER_FLAGS
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlag,
    RedFlagRule,
    RedFlagTopic,
    SpecialCare,
    raise_red_flag,
)
from assessment.symptom_check.red_flags.infection import INFECTION_FLAGS
from assessment.symptom_check.red_flags.inflammation import INFLAMMATION_FLAGS
from assessment.symptom_check.red_flags.kidney import KIDNEY_FLAGS
from assessment.symptom_check.red_flags.maternity import MATERNITY_FLAGS
from assessment.symptom_check.red_flags.nerves import NERVE_FLAGS
from assessment.symptom_check.red_flags.sources import UNSURE_IS_ONE_LOWER
from assessment.symptom_check.red_flags.vessels import VESSEL_FLAGS
from core.values.rules import all_matches
from core.values.sources import format_evidence

TRIAGE_RULES_VERSION = "2.0"

RED_FLAG_RULES: tuple[RedFlagRule, ...] = (
    *NERVE_FLAGS,
    *DANGER_FLAGS,
    *VESSEL_FLAGS,
    *BLEEDING_FLAGS,
    *INFECTION_FLAGS,
    *CANCER_FLAGS,
    *BONE_FLAGS,
    *KIDNEY_FLAGS,
    *MATERNITY_FLAGS,
    *COURSE_FLAGS,
    *INFLAMMATION_FLAGS,
)
# A stored flag is identified by its slug.
SPECIAL_CARE_BY_SLUG = {rule.slug: rule.result.special_care for rule in RED_FLAG_RULES}

# Their rules have rows of their own for "not sure": the sex, and the signs of danger.
WITH_OWN_ROWS = {"sex", *CLOSER_LOOKS}
QUESTIONS_TO_BE_SURE_ABOUT = tuple(
    question
    for question in QUESTIONS
    if question.id not in WITH_OWN_ROWS
    and not question.id.endswith("_which")
    and NOT_SURE in {option.value for option in question.options}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TriageResult:
    """The disposition, and every raised red flag, most urgent first."""

    disposition: Disposition
    fired: tuple[RedFlag, ...]

    @property
    def deciding_flags(self) -> tuple[RedFlag, ...]:
        return tuple(
            flag for flag in self.fired if flag.disposition == self.disposition
        )


def triage_answers(answers: Answers) -> TriageResult:
    raised = [*raise_flags(answers), *raise_unsure_flags(answers)]
    # Sorting is stable, even reversed: equals stay in the order of the rows.
    fired = tuple(sorted(raised, key=get_urgency_rank, reverse=True))
    worst = fired[0].disposition if fired else Disposition.SELF_CARE
    return TriageResult(disposition=worst, fired=fired)


def raise_flags(answers: Answers) -> list[RedFlag]:
    return [raise_red_flag(rule) for rule in all_matches(RED_FLAG_RULES, answers)]


def raise_unsure_flags(answers: Answers) -> Iterator[RedFlag]:
    """What a person cannot rule out counts, one step less urgent than if they had it.

    Each question is taken by itself: the others stand as they were answered.
    """
    for question in QUESTIONS_TO_BE_SURE_ABOUT:
        if answers.is_still_unsure_about(question.id):
            worst = find_worst_meaning(question, answers)
            disposition = worst and lower_for_doubt(question, worst)
            if disposition and disposition is not Disposition.SELF_CARE:
                yield build_unsure_flag(question, disposition)


def find_worst_meaning(question: Question, answers: Answers) -> Disposition | None:
    """The most urgent disposition that any of the options would add."""
    raised = set(all_slugs(answers))
    meanings = (
        rule.result.disposition
        for value in list_possible_values(question, answers)
        for rule in all_matches(
            RED_FLAG_RULES, Answers({**answers.values, question.id: value})
        )
        if rule.slug not in raised
    )
    return max(meanings, key=get_rank, default=None)


def all_slugs(answers: Answers) -> list[str]:
    return [rule.slug for rule in all_matches(RED_FLAG_RULES, answers)]


def list_possible_values(question: Question, answers: Answers) -> list[AnswerValue]:
    chosen = answers.selected_options(question.id) - {NOT_SURE}
    options = [
        option.value
        for option in question.list_offered_options(answers)
        if option.value not in {NONE_OF_THESE, NOT_SURE}
    ]
    if question.kind is QuestionKind.ONE:
        return list(options)
    return [(*chosen, option) for option in options]


def lower_for_doubt(question: Question, worst: Disposition) -> Disposition:
    # Several options may be true at once, and together mean more than each alone.
    floor = (
        Disposition.CLINICIAN
        if question.kind is QuestionKind.SEVERAL
        else Disposition.SELF_CARE
    )
    return max(worst.lower_by_one(), floor, key=get_rank)


def build_unsure_flag(question: Question, disposition: Disposition) -> RedFlag:
    return RedFlag(
        slug=f"unsure-{question.id.replace('_', '-')}",
        topic=RedFlagTopic.NOT_SURE,
        disposition=disposition,
        reason=f"you are not sure about: {question.short_label.lower()}",
        clinical_text=f"Not excluded by the patient: {question.short_label.lower()}",
        source=format_evidence((UNSURE_IS_ONE_LOWER,)),
    )


def get_rank(disposition: Disposition) -> int:
    return disposition.rank


def get_urgency_rank(flag: RedFlag) -> int:
    return flag.disposition.rank


def get_special_care(flag: RedFlag) -> SpecialCare | None:
    return SPECIAL_CARE_BY_SLUG.get(flag.slug)
