"""Words of English lines that only thank, praise or report."""

from bot.language.lexicon import phrases, words

THANKS = frozenset(words("thanks thank thx ty cheers kudos props appreciate"))
THANKED = frozenset(
    words(
        "you u so very much a lot again everybody everyone all team guys folks crew y'all lads gang"
        " both too ton tons bunch million heaps boss mate man dude and to"
    )
)
PRAISE = frozenset(
    words(
        "great good nice awesome excellent fantastic amazing super solid brilliant stellar lovely"
        " outstanding terrific wonderful incredible superb fabulous impressive beautiful killer"
        " stunning phenomenal perfect top quality well"
    )
)
PRAISED = frozenset(
    words(
        "work job jobs stuff effort efforts one hustle teamwork going done handling result results"
    )
)
ABSENT = frozenset(
    words(
        "late running sick ill away stuck unavailable busy vacation leave pto holiday delayed lost"
        " done finished back here there home absent hurt injured off out behind"
    )
)
REPORTING = frozenset(words("finished wrapped called calls arrived left took vacation instead way"))
DONE = frozenset(
    words(
        "done complete completed finished great good well fine smoothly perfect perfectly sorted"
        " amazing success awesome fixed resolved wrapped closed ok okay"
    )
)
WAS = frozenset(words("is are was were went looks looked turned came got"))
# Whoever says one of these asks for something as well.
REQUESTS = frozenset(
    words(
        "send need needs please pls plz can could would book schedule dispatch assign get put want"
        " wants have job: go should must let tell ask asap urgent new bring cover cancel reschedule"
        " move if unless until at: for:"
    )
)
# What stands between somebody and how he is.
BE = frozenset(
    words(
        "is was are were am be will just gonna going to not still already probably has have had"
        " now been s a bit getting all did"
    )
)
# What only opens a clause.
OPENINGS = frozenset(
    words(
        "fyi hey hi hello update ok okay so well wow just and note psa heads up btw morning guys"
        " team all everyone"
    )
)
# What may follow the end of what was done.
PAST = frozenset(words("today yesterday now already earlier guys team thanks again btw"))
# What follows a name.
TOLD = phrases(
    "called in|called out|called off sick|calls in|finished|wrapped up|left already|left early"
    "|just left|made it|arrived|got there|on vacation|on leave|on pto|on holiday|on his way"
    "|on her way|on the way|on my way|took the day|can't make it|cant make it|won't make it"
    "|wont make it|out sick"
)
