"""English letters that give: news, offers, introductions of others, a trusted trade."""

from typing import Final

from entregent.core.drafting.sentences import Letter

NEWS: Final = (
    Letter(
        "news_and_question",
        "News from my side",
        """
        Some news from here: {news}
        (news_link) There is more here: {news_link}

        @anchor
        """,
        unless=("new_year",),
    ),
    Letter(
        "first_you",
        "And what about you?",
        """
        @anchor

        On my side, there is something new: {news}
        (news_link) There is more here: {news_link}
        There is nothing to do about it, I simply wanted you to know.
        """,
        unless=("new_year",),
    ),
    Letter(
        "why_you",
        "A piece of news for you",
        """
        I wanted you to hear it from me: {news}
        (news_link) There is more here: {news_link}

        I thought of you in particular, and here is why: [[Why this person in particular?]]

        And what has changed for you lately?
        """,
        unless=("new_year",),
    ),
    Letter(
        "looking_for",
        "Some news, and a search",
        """
        There is something new over here: {news}
        (news_link) There is more here: {news_link}

        {looking}
        There is nothing to do: I mention it in case it makes you think of me one day.

        And you, how are things?
        """,
        unless=("new_year",),
        needs=("looking",),
    ),
    Letter(
        "good_year",
        "A good year {new_year} || My best wishes",
        """
        I wish you a happy {new_year}, with good health and time for what matters to you.

        @anchor

        ? On my side: {news}
        """,
        needs=("new_year",),
    ),
    Letter(
        "year_gone_by",
        "My wishes for {new_year} || Wishes for the new year",
        """
        @anchor

        I hope that {new_year} will be a gentle year for you, with good people in it.
        ? Over here: {news}

        And you, what may one wish you in particular?
        """,
        needs=("new_year",),
    ),
)
OFFER: Final = (
    Letter(
        "my_turn",
        "My turn?",
        """
        I have not forgotten how you helped me: {help}.

        My turn, if you like: {offer?}.

        There is no hurry, and a plain "no thanks" is fine.
        """,
        needs=("help",),
    ),
    Letter(
        "do_something",
        "If this is of use",
        """
        I thought of you because of this: {offer_why?}.

        I can {offer_do}.
        || Here is what I can do: {offer?}.
        (senior) And if a door in my network can help, I will gladly open it.

        If it is of use to you, a word is enough; if not, no worries.
        There is nothing to give back.
        """,
    ),
    Letter(
        "share",
        "Something for you",
        """
        Here is something that made me think of you: [[The link, the opening, the address or the book?]]

        The reason: {offer_why?}.

        Keep it for later if this is not a good time; there is no need to answer.
        """,
    ),
    Letter(
        "open_hand",
        "A helping hand?",
        """
        What would be of use to you these days: a second pair of eyes, a contact, an hour of my time?

        I offer it and expect nothing in return.
        And if you need nothing, so much the better.
        """,
    ),
)
OPT_IN: Final = (
    Letter(
        "what_you_gain",
        "Someone you might enjoy meeting",
        """
        I know someone whom you might enjoy meeting: {other?}, {other_who?}.

        What might interest you: {gain?}.

        Shall I introduce you?
        A simple no is fine, and will stay between us.
        Thank you in advance.
        """,
    ),
    Letter(
        "their_need",
        "A meeting to suggest",
        """
        I thought of you for {other?}, {other_who?}.
        What might interest you: {gain?}.
        To {other_given?}, I would say this: {gain_other?}.

        Would you be open to a first conversation?
        If you have no time, or would rather not, just tell me.
        I have promised nothing, and thank you for considering it.
        """,
    ),
    Letter(
        "in_writing",
        "May I share your address?",
        """
        {Other?}, {other_who?}, and you: two people with things to tell each other.
        What might interest you: {gain?}.

        May I give them your address, for one message only?
        A no is fine too: in that case I will not bring it up again.
        Thank you in advance.
        """,
    ),
)
INTRODUCTION: Final = (
    Letter(
        "both_reasons",
        "{given_here} and {other_given}: an introduction || An introduction for two",
        """
        Thank you both for saying yes.

        {Here?}: {here_who?}.
        ? {here_known}

        {Other?}: {other_who?}.
        ? {other_known}

        {Given_here?} might want to meet {other_given?}, and here is why: {gain?}.
        Likewise, {other_given?} might want to meet {given_here?}: {gain_other?}.

        As a next step, {given_here?} writes first and proposes a time.
        I gladly step aside.
        """,
    ),
    Letter(
        "a_line_each",
        "{given_here} and {other_given} || Two people to introduce",
        """
        Here is the introduction we talked about.

        - {Here?}: {here_who?}
        - {Other?}: {other_who?}

        What could interest {given_here?} about {other_given?}: {gain?}.
        And what could interest {other_given?} about {given_here?}: {gain_other?}.

        As a next step, {other_given?} writes first and proposes two dates.
        After that, the conversation can go on without me.
        """,
    ),
    Letter(
        "one_question_for_two",
        "A subject for two || A subject to share",
        """
        Here are two people who will have things to tell each other.
        {Here?}: {here_who?}.
        {Other?}: {other_who?}.

        What could make {given_here?} want to talk with {other_given?}: {gain?}.
        And what could make {other_given?} want to talk with {given_here?}: {gain_other?}.

        To begin, a question that {other_given?} will know how to answer: [[Which question starts the
        conversation?]]

        {Given_here?} takes it from there, and I leave you to it.
        """,
    ),
)
REFERRAL: Final = (
    Letter(
        "recommend",
        "A good address for you",
        """
        In case it is of use, here is someone I recommend: {trade_name?} ({trade?}).

        {trade_why?}

        To get in touch: {trade_reach?}.
        You can say that I sent you, and you can choose someone else; I will not mind.
        """,
    ),
    Letter(
        "experience",
        "Someone to trust",
        """
        You may still be looking for a good address ({trade?}).
        I know someone whose work I have seen, {trade_name?}.
        {trade_why?}

        To reach them: {trade_reach?}.
        I gain nothing by it, beyond knowing you in good hands.
        """,
    ),
    Letter(
        "ask_both",
        "Someone good to recommend",
        """
        I have someone to recommend to you: {trade_name?} ({trade?}).
        {trade_why?}

        Shall I mention you to them first?
        Otherwise, here is how to get in touch: {trade_reach?}.
        """,
    ),
)
