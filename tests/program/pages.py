"""What a person does on the program's pages."""

from uuid import uuid4

from program.models import Program
from tests.program.factories import ORDINARY_WEEK

PROGRAM = "/program/"
FIRST = "/program/first/"
SESSION = "/program/session/"
CHECK_IN = "/program/check-in/"
CLOSED = "/program/closed/"
FLARE = "/program/flare/"
HTMX = {"HX-Request": "true"}


def start(client, pain, key=None):
    return client.post(SESSION, {"form_key": key or uuid4(), "pain": pain})


def item_url(session, number):
    return f"{SESSION}{session.key}/{number}/"


def answer_check_in(client, **answers):
    ordinary = ORDINARY_WEEK | {"swap": "", "has_danger_sign": "no"}
    return client.post(CHECK_IN, ordinary | answers, follow=True)


def current_program(person):
    return Program.objects.for_person(person).current()


def items_of(person):
    items = current_program(person).items.all()
    return {item.exercise.slug: item for item in items}
