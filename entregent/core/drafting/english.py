"""English drafts: how each purpose is opened and closed."""

from collections.abc import Mapping
from typing import Final

from entregent.core.drafting.english_anchors import ANCHORS, RECALLS
from entregent.core.drafting.english_owed import PROMISE, REPLY
from entregent.core.drafting.facts import Purpose
from entregent.core.drafting.sentences import Frame, Phrasebook

_NEXT: Final = "[[The next step you propose: a coffee, an article, an introduction?]]"

_CONGRATULATIONS: Final = (
    Frame(
        "Congratulations on the new job",
        "I saw that you have joined {event_company}: congratulations!\n\n{recall}\n\nHow are the first "
        "weeks going?",
    ),
    Frame(
        "The new job",
        "Congratulations on your new job {event_company_at}. I hope the start is a good one; tell me when "
        "you have a moment.",
    ),
    Frame(
        "Your new job",
        "I hear that you have joined {event_company}. Congratulations, and a good start in the new "
        "place.\n\n{recall}",
    ),
    Frame(
        "Congratulations to you",
        "I saw your new title, “{event_title}”. Congratulations!\n\n{recall}\n\nWhat does it change for you?",
    ),
    Frame("On the new step", "“{event_title}”: congratulations! Has much changed for you?"),
    Frame("My congratulations", "I heard the news and wanted to congratulate you. {event_rough}\n\n{recall}"),
    Frame("Well done", "I heard the news: {event_what}. Congratulations!\n\n{recall}"),
    Frame(
        "The good news",
        "{Event_what}: congratulations!\n\nTell me more when you have a moment.",
    ),
    Frame(
        "Congratulations to you",
        "I heard that something changed for you ({event_when}). Congratulations.\n\n[[What do you know of "
        "the news?]]\n\n{recall}",
        unless=("event_company", "event_title", "event_what", "event_rough"),
    ),
)
_BIRTHDAY: Final = (
    Frame(
        "Happy birthday",
        "Happy birthday!\n\n{recall}\n\nHave a lovely day, and a good year.",
        unless=("birthday_past", "birthday_ahead"),
    ),
    Frame(
        "Happy birthday to you",
        "A word for your birthday: have a lovely day, and a year to your liking.\n\n{recall}",
        unless=("birthday_past", "birthday_ahead"),
    ),
    Frame(
        "For your birthday",
        "I am a little early: happy birthday, and have a good year.\n\n{recall}",
        needs=("birthday_ahead",),
    ),
    Frame(
        "For your birthday",
        "This may reach you a little early; if so, keep it for the day itself. Happy birthday!\n\n{recall}",
        needs=("birthday_ahead",),
    ),
    Frame(
        "A little late",
        "I am late with my wishes, but happy birthday all the same!\n\n{recall}",
        needs=("birthday_past",),
    ),
    Frame(
        "After the day",
        "I missed the day itself: happy birthday, and have a good year.\n\n{recall}",
        needs=("birthday_past",),
    ),
)
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
    Frame("How are you doing", "{anchor}\n\nOn my side: {news}"),
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
    Frame("A small hello", "{anchor}\n\nOn my side: {news}\n\nNo hurry to answer."),
    Frame(
        "Just hello",
        "Nothing in particular, I just wanted to hear how you are.\n\n{anchor}\n\nOn my side: {news}",
    ),
)
_LIGHT: Final = (
    Frame("A small hello", "[[What struck you in what they published?]]\n\n{recall}"),
    Frame("A small word", "Thank you for sharing this. [[What do you take from it?]]\n\n{recall}"),
)
_FOLLOW: Final = (
    Frame(
        "After our meeting",
        f"Thank you for our conversation {{meeting_of}} ({{meeting_where}}). What you said has stayed "
        f"with me: {{meeting_topic}}.\n\n{_NEXT}",
    ),
    Frame(
        "Our conversation",
        f"Our conversation {{meeting_of}} ({{meeting_where}}) gave me something to think about, above all "
        f"this: [[What had you talked about?]]\n\n{_NEXT}",
        unless=("meeting_topic",),
    ),
    Frame(
        "Thank you",
        "Thank you for the time we took {meeting_when}. I keep thinking of this: "
        "{meeting_topic}.\n\n[[The next step you propose, with a date?]]",
    ),
    Frame(
        "After our conversation",
        "Thank you for our conversation {meeting_of}. I keep thinking of what you said: [[What had you "
        "talked about?]]\n\n[[The next step you propose, with a date?]]",
        unless=("meeting_topic",),
    ),
)
_THANKS: Final = (
    Frame(
        "Thank you",
        "I wanted to thank you: {help}.\n\n[[What did it change for you?]]\n\nIf I can do the same for "
        "you, tell me.",
    ),
    Frame(
        "Thanks again",
        "Thank you for your help {help_of} ({help}).\n\nHere is what came of it: [[The result, in a "
        "sentence?]]",
    ),
    Frame(
        "Thanks to you",
        "A word to say thank you ({help}), and to tell you the rest: [[The result, in a "
        "sentence?]]\n\n{recall}",
    ),
)

FRAMES: Final[Mapping[Purpose, tuple[Frame, ...]]] = {
    "reply": REPLY,
    "promise": PROMISE,
    "congratulations": _CONGRATULATIONS,
    "birthday": _BIRTHDAY,
    "reconnect": _RECONNECT,
    "keep_in_touch": _KEEP,
    "former_colleague": _FORMER,
    "former_classmate": _FORMER,
    "weak_tie": _WEAK,
    "light_touch": _LIGHT,
    "first_step": _FIRST,
    "follow_up": _FOLLOW,
    "thanks": _THANKS,
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
