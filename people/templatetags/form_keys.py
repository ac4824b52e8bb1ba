"""Tags for forms: the field by which one is stored once, and whose drafts are kept."""

from django import template
from django.template import RequestContext
from django.utils.html import format_html
from django.utils.safestring import SafeString

from people.drafts import get_draft_owner
from people.http import PersonRequest
from people.submissions import FORM_KEY_FIELD, get_form_key

register = template.Library()


@register.simple_tag(takes_context=True)
def form_key(context: RequestContext) -> SafeString:
    request: PersonRequest = context["request"]
    return format_html(
        '<input type="hidden" name="{}" value="{}">',
        FORM_KEY_FIELD,
        get_form_key(request),
    )


@register.simple_tag(takes_context=True)
def draft_owner(context: RequestContext) -> str | None:
    """None on the page of an error that came before the session was asked."""
    request: PersonRequest | None = context.get("request")
    if request is None or not hasattr(request, "person"):
        return None
    return get_draft_owner(request)
