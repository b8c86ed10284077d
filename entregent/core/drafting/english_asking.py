"""English letters that ask: a favour, advice, an introduction, and the words that can be forwarded."""

from typing import Final

from entregent.core.drafting.sentences import Letter

ASK: Final = (
    Letter(
        "direct",
        "A request, plainly put",
        """
        I am writing to ask you something.
        The context: {ask_for?}.

        @ask
        To make it easy for you, here is something to start from: {prepared?}.
        (ask_small) It should take little of your time.

        If you cannot, I will quite understand, and nothing changes between us.
        Thank you in advance; I will tell you how it goes.
        (junior) In return, I can offer this: [[What can you offer, however little?]]
        || (senior) And if I can open a door for you, you need only ask.
        """,
    ),
    Letter(
        "suggestions",
        "Any ideas or leads?",
        """
        The context: {ask_for?}.
        ? {looking}

        (!ask_anyone) It is about this: {ask_thing}.
        || (!ask_anyone) The question I ask myself: {ask_question}
        || (!ask_anyone) It is about this: {ask_topic?}.
        There is nothing for you to do beyond giving it a thought.
        Would you have an idea, a lead, or the name of someone who could {ask_anyone}?
        || Would you have an idea, a lead, or the name of someone to talk to?

        Two lines are plenty, and if nothing comes to mind, no worries.
        Thank you in advance; I will tell you what came of it.
        """,
    ),
    Letter(
        "prepared",
        "All ready but for you",
        """
        To take as little of your time as possible, I have everything ready on my side: {prepared?}.

        @ask
        It is for this: {ask_for?}.

        A no is fine too, without a reason.
        Thank you for considering it; I will let you know what came of it.
        """,
    ),
)
ADVICE_REQUEST: Final = (
    Letter(
        "one_question",
        "Some advice from you",
        """
        I am writing because I would value your view on one precise point: {ask_topic?}.
        (!senior) The context, in a word: {ask_for?}.

        @question
        (introvert) An answer in writing, however short, suits me very well.

        If this is not a good time, I will understand.
        Thank you in advance; I will tell you what I did with it.
        (junior) And if I can help you in return, even in a small way, I will gladly do so.
        """,
    ),
    Letter(
        "rating",
        "Your view, from 1 to 5",
        """
        I cannot make up my mind on one point, and your view would help: {ask_topic?}.
        The context: {ask_for?}.

        From 1 to 5, how would you rate [[what you would like their view on?]], and why?

        A number and a sentence are plenty; and if you would rather not answer, no worries.
        Thank you in advance; I will tell you what I decide.
        """,
    ),
    Letter(
        "suggestions",
        "Whom to meet, what to read?",
        """
        I am thinking about a subject that you know well: {ask_topic}.
        || I am looking for ideas, or for the name of someone who could {ask_anyone}.
        || I am thinking about a question that you know well: {ask_question}
        || I am thinking about a subject that you know well: {ask_topic?}.
        ? {looking}

        In my place, where would you begin: a person to meet, something to read, a mistake to avoid?

        A single lead would already help, and I will not mind if you have no time.
        Thank you in advance; I will tell you how it goes.
        """,
    ),
)
INTRO_REQUEST: Final = (
    Letter(
        "direct",
        "An introduction, perhaps",
        """
        I would like to get to know {target?}.
        I think of them because their experience would help me: {target_why?}.

        Would you be willing to introduce us?
        So that it costs you nothing, a second message follows, which you can forward as it is.

        If you would rather not, I will quite understand.
        Thank you in advance; either way, I will keep you posted.
        """,
    ),
    Letter(
        "check_first",
        "How well do you know them?",
        """
        I believe that you know {target?}.
        I would like to talk with them for one precise reason: {target_why?}.

        Do you know them well enough to pass on a note from me?
        It is written, and follows in a second message.

        If the tie is too thin, or if it feels awkward, tell me and I will not bring it up again.
        Thank you; I will tell you what came of it.
        """,
    ),
    Letter(
        "suggestions",
        "Whom should I talk to?",
        """
        I would like to meet people who know this subject well: {ask_topic?}.
        ? {looking}

        Would anyone come to mind?
        I had thought of {target_name?}, but you may have a better idea.
        If you think of somebody, the message that follows is ready to be forwarded.

        If nobody comes to mind, no worries.
        Thank you in advance; I will keep you posted.
        """,
    ),
)
FORWARDABLE: Final = (
    Letter(
        "as_it_is",
        "A note for {target_name} || A few lines to forward",
        """
        Below the line is the message to forward to {target_name?}, as it is.
        Thank you for making the link.

        ? {signed}

        ---

        Hello,

        {background?}
        I would like to get in touch with {target_name?} for this reason: {target_why?}.
        What I hope for: {hope?}.

        Would a first conversation be possible, in writing or in person?

        To reach me: {reach?}.
        A no will be well understood, and needs no explanation.
        Thank you in advance for reading these lines.
        """,
        to_both=True,
    ),
    Letter(
        "to_paste",
        "Introduction to {target_name} || An introduction",
        """
        {background?}

        I would like to talk with {target_name?}, for a simple reason: {target_why?}.
        What I hope for: {hope?}.

        Would a first conversation be possible?

        To reach me: {reach?}.
        If this is not a good time, I will quite understand.
        Thank you in advance for reading these lines.
        """,
        to_all=True,
    ),
    Letter(
        "in_a_list",
        "{target_name}, in four lines || My request, in four lines",
        """
        Here, in four lines, is all there is to know about my request.

        - Whom I would like to meet: {target?}
        - Why: {target_why?}
        - What I hope for: {hope?}
        - To reach me: {reach?}

        {background?}
        Would a first conversation be possible?

        A no is a good answer too.
        Thank you in advance.
        """,
        to_all=True,
    ),
)
