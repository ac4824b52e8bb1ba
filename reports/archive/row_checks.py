"""What holds between the fields of a row, beyond the rules of the database.

A page writes each of these by construction or checks it in its form. A ValueError says
what is wrong. Slugs of rules are not checked: a rule may retire, and what it once
decided stays.
"""

from assessment.models import SymptomCheck, TestScore, TestSession
from assessment.self_tests.definitions import get_self_test
from assessment.self_tests.rules.results import validate_result
from assessment.symptom_check.questions.reading import are_answers_of
from assessment.symptom_check.red_flags.definition import Disposition
from core.values.days import DAY, DAYS_PER_WEEK
from exercises.values.doses import Dose
from people.models import Person
from people.values.countries import COUNTRIES_BY_CODE
from program.models import Program, ProgramItem
from progress.models import PsfsActivity, SessionItem

# The catalogue has at most 40 repetitions and half an hour; rules change both by steps.
MOST_REPETITIONS = 400
LONGEST_SECONDS_PER_SIDE = 2 * 60 * 60
MOST_TIMES_A_DAY = 24
LONGEST_PROGRAM_SECONDS = 4 * 60 * 60
OLDEST_AGE = 120


def check_person(person: Person) -> None:
    if person.country and person.country not in COUNTRIES_BY_CODE:
        raise ValueError("country: It is no code of a country that we know.")


def check_symptom_check(check: SymptomCheck) -> None:
    if not are_answers_of(check.edition, check.answers):
        raise ValueError("answers: They do not fit the questions of that check.")
    if check.decided_at is None:
        if check.fired:
            raise ValueError("fired: A check that is not decided has found nothing.")
        return
    worst = max((flag.disposition for flag in check.fired), key=get_rank, default=None)
    if check.disposition != (worst or Disposition.SELF_CARE):
        raise ValueError("disposition: It is not that of the most urgent sign found.")


def get_rank(disposition: Disposition) -> int:
    return disposition.rank


def check_test_session(test_session: TestSession) -> None:
    if test_session.age is not None and test_session.age > OLDEST_AGE:
        raise ValueError(f"age: It is more than {OLDEST_AGE}.")
    for finding in test_session.findings:
        if finding.side not in (None, *get_self_test(finding.test).sides):
            raise ValueError(f"findings: {finding.test} has no side {finding.side}.")


def check_test_score(score: TestScore) -> None:
    if score.pain_place is not None and score.pain is None:
        raise ValueError("pain_place: Nothing hurt.")
    validate_result(score.test_result)


def check_activity(activity: PsfsActivity) -> None:
    if not activity.name.strip():
        raise ValueError("name: It says nothing.")
    # Where the person was, it may still have been the day before.
    first_day = activity.created_at.date() - DAY
    if activity.stopped_on and activity.stopped_on < first_day:
        raise ValueError("stopped_on: It ends before it begins.")


def check_program(program: Program) -> None:
    if program.number < 1:
        raise ValueError("number: The first programme has the number 1.")
    if program.seconds > LONGEST_PROGRAM_SECONDS:
        raise ValueError("seconds: A session is not as long as this.")


def check_program_item(item: ProgramItem) -> None:
    check_dose(item.dose)
    days = item.days
    if len(set(days)) < len(days) or not set(days) <= set(range(DAYS_PER_WEEK)):
        raise ValueError("days: They are not days of a week, from 0 to 6, once each.")


def check_session_item(item: SessionItem) -> None:
    check_dose(item.dose)


def check_dose(dose: Dose) -> None:
    """A player would count through a longer one for ever, and its page be endless."""
    counts = (dose.sets, dose.rounds, dose.reps, dose.times_a_day)
    if min(counts) < 1 or dose.times_a_day > MOST_TIMES_A_DAY:
        raise ValueError("dose: A count is not possible.")
    if dose.sets * dose.rounds * dose.reps > MOST_REPETITIONS:
        raise ValueError(f"dose: There are more than {MOST_REPETITIONS} repetitions.")
    if dose.seconds_per_side > LONGEST_SECONDS_PER_SIDE:
        raise ValueError("dose: It takes more than two hours.")
