"""Who reacted to what the user published: named in one line, answered, put aside, taken away (E8)."""

import uuid

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from entregent.records import exchanges
from entregent.records.models import Owner, Publication, Reaction
from entregent.records.people import known, naming
from entregent.records.telling import publishing
from entregent.records.today import decisions
from entregent.web.people import understanding
from entregent.web.people.asking import ALREADY, GONE, done, owner_of, token_of, way_back
from entregent.web.people.forms import as_day
from entregent.web.people.understanding import NOBODY, Who
from entregent.wording.telling import REACTION_WORDS

LONGEST = 1_000


@require_POST
def read(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Reads names off a line and notes them; asks where a name fits several people, or nobody."""
    owner = owner_of(request)
    publication = get_object_or_404(Publication, owner=owner, pk=pk)
    who = _who(request, owner)
    token = token_of(request)
    people = understanding.on_record(owner, who)
    if not who.settled or not people or (who.strangers and not request.POST.get("again")):
        return _asked(request, publication, who, token)
    on = as_day(request.POST.get("on", "")[:10]) or exchanges.today(owner)
    words, kind = naming.clean(request.POST.get("words", ""))[:500], request.POST.get("kind", "")
    undo = publishing.react(owner, publication, people, kind, words, min(on, exchanges.today(owner)), token)
    return done(request, undo, reverse("publication", args=[pk]))


def _who(request: HttpRequest, owner: Owner) -> Who:
    if request.POST.get("again"):
        return understanding.from_page(owner, request.POST)
    line = naming.clean(request.POST.get("line", ""))[:LONGEST]
    reading = known.read_line(owner, line, get_language() or "fr")
    found = understanding.from_reading(owner, reading, [])
    typed = request.POST.copy()
    typed["others"] = "" if found.people or found.asked or found.strangers else line
    return understanding.from_page(owner, typed) if typed["others"] else found


def _asked(request: HttpRequest, publication: Publication, who: Who, token: str) -> HttpResponse:
    context = {"publication": publication, "who": who, "token": token, "nobody": NOBODY}
    context |= {"again": bool(request.POST.get("again")), "kinds": REACTION_WORDS.items()}
    context |= {name: request.POST.get(name, "") for name in ("kind", "words", "on")}
    return render(request, "telling/reacted.html", context)


@require_POST
def answer(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Answered otherwise, or put aside."""
    owner = owner_of(request)
    reaction = get_object_or_404(Reaction.objects.select_related("person"), owner=owner, pk=pk)
    verb = {"done": decisions.done, "skip": decisions.skip}.get(request.POST.get("verdict", ""))
    if verb is None or reaction.person.deleted_at:
        raise Http404
    act = verb(owner, publishing.key_of(reaction), exchanges.today(owner))
    return done(request, act.undo, way_back(request, reverse("published")), unless=ALREADY)


@require_POST
def remove(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes a reaction away."""
    owner = owner_of(request)
    reactions = Reaction.objects.select_related("person", "publication")
    reaction = get_object_or_404(reactions, owner=owner, pk=pk)
    page = reverse("publication", args=[reaction.publication_id])
    return done(request, publishing.take_away(owner, reaction), page, unless=GONE)
