"""A person's calendar as iCalendar, for programs that ask for it again and again."""

from datetime import datetime

from icalendar import Calendar
from icalendar import Event as CalendarEvent

from assessment.models import Assessment
from people.models import Person, Preferences
from program.access import latest_check
from program.models import Program
from reports.calendar.values.events import A_DAY, Event, events
from reports.fhir.values.resources import Subject


def feed_of(person: Person) -> bytes:
    """Their days as they are now: empty while no program is open to them."""
    calendar = Calendar()
    calendar.add("prodid", "-//Calendar feed//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Time for yourself")
    program = open_program(person)
    if program:
        for event in events_of(person, program):
            component = component_of(event, Subject(person.created_at), program.made_at)
            calendar.add_component(component)
    content: bytes = calendar.to_ical()
    return content


def open_program(person: Person) -> Program | None:
    check = latest_check(person)
    if check is None or not check.allows_program:
        return None
    return Program.objects.for_person(person).current()


def events_of(person: Person, program: Program) -> list[Event]:
    preferences = Preferences.objects.for_person(person)
    sitting = Assessment.objects.for_person(person).finished().first()
    retest_at = sitting.retest_at if sitting else None
    return list(
        events(
            minutes=preferences.minutes,
            days_a_week=preferences.days_a_week,
            made_on=person.day_of(program.made_at),
            retest_on=person.day_of(retest_at) if retest_at else None,
        )
    )


def component_of(event: Event, subject: Subject, made_at: datetime) -> CalendarEvent:
    """Whole days without a time zone: the same day wherever the person is."""
    component = CalendarEvent()
    component.add("uid", subject.number(f"calendar {event.name}"))
    # Not now: each reading would look like a change.
    component.add("dtstamp", made_at)
    component.add("dtstart", event.starts_on)
    component.add("dtend", event.starts_on + A_DAY)
    component.add("summary", event.title)
    component.add("transp", "TRANSPARENT")
    if event.weekdays:
        component.add("rrule", {"freq": "weekly", "byday": list(event.weekdays)})
    return component
