"""What a person does on the program's pages."""

from uuid import uuid4

from program.models import Flare, Program
from tests.program.factories import ORDINARY_FLARE, ORDINARY_WEEK

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


def report_flare(client, *, follow=False, **answers):
    signs = {"has_danger_sign": "no", "has_new_leg_pain": "no"}
    return client.post(FLARE, ORDINARY_FLARE | signs | answers, follow=follow)


def undo_url():
    return f"{FLARE}{Flare.objects.latest('reported_at').pk}/undo/"


def settled_url():
    return f"{FLARE}{Flare.objects.latest('reported_at').pk}/settled/"


def current_program(person):
    return Program.objects.for_person(person).current()


def items_of(person):
    items = current_program(person).items.all()
    return {item.exercise.slug: item for item in items}
