"""English drafts for occasions: congratulations, birthdays, the day after a meeting, thanks."""

from typing import Final

from entregent.core.drafting.sentences import Frame

_NEXT: Final = "[[The next step you propose: a coffee, an article, an introduction?]]"
_DATED: Final = "[[The next step you propose, with a date?]]"
_TOPIC: Final = "[[What had you talked about?]]"

CONGRATULATIONS: Final = (
    Frame(
        "Congratulations on the new job",
        "I saw that you have joined {event_company}: congratulations!\n\n{recall}\n\nHow are the first "
        "weeks going?",
        approach="question",
    ),
    Frame(
        "The new job",
        "Congratulations on your new job {event_company_at}. I hope the start is a good one; tell me when "
        "you have a moment.",
        approach="simple",
    ),
    Frame(
        "Your new job",
        "I hear that you have joined {event_company}. Congratulations, and a good start in the new "
        "place.\n\n{recall}",
        approach="simple",
    ),
    Frame(
        "Congratulations to you",
        "I saw your new title, “{event_title}”. Congratulations!\n\n{recall}\n\nWhat does it change for you?",
        approach="question",
    ),
    Frame(
        "On the new step", "“{event_title}”: congratulations! Has much changed for you?", approach="question"
    ),
    Frame(
        "Your new title",
        "So it is “{event_title}” now: my congratulations.\n\n{recall}\n\nTell me some day what it changes.",
        approach="simple",
    ),
    Frame(
        "My congratulations",
        "I heard the news and wanted to congratulate you. {event_rough}\n\n{recall}",
        approach="simple",
    ),
    Frame("Well done", "I heard the news: {event_what}. Congratulations!\n\n{recall}", approach="simple"),
    Frame(
        "The good news",
        "{Event_what}: congratulations!\n\nTell me more when you have a moment.",
        approach="simple",
    ),
    Frame(
        "News that pleased me",
        "A piece of news has reached me: {event_what}. I am glad for you.\n\n{recall}",
        approach="simple",
    ),
    Frame(
        "About the news",
        "The news has reached me, and I thought of you. {event_rough}\n\nTell me more when you have time.",
        approach="simple",
    ),
    Frame(
        "Something new for you",
        "I heard that something changed for you ({event_when}). Congratulations.\n\n[[What do you know of "
        "the news?]]\n\n{recall}",
        unless=("event_company", "event_title", "event_what", "event_rough"),
        approach="simple",
    ),
    Frame(
        "A change, I hear",
        "I am told that there is something new for you ({event_when}), and wanted to congratulate you at "
        "once.\n\n[[What do you know of the news?]]\n\n{recall}",
        unless=("event_company", "event_title", "event_what", "event_rough"),
        approach="simple",
    ),
)
BIRTHDAY: Final = (
    Frame(
        "Happy birthday",
        "Happy birthday!\n\n{recall}\n\nHave a lovely day, and a good year.",
        unless=("birthday_past", "birthday_ahead"),
        approach="wishes",
    ),
    Frame(
        "Happy birthday to you",
        "A word for your birthday: have a lovely day, and a year to your liking.\n\n{recall}",
        unless=("birthday_past", "birthday_ahead"),
        approach="wishes",
    ),
    Frame(
        "Your day",
        "This is your day: happy birthday, and may the year be kind to you.\n\n{recall}",
        unless=("birthday_past", "birthday_ahead"),
        approach="wishes",
    ),
    Frame(
        "For your birthday",
        "I am a little early: happy birthday, and have a good year.\n\n{recall}",
        needs=("birthday_ahead",),
        approach="wishes",
    ),
    Frame(
        "A little early",
        "This may reach you a little early; if so, keep it for the day itself. Happy birthday!\n\n{recall}",
        needs=("birthday_ahead",),
        approach="wishes",
    ),
    Frame(
        "Your birthday soon",
        "Your birthday is near, and I would rather be too early than too late: my best wishes.\n\n{recall}",
        needs=("birthday_ahead",),
        approach="wishes",
    ),
    Frame(
        "Late with my wishes",
        "I am late with my wishes, but happy birthday all the same!\n\n{recall}",
        needs=("birthday_past",),
        approach="wishes",
    ),
    Frame(
        "After the day",
        "I missed the day itself: happy birthday, and have a good year.\n\n{recall}",
        needs=("birthday_past",),
        approach="wishes",
    ),
    Frame(
        "Belated wishes",
        "My wishes come after the date, but I mean them: happy birthday to you.\n\n{recall}",
        needs=("birthday_past",),
        approach="wishes",
    ),
)
FOLLOW: Final = (
    Frame(
        "After our meeting",
        "Thank you for our conversation {meeting_of} ({meeting_where}). What you said has stayed with me: "
        f"{{meeting_topic}}.\n\n{_NEXT}",
        approach="next_step",
    ),
    Frame(
        "That moment together",
        "I have fond memories of our conversation {meeting_of} ({meeting_where}), and above all "
        "of what we talked about: "
        f"{{meeting_topic}}.\n\n{_DATED}",
        approach="next_step",
    ),
    Frame(
        "Our exchange",
        "Our conversation {meeting_of} ({meeting_where}) gave me something to think about, above all "
        "what we talked about: "
        f"{_TOPIC}\n\n{_NEXT}",
        unless=("meeting_topic",),
        approach="next_step",
    ),
    Frame(
        "Our conversation",
        "My thoughts go back to our conversation {meeting_of} ({meeting_where}). We talked about this: "
        f"{_TOPIC}\n\nThank you for that moment. {_DATED}",
        unless=("meeting_topic",),
        approach="next_step",
    ),
    Frame(
        "Thank you for your time",
        "Thank you for the time we took {meeting_when}. I keep thinking of this: "
        f"{{meeting_topic}}.\n\n{_DATED}",
        unless=("meeting_where",),
        approach="next_step",
    ),
    Frame(
        "What you said",
        "{Meeting_topic}: I have been thinking of it since our conversation {meeting_of}. Thank you for "
        f"that moment.\n\n{_NEXT}",
        unless=("meeting_where",),
        approach="next_step",
    ),
    Frame(
        "After our conversation",
        "Thank you for our conversation {meeting_of}. I keep thinking of what you said: "
        f"{_TOPIC}\n\n{_DATED}",
        unless=("meeting_topic", "meeting_where"),
        approach="next_step",
    ),
    Frame(
        "It was good to talk",
        "It was good to see you {meeting_when}. One thing above all has stayed with me: "
        f"{_TOPIC}\n\n{_NEXT}",
        unless=("meeting_topic", "meeting_where"),
        approach="next_step",
    ),
)
_OF_A_PART: Final = ("only_thanks", "only_result")
THANKS: Final = (
    Frame(
        "Thank you",
        "I wanted to thank you for this: {help}.\n\n[[What did it change for you?]]\n\nIf I can do the same "
        "for you, tell me.",
        unless=_OF_A_PART,
        approach="what_changed",
    ),
    Frame(
        "Thanks again",
        "Thank you for your help {help_of} ({help}).\n\nHere is what came of it: {help_result?}",
        unless=_OF_A_PART,
        approach="result",
    ),
    Frame(
        "Thanks to you",
        "A word to say thank you ({help}), and to tell you the rest: {help_result?}\n\n{recall}",
        unless=_OF_A_PART,
        approach="result",
    ),
    Frame(
        "What came of your help",
        "Thank you again for your help {help_of} ({help}).\n\nHere is what it led to: {help_result?}",
        needs=("only_result",),
        approach="result",
    ),
    Frame(
        "The rest, and my thanks",
        "I owed you the rest, after your help {help_of} ({help}): {help_result?}\n\nThank you again.",
        needs=("only_result",),
        approach="result",
    ),
    Frame(
        "Thanks, and what came next",
        "You were kind enough to {help_do}, and I thank you for it again.\n\nHere is what came of it: "
        "{help_result?}",
        unless=("only_thanks",),
        approach="result",
    ),
    Frame(
        "Thank you for your help",
        "Thank you for your help {help_of}: {help}.\n\nYou took the time for me, and that counts. If I can "
        "do the same for you, tell me.",
        needs=("only_thanks",),
        approach="thank",
    ),
    Frame(
        "With many thanks",
        "A word to thank you for your help {help_of} ({help}).\n\nI know the time it takes. If I can be of "
        "use in return, tell me.",
        needs=("only_thanks",),
        approach="thank",
    ),
    Frame(
        "My thanks, simply",
        "You were kind enough to {help_do}, and I thank you for it.\n\nIf I can do the same for "
        "you, tell me.",
        unless=("only_result",),
        approach="thank",
    ),
    Frame(
        "My thanks for your time",
        "You took the time to help me, and I thank you: you were kind enough to {help_do}.\n\nIf I can be of "
        "use in return, tell me.",
        unless=("only_result",),
        approach="thank",
    ),
)
