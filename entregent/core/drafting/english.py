"""English drafts: how each purpose is opened and closed."""

from collections.abc import Mapping
from typing import Final

from entregent.core.drafting.english_anchors import ANCHORS, RECALLS
from entregent.core.drafting.facts import Purpose
from entregent.core.drafting.sentences import Frame, Phrasebook

_ANSWER: Final = "[[Your answer, in two or three sentences?]]\n\n[[A question to ask in return?]]"
_THING: Final = "[[The link, the document or the answer you promised?]]"
_NEXT: Final = "[[The next step you propose: a coffee, an article, an introduction?]]"

_REPLY: Final = (
    Frame(
        "Thanks for your message",
        f"Thank you for your message {{received_of}} (“{{received_subject}}”).\n\n{_ANSWER}\n\nI will "
        "keep you posted on how it goes, and if I can be of use to you in turn, do tell me.",
        unless=("received_late",),
    ),
    Frame(
        "Thanks for your message",
        f"Thank you for your message {{received_of}}.\n\n{_ANSWER}\n\nI will let you know what comes of "
        "it. And if I can help on my side, just say so.",
        unless=("received_late",),
    ),
    Frame(
        "A late reply",
        f"You wrote {{received_late}} ago (“{{received_subject}}”) and I am late in answering: sorry, and "
        f"thank you for writing.\n\n{_ANSWER}\n\nI will keep you posted, and will gladly return the "
        "favour.",
    ),
    Frame(
        "A late reply",
        f"Thank you for your message {{received_of}}, and sorry for the delay.\n\n{_ANSWER}\n\nI will let "
        "you know what comes of it, and will gladly do the same for you.",
        unless=("received_on_time",),
    ),
)
_PROMISE: Final = (
    Frame(
        "As promised",
        f"I have not forgotten what I promised you: {{promise}}.\n\n{_THING}\n\nTell me if it is not what "
        "you were expecting.",
        unless=("promise_late",),
    ),
    Frame(
        "As promised",
        f"A promise is a promise: {{promise}}. I said so {{promise_of}}.\n\n{_THING}",
        unless=("promise_late",),
    ),
    Frame(
        "Later than promised",
        f"This comes {{promise_late}} later than it should have: {{promise}}.\n\n{_THING}\n\nThank you "
        "for your patience.",
    ),
    Frame("As promised", f"What I promised {{promise_of}} still stands: {{promise}}.\n\n{_THING}"),
)
_CONGRATULATIONS: Final = (
    Frame(
        "Congratulations on the new job",
        "I saw that you have joined {event_company}: congratulations!\n\n{recall}\n\nWhat made you want "
        "this change?",
    ),
    Frame(
        "The new job",
        "Congratulations on your new job at {event_company}.\n\nWhat have the first weeks been like? Two "
        "lines would be plenty.",
    ),
    Frame(
        "Your new job",
        "I hear that you have joined {event_company}. Congratulations, and a good start in the new "
        "place.\n\n{recall}",
    ),
    Frame(
        "Congratulations to you",
        "I saw your new title, “{event_title}”. Congratulations!\n\n{recall}\n\nWhat does it change in "
        "your days?",
    ),
    Frame(
        "On the new step",
        "“{event_title}” looks like a fine step, and I wanted to congratulate you.\n\nWhat draws you most "
        "in it?",
    ),
    Frame("My congratulations", "I heard the news and wanted to congratulate you. {event_rough}\n\n{recall}"),
    Frame("Well done", "I heard the news: {event_what}. Congratulations.\n\n{recall}"),
    Frame("The good news", "{Event_what}: that deserves a word. Congratulations.\n\nWhat comes next?"),
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
        "Happy birthday!\n\n{recall}\n\nI wish you a lovely day and a good year.",
        unless=("birthday_past",),
    ),
    Frame(
        "Happy birthday",
        "A word for your birthday: have a good day, and a year to your liking.\n\n{recall}",
        unless=("birthday_past",),
    ),
    Frame(
        "Happy birthday",
        "It is your birthday today, and I wish you a very happy one.\n\n{recall}",
        unless=("birthday_past",),
    ),
    Frame(
        "A little late",
        "Your birthday was {birthday_past} and I am late to the party: happy birthday all the "
        "same.\n\n{recall}",
    ),
)
_RECONNECT: Final = (
    Frame(
        "News, at last",
        "It has been {last_span} since we spoke, and I could have written sooner.\n\n{anchor}\n\nOn my "
        "side: {news}\n\nIf you feel like a coffee to catch up, tell me which day suits you.",
    ),
    Frame(
        "Picking up the thread",
        "{anchor}\n\nOur last exchange goes back to {last_month}; the silence is partly my doing.\n\nSo, "
        "some news: {news}\n\nI have no favour to ask; I would just like to pick up the thread.",
    ),
    Frame(
        "A long silence",
        "A long silence from me: {last_span}. Time went by, and I would rather say so "
        "plainly.\n\n{anchor}\n\nSome news from here: {news}",
    ),
    Frame(
        "{Last_span} later",
        "I have given no sign of life since {last_month}. Let me mend that.\n\nSome news first: "
        "{news}\n\n{anchor}\n\nTwo lines in reply would please me.",
    ),
    Frame(
        "Getting back in touch",
        "{anchor}\n\nI seldom give news of myself, so here is some: {news}",
        unless=("last_month",),
    ),
)
_KEEP: Final = (
    Frame("A small hello", "{anchor}\n\nOn my side: {news}"),
    Frame("How are things", "A quick word, for no other reason than to hear how you are.\n\n{anchor}"),
    Frame("Two lines", "{anchor}\n\nTwo lines in reply would please me; there is no hurry at all."),
    Frame("Some news", "A piece of news from here first: {news}\n\n{anchor}"),
    Frame(
        "A coffee soon?",
        "{anchor}\n\nIf you feel like a coffee or a call in the coming weeks, tell me which day suits you.",
    ),
)
_FORMER: Final = (
    Frame("How are you doing", "{anchor}\n\nOn my side: {news}"),
    Frame("Old times", "I am asking after people with whom I have shared some years.\n\n{anchor}"),
    Frame("Staying in touch", "{anchor}\n\nI would be glad to stay in touch, even from afar."),
    Frame("Since those days", "{anchor}\n\nIn a word, from here: {news}"),
)
_WEAK: Final = (
    Frame(
        "Getting to know you",
        "We know each other little so far, and I would like to mend that.\n\n{anchor}",
        unless=("last_live", "met_where"),
    ),
    Frame("One question", "{anchor}\n\nTwo lines are enough: I really would like to know."),
    Frame("Hello, and a question", "{anchor}\n\nAbout me: [[Who you are and what you do, in a sentence?]]"),
    Frame("Saying hello", "A hello, with nothing to sell and no favour to ask.\n\n{anchor}"),
)
_FIRST: Final = (
    Frame("How are you", "{anchor}\n\nNothing more to ask: I only wanted to hear how you are."),
    Frame("A word, simply", "I have decided to write more often, to one person at a time.\n\n{anchor}"),
    Frame("A small hello", "{anchor}\n\nOn my side: {news}\n\nNo hurry to answer."),
    Frame(
        "Just hello",
        "A message for no particular reason, just to hear how you are.\n\n{anchor}\n\nOn my side: {news}",
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
    "reply": _REPLY,
    "promise": _PROMISE,
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
