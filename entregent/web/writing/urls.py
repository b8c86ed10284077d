"""Addresses of these pages."""

from django.urls import path

from entregent.web.writing import answers, compose, listing, own, received, sending, versions

urlpatterns = [
    path("people/<uuid:pk>/write/", compose.begin, name="write"),
    path("people/<uuid:pk>/received/", received.read, name="received"),
    path("people/<uuid:pk>/received/keep/", received.keep, name="received_keep"),
    path("messages/", listing.messages, name="messages"),
    path("messages/answers/", answers.answers, name="answers"),
    path("messages/answers/compare/", answers.begin, name="trial_begin"),
    path("messages/answers/compare/<uuid:pk>/end/", answers.end, name="trial_end"),
    path("messages/<uuid:pk>/", compose.message, name="message"),
    path("messages/<uuid:pk>/sent/", sending.sent, name="message_sent"),
    path("messages/<uuid:pk>/unsent/", sending.unsent, name="message_unsent"),
    path("messages/<uuid:pk>/answered/", sending.answered, name="message_answered"),
    path("messages/<uuid:pk>/delete/", sending.drop, name="message_delete"),
    path("messages/<uuid:pk>/message.eml", sending.file, name="message_file"),
    path("messages/<uuid:pk>/own/", own.keep_way, name="message_own"),
    path("messages/own/", own.ways, name="own_ways"),
    path("messages/own/<uuid:pk>/", own.change, name="own_way"),
    path("messages/<uuid:pk>/versions/", versions.earlier, name="message_versions"),
    path("versions/<uuid:pk>/back/", versions.back, name="version_back"),
]
