"""/.well-known/security.txt: whom to tell of a weakness (RFC 9116)."""

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

VALID_FOR = timedelta(days=180)


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    if not settings.SECURITY_CONTACT:
        raise Http404
    expires_at = (timezone.now() + VALID_FOR).replace(microsecond=0)
    fields = {
        "Contact": format_contact(settings.SECURITY_CONTACT),
        "Expires": expires_at.isoformat(),
        "Preferred-Languages": "en",
        "Canonical": request.build_absolute_uri(reverse("security_txt")),
    }
    return HttpResponse(
        "".join(f"{name}: {value}\n" for name, value in fields.items()),
        content_type="text/plain; charset=utf-8",
    )


def format_contact(contact: str) -> str:
    """Return an address that can be followed: of plain e-mail, its mailto."""
    return f"mailto:{contact}" if "@" in contact and ":" not in contact else contact
