"""English drafts: how each purpose is opened and closed."""

from collections.abc import Mapping
from typing import Final

from entregent.core.drafting.english_anchors import ANCHORS, RECALLS
from entregent.core.drafting.english_occasions import BIRTHDAY, CONGRATULATIONS, FOLLOW, THANKS
from entregent.core.drafting.english_owed import PROMISE, REPLY
from entregent.core.drafting.facts import Purpose
from entregent.core.drafting.sentences import Frame, Phrasebook

_RECONNECT: Final = (
    Frame(
        "News, at last",
        "It has been {last_span} since we were last in touch; I should have written sooner.\n\n{anchor}\n\n"
        "On my side: {news}\n\nIf you feel like a coffee, tell me which day suits you.",
    ),
    Frame(
        "Picking up the thread",
        "{anchor}\n\nI have let a lot of time go by since {last_month}. So, some news: {news}\n\nNothing "
        "to ask: I would simply like to hear how you are.",
    ),
    Frame(
        "It has been a while",
        "{Last_span} without a word from me is a long time.\n\n{anchor}\n\nMeanwhile, here: {news}",
    ),
    Frame(
        "{Last_span} later",
        "You have had no news from me since {last_month}, so here is some: {news}\n\n{anchor}\n\nTwo "
        "lines back would be lovely.",
    ),
    Frame(
        "Getting back in touch",
        "{anchor}\n\nI seldom send news of myself, so here is some: {news}",
        unless=("last_month",),
    ),
)
_KEEP: Final = (
    Frame("A small hello", "{anchor}\n\nOn my side: {news}"),
    Frame("How are things", "Just a quick word to hear how you are.\n\n{anchor}"),
    Frame("Two lines", "{anchor}\n\nAnswer whenever you like; two lines would be lovely."),
    Frame("Some news", "First, some news from here: {news}\n\n{anchor}"),
    Frame(
        "A coffee soon?",
        "{anchor}\n\nIf you feel like a coffee or a call in the coming weeks, tell me which day suits you.",
    ),
)
_FORMER: Final = (
    Frame("How are you doing", "Time flies.\n\n{anchor}\n\nOver here: {news}"),
    Frame("Old times", "A quick word to hear what you are up to.\n\n{anchor}"),
    Frame("Staying in touch", "{anchor}\n\nI would be glad to stay in touch, even from afar."),
    Frame("Since those days", "{anchor}\n\nAs for me, in a word: {news}"),
)
_WEAK: Final = (
    Frame(
        "Getting to know you",
        "We do not know each other well yet, which is a pity.\n\n{anchor}",
        unless=("last_live", "met_where"),
    ),
    Frame("One question", "{anchor}\n\nTwo lines would be plenty."),
    Frame("Hello, and a question", "{anchor}\n\nAbout me: [[Who you are and what you do, in a sentence?]]"),
    Frame("Saying hello", "Just a hello in passing.\n\n{anchor}"),
)
_FIRST: Final = (
    Frame("How are you", "{anchor}\n\nNothing more to ask: I only wanted to hear how you are."),
    Frame("A word, simply", "I am trying to write a little more often.\n\n{anchor}"),
    Frame("Hello from me", "{anchor}\n\nOn my side: {news}\n\nNo hurry to answer."),
    Frame(
        "Just hello",
        "Nothing in particular, I just wanted to hear how you are.\n\n{anchor}\n\nOn my side: {news}",
    ),
)
_LIGHT: Final = (
    Frame("Your post", "[[What struck you in what they published?]]\n\n{recall}"),
    Frame("A small word", "Thank you for sharing this. [[What do you take from it?]]\n\n{recall}"),
    Frame("Read with pleasure", "Read with pleasure. [[The passage that stays with you?]]\n\n{recall}"),
)

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
    salutations={"tu": "Hi", "tu_close": "Hi", "vous": "Hello", "vous_close": "Hello"},
    closings={
        "tu": ("Best wishes,", "See you soon,"),
        "tu_close": ("See you soon,", "All the best,"),
        "vous": ("Kind regards,", "Best regards,"),
        "vous_close": ("Best wishes,", "Kind regards,"),
    },
    bare_anchor="[[What ties you to this person?]] What keeps you busy these days?",
    bare_question="What has changed for you lately?",
    bare_news="[[What is new on your side, in a sentence?]]",
)
