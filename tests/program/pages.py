"""What a person does on the program's pages."""

from uuid import uuid4

from program.models import Program

PROGRAM = "/program/"
SESSION = "/program/session/"
HTMX = {"HX-Request": "true"}


def start(client, pain, key=None):
    return client.post(SESSION, {"key": key or uuid4(), "pain": pain})


def item_url(session, number):
    return f"{SESSION}{session.key}/{number}/"


def items_of(person):
    program = Program.objects.for_person(person).current()
    return {item.exercise.slug: item for item in program.items.all()}
