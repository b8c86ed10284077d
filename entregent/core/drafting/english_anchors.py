"""English sentences: those that start from a fact and ask about it, those that only recall it."""

from typing import Final

from entregent.core.drafting.sentences import Anchors

ANCHORS: Final[Anchors] = {
    "told_past": (
        "So, {told_past}: how did it go?",
        "You told me {told_when} what was coming up: {told_past}. How did it go?",
        "I was wondering how it went: {told_past}. Will you tell me?",
    ),
    "told_past_rough": (
        "I am thinking back to what you told me {told_when}. {told_past_rough} How did it go?",
        "{told_past_rough} So, how did it go?",
    ),
    "told": (
        "I was thinking of what you told me {told_when}: {told}. How is that going?",
        "Is there any news of what you told me about {told_when} ({told})?",
        "By the way, {told}: any news?",
        "You told me about this {told_when}: {told}. How do things look now?",
    ),
    "told_rough": (
        "I am thinking back to what you told me {told_when}. {told_rough} How is that going?",
        "I was thinking of what you told me. {told_rough} Is there any news?",
    ),
    "sought": (
        "I was thinking back to what you were looking for {told_when} (“{sought}”). Have you found it?",
        "Have you found what you were looking for (“{sought}”)?",
        "How is your search going (“{sought}”)?",
    ),
    "interest": (
        "Something other than work: what is new on the {interest} side?",
        "And on the {interest} side, what are you up to these days?",
        "Do you still find time for what you love ({interest})?",
    ),
    "event": (
        "I saw that you have joined {event_company}. How are the first weeks going?",
        "So, how do you like it {event_company_at}?",
        "I heard the news: {event_what}. What does it change for you?",
        "I saw the new title, “{event_title}”. Has much changed for you?",
    ),
    "employer_same": (
        "We were {employer_same_at} at the same time ({employer_years}). What do you remember best?",
        "{employer_same}, {employer_years}: we were there at the same time. Do you still see anyone from "
        "those days?",
        "I was thinking back to the time when we were both {employer_same_at}. What are you up to now?",
    ),
    "school_same": (
        "We were at the same school at the same time ({school_same}, {school_years}). Do you still see "
        "anyone from those days?",
        "{school_same}: we were there at the same time. Are you still in touch with people from there?",
        "I was thinking back to our school years ({school_same}). What are you up to now?",
    ),
    "last_live": (
        "I am thinking back to {last_live}. We had talked about [[What had you talked about?]]. Where are "
        "you with it now?",
        "What is new with you since {last_live}?",
        "Since {last_live}, how have things been {company_at}?",
    ),
    "last_subject": (
        "Our last exchange, {last_when}, was about “{last_subject}”. Where are you with it now?",
        "We had written about “{last_subject}”. How did it go on, on your side?",
        "“{last_subject}” was the subject of our last exchange. What came of it?",
    ),
    "met": (
        "I am thinking back to when we met {met_of} ({met_where}). What have you been up to since?",
        "I remember our meeting ({met_where}). What is new with you?",
        "{met_through} is the reason we know each other. What are you up to these days?",
        "We met {met_of}. What have you been up to since?",
    ),
    "employer": (
        "You and I have both worked {employer_at}. What do you remember of it?",
        "We have {employer} in common. Are you still in touch with people from there?",
        "I used to work {employer_theirs_at}, where you are today. What has changed there?",
        "I have worked {employer_theirs_at} too. What is it like these days?",
        "I now work {employer_mine_at}, a place you know. What do you remember of it?",
        "You and I both work {employer_both_at}. What are you working on these days?",
    ),
    "school": (
        "We have a school in common: {school}. Are you still in touch with people from there?",
        "{school}: you and I both studied there. What do you remember of it?",
        "We went to the same school ({school}). Do you ever go back?",
    ),
    "topic": (
        "We have something in common: {topic}. What is new with you on that side?",
        "And on the {topic} side, which we have in common, what is new?",
    ),
    "connected_words": (
        "“{connected_words}”: that is how our exchange on {network} began, {connected_when}. What have you "
        "been up to since?",
        "I came back to the words of our first exchange, {connected_when}: “{connected_words}”. What is new "
        "since?",
    ),
    "place": (
        "We have a place in common: {place}. Are you often there?",
        "{Place}: you and I both know it. Are you there these days?",
    ),
    "position": (
        "Are you still {company_at}?",
        "How are things {company_at}?",
        "I see that you have been {company_at} since {position_since}. Do you like it there?",
        "We have been in touch on {network} since {connected_since}. How are things going for you "
        "{company_at}?",
        "We have been in touch since {connected_since}. Are you still {company_at}, or is there news?",
        "What is new with you {company_at}?",
        "I see “{title}” on your profile: how is it going?",
        "“{title}”, says your profile. And what are you working on these days?",
    ),
    "connected": (
        "We have been in touch on {network} since {connected_since}. What are you up to these days?",
        "{network} reminds me that we have been in touch since {connected_since}. How are you doing?",
        "We got in touch on {network} {connected_of}. What is new since?",
    ),
    "last": (
        "We last exchanged a few words {last_of}. What have you been up to since?",
        "What is new with you since our last exchange, {last_when}?",
        "What has changed for you since {last_exchange}?",
        "I was thinking back to {last_exchange}. How have you been?",
    ),
}

RECALLS: Final[Anchors] = {
    "told_past": (
        "And tell me some time how it went ({told_past}).",
        "You can tell me, whenever you like, what came of it: {told_past}.",
    ),
    "told": (
        "And tell me some time how things are going with what you told me about {told_when} ({told}).",
        "And send me news of this one of these days: {told}.",
    ),
    "interest": (
        "May the year leave you time for what you love ({interest}).",
        "I wish you plenty of good moments on the {interest} side.",
    ),
    "employer_same": ("We have come a long way since our years {employer_same_at} ({employer_years}).",),
    "school_same": ("We have come a long way since our school years ({school_same}, {school_years}).",),
    "last_live": ("It makes me think back to {last_live}.", "I thought of {last_live} as I wrote this."),
    "last_subject": (
        "It makes me think back to our exchange {last_of} (“{last_subject}”).",
        "I thought back to our messages {last_of}, “{last_subject}”.",
    ),
    "met": (
        "It makes me think back to when we met {met_of} ({met_where}).",
        "I remember our meeting ({met_where}).",
        "{met_through} is the reason we know each other, and I was thinking of that.",
    ),
    "employer": ("We have {employer} in common: one more reason to write.",),
    "school": ("We have a school in common ({school}): one more reason to write.",),
    "topic": ("We have something in common: {topic}. One more reason to write.",),
    "connected": (
        "We have been in touch on {network} since {connected_since}: a good moment for a word.",
        "It was {connected_of} that we got in touch on {network}.",
    ),
    "last": ("We last exchanged a few words {last_of}: one more reason to write.",),
}
