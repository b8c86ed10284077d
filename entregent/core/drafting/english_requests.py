"""English letters around what is asked: answers to a request, and a gentle word on an ask that waits."""

from typing import Final

from entregent.core.drafting.sentences import Letter

REQUESTED: Final = (
    Letter(
        "say_yes",
        "Yes, with pleasure",
        """
        @received
        You asked me for this, and it is a yes, with pleasure: {request}.

        I will see to it [[By which day?]]
        ? [[A question about it, if something is missing?]]

        @posted
        """,
        needs=("request",),
    ),
    Letter(
        "decline",
        "My answer, frankly",
        """
        @received
        Thank you for thinking of me for this, too: {request}.

        I would rather say it at once, and frankly: I will not be able to.
        ? [[The reason, in a sentence, if you wish?]]

        It changes nothing between us.
        If it changes on my side, I will keep you posted, and if I can help in another way, tell me.
        """,
        needs=("request",),
    ),
    Letter(
        "hand_over",
        "Someone better placed than me",
        """
        @received
        For this, I would not be of much help: {request}.

        Somebody I know is far better placed: {better?}, {better_why?}.
        Would you like me to ask them whether I may introduce you to each other?

        @posted
        """,
        needs=("request",),
    ),
)
REMINDING: Final = (
    Letter(
        "remind",
        "A word about my question",
        """
        I wrote to you {ask_when} to ask you this: {ask}.
        || I wrote to you {ask_when} with a request: [[Your request, in a line?]]

        There is no hurry, and a no is quite all right too.
        Could you simply tell me whether it is still possible?
        To make it easy for you, two words are enough.

        Thank you, whatever your answer.
        """,
        needs=("ask_when",),
        unless=("ask_yes", "ask_later"),
    ),
    Letter(
        "after_yes",
        "Since you said yes",
        """
        You said yes {ask_yes} to this: {ask}.
        || You said yes {ask_yes} to this: [[Your request, in a line?]]
        Thank you again for agreeing.

        Could you tell me when would be a good time for it?
        To make it easy for you, two words are enough, and if anything is missing here, I will see to it.

        There is no hurry, and if it is no longer possible, no worries.
        """,
        needs=("ask_yes",),
    ),
    Letter(
        "after_later",
        "My request, now it is time",
        """
        ? I wrote to you {ask_when} with a request.
        Your answer was: later, not before {ask_until}.
        || Your answer was: later.
        So I come back to it, without pressing.

        @ask
        To make it easy for you, two words are enough.

        A no is quite all right too.
        Thank you, whatever your answer.
        """,
        needs=("ask_later",),
    ),
)
