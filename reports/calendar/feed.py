"""A person's calendar as iCalendar, for programs that fetch it regularly."""

from datetime import datetime, timedelta

from icalendar import Calendar, vDuration
from icalendar import Event as CalendarEvent

from assessment.models import SymptomCheck, TestSession
from core.values.days import DAY
from people.models import Person
from program.models import Program
from program.planning.week import session_weekdays
from reports.calendar.values.events import AllDayEvent, generate_events
from reports.values.pseudonym import derive_pseudonymous_identifier

REFRESH_INTERVAL = timedelta(hours=6)


def build_calendar_feed(person: Person) -> bytes:
    """A person's days as they are now: empty while no program is open to them."""
    calendar = Calendar()
    calendar.add("prodid", "-//Calendar feed//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Time for yourself")
    calendar.add("refresh-interval", REFRESH_INTERVAL, {"VALUE": "DURATION"})
    # The same for those that do not know the standard's property (RFC 7986).
    calendar.add("x-published-ttl", vDuration(REFRESH_INTERVAL))
    program = find_open_program(person)
    if program:
        for event in build_program_events(person, program):
            identifier = derive_pseudonymous_identifier(
                person.created_at, f"calendar {event.name}"
            )
            calendar.add_component(
                build_event_component(event, identifier, program.made_at)
            )
    content: bytes = calendar.to_ical()
    return content


def find_open_program(person: Person) -> Program | None:
    check = SymptomCheck.objects.for_person(person).find_in_force()
    if check is None or not check.is_program_allowed:
        return None
    return Program.objects.for_person(person).current()


def build_program_events(person: Person, program: Program) -> list[AllDayEvent]:
    tests = TestSession.objects.for_person(person).finished_latest_first()
    latest = tests.first()
    retest_at = latest.retest_at if latest else None
    items = list(program.items.select_related("exercise"))
    return list(
        generate_events(
            session_minutes=program.session_minutes,
            session_weekdays=session_weekdays(items, person.started_on),
            program_made_on=person.local_day(program.made_at),
            program_number=program.number,
            retest_on=person.local_day(retest_at) if retest_at else None,
            retest_number=tests.count(),
        )
    )


def build_event_component(
    event: AllDayEvent, identifier: str, made_at: datetime
) -> CalendarEvent:
    """Whole days without a time zone: the same day wherever the person is."""
    component = CalendarEvent()
    component.add("uid", identifier)
    # Not the current time: each fetch would look like a change.
    component.add("dtstamp", made_at)
    component.add("sequence", event.sequence)
    component.add("dtstart", event.starts_on)
    component.add("dtend", event.starts_on + DAY)
    component.add("summary", event.title)
    component.add("transp", "TRANSPARENT")
    if event.weekdays:
        component.add("rrule", {"freq": "weekly", "byday": list(event.weekdays)})
    return component
