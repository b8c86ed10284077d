"""English drafts for what is owed: answers and promises."""

from typing import Final

from entregent.core.drafting.sentences import Frame

_ANSWER: Final = "[[Your answer, in two or three sentences?]]\n\n[[A question to ask in return?]]"
_THING: Final = "[[What comes with this message, or the day it will be done?]]"

REPLY: Final = (
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
PROMISE: Final = (
    Frame(
        "As promised",
        f"I had promised {{promise_to}}.\n\n{_THING}\n\nLet me know if anything is missing.",
        unless=("promise_late",),
    ),
    Frame(
        "What I promised",
        f"{{Promise_when}}, I promised {{promise_to}}. I have not forgotten.\n\n{_THING}",
        unless=("promise_late",),
    ),
    Frame(
        "Later than promised",
        f"I had promised {{promise_to}}, and I am {{promise_late}} late: sorry.\n\n{_THING}",
    ),
    Frame(
        "A little late",
        f"I have not forgotten: I promised {{promise_to}}, and I am {{promise_late}} late.\n\n{_THING}\n\n"
        "Thank you for your patience.",
    ),
    Frame(
        "As promised",
        f"I have not forgotten what I promised you {{promise_when}}: {{promise}}.\n\n{_THING}",
        unless=("promise_late",),
    ),
    Frame(
        "Later than promised",
        f"This comes {{promise_late}} late; it is about what I had promised you: {{promise}}.\n\n{_THING}"
        "\n\nThank you for your patience.",
    ),
)
