"""Every address of the program."""

from django.urls import include, path

handler500 = "entregent.web.shell.broken.broken"

urlpatterns = [
    path("", include("entregent.web.today.urls")),
    path("", include("entregent.web.people.urls")),
    path("", include("entregent.web.merging.urls")),
    path("", include("entregent.web.writing.urls")),
    path("", include("entregent.web.asking.urls")),
    path("giving/", include("entregent.web.giving.urls")),
    path("introductions/", include("entregent.web.introducing.urls")),
    path("", include("entregent.web.telling.urls")),
    path("", include("entregent.web.promises.urls")),
    path("import/", include("entregent.web.importing.urls")),
    path("triage/", include("entregent.web.triage.urls")),
    path("demo/", include("entregent.web.demo.urls")),
    path("pitches/", include("entregent.web.pitches.urls")),
    path("settings/ways/", include("entregent.web.ways.urls")),
    path("settings/", include("entregent.web.settings.urls")),
    path("account/", include("entregent.web.accounts.urls")),
    path("", include("entregent.web.shell.urls")),
    path("practices/", include("entregent.web.practices.urls")),
]
