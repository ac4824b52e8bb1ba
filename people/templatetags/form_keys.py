"""`{% form_key %}`: the hidden field by which a form is stored once."""

from django import template
from django.template import RequestContext
from django.utils.html import format_html
from django.utils.safestring import SafeString

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
