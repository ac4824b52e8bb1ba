"""Every address of ours, and who has to visit it so that its page is shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from uuid import uuid4

from django.test import Client
from django.urls import reverse
from django.utils import timezone

from assessment.models import SymptomCheck
from core.values.days import DAY
from exercises.collections.table import COLLECTIONS_BY_SLUG
from exercises.figures.library import PICTURES_BY_NAME
from people.models import Person, User
from program.actions.check_in import record_check_in
from program.actions.close_program import close_program_for_sign
from program.actions.exclusions import save_excluded_exercise
from program.actions.flare import record_flare
from program.actions.renew_program import renew_for_person
from program.actions.start_session import start_program_session
from program.models import Program
from program.rules.weekly import AdherenceBarrier
from progress.models import Session
from progress.values.log_vocabulary import ItemOutcome
from reports.models import CalendarFeed, Upload
from tests.assessment.factories import (
    ORDINARY_BACKACHE,
    make_decided_check,
    make_finished_test_session,
    make_running_check,
    make_test_session,
    score,
)
from tests.lessons.factories import make_lesson_reading
from tests.pages.training import train
from tests.people.factories import STAFF_PASSWORD, log_in_as, make_person
from tests.program.factories import (
    build_check_in,
    make_flare_answers,
    make_if_then_plan,
    make_movement_fear,
    make_other_approach,
    make_past_pause,
    make_what_matters,
)
from tests.progress.factories import (
    make_activity,
    make_pain_entries,
    make_rating,
    make_walk,
    make_walking_goal,
    make_week,
)

# All pictures on one sheet take ten seconds to draw.
FEW_PICTURES = dict(islice(PICTURES_BY_NAME.items(), 3))


def make_settled_person() -> Person:
    """Somebody who has done everything, and is in the middle of a session."""
    now = timezone.now()
    person = make_person(country="DE", created_at=now - 30 * DAY)
    check = make_decided_check(person, at=now, pain_now=2)
    for held in (10, 20):
        make_finished_test_session(
            person,
            ("thomas", "left", {"value": 20}),
            ("knee-to-chest", "right", {"pain": 4}),
            ("plank", "", {"value": held}),
        )
    fill_log(person)
    program = renew_for_person(person, check)
    train(program, 8, 1)
    save_excluded_exercise(person, program.items.first().exercise)
    record_check_in(build_check_in(barrier=AdherenceBarrier.TIME), person, check)
    begin_session(Program.objects.for_person(person).current())
    Upload.objects.store_for_person(person, b"PK", [], now)
    CalendarFeed.objects.create(person=person)
    return person


def fill_log(person: Person) -> None:
    now = timezone.now()
    make_pain_entries(person, 30, ending_at=now)
    activity = make_activity(person)
    make_rating(activity, rated_on=now.date() - 7 * DAY)
    make_rating(activity, rated_on=now.date())
    make_week(person)
    make_walking_goal(person, made_at=now - 7 * DAY)
    make_walk(person, walked_on=now.date())
    make_lesson_reading(person, read_at=now - 20 * DAY)
    make_movement_fear(person, told_at=now - 20 * DAY)
    make_if_then_plan(person, made_at=now - 20 * DAY)
    make_what_matters(person, told_at=now - 20 * DAY)
    make_other_approach(person)


def begin_session(program: Program) -> None:
    """A session of today that hurt twice: once too much, once down the leg."""
    session = start_program_session(program, key=uuid4(), pain_before=2)
    hurting, spreading = session.items.all()[:2]
    session.items.filter(pk=hurting.pk).update(outcome=ItemOutcome.HURT, pain=8)
    session.items.filter(pk=spreading.pk).update(outcome=ItemOutcome.LEG_PAIN)


def make_testing_person() -> Person:
    person = make_person()
    make_decided_check(person)
    score(make_test_session(person), "plank", value=20)
    return person


def make_asked_person() -> Person:
    return make_running_check(age=55).person


def make_answered_person() -> Person:
    """Somebody whose check is done but for the last button."""
    return make_running_check(**ORDINARY_BACKACHE).person


def make_referred_person() -> Person:
    """Somebody whose check sends them to a clinician."""
    return make_decided_check(signs=["weight_loss"]).person


def make_urgent_person() -> Person:
    return make_decided_check(signs=["fever"]).person


def make_endangered_person() -> Person:
    return make_decided_check(saddle=["not_sure"]).person


def make_interrupted_person() -> Person:
    """Somebody who left a check that is urgent already."""
    return make_running_check(age=55, signs=["fever"]).person


def make_resting_person() -> Person:
    """Somebody with a program who is not in a session."""
    check = make_decided_check(at=timezone.now(), pain_now=2)
    renew_for_person(check.person, check)
    return check.person


def make_pausing_person() -> Person:
    """Somebody who is asked about one exercise, while another one pauses."""
    person = make_resting_person()
    items = Program.objects.for_person(person).current().items.all()
    for item, days_ago in [(items[0], (1,)), (items[1], (20, 60, 100, 140))]:
        for days in days_ago:
            make_past_pause(person, item.exercise, days)
    return person


def make_flaring_person() -> Person:
    """Somebody who has just reported a flare-up."""
    person, now = make_resting_person(), timezone.now()
    check = SymptomCheck.objects.for_person(person).get()
    record_flare(person, check, make_flare_answers(), now)
    return person


def make_stopped_person() -> Person:
    """Somebody who felt numb in a session, and has not been checked since."""
    person = make_resting_person()
    session = start_program_session(
        Program.objects.for_person(person).current(), key=uuid4(), pain_before=2
    )
    close_program_for_sign(
        session, ItemOutcome.NUMB, told_at=timezone.now(), checked_at=None
    )
    return person


CAST: Mapping[str, Callable[[], Person]] = {
    "answered": make_answered_person,
    "asked": make_asked_person,
    "endangered": make_endangered_person,
    "flaring": make_flaring_person,
    "interrupted": make_interrupted_person,
    "newcomer": make_person,
    "pausing": make_pausing_person,
    "referred": make_referred_person,
    "resting": make_resting_person,
    "settled": make_settled_person,
    "stopped": make_stopped_person,
    "testing": make_testing_person,
    "urgent": make_urgent_person,
}


@dataclass(frozen=True)
class Visit:
    """Who visits an address, and what in it depends on them."""

    visitor: str = "settled"
    find_arguments: Callable[[Person], dict[str, object]] = lambda person: {}
    query: str = ""


def first_program_item(person: Person) -> dict[str, object]:
    item = Program.objects.for_person(person).current().items.first()
    return {"slug": item.exercise.slug}


PAGES: Mapping[str, Visit] = {
    "assessment:clinician_visit": Visit("referred"),
    "assessment:past_symptom_check": Visit(
        find_arguments=lambda person: {"pk": person.symptom_checks.get().pk}
    ),
    "assessment:repeat_symptom_check": Visit(),
    "assessment:self_test": Visit("testing", lambda person: {"slug": "plank"}),
    "assessment:self_test_findings": Visit(),
    "assessment:self_test_right": Visit("testing", lambda person: {"slug": "thomas"}),
    "assessment:self_test_scores": Visit("testing"),
    "assessment:self_test_start": Visit(),
    "assessment:symptom_check_answers": Visit("answered"),
    "assessment:symptom_check_history": Visit(),
    "assessment:symptom_check_letter": Visit(),
    "assessment:symptom_check_page": Visit(
        "asked", lambda person: {"page_id": "place"}
    ),
    "assessment:symptom_check_result": Visit(),
    "assessment:symptom_check_start": Visit(),
    "exercises:collection_detail": Visit(
        find_arguments=lambda person: {"collection": COLLECTIONS_BY_SLUG["chair-only"]}
    ),
    "exercises:collection_list": Visit(),
    "exercises:exercise_detail": Visit(
        find_arguments=lambda person: {"slug": "bird-dog"}
    ),
    "exercises:exercise_list": Visit(),
    "exercises:figure_contact_sheet": Visit("editor"),
    "exercises:muscles_and_joints": Visit(),
    "pages:learn_about": Visit(),
    "pages:learn_how_we_decide": Visit(),
    "pages:learn_index": Visit(),
    "pages:learn_page": Visit(find_arguments=lambda person: {"slug": "relieve-now"}),
    "pages:learn_safety": Visit(),
    "pages:learn_sources": Visit(),
    "pages:learn_what_your_answers_change": Visit(),
    "pages:learn_which_signs_decide": Visit(),
    "pages:learn_other_sets": Visit(),
    "pages:learn_how_relief_is_chosen": Visit(),
    "pages:learn_own_rules": Visit(),
    "pages:lesson_list": Visit(),
    "pages:lesson_page": Visit(find_arguments=lambda person: {"slug": "pacing"}),
    "pages:more": Visit(),
    "pages:today": Visit(),
    "people:account_settings": Visit(),
    "people:erase_everything": Visit(),
    "program:change_walk": Visit(
        find_arguments=lambda person: {"pk": person.walks.first().pk}
    ),
    "program:check_in_summary": Visit(),
    "program:collection_session": Visit(
        "resting",
        lambda person: {"collection": COLLECTIONS_BY_SLUG["chair-only"]},
    ),
    "program:exercise_swap": Visit(find_arguments=first_program_item),
    "program:feared_movement": Visit(),
    "program:first_program": Visit("testing"),
    "program:flare_guidance": Visit("flaring"),
    "program:if_then_plan": Visit(),
    "program:pain_alternatives": Visit(find_arguments=first_program_item),
    "program:program_closed": Visit("stopped"),
    "program:program_changes": Visit(),
    "program:program_overview": Visit(),
    "program:program_settings": Visit(),
    "program:program_version": Visit(find_arguments=lambda person: {"number": 1}),
    "program:quick_relief": Visit("stranger"),
    "program:relief_session": Visit(),
    "program:session_figures": Visit(),
    "program:session_finish": Visit(),
    "program:session_player": Visit(),
    "program:session_result": Visit(
        find_arguments=lambda person: {
            "pk": Session.objects.for_person(person).finished().first().pk
        }
    ),
    "program:walking_goal": Visit(),
    "program:walking_log": Visit(),
    "program:weekly_check_in": Visit(),
    "program:what_matters": Visit(),
    "progress:log_calendar": Visit(),
    "progress:pain_chart": Visit(),
    "progress:pain_entry": Visit(
        find_arguments=lambda person: {"pk": person.pain_entries.first().pk}
    ),
    "progress:pain_log": Visit(),
    "progress:peg_score": Visit(),
    "progress:progress_overview": Visit(),
    "progress:psfs_activities": Visit(),
    "reports:calendar_subscription": Visit(),
    "reports:clinician_report": Visit(),
    "reports:data_export": Visit(),
    "reports:data_import": Visit(),
    "reports:import_confirmation": Visit(),
}
# Pages that look another way for others, or for those who ask for something else.
SECOND_FACES: Mapping[str, tuple[str, Visit]] = {
    "chart of all time": ("progress:progress_overview", Visit(query="?range=all")),
    "no flare-up": ("program:flare_guidance", Visit()),
    "emergency": ("assessment:symptom_check_result", Visit("endangered")),
    "no barrier yet": ("program:if_then_plan", Visit("resting")),
    "no fear yet": ("program:feared_movement", Visit("resting")),
    "no program yet": ("program:program_overview", Visit("testing")),
    "no result": ("exercises:exercise_list", Visit(query="?q=priformis")),
    "nothing logged": ("progress:progress_overview", Visit("newcomer")),
    "past day of the log": ("progress:pain_log", Visit(query="?day=2026-03-02")),
    "pauses that ask": ("program:program_overview", Visit("pausing")),
    "report of no time": (
        "reports:clinician_report",
        Visit(query="?ends_on=2999-01-01"),
    ),
    "see a clinician": ("assessment:symptom_check_result", Visit("referred")),
    "start of a session": ("program:session_player", Visit("resting")),
    "today in a flare-up": ("pages:today", Visit("flaring")),
    "today of a newcomer": ("pages:today", Visit("newcomer")),
    "unfinished check": ("assessment:symptom_check_result", Visit("interrupted")),
    "urgent": ("assessment:symptom_check_result", Visit("urgent")),
    "walking without a goal": ("program:walking_log", Visit("resting")),
    "walking while the program is closed": ("program:walking_log", Visit("referred")),
    "welcome": ("pages:today", Visit("stranger")),
}
# No page of its own: the player's script puts it into the page of the session.
FRAGMENTS = {"program:session_figures"}
# What is downloaded or read by a program.
FILES = {
    "assessment:symptom_check_letter_pdf",
    "reports:clinician_report_pdf",
    "reports:download_archive",
    "reports:download_fhir_bundle",
    "reports:serve_calendar_feed",
}
# What shows nothing of its own: after an error the page behind it has this address.
REDIRECTS = {"progress:rate_psfs_activities"}


def log_in_editor(client: Client) -> None:
    client.force_login(
        User.objects.create_superuser("editor@example.org", STAFF_PASSWORD)
    )


def log_in_cast() -> dict[str, Client]:
    """A client for each visitor, all of them logged in."""
    clients = {name: Client() for name in [*CAST, "editor", "stranger"]}
    for name, make_visitor in CAST.items():
        log_in_as(clients[name], make_visitor())
    log_in_editor(clients["editor"])
    return clients


def find_path(name: str, visit: Visit, clients: Mapping[str, Client]) -> str:
    key = clients[visit.visitor].session.get("person")
    person = Person.objects.filter(pk=key).first() or Person()
    return reverse(name, kwargs=visit.find_arguments(person)) + visit.query
