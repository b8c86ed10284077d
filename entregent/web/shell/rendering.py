"""How forms are drawn: labels above, help below them, errors tied to their field."""

from django.forms.renderers import DjangoTemplates


class PageForms(DjangoTemplates):
    """The form renderer of every page; settings name it in FORM_RENDERER."""

    form_template_name = "shell/form.html"
    field_template_name = "shell/field.html"
