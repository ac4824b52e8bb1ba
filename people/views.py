"""Pages about the person, not about their back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from people.clocks import settle_device_zone
from people.forms import ClockForm, SettingsForm
from people.http import PersonRequest
from people.middleware import get_device_time_zone, store_person_in_session
from people.models import Person
from people.submissions import stored_in_turn


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def account_settings(request: PersonRequest) -> HttpResponse:
    form = SettingsForm(request.POST or None, instance=request.person)
    if form.is_valid():
        # This may be a stranger's first write, which creates their person.
        store_person_in_session(request, form.save())
        settle_device_zone(request)
        messages.success(request, "Your settings are saved.")
        return redirect("people:account_settings")
    return render(
        request,
        "people/account_settings.html",
        {"form": form, "device_time_zone": get_device_time_zone(request)},
    )


@require_POST
@stored_in_turn
def choose_clock(request: PersonRequest) -> HttpResponse:
    """Go by the device's clock or by that of home, and lead back to the page."""
    form = ClockForm(request.POST)
    if form.is_valid() and request.person.pk:
        request.person.time_zone = form.cleaned_data["zone"]
        request.person.save(update_fields=["time_zone"])
        store_person_in_session(request, request.person)
        settle_device_zone(request)
    path = request.POST.get("next", "")
    # Only a path: a bare word would be taken for the name of a view.
    if path.startswith("/") and url_has_allowed_host_and_scheme(path, None):
        return redirect(path)
    return redirect("pages:today")


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def erase_everything(request: PersonRequest) -> HttpResponse:
    if request.method == "POST":
        if request.person.pk:
            Person.objects.erase_person(request.person)
        request.session.flush()
        messages.success(request, "Everything about you is erased.")
        response = redirect("pages:today")
        # What waits in this browser to be sent, and what it keeps of pages.
        response["Clear-Site-Data"] = '"cache", "storage"'
        return response
    return render(request, "people/erase_everything.html")
