"""The forms of what stands beside a person: who is near to them, what else is noted, their picture."""

from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from entregent.core.folding import fold
from entregent.records.models import Detail, Person, Relation
from entregent.records.people import details, fitting, portraits
from entregent.web.people.forms import Line, Lines
from entregent.wording import labels, relations

NOBODY: Final = "nobody"
_LONGEST_TEXT: Final = 100_000


class RelationForm(forms.Form):
    """Somebody near to a person; where several on record may be meant, it asks which one."""

    person: Person
    candidates: tuple[Person, ...] = ()
    proposed_list = "relation-kinds"
    name = Line(label=_("Who"), max_length=400, help_text=_("Somebody on record, or just a name."))
    kind = Line(
        label=_("What they are to each other"),
        max_length=60,
        required=False,
        help_text=_("spouse, child, colleague … or your own words: what this person is to them."),
        widget=forms.TextInput(attrs={"list": proposed_list, "autocomplete": "off"}),
    )

    def clean(self) -> dict[str, Any]:
        """Finds whom the name means."""
        values: dict[str, Any] = super().clean() or {}
        if values.get("name"):
            values["other"] = self._whom(values["name"])
        return values

    def _whom(self, name: str) -> Person | None:
        before: Person | None = self.initial.get("other")
        if before is not None and name == self.initial["name"]:
            return before
        found = [one for one in fitting.called(self.person.owner, name) if one.pk != self.person.pk]
        exactly = [one for one in found if fold(one.name) == fold(name)]
        if len(exactly) == 1 or not found:
            return exactly[0] if exactly else None
        chosen = self.data.get("other", "")
        if chosen == NOBODY:
            return None
        if not (meant := next((one for one in found if str(one.pk) == chosen), None)):
            self.candidates = tuple(found)
            self.add_error("name", _("Is it one of these? Please choose."))
        return meant

    def proposed(self) -> list[str]:
        """What people are to each other, in words."""
        return list(relations.choices())

    def fill(self, relation: Relation) -> None:
        """Writes the values into `relation`; words of the reader's language that have a code become it."""
        other: Person | None = self.cleaned_data["other"]
        relation.other, relation.name = other, other.name if other else self.cleaned_data["name"]
        relation.kind = relations.meant(self.cleaned_data["kind"])

    @staticmethod
    def read(relation: Relation) -> dict[str, Any]:
        """The values of `relation`."""
        other = relation.other if relation.other and not relation.other.deleted_at else None
        name = other.name if other else relation.name
        return {"name": name, "kind": relations.relation(relation.kind), "other": other}


class DetailForm(forms.Form):
    """Something that has no place of its own."""

    kind = forms.ChoiceField(label=_("What it is"))
    label = Line(label=_("Label"), max_length=100, required=False, help_text=_("In your own words."))
    text = Lines(
        label=_("What you note"),
        max_length=_LONGEST_TEXT,
        help_text=_("A day is written 2010-06-12, or --06-12 where the year is not known."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, **how: Any) -> None:
        super().__init__(*args, **how)
        kinds = dict.fromkeys((*details.DETAIL_KINDS, self.initial.get("kind", "other")))
        field: Any = self.fields["kind"]
        field.choices = [(kind, labels.DETAIL_WORDS.get(kind, kind)) for kind in kinds]

    def fill(self, detail: Detail) -> None:
        """Writes the values into `detail`."""
        for name in ("kind", "label", "text"):
            setattr(detail, name, self.cleaned_data[name])

    @staticmethod
    def read(detail: Detail) -> dict[str, Any]:
        """The values of `detail`."""
        return {name: getattr(detail, name) for name in ("kind", "label", "text")}


class PortraitForm(forms.Form):
    """A picture from the reader's machine."""

    picture = forms.FileField(
        label=_("Picture"),
        help_text=_("JPEG, PNG, GIF, WebP or BMP, of five megabytes at most."),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/gif,image/webp,image/bmp"}),
    )

    def clean_picture(self) -> bytes:
        """The bytes of the file; a large one is not even read."""
        upload = self.cleaned_data["picture"]
        if upload.size > portraits.MOST_BYTES:
            raise forms.ValidationError(WHY_NOT["too_big"])
        data: bytes = upload.read()
        return data

    def refuse(self, error: portraits.NotDrawn) -> None:
        """Says why the picture is not taken."""
        self.add_error("picture", str(WHY_NOT[error.why]))


WHY_NOT: Final = {
    "too_big": _("This picture is far too large: please make it smaller first."),
    "no_picture": _("This is no picture that can be read: a JPEG or a PNG will do."),
}
