"""Pages about the person, not about their back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from people.forms import SettingsForm
from people.http import PersonRequest
from people.middleware import guess_time_zone, remember_person
from people.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
def settings(request: PersonRequest) -> HttpResponse:
    form = SettingsForm(request.POST or None, instance=request.person)
    if form.is_valid():
        # This can be the first write of a stranger, which makes a person of them.
        remember_person(request, form.save())
        messages.success(request, "Your settings are saved.")
        return redirect("people:settings")
    return render(
        request,
        "people/settings.html",
        {"form": form, "detected_time_zone": guess_time_zone(request)},
    )


@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: PersonRequest) -> HttpResponse:
    if request.method == "POST":
        if request.person.pk:
            Person.objects.erase(request.person)
        request.session.flush()
        messages.success(request, "Everything about you is erased.")
        return redirect("today")
    return render(request, "people/erase.html")
