"""The addresses of the shell: the choice of a look."""

from django.urls import path

from entregent.web.shell import appearance

urlpatterns = [path("appearance/", appearance.choose, name="appearance")]
