"""What a message about news or a reaction speaks of, by the key of the line that called for it."""

import uuid
from typing import Any

from entregent.core import drafting, wishes
from entregent.records.models import News, Owner, Person, Reaction
from entregent.records.telling.news import WISHES, of_key


def fact_of(news: News) -> drafting.News:
    """A piece of news as drafts tell it; wishes say the year alone."""
    if news.kind == WISHES:
        return drafting.News(f"news:{news.pk}", "", news.on, str(wishes.year_of(news.on)))
    return drafting.News(f"news:{news.pk}", news.text, news.on, link=news.link)


def matter_of(owner: Owner, person: Person, action: str) -> dict[str, Any]:
    """The facts that a key calls for, by the name of their field; none where it names nothing on record."""
    if action.startswith("news:") and (news := of_key(owner, action)):
        return {"news": fact_of(news)}
    if action.startswith("reaction:") and (reaction := _reaction(owner, action)):
        return {"help": thanked(owner, reaction, person)}
    return {}


def _reaction(owner: Owner, action: str) -> Reaction | None:
    try:
        pk = uuid.UUID(action.rpartition(":")[2])
    except ValueError:
        return None
    return Reaction.objects.filter(owner=owner, pk=pk).select_related("publication").first()


_FRENCH = {
    "comment": "vos mots sur « {} »",
    "praise": "vos mots sur « {} »",
    "question": "votre question sur « {} »",
    "share": "votre partage de « {} »",
    "came": "votre présence : « {} »",
    "like": "votre intérêt pour « {} »",
}
_ENGLISH = {
    "comment": "your words on “{}”",
    "praise": "your words on “{}”",
    "question": "your question on “{}”",
    "share": "your sharing “{}”",
    "came": "your coming to “{}”",
    "like": "your interest in “{}”",
}


def thanked(owner: Owner, reaction: Reaction, person: Person) -> drafting.Help:
    """What somebody is thanked for, in the language in which one writes to them."""
    language = person.language or owner.preferences.language or "fr"
    words = _FRENCH if language == "fr" else _ENGLISH
    title = reaction.publication.title
    title = title if len(title) <= 50 else f"{title[:49].rstrip()}…"
    text = words.get(reaction.kind, words["comment"]).format(title)
    return drafting.Help(f"reaction:{reaction.pk}", text, reaction.on)
