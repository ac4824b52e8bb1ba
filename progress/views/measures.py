"""Activities the person names, and the three questions on a week."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.forms import model_to_dict
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from people.http import PersonRequest
from people.middleware import keep_person
from people.models import Person
from progress.analysis.trends import Span, start_of
from progress.log.forms import ActivityForm, RatingsForm, WeekForm
from progress.models import (
    MOST_ACTIVITIES,
    Activity,
    ActivityRating,
    WeeklyInterference,
)


@require_http_methods(["GET", "HEAD", "POST"])
def activities(request: PersonRequest) -> HttpResponse:
    form = ActivityForm(request.POST or None)
    if form.is_valid():
        name = form.cleaned_data["name"]
        Activity.objects.follow(person=keep_person(request), name=name)
        return redirect("progress:activities")
    context = followed(request.person) | {"form": form}
    return render(request, "progress/activities.html", context)


def followed(person: Person) -> dict[str, Any]:
    today = timezone.localdate()
    listed = list(Activity.objects.for_person(person).followed())
    return {
        "activities": listed,
        "can_add": len(listed) < MOST_ACTIVITIES,
        "ratings": RatingsForm(activities=listed, initial=abilities_on(person, today)),
    }


def abilities_on(person: Person, day: date) -> dict[str, int]:
    ratings = ActivityRating.objects.filter(
        activity__person_id=person.pk, activity__stopped_on=None, rated_on=day
    )
    return {f"activity_{each.activity_id}": each.ability for each in ratings}


@require_http_methods(["GET", "HEAD", "POST"])
def rate(request: PersonRequest) -> HttpResponse:
    if request.method != "POST":  # going back to a form with errors
        return redirect("progress:activities")
    listed = list(Activity.objects.for_person(request.person).followed())
    form = RatingsForm(request.POST, activities=listed)
    if form.is_valid():
        save_ratings(form, timezone.localdate())
        messages.success(request, "Saved.")
        return redirect("progress:activities")
    context = followed(request.person) | {"form": ActivityForm(), "ratings": form}
    return render(request, "progress/activities.html", context)


@transaction.atomic
def save_ratings(form: RatingsForm, today: date) -> None:
    for activity, ability in form.abilities:
        ActivityRating.objects.rate(activity, ability, today)


@require_POST
def stop(request: PersonRequest, pk: int) -> HttpResponse:
    """Stop following; what was rated stays. A second time changes nothing."""
    named = Activity.objects.for_person(request.person)
    activity = get_object_or_404(named, pk=pk)
    named.followed().filter(pk=pk).update(stopped_on=timezone.localdate())
    messages.success(request, f"You no longer follow “{activity.name}”.")
    return redirect("progress:activities")


@require_http_methods(["GET", "HEAD", "POST"])
def week(request: PersonRequest) -> HttpResponse:
    monday = start_of(timezone.localdate(), Span.WEEK)
    weeks = WeeklyInterference.objects.for_person(request.person)
    said = weeks.filter(week_starts_on=monday).first()
    form = WeekForm(request.POST or None, initial=model_to_dict(said) if said else None)
    if form.is_valid():
        WeeklyInterference.objects.update_or_create(
            person=keep_person(request),
            week_starts_on=monday,
            defaults=form.cleaned_data,
        )
        messages.success(request, "Saved.")
        return redirect("progress:overview")
    return render(request, "progress/week.html", {"form": form, "monday": monday})
