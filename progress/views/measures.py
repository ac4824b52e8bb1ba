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

from core.values.days import week_start
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.models import Person
from progress.log.forms import PegScoreForm, PsfsActivityForm, PsfsRatingsForm
from progress.models import (
    MAXIMUM_ACTIVITIES,
    PegScore,
    PsfsActivity,
    PsfsRating,
)


@require_http_methods(["GET", "HEAD", "POST"])
def psfs_activities(request: PersonRequest) -> HttpResponse:
    form = PsfsActivityForm(request.POST or None)
    if form.is_valid():
        name = form.cleaned_data["name"]
        PsfsActivity.objects.follow_activity(
            person=get_or_create_person(request), name=name
        )
        return redirect("progress:psfs_activities")
    context = load_psfs_context(request.person) | {"form": form}
    return render(request, "progress/psfs_activities.html", context)


def load_psfs_context(person: Person) -> dict[str, Any]:
    today = timezone.localdate()
    listed = list(PsfsActivity.objects.for_person(person).still_followed())
    return {
        "activities": listed,
        "can_add": len(listed) < MAXIMUM_ACTIVITIES,
        "ratings": PsfsRatingsForm(
            activities=listed, initial=load_psfs_abilities(person, today)
        ),
    }


def load_psfs_abilities(person: Person, day: date) -> dict[str, int]:
    ratings = PsfsRating.objects.filter(
        activity__person_id=person.pk, activity__stopped_on=None, rated_on=day
    )
    return {f"activity_{each.activity_id}": each.ability for each in ratings}


@require_http_methods(["GET", "HEAD", "POST"])
def rate_psfs_activities(request: PersonRequest) -> HttpResponse:
    if request.method != "POST":  # going back to a form with errors
        return redirect("progress:psfs_activities")
    listed = list(PsfsActivity.objects.for_person(request.person).still_followed())
    form = PsfsRatingsForm(request.POST, activities=listed)
    if form.is_valid():
        save_psfs_ratings(form, timezone.localdate())
        messages.success(request, "Saved.")
        return redirect("progress:psfs_activities")
    context = load_psfs_context(request.person) | {
        "form": PsfsActivityForm(),
        "ratings": form,
    }
    return render(request, "progress/psfs_activities.html", context)


@transaction.atomic
def save_psfs_ratings(form: PsfsRatingsForm, today: date) -> None:
    for activity, ability in form.rated_abilities:
        PsfsRating.objects.save_rating(activity, ability, today)


@require_POST
def stop_psfs_activity(request: PersonRequest, pk: int) -> HttpResponse:
    """Stop following; what was rated stays. A second time changes nothing."""
    named = PsfsActivity.objects.for_person(request.person)
    activity = get_object_or_404(named, pk=pk)
    named.still_followed().filter(pk=pk).update(stopped_on=timezone.localdate())
    messages.success(request, f"You no longer follow “{activity.name}”.")
    return redirect("progress:psfs_activities")


@require_http_methods(["GET", "HEAD", "POST"])
def peg_score(request: PersonRequest) -> HttpResponse:
    monday = week_start(timezone.localdate())
    weeks = PegScore.objects.for_person(request.person)
    said = weeks.filter(week_starts_on=monday).first()
    form = PegScoreForm(
        request.POST or None, initial=model_to_dict(said) if said else None
    )
    if form.is_valid():
        PegScore.objects.update_or_create(
            person=get_or_create_person(request),
            week_starts_on=monday,
            defaults=form.cleaned_data,
        )
        messages.success(request, "Saved.")
        return redirect("progress:progress_overview")
    return render(request, "progress/peg_score.html", {"form": form, "monday": monday})
