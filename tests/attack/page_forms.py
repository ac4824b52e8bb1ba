"""The forms of a page, filled in as a person would who takes what is offered first."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

TYPED = {
    "date": "2026-03-02",
    "datetime-local": "2026-03-02T12:00",
    "email": "a@example.org",
    "number": "3",
    "search": "hip",
    "text": "climb stairs",
}
NOT_SENT = {"submit", "button", "reset", "file", "image"}


@dataclass
class PageForm:
    action: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    has_file: bool = False


class FormReader(HTMLParser):
    """Collects what a browser would send with each form that is posted."""

    def __init__(self, path):
        super().__init__()
        self.path = path
        self.forms = []
        self.form = self.select = self.textarea = None
        self.first_choices = {}

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form" and attributes.get("method", "").lower() == "post":
            self.form = PageForm(attributes.get("action") or self.path)
            self.first_choices = {}
        elif self.form is None:
            return
        elif tag == "input":
            self.read_input(attributes)
        elif tag == "select":
            self.select = attributes.get("name")
        elif tag == "option" and self.select:
            self.read_option(attributes)
        elif tag == "button" and attributes.get("name"):
            self.first_choices.setdefault(
                attributes["name"], attributes.get("value", "")
            )
        elif tag == "textarea" and attributes.get("name"):
            self.form.fields[attributes["name"]] = ["worse after sitting"]

    def read_input(self, attributes):
        name, kind = attributes.get("name"), attributes.get("type", "text")
        self.form.has_file |= kind == "file"
        if not name or kind in NOT_SENT:
            return
        value = attributes.get("value")
        if kind in {"radio", "checkbox"}:
            if "checked" in attributes:
                self.form.fields.setdefault(name, []).append(value or "on")
            self.first_choices.setdefault(name, value or "on")
        else:
            smallest = attributes.get("min")
            typed = smallest if kind == "number" and smallest else TYPED.get(kind, "x")
            self.form.fields.setdefault(name, []).append(value or typed)

    def read_option(self, attributes):
        value = attributes.get("value", "")
        if "selected" in attributes:
            self.form.fields[self.select] = [value]
        if value:
            self.first_choices.setdefault(self.select, value)

    def handle_endtag(self, tag):
        if tag == "select":
            self.select = None
        if tag == "form" and self.form is not None:
            for name, value in self.first_choices.items():
                self.form.fields.setdefault(name, [value])
            self.forms.append(self.form)
            self.form = None


def read_forms(path, html):
    reader = FormReader(path)
    reader.feed(html)
    return reader.forms
