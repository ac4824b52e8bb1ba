"""The calendar feed: create, serve and revoke it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_in_turn
from reports.calendar.feed import build_calendar_feed
from reports.models import CalendarFeed


@require_safe
def calendar_subscription(request: PersonRequest) -> HttpResponse:
    feed = CalendarFeed.objects.for_person(request.person).first()
    address = request.build_absolute_uri(feed.get_absolute_url()) if feed else ""
    # The scheme by which a browser opens the calendar of the device.
    link = f"webcal:{address.partition(':')[2]}"
    context = {"address": address, "subscription_link": link}
    return render(request, "reports/calendar_subscription.html", context)


@require_POST
@stored_in_turn
def create_calendar_feed(request: PersonRequest) -> HttpResponse:
    CalendarFeed.objects.get_or_create(person=get_or_create_person(request))
    messages.success(request, "Your calendar has its address.")
    return redirect("reports:calendar_subscription")


@require_POST
@stored_in_turn
def revoke_calendar_feed(request: PersonRequest) -> HttpResponse:
    CalendarFeed.objects.for_person(request.person).delete()
    messages.success(request, "The address no longer works.")
    return redirect("reports:calendar_subscription")


@require_safe
def serve_calendar_feed(request: PersonRequest, token: str) -> HttpResponse:
    feed = get_object_or_404(CalendarFeed.objects.select_related("person"), token=token)
    return HttpResponse(
        build_calendar_feed(feed.person),
        content_type="text/calendar; charset=utf-8",
        # Anyone with the URL can read it, so it must not be stored or indexed.
        headers={"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex"},
    )
