"""English drafts for what is owed: answers and promises."""

from typing import Final

from entregent.core.drafting.sentences import Frame

_ANSWER: Final = "[[Your answer, in two or three sentences?]]\n\n[[A question to ask in return?]]"
_THING: Final = "[[What comes with this message, or the day it will be done?]]"
_LATE: Final = ("received_late",)
_LATE_OR_NAMED: Final = ("received_late", "received_subject")
_ON_TIME_OR_NAMED: Final = ("received_on_time", "received_subject")
_PROMISE_LATE: Final = ("promise_late",)

REPLY: Final = (
    Frame(
        "Thanks for your message",
        f"Thank you for your message {{received_of}} (“{{received_subject}}”).\n\n{_ANSWER}\n\nIf "
        "there is more to tell, I will keep you posted, and if I can be of use to you in turn, do tell me.",
        unless=_LATE,
        approach="answer",
    ),
    Frame(
        "About your message",
        f"I have read your message {{received_of}} (“{{received_subject}}”) with care: thank you.\n\n"
        f"{_ANSWER}\n\nIf something comes of it, you will hear. And should you need a hand, ask me.",
        unless=_LATE,
        approach="answer",
    ),
    Frame(
        "My answer, as it should be",
        f"“{{received_subject}}”: thank you for writing to me about it {{received_of}}.\n\n{_ANSWER}\n\n"
        "If there is more to say, I will come back to you, and will gladly help in turn.",
        unless=_LATE,
        approach="answer",
    ),
    Frame(
        "Thank you for writing",
        f"Thank you for your message {{received_of}}.\n\n{_ANSWER}\n\nIf something comes of it, I will "
        "let you know. And if I can help on my side, just say so.",
        unless=_LATE_OR_NAMED,
        approach="answer",
    ),
    Frame(
        "A word in return",
        f"Your message {{received_of}} deserved a proper answer; thank you for it.\n\n{_ANSWER}\n\nIf "
        "there is more, I will tell you, and you can count on me in turn.",
        unless=_LATE_OR_NAMED,
        approach="answer",
    ),
    Frame(
        "Good to hear from you",
        f"Thank you, it was good to hear from you; here is my answer to your message {{received_of}}.\n\n"
        f"{_ANSWER}\n\n"
        "I will keep you posted. If there is anything I can do for you, write to me.",
        unless=_LATE_OR_NAMED,
        approach="answer",
    ),
    Frame(
        "A late reply",
        f"You wrote {{received_late}} ago (“{{received_subject}}”) and I am late in answering: sorry, and "
        f"thank you for writing.\n\n{_ANSWER}\n\nIf there is more to tell, I will keep you posted, and "
        "will gladly help in turn.",
        approach="answer",
    ),
    Frame(
        "My answer, at last",
        f"“{{received_subject}}”: I should have answered you sooner, {{received_late}} is long. Thank you "
        f"for your patience.\n\n{_ANSWER}\n\nIf something comes of it, you will hear. If I can help you in "
        "turn, do ask.",
        approach="answer",
    ),
    Frame(
        "Better late",
        f"Thank you for your message {{received_of}}, and sorry for the delay.\n\n{_ANSWER}\n\nIf "
        "something comes of it, I will let you know, and will gladly help in turn.",
        unless=_ON_TIME_OR_NAMED,
        approach="answer",
    ),
    Frame(
        "Overdue, with my apologies",
        f"Your message {{received_of}} has waited too long; thank you for it, and sorry.\n\n{_ANSWER}\n\n"
        "If there is more, I will tell you. And if I can be of use to you, say the word.",
        unless=_ON_TIME_OR_NAMED,
        approach="answer",
    ),
)
PROMISE: Final = (
    Frame(
        "As promised",
        f"I had promised {{promise_to}}.\n\n{_THING}\n\nLet me know if anything is missing.",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "What I promised",
        f"{{Promise_when}}, I promised {{promise_to}}. I have not forgotten.\n\n{_THING}",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "A promise kept",
        f"You may remember that I promised {{promise_to}}; here we are.\n\n{_THING}",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "Later than promised",
        f"I had promised {{promise_to}}, and I am {{promise_late}} late: sorry.\n\n{_THING}",
        approach="kept",
    ),
    Frame(
        "A little late",
        f"I have not forgotten: I promised {{promise_to}}, and I am {{promise_late}} late.\n\n{_THING}\n\n"
        "Thank you for your patience.",
        approach="kept",
    ),
    Frame(
        "Not forgotten",
        f"I have not forgotten what I promised you {{promise_when}}: {{promise}}.\n\n{_THING}",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "What I owe you",
        f"{{Promise_when}}, I promised you this: {{promise}}. Here is where it stands.\n\n{_THING}",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "Late, but here",
        f"This comes {{promise_late}} late; it is about what I had promised you: {{promise}}.\n\n{_THING}"
        "\n\nThank you for your patience.",
        approach="kept",
    ),
    Frame(
        "With some delay",
        f"I am sorry to be {{promise_late}} late. I had promised you this: {{promise}}.\n\n{_THING}",
        approach="kept",
    ),
)
