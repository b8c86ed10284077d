"""English letters that answer or tell the rest: replies, thanks, congratulations, reports, reunions."""

from typing import Final

from entregent.core.drafting.sentences import Letter

ANSWERS: Final = (
    Letter(
        "answer",
        "My answer to your message",
        """
        @received

        [[Your answer, in two or three sentences?]]

        [[A question to ask in return?]]

        @posted
        """,
        unless=("received_of",),
    ),
    Letter(
        "questions",
        "Thanks, and some questions",
        """
        @received
        [[Your answer, in two or three sentences?]]

        That leaves me with some questions, in whatever order suits you:

        1. [[A first question?]]
        2. [[A second, if it is useful?]]
        3. [[A third, if it is useful?]]

        @posted
        """,
    ),
    Letter(
        "talk",
        "Your message, and talking",
        """
        @received
        [[Your answer, in a sentence?]]

        The rest is easier said than written.
        Would you be free for a coffee or a call, [[Two days to propose?]]?

        @posted
        """,
        unless=("introvert",),
    ),
    Letter(
        "later",
        "Your message, and my answer",
        """
        @received
        Your question deserves better than a hurried answer: I will come back to it [[Which day?]]

        Until then, I will keep you posted if anything moves.
        And if I can be of use to you in turn, tell me.
        """,
    ),
    Letter(
        "decline",
        "My answer, frankly",
        """
        @received
        Thank you for thinking of me, too.

        I would rather say it frankly: I will not be able to [[What can you not do?]]

        (senior) Someone or something else may serve you well: [[A name, a lead, something to read?]]
        If that changes, I will keep you posted, and if I can help in another way, tell me.
        """,
        unless=("request",),
    ),
)
THANKING: Final = (
    Letter(
        "what_changed",
        "Thank you, simply",
        """
        I wanted to thank you for this: {help?}.

        [[What did it change for you?]]

        If I can do the same for you one day, tell me.
        """,
        unless=("help", "help_do"),
    ),
    Letter(
        "result",
        "Thank you, and the rest",
        """
        Thank you for this: {help?}.

        Here is what came of it: [[The result, in a sentence?]]

        (junior) I learnt a lot along the way.
        I will not forget, and I will be there in turn.
        """,
        unless=("help", "help_do"),
    ),
    Letter(
        "in_return",
        "Thanks, and my part",
        """
        You were kind enough to {help_do}, and I thank you for it again.
        || Thank you again for this: {help?}.

        In turn, here is what I can do for you: [[What do you offer in return?]]
        You need not accept, but I would enjoy it.
        """,
        unless=("only_result",),
    ),
)
CONGRATULATING: Final = (
    Letter(
        "simple",
        "All my congratulations",
        """
        I heard the news: [[Which news?]]

        My congratulations, and plenty of joy in what comes next.
        """,
        unless=("event_when",),
    ),
    Letter(
        "question",
        "Congratulations, and a question",
        """
        [[Which news, in a few words?]]
        Congratulations!

        What does it change for you from day to day?
        """,
        unless=("event_when",),
    ),
    Letter(
        "stand_by",
        "Well done, and beside you",
        """
        Well done on this new step: joining {event_company}.
        || Well done on this new step: “{event_title}”.
        || Well done on this new step: {event_what}.
        || Well done on this new step: [[Which one, in a few words?]]

        Beginnings sometimes call for a hand, an idea or an ear.
        If one is needed, I am here.
        """,
    ),
)
RECONNECTING: Final = (
    Letter(
        "their_news",
        "I thought of you",
        """
        It has been {last_span} since I last wrote, and I should have done so sooner.
        || I have not written for a long time, and I should have done so sooner.

        This made me think of you: [[What happened to them, or what of theirs did you read?]]
        What does it change for you?

        Nothing to ask: I would simply like to hear how you are.
        """,
        unless=("event_when",),
    ),
    Letter(
        "own_news",
        "Some news, after so long",
        """
        I have sent you no news for a very long time, so here is some.

        On my side: {news}

        @anchor
        """,
        unless=("last_month",),
    ),
    Letter(
        "coffee",
        "A coffee, after so long",
        """
        It has been a long time, and it is for me to make the first move.

        @anchor

        If you feel like a coffee, tell me which day suits you: I will mostly listen.
        """,
        unless=("last_month",),
    ),
)
ADVICE_REPORT: Final = (
    Letter(
        "result",
        "What your advice led to",
        """
        You gave me some advice {advice_when}: {advice}.
        || You gave me some advice: {advice?}.

        What I did with it: {advice_done?}
        The result: {outcome?}

        Thank you for showing me the way.
        If I can be of use to you in turn, tell me.
        """,
    ),
    Letter(
        "under_way",
        "Your advice, so far",
        """
        Your advice is not asleep in a drawer: {advice?}.

        Where I am with it: {advice_done?}
        A first result: {outcome?}

        Thank you again; I will tell you how it ends.
        """,
    ),
    Letter(
        "other_way",
        "The rest of our conversation",
        """
        I owe you the rest of the story, about this advice: {advice?}.

        Not all of it went as planned: [[What did you do, or choose not to do?]]
        {Outcome?}

        Your view helped me all the same, and I thank you for it.
        """,
    ),
)
PROMISED: Final = (
    Letter(
        "kept",
        "Promised, and done",
        """
        Here is what I had promised you: [[What had you promised?]]

        Let me know if anything is missing.
        """,
        unless=("promise_when",),
    ),
    Letter(
        "delayed",
        "My promise, and a date",
        """
        I promised {promise_to}, and I am {promise_late} late: sorry.
        || I have not forgotten that I promised {promise_to}.
        || I promised you this {promise_when}, and I am {promise_late} late: {promise}.
        || I have not forgotten what I promised you {promise_when}: {promise}.
        || I have not forgotten what I owe you: [[What had you promised?]]

        I need a little more time: it will be done [[Which day?]]
        Thank you for your patience.
        """,
    ),
)
