"""English lines that several letters share, and the questions of blanks."""

from collections.abc import Mapping
from typing import Final

PIECES: Final[Mapping[str, str]] = {
    "ground": """
        We were {employer_same_at} at the same time ({employer_years}).
        || We were at the same school at the same time ({school_same}).
        || You and I both work {employer_both_at}.
        || We both know {employer_theirs}: I used to work there.
        || We both know {employer_mine}: I work there now.
        || You and I have both worked {employer_at}.
        || We have a school in common: {school}.
        || We share an interest in this: {topic}.
        || We have someone in common: {met_through}.
        || I remember with pleasure when we met {met_of} ({met_where}).
        || I remember our meeting ({met_where}) with pleasure.
        || We both know this place: {place}.
        || We have [[a school, a place, a passion, a person?]] in common.
        """,
    "why": """
        I am writing to {why_do}.
        || I am writing for a simple reason: {why?}.
        """,
    "ask": """
        {ask_question}
        || Could you {ask_do}?
        || Here is my request: {ask}. Would that be possible for you?
        || [[Your request, precisely, as one question?]]
        """,
    "question": """
        {ask_question}
        || My question is this: [[Your question, precise enough to answer in two minutes?]]
        """,
    "meeting": """
        Thank you for our conversation {meeting_of} ({meeting_where}).
        || Thank you for our conversation {meeting_of}.
        || Thank you for our conversation: [[On what occasion, and which day?]]
        """,
    "topic": """
        We talked about this, and I keep thinking of it: {meeting_topic}.
        || We talked about this, and I keep thinking of it: [[What had you talked about?]]
        """,
    "received": """
        Thank you for your message {received_of}; it has waited {received_late}, and I am sorry.
        || Thank you for your message {received_of}.
        || (request) Thank you for your message.
        || Thank you for your message: [[Which one, and of which day?]]
        """,
    "posted": """
        If there is more to tell, I will keep you posted, and if I can be of use to you in turn, tell me.
        """,
}

GAPS: Final[Mapping[str, str]] = {
    "background": "[[Who are you, in a sentence or two?]]",
    "question_first": "[[One question, precise enough to answer in two minutes?]]",
    "why": "[[Why are you writing, in all honesty?]]",
    "ask_topic": "[[Which subject, precisely?]]",
    "hope": "[[What do you hope for, precisely?]]",
    "ask_for": "[[What is it for, in a sentence?]]",
    "prepared": "[[What have you prepared to make it easy?]]",
    "target": "[[Whom would you like to meet?]]",
    "target_name": "[[Whom would you like to meet?]]",
    "target_why": "[[Why this person and no other?]]",
    "reach": "[[Your phone number or address?]]",
    "other": "[[The name of the other person?]]",
    "other_given": "[[The given name of the other person?]]",
    "other_who": "[[Who is the other person, in a few words?]]",
    "given_here": "[[Their given name?]]",
    "here": "[[The name of the person you write to?]]",
    "here_who": "[[Who is this person, in a line?]]",
    "better": "[[Their name?]]",
    "better_why": "[[Why they are better placed, in a few words?]]",
    "gain": "[[What would the person you write to gain from it?]]",
    "gain_other": "[[What would the other person gain from it?]]",
    "advice": "[[Which advice?]]",
    "advice_done": "[[What did you do with it?]]",
    "outcome": "[[What came of it, in a sentence?]]",
    "target_outcome": "[[What came of it, in a sentence?]]",
    "offer": "[[What do you offer, precisely?]]",
    "offer_why": "[[What about them made you think of it?]]",
    "trade": "[[Which trade?]]",
    "trade_name": "[[The name of the person you recommend?]]",
    "trade_why": "[[What do you know of their work at first hand?]]",
    "trade_reach": "[[How can they be reached?]]",
    "help_result": "[[The result, in a sentence?]]",
    "help": "[[What would you like to thank them for?]]",
}
