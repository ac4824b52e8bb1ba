"""Pages about the person, not about their back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from people.forms import SettingsForm
from people.http import PersonRequest
from people.middleware import guess_time_zone, store_person_in_session
from people.models import Person
from people.submissions import stored_in_turn


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def account_settings(request: PersonRequest) -> HttpResponse:
    form = SettingsForm(request.POST or None, instance=request.person)
    if form.is_valid():
        # This may be a stranger's first write, which creates their person.
        store_person_in_session(request, form.save())
        messages.success(request, "Your settings are saved.")
        return redirect("people:account_settings")
    return render(
        request,
        "people/account_settings.html",
        {"form": form, "detected_time_zone": guess_time_zone(request)},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def erase_everything(request: PersonRequest) -> HttpResponse:
    if request.method == "POST":
        if request.person.pk:
            Person.objects.erase_person(request.person)
        request.session.flush()
        messages.success(request, "Everything about you is erased.")
        return redirect("pages:today")
    return render(request, "people/erase_everything.html")
