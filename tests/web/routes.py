"""How every route is tried by tests/web/test_routes.py and test_csp.py: add one line for each new route.

    "person": Try(pk(person)),                 a page of a record of the first owner's
    "people_bulk": Try(body=ids(person)),      a POST that names records in its body
    "practice": Try(one(practice_id="F3"), shared=True)   an address that is nobody's record
    "account_login": Try(public=True),         may be opened signed out

`params` and `body` are called with the first owner and make what they need; `body` is what a POST carries.
"""

import uuid
from collections.abc import Callable
from typing import Any, NamedTuple

from entregent.records import entry_links, exchanges
from entregent.records.models import (
    Owner,
    Person,
)
from tests.web.brought import archive, table
from tests.web.tried import (
    act,
    aim,
    ask,
    exchange,
    fact,
    favour,
    group,
    habit,
    introduction,
    key,
    message,
    news,
    own_way,
    pair,
    person,
    pictured,
    pitch,
    promise,
    publication,
    reaction,
    request,
    trial,
    version,
)

type Make = Callable[[Owner], dict[str, Any]]


def nothing(owner: Owner) -> dict[str, Any]:
    """No parameter, no body."""
    return {}


class Try(NamedTuple):
    """How one route is tried."""

    params: Make = nothing
    body: Make = nothing
    public: bool = False
    shared: bool = False


def pk(make: Callable[[Owner], Any], **others: Any) -> Make:
    """The parameter `pk` of a record, with others as they are."""
    return lambda owner: {"pk": make(owner).pk, **others}


def one(**values: Any) -> Make:
    """The same values for everybody."""
    return lambda _owner: values


def ids(make: Callable[[Owner], Any], name: str = "ids", **others: Any) -> Make:
    """A body that names a record of the first owner's."""
    return lambda owner: {name: str(make(owner).pk), **others}


def _first_link(owner: Owner) -> dict[str, Any]:
    newcomer = Owner.objects.create_user(f"{uuid.uuid4()}@example.org")
    return {"token": entry_links.path(newcomer).split("/")[-2]}


def _link(owner: Owner) -> dict[str, Any]:
    return {"token": entry_links.path(owner).split("/")[-2]}


def _two(owner: Owner) -> dict[str, Any]:
    pair = [
        Person.objects.get_or_create(owner=owner, name=name)[0].pk for name in ("Awa Diop", "Awa Diop again")
    ]
    return {"pk": pair[0], "other": pair[1]}


def chance(owner: Owner) -> dict[str, Any]:
    """Something that could be done for somebody of the first owner's."""
    return {"key": f"chance:{person(owner).pk}:praise-2026", "verdict": "skip"}


TRIES: dict[str, Try] = {
    # accounts
    "account_first": Try(_first_link, public=True),
    "account_link": Try(_link, public=True),
    "account_login": Try(public=True),
    "account_logout": Try(public=True),
    "account_inactive": Try(public=True),
    "account_signup": Try(public=True),
    "account_reset_password": Try(public=True),
    "account_email": Try(body=one(name="Nobody", email="nobody@example.org", password="no")),
    "account_reauthenticate": Try(),
    "account_change_password": Try(),
    "account_set_password": Try(),
    "mfa_index": Try(),
    "mfa_authenticate": Try(public=True),
    "mfa_reauthenticate": Try(),
    "mfa_activate_totp": Try(),
    "mfa_deactivate_totp": Try(),
    "mfa_view_recovery_codes": Try(),
    "mfa_generate_recovery_codes": Try(),
    "mfa_download_recovery_codes": Try(),
    "mfa_list_webauthn": Try(),
    "mfa_add_webauthn": Try(),
    "mfa_reauthenticate_webauthn": Try(),
    "mfa_login_webauthn": Try(public=True),
    "mfa_remove_webauthn": Try(pk(key)),
    "mfa_edit_webauthn": Try(pk(key)),
    # shell, settings, practices
    "appearance": Try(body=one(theme="dark"), public=True),
    "set_language": Try(body=one(language="en"), public=True),
    "settings": Try(),
    "settings_change": Try(one(name="reminders"), shared=True),
    "ways": Try(),
    "ways_modes": Try(body=one(modes="introvert")),
    "ways_effect": Try(one(code="weak_ties"), one(value="4"), shared=True),
    "ways_time": Try(body=one(minutes="20", people="5", quiet_day="6")),
    "ways_purposes": Try(body=one(purposes="change")),
    "habit_add": Try(body=one(**{"habit-text": "train", "habit-minutes": "9", "habit-format": "write"})),
    "habit": Try(habit),
    "habit_delete": Try(habit),
    "aim_add": Try(body=one(**{"aim-text": "a workshop with north light"})),
    "aim": Try(pk(aim)),
    "aim_delete": Try(pk(aim)),
    "pitches": Try(),
    "pitch_new": Try(),
    "pitch_try": Try(body=one(audience="fair", language="en", text="I bind books.")),
    "pitch": Try(pk(pitch)),
    "pitch_delete": Try(pk(pitch)),
    "leaving": Try(),
    "leaving_record": Try(),
    "leaving_cards": Try(one(version="4"), shared=True),
    "leaving_table": Try(),
    "practices": Try(),
    "practice": Try(one(practice_id="F3"), shared=True),
    # today
    "today": Try(),
    "today_decide": Try(body=one(key="nobody", verdict="done")),
    # giving and asking
    "introductions": Try(),
    "introduction_new": Try(body=pair),
    "introduction": Try(pk(introduction)),
    "introduction_move": Try(pk(introduction), one(move="ask:first")),
    "introduction_reasons": Try(pk(introduction), one(reason="a view of organs")),
    "giving": Try(),
    "giving_chance": Try(body=chance),
    "giving_read": Try(),
    "giving_year": Try(),
    "giving_year_of": Try(lambda owner: {"wanted": exchanges.today(owner).year}, shared=True),
    "giving_note": Try(body=ids(person, "person", way="given", kind="advice", on="2026-03-02")),
    "favour": Try(pk(favour)),
    "favour_delete": Try(pk(favour)),
    "loops": Try(),
    "loop": Try(pk(favour), one(event="tell")),
    "news": Try(body=one(text="I am opening a bindery")),
    "news_check": Try(body=one(text="Book now, places are limited.")),
    "news_wishes": Try(),
    "news_piece": Try(pk(news)),
    "news_change": Try(pk(news)),
    "news_close": Try(pk(news)),
    "news_delete": Try(pk(news)),
    "news_tell": Try(pk(news), ids(person, "person", verdict="skip")),
    "published": Try(body=one(title="On bindings", kind="article", on="2026-03-02")),
    "publication": Try(pk(publication)),
    "publication_change": Try(pk(publication)),
    "publication_delete": Try(pk(publication)),
    "reaction_add": Try(pk(publication), one(line="Awa Diop")),
    "reaction_answer": Try(pk(reaction), one(verdict="skip")),
    "reaction_delete": Try(pk(reaction)),
    "views": Try(),
    "promises": Try(),
    "promise_note": Try(body=one(line="send the article")),
    "promise_save": Try(body=ids(person, "person", **{"promise-0-what": "x", "promise-0-keep": "1"})),
    "promise_settle": Try(pk(promise), one(answer="kept")),
    "promise_found": Try(body=one(key="nothing", verdict="keep")),
    "asks": Try(),
    "ask_new": Try(body=ids(person, "person", text="two pages to read?", size="small")),
    "ask": Try(pk(ask)),
    "ask_change": Try(pk(ask), one(text="one page to read?", size="small")),
    "ask_move": Try(pk(ask), one(event="ask")),
    "ask_anyway": Try(pk(ask)),
    "requests": Try(body=one(line="Zoé asks for a lift")),
    "request_keep": Try(body=ids(person, "person", text="two pages", on="2026-03-02")),
    "request": Try(pk(request)),
    "request_change": Try(pk(request), one(text="one page", on="2026-03-02")),
    "request_move": Try(pk(request), one(event="accept")),
    "request_better": Try(pk(request), ids(person, "better")),
    # triage, demo
    "triage": Try(),
    "triage_answer": Try(body=ids(person, "person", answer="close")),
    "triage_stop": Try(),
    "demo": Try(),
    "demo_leave": Try(),
    # import
    "import": Try(),
    "import_waiting": Try(),
    "import_asked": Try(body=one(reminder="off")),
    "import_run": Try(pk(archive)),
    "import_columns": Try(table),
    "import_answer": Try(pk(archive)),
    "import_confirm": Try(pk(archive)),
    "import_cancel": Try(pk(archive)),
    "import_go_on": Try(pk(archive)),
    "import_left_out": Try(pk(archive)),
    "import_undo": Try(pk(archive)),
    # people
    "people": Try(),
    "people_bulk": Try(body=ids(person, act="delete")),
    "person_add": Try(),
    "person": Try(pk(person)),
    "person_edit": Try(pk(person)),
    "person_circle": Try(pk(person)),
    "person_groups": Try(pk(person)),
    "portrait": Try(pk(pictured)),
    "portrait_delete": Try(pk(pictured)),
    "person_delete": Try(pk(person)),
    "person_forget": Try(pk(person)),
    "person_everything": Try(pk(person)),
    "person_everything_file": Try(pk(person, kind="html")),
    "detail_add": Try(pk(person, noun="fact")),
    "detail": Try(pk(fact, noun="fact")),
    "detail_delete": Try(pk(fact, noun="fact")),
    "promise_answer": Try(pk(promise)),
    "person_same": Try(pk(person)),
    "person_merge": Try(_two),
    "person_different": Try(_two),
    "write": Try(pk(person)),
    "received": Try(pk(person)),
    "received_keep": Try(pk(person)),
    "messages": Try(),
    "message": Try(pk(message)),
    "message_sent": Try(pk(message)),
    "message_unsent": Try(pk(message)),
    "message_answered": Try(pk(message)),
    "message_delete": Try(pk(message)),
    "message_file": Try(pk(message)),
    "message_own": Try(pk(message)),
    "own_ways": Try(),
    "own_way": Try(pk(own_way)),
    "message_versions": Try(pk(message)),
    "version_back": Try(pk(version)),
    "answers": Try(),
    "trial_begin": Try(
        body=one(purpose="thanks", language="fr", subject_a="Merci", subject_b="Vos abeilles")
    ),
    "trial_end": Try(pk(trial)),
    "groups": Try(),
    "group": Try(pk(group)),
    "group_keep": Try(body=one(name="Gardeners", query="q=garden")),
    "group_members": Try(pk(group)),
    "group_delete": Try(pk(group)),
    "log": Try(),
    "log_save": Try(body=ids(person, "person", text="lunch with Awa", on="2026-03-02", channel="lunch")),
    "exchange": Try(pk(exchange)),
    "exchange_delete": Try(pk(exchange)),
    "acts": Try(),
    "undo": Try(pk(act)),
    "act": Try(pk(act)),
    "act_again": Try(pk(act)),
}
"""Every route by its name."""
