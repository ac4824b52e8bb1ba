from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError, transaction

from exercises.models import Exercise
from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Side, Technique
from progress.models import NextDayResponse, PainEntry, Session
from progress.sessions.player.playback import Playback
from progress.sessions.player.timeline import build_timeline
from progress.values.log_vocabulary import SessionFeeling
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_session, make_session_item

pytestmark = pytest.mark.django_db


def test_sessions_are_counted_on_the_persons_days():
    person = make_person()
    for hour in (12, 20, 36):
        ended = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(hours=hour)
        make_session(person, started_at=ended, finished_at=ended)
    make_session(person, finished_at=None)
    sessions = Session.objects.for_person(person).count_by_day(
        date(2026, 3, 1), date(2026, 3, 31), ZoneInfo("Pacific/Auckland")
    )
    assert sessions == {date(2026, 3, 3): 2, date(2026, 3, 4): 1}


def test_an_end_at_midnight_is_of_the_day_that_begins():
    person = make_person()
    make_session(person, started_at=NOON, finished_at=datetime(2026, 3, 3, tzinfo=UTC))
    sessions = Session.objects.for_person(person)
    days = [NOON.date(), NOON.date() + timedelta(days=1)]
    assert [sessions.count_by_day(day, day, UTC) for day in days] == [{}, {days[1]: 1}]


def test_a_session_cannot_end_before_its_start():
    with pytest.raises(IntegrityError):
        make_session(make_person(), finished_at=datetime(2026, 3, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("side", "sides"),
    [
        (None, (Side.LEFT, Side.RIGHT)),
        (Side.RIGHT, (Side.RIGHT, Side.LEFT, Side.RIGHT)),
    ],
)
def test_an_item_is_played_as_it_was_prescribed(side, sides):
    exercise = make_exercise(
        technique="strength",
        is_sided=True,
        steps=["Kneel."],
        cues={DosePart.HOLD: "Stay tall."},
    )
    item = make_session_item(
        make_session(make_person()), exercise, side=side, dose=Dose(hold_seconds=20)
    )
    assert item.playback == Playback(
        dose=Dose(hold_seconds=20),
        technique=Technique.STRENGTH,
        instructions=("Kneel.",),
        sides=sides,
        cues={DosePart.HOLD: "Stay tall."},
    )


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(
    ("slug", "dose", "told"),
    [
        (
            "hamstring-strap",
            Dose(push_seconds=8, release_seconds=3, hold_seconds=20),
            [
                ("push", "Press the leg gently into the strap."),
                ("release", "Breathe out and let the leg hang."),
                ("hold", "Draw the leg up, toes relaxed."),
            ],
        ),
        (
            "bridge",
            Dose(move_seconds=4, hold_seconds=2),
            [
                ("move", "Squeeze, then hips up."),
                ("hold", "Weight on your heels."),
                ("return", "Lower slowly."),
            ],
        ),
    ],
)
def test_each_part_of_a_shipped_exercise_is_told_by_its_cue(slug, dose, told):
    exercise = Exercise.objects.get(slug=slug)
    item = make_session_item(make_session(make_person()), exercise, dose=dose)
    _ready, *steps = build_timeline(item.playback)
    cues = [(step.kind.value, step.cue) for step in steps]
    assert [*dict.fromkeys(cues[: len(told)])] == told


def test_rows_are_named_by_their_day_and_pain():
    session = make_session(make_person())
    item = make_session_item(session, make_exercise(name="Bird dog"))
    response = NextDayResponse(session=session, pain=3)
    names = "Session of 2026-03-02", "Bird dog", "Pain 3 on the day after"
    assert (str(session), str(item), str(response)) == names


def test_the_first_response_stays_and_its_pain_is_in_the_log():
    session = make_session(make_person())
    for pain, feeling in ((3, SessionFeeling.HARD), (9, None)):
        NextDayResponse.objects.record_response(session, pain=pain, feeling=feeling)
    response = NextDayResponse.objects.get()
    assert (response.pain, response.feeling) == (3, "hard")
    entry = PainEntry.objects.get()
    assert (entry.person_id, entry.pain) == (session.person_id, 3)
    assert entry.felt_at == response.answered_at


@pytest.mark.parametrize("answer", [{"pain": 11}, {"pain": 3, "feeling": "splendid"}])
def test_the_database_refuses_other_responses(answer):
    session = make_session(make_person())
    with pytest.raises(IntegrityError), transaction.atomic():
        NextDayResponse.objects.create(session=session, **answer)
