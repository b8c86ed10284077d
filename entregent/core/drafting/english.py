"""English drafts: how each purpose is opened and closed."""

from collections.abc import Mapping
from typing import Final

from entregent.core.drafting.english_anchors import ANCHORS, RECALLS
from entregent.core.drafting.english_answers import (
    ADVICE_REPORT,
    ANSWERS,
    CONGRATULATING,
    PROMISED,
    RECONNECTING,
    THANKING,
)
from entregent.core.drafting.english_asking import ADVICE_REQUEST, ASK, FORWARDABLE, INTRO_REQUEST
from entregent.core.drafting.english_giving import INTRODUCTION, NEWS, OFFER, OPT_IN, REFERRAL
from entregent.core.drafting.english_introducing import INTRODUCING
from entregent.core.drafting.english_meeting import CONTACT_REQUEST, FIRST_CONTACT, FOLLOW_UP, INVITATION
from entregent.core.drafting.english_occasions import BIRTHDAY, CONGRATULATIONS, FOLLOW, THANKS
from entregent.core.drafting.english_owed import PROMISE, REPLY
from entregent.core.drafting.english_pieces import GAPS, PIECES
from entregent.core.drafting.english_requests import REMINDING, REQUESTED
from entregent.core.drafting.purposes import Purpose
from entregent.core.drafting.sentences import Frame, Letter, Phrasebook

_RECONNECT: Final = (
    Frame(
        "News, at last",
        "It has been {last_span} since we last wrote; I should have done so sooner.\n\n{anchor}\n\n"
        "If you feel like a coffee, tell me which day suits you.",
        approach="coffee",
    ),
    Frame(
        "Picking up the thread",
        "{anchor}\n\nIt has been too long: I have let time go by since {last_month}. So, some news: {news}"
        "\n\nNothing to ask: I would simply like to hear how you are.",
        approach="own_news",
    ),
    Frame(
        "It has been a while",
        "{Last_span} without a word from me: that is too long.\n\n{anchor}\n\nNo hurry to answer; two lines "
        "would be lovely.",
    ),
    Frame(
        "{Last_span} later",
        "I have not written since {last_month}, so here is some news: {news}\n\n{anchor}\n\nTwo "
        "lines back would be lovely.",
        approach="own_news",
    ),
    Frame(
        "Getting back in touch",
        "{anchor}\n\nI send news far too seldom, and time has gone by. I simply wanted to hear yours.",
        unless=("last_month",),
    ),
)
_KEEP: Final = (
    Frame("A small hello", "{anchor}\n\nOn my side: {news}", approach="own_news"),
    Frame("How are things", "Just a quick word to hear how you are.\n\n{anchor}"),
    Frame("Two lines", "{anchor}\n\nAnswer whenever you like; two lines would be lovely."),
    Frame("Some news", "First, some news from here: {news}\n\n{anchor}", approach="own_news"),
    Frame(
        "A coffee soon?",
        "{anchor}\n\nIf you feel like a coffee or a call in the coming weeks, tell me which day suits you.",
        unless=("introvert",),
        approach="coffee",
    ),
    Frame(
        "Coffee for two?",
        "{anchor}\n\nIf you feel like a coffee for two, write to me with a day that suits you.",
        needs=("introvert",),
        approach="coffee",
    ),
)
_FORMER: Final = (
    Frame("How are you doing", "Time flies.\n\n{anchor}\n\nOver here: {news}", approach="own_news"),
    Frame("Old times", "A quick word to hear what you are up to.\n\n{anchor}"),
    Frame("Staying in touch", "{anchor}\n\nI would be glad to stay in touch, even from afar."),
    Frame("Since those days", "{anchor}\n\nAs for me, in a word: {news}", approach="own_news"),
)
_WEAK: Final = (
    Frame(
        "Getting to know you",
        "We do not know each other well yet, which is a pity.\n\n{anchor}",
        unless=("last_live", "met_where"),
    ),
    Frame("One question", "{anchor}\n\nTwo lines would be plenty."),
    Frame("Hello, and a question", "{anchor}\n\nA word about me. {background?}", approach="about_me"),
    Frame("Saying hello", "Just a hello in passing.\n\n{anchor}"),
)
_FIRST: Final = (
    Frame("How are you", "{anchor}\n\nNothing more to ask: I only wanted to hear how you are."),
    Frame("A word, simply", "I am trying to write a little more often.\n\n{anchor}"),
    Frame("Hello from me", "{anchor}\n\nOn my side: {news}\n\nNo hurry to answer.", approach="own_news"),
    Frame(
        "Just hello",
        "Nothing in particular, I just wanted to hear how you are.\n\n{anchor}\n\nOn my side: {news}",
        approach="own_news",
    ),
)
_LIGHT: Final = (
    Frame("Your post", "[[What struck you in what they published?]]\n\n{recall}", approach="what_struck"),
    Frame(
        "A small word",
        "Thank you for sharing this. [[What do you take from it?]]\n\n{recall}",
        approach="thank_for_it",
    ),
    Frame(
        "Read with pleasure",
        "Read with pleasure. [[The passage that stays with you?]]\n\n{recall}",
        approach="a_passage",
    ),
)

LETTERS: Final[Mapping[Purpose, tuple[Letter, ...]]] = {
    "first_contact": FIRST_CONTACT,
    "contact_request": CONTACT_REQUEST,
    "follow_up": FOLLOW_UP,
    "invitation": INVITATION,
    "ask": (*REMINDING, *ASK),
    "advice_request": ADVICE_REQUEST,
    "intro_request": INTRO_REQUEST,
    "forwardable": FORWARDABLE,
    "news": NEWS,
    "offer": OFFER,
    "opt_in": OPT_IN,
    "introduction": INTRODUCTION,
    "referral": REFERRAL,
    "reply": (*REQUESTED, *ANSWERS),
    "thanks": THANKING,
    "congratulations": CONGRATULATING,
    "reconnect": RECONNECTING,
    "advice_report": ADVICE_REPORT,
    "promise": PROMISED,
    **INTRODUCING,
}
FRAMES: Final[Mapping[Purpose, tuple[Frame, ...]]] = {
    "reply": REPLY,
    "promise": PROMISE,
    "congratulations": CONGRATULATIONS,
    "birthday": BIRTHDAY,
    "reconnect": _RECONNECT,
    "keep_in_touch": _KEEP,
    "former_colleague": _FORMER,
    "former_classmate": _FORMER,
    "weak_tie": _WEAK,
    "light_touch": _LIGHT,
    "first_step": _FIRST,
    "follow_up": FOLLOW,
    "thanks": THANKS,
}

ENGLISH: Final = Phrasebook(
    anchors=ANCHORS,
    recalls=RECALLS,
    frames=FRAMES,
    letters=LETTERS,
    pieces=PIECES,
    gaps=GAPS,
    salutations={
        "two": "Hello {} and {}",
        "tu": "Hi",
        "tu_close": "Hi",
        "vous": "Hello",
        "vous_close": "Hello",
    },
    closings={
        "tu": ("Best wishes,", "See you soon,"),
        "tu_close": ("See you soon,", "All the best,"),
        "vous": ("Kind regards,", "Best regards,"),
        "vous_close": ("Best wishes,", "Kind regards,"),
        "all": ("Kind regards,", "Best regards,"),
    },
    bare_anchor="[[What ties you to this person?]] What keeps you busy these days?",
    bare_question="What has changed for you lately?",
    bare_news="[[What is new on your side, in a sentence?]]",
)
