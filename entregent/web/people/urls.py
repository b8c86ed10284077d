"""Addresses of these pages."""

from django.urls import path, register_converter

from entregent.web.people import (
    acts,
    adding,
    details,
    everything,
    exchange,
    groups,
    kept,
    leaving,
    listing,
    log,
    many,
    person,
    portrait,
)


class NounConverter:
    """A kind of detail of a person: fact, reach, position, promise, event, relation, beside."""

    regex = "|".join(details.NOUNS)

    def to_python(self, value: str) -> str:
        """The noun as it stands."""
        return value

    def to_url(self, value: str) -> str:
        """The noun as it stands."""
        return value


class KindConverter(NounConverter):
    """A kind of file of everything on record about somebody: html, json."""

    regex = "|".join(everything.KINDS)


register_converter(NounConverter, "noun")
register_converter(KindConverter, "kind")

urlpatterns = [
    path("people/", listing.people, name="people"),
    path("people/bulk/", many.act_on_many, name="people_bulk"),
    path("people/add/", adding.add, name="person_add"),
    path("people/<uuid:pk>/", person.person, name="person"),
    path("people/<uuid:pk>/edit/", adding.edit, name="person_edit"),
    path("people/<uuid:pk>/circle/", person.circle, name="person_circle"),
    path("people/<uuid:pk>/groups/", person.put_in_group, name="person_groups"),
    path("people/<uuid:pk>/portrait/", portrait.portrait, name="portrait"),
    path("people/<uuid:pk>/portrait/delete/", portrait.remove, name="portrait_delete"),
    path("people/<uuid:pk>/delete/", leaving.delete, name="person_delete"),
    path("people/<uuid:pk>/forget/", leaving.forget, name="person_forget"),
    path("people/<uuid:pk>/everything/", everything.show, name="person_everything"),
    path("people/<uuid:pk>/everything.<kind:kind>", everything.file, name="person_everything_file"),
    path("people/<uuid:pk>/<noun:noun>/", details.add, name="detail_add"),
    path("details/<noun:noun>/<uuid:pk>/", details.change, name="detail"),
    path("details/<noun:noun>/<uuid:pk>/delete/", details.remove, name="detail_delete"),
    path("promises/<uuid:pk>/answer/", details.answer, name="promise_answer"),
    path("groups/", groups.groups, name="groups"),
    path("groups/keep/", kept.keep, name="group_keep"),
    path("groups/<uuid:pk>/", groups.group, name="group"),
    path("groups/<uuid:pk>/members/", groups.members, name="group_members"),
    path("groups/<uuid:pk>/delete/", groups.delete, name="group_delete"),
    path("log/", log.log, name="log"),
    path("log/save/", log.save, name="log_save"),
    path("exchanges/<uuid:pk>/", exchange.exchange, name="exchange"),
    path("exchanges/<uuid:pk>/delete/", exchange.delete, name="exchange_delete"),
    path("undo/", acts.acts, name="acts"),
    path("undo/<uuid:pk>/", acts.undo, name="undo"),
    path("undo/<uuid:pk>/progress/", acts.act, name="act"),
    path("undo/<uuid:pk>/again/", acts.go_on, name="act_again"),
]
