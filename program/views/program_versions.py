"""What changed in the program, and each of its versions."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from assessment.models import SymptomCheck
from people.http import PersonRequest
from program.access import require_open_program
from program.models import Program
from program.state.pauses import load_shown_pauses

VERSIONS_SHOWN = 20


@require_safe
@require_open_program
def program_changes(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    versions = Program.objects.for_person(request.person)[:VERSIONS_SHOWN]
    context = {
        "versions": versions,
        "pauses": load_shown_pauses(request.person, timezone.now()),
    }
    return render(request, "program/program_changes.html", context)


@require_safe
@require_open_program
def program_version(
    request: PersonRequest, check: SymptomCheck, number: int
) -> HttpResponse:
    programs = Program.objects.for_person(request.person)
    program = get_object_or_404(programs, number=number)
    context = {"program": program, "items": program.items.all()}
    return render(request, "program/program_version.html", context)
