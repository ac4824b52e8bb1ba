"""Activities that a person names, rates and stops following."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods, require_POST

from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_in_turn, stored_once
from progress.log.forms.psfs import PsfsActivityForm, PsfsRatingsForm
from progress.models import MAXIMUM_ACTIVITIES, PsfsActivity, PsfsRating
from progress.values.sources import PATIENT_SPECIFIC_FUNCTIONAL_SCALE_1995


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
def psfs_activities(request: PersonRequest) -> HttpResponse:
    form = PsfsActivityForm(request.POST or None)
    if form.is_valid():
        PsfsActivity.objects.follow_activity(
            person=get_or_create_person(request), **form.named_activity
        )
        return redirect("progress:psfs_activities")
    return render_psfs_activities(request, form, build_ratings_form(request))


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def rate_psfs_activities(request: PersonRequest) -> HttpResponse:
    if request.method != "POST":  # coming back to a form with errors
        return redirect("progress:psfs_activities")
    ratings = build_ratings_form(request, request.POST)
    if ratings.is_valid():
        PsfsRating.objects.save_ratings(ratings.rated_abilities, timezone.localdate())
        messages.success(request, "Saved.")
        return redirect("progress:psfs_activities")
    return render_psfs_activities(request, PsfsActivityForm(), ratings)


def build_ratings_form(request: PersonRequest, data: Any = None) -> PsfsRatingsForm:
    activities = PsfsActivity.objects.for_person(request.person).still_followed()
    ratings = PsfsRating.objects.of_followed_activities(request.person).filter(
        rated_on=timezone.localdate()
    )
    abilities = dict(ratings.values_list("activity_id", "ability"))
    return PsfsRatingsForm(data, activities=list(activities), abilities=abilities)


def render_psfs_activities(
    request: PersonRequest, form: PsfsActivityForm, ratings: PsfsRatingsForm
) -> HttpResponse:
    activities = list(ratings.activities_by_field.values())
    context = {
        "form": form,
        "ratings": ratings,
        "activities": activities,
        "sources": (PATIENT_SPECIFIC_FUNCTIONAL_SCALE_1995,),
        "can_add": len(activities) < MAXIMUM_ACTIVITIES,
    }
    return render(request, "progress/psfs_activities.html", context)


@require_POST
@stored_in_turn
def stop_psfs_activity(request: PersonRequest, pk: int) -> HttpResponse:
    """Stop following an activity; its ratings stay. Repeating it changes nothing."""
    named = PsfsActivity.objects.for_person(request.person)
    activity = get_object_or_404(named, pk=pk)
    named.still_followed().filter(pk=pk).update(stopped_on=timezone.localdate())
    message = format_html("You no longer follow “<bdi>{}</bdi>”.", activity.name)
    messages.success(request, message)
    return redirect("progress:psfs_activities")
