"""English."""

from bot.language.lexicon import Lexicon, combined, phrases, words
from bot.language.lexicon.en_places import TOWNS, VENUES
from bot.language.lexicon.en_things import THINGS

_TENS = tuple(enumerate(words("twenty thirty forty fifty sixty seventy eighty ninety"), start=2))
_ONES = tuple(enumerate(words("one two three four five six seven eight nine"), start=1))

_CHANCES = combined(
    "whenever|when|if",
    "you|u|ye|he|she|they|someone|somebody|anyone",
    "get a chance|gets a chance|get the chance|gets the chance|has a chance|have a chance",
)

EN = Lexicon(
    code="en",
    month_first=True,
    ordinal_days=True,
    weekdays=(
        "monday mon mondays munday mnday modnay",
        "tuesday tue tues tuesdays tusday teusday tuseday tuesay",
        "wednesday wed weds wednesdays wensday wednsday wendsday wedensday wednesay",
        "thursday thu thur thurs thursdays thrusday thursay thurday thirsday",
        "friday fri fridays firday frday fryday",
        "saturday sat saturdays saterday saturdy satruday",
        "sunday sun sundays sundy",
    ),
    months=(
        "january jan janurary januray januarry janury",
        "february feb febuary feburary febraury februrary",
        "march mar",
        "april apr arpil aprli",
        "may",
        "june jun",
        "july jul",
        "august aug agust augst augus",
        "september sep sept setpember septmber septemeber septembr",
        "october oct octber ocotber ocober octobr octobre",
        "november nov novmber novembr novemeber noveber novemer",
        "december dec decmber decembr decemeber dcember deceber decemer",
    ),
    numbers={
        **{
            w: n
            for n, w in enumerate(
                words(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                    " fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                )
            )
        },
        **{tens: 10 * n for n, tens in _TENS},
        **{f"{tens} {ones}": 10 * n + one for n, tens in _TENS for one, ones in _ONES},
        "a": 1,
        "an": 1,
        "a couple of": 2,
        "couple of": 2,
        "a few": 3,
        "half a dozen": 6,
    },
    ordinals={
        w: n
        for n, w in enumerate(
            phrases(
                "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
                "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
                "|twentieth|twenty first|twenty second|twenty third|twenty fourth|twenty fifth"
                "|twenty sixth|twenty seventh|twenty eighth|twenty ninth|thirtieth|thirty first"
            ),
            start=1,
        )
    },
    centuries={"two thousand": 2000, "two thousand and": 2000, "twenty": 2000, "nineteen": 1900},
    ordinal_endings=words("st nd rd th"),
    day_words={
        "today": 0,
        "2day": 0,
        "todays": 0,
        "now": 0,
        "right now": 0,
        "right away": 0,
        "tomorrow": 1,
        "tomorrow's": 1,
        "today's": 0,
        "tomorrows": 1,
        "tomorow": 1,
        "tommorow": 1,
        "tommorrow": 1,
        "tomorro": 1,
        "tomorrrow": 1,
        "tomorrw": 1,
        "tmrw": 1,
        "tmrrw": 1,
        "tmr": 1,
        "tmw": 1,
        "tmo": 1,
        "tmoro": 1,
        "tmorrow": 1,
        "tomoz": 1,
        "2morrow": 1,
        "2moro": 1,
        "2mrw": 1,
        "2mro": 1,
        "day after tomorrow": 2,
        "the day after tomorrow": 2,
        "day after tmrw": 2,
        "overmorrow": 2,
        "yesterday": -1,
        "yday": -1,
        "day before yesterday": -2,
        "the day before yesterday": -2,
    },
    holidays={
        "christmas|christmas day|xmas|xmas day": "12-25",
        "christmas eve|xmas eve": "12-24",
        "boxing day": "12-26",
        "new year's eve|new years eve|nye": "12-31",
        "new year's day|new years day|new year's|new years": "01-01",
        "valentine's day|valentines day": "02-14",
        "halloween": "10-31",
        "independence day|july fourth": "07-04",
        "veterans day": "11-11",
        "thanksgiving|thanksgiving day": "11-4-thu",
        "labor day": "09-1-mon",
        "memorial day": "05-last-mon",
        "mlk day|martin luther king day": "01-3-mon",
        "presidents day": "02-3-mon",
        "columbus day": "10-2-mon",
        "mother's day|mothers day": "05-2-sun",
        "father's day|fathers day": "06-3-sun",
        "st patrick's day|st. patrick's day|saint patrick's day": "03-17",
        "juneteenth": "06-19",
        "good friday": "easter-2",
        "easter|easter sunday": "easter+0",
        "easter monday": "easter+1",
    },
    on=phrases("on|for|on the|due|due on|starting|for the|set for|scheduled for|needed"),
    the=phrases("the|day"),
    of=phrases("of|in|of the"),
    next=phrases("next|nxt|the next|the following|following"),
    next_after=phrases("next"),
    after_next=phrases("after next"),
    coming=phrases("this|this coming|coming|upcoming|the coming|this upcoming"),
    last=phrases("last|past|previous"),
    final=phrases("final"),
    every=phrases("every|every other|every second|every 2nd|each|every single|weekly on"),
    day=phrases("day|days|day's|days'"),
    week=phrases("week|weeks|wk|wks|week's|weeks'"),
    fortnight=phrases("fortnight|fortnights"),
    month=phrases("month|months|mo|mos|month's|months'"),
    year=phrases("year|years|yr|yrs"),
    hour=phrases("hour|hours|hr|hrs|h"),
    minute=phrases("minute|minutes|min|mins"),
    workday=phrases(
        "business day|business days|working day|working days|workday|workdays|work days"
    ),
    weekend=phrases("weekend|weekends|wkend"),
    within=phrases("in|within"),
    inside=phrases("within|in the next|within the next"),
    from_now=phrases("from now|from today|from tday|time|later|hence|after today|out"),
    ago=phrases("ago|before today|back"),
    since=phrases("from|after|on from|following"),
    before_day=phrases("before|b4|prior to|ahead of"),
    start_of=phrases(
        "beginning of|the beginning of|beginning of the|the beginning of the|start of|the start of"
        "|start of the|the start of the|first of the|the first of the|first day of"
        "|the first day of|first day of the|the first day of the"
    ),
    end_of=phrases("end of|the end of|end of the|the end of the|end of this"),
    end_of_month=phrases("eom|by eom"),
    end_of_week=phrases("eow|by eow"),
    end_of_year=phrases("eoy"),
    no_date=phrases("no date|no date yet|any day|date tbd|whenever|no specific date|date open"),
    this_moment=phrases(
        "now|right now|right away|this second|this minute|this moment|this very moment"
        "|at the minute|at the moment|as soon as possible|immediately"
    ),
    soon=phrases("asap|a.s.a.p|asap today|as soon as possible|immediately|straight away"),
    at=phrases(
        "at|@|around|about|approx|approximately|circa|at around|at about|at approx|sharp at"
        "|for around|come|hour|time|round|at roughly|roughly at|starting at|start at|starts at"
        "|start"
    ),
    by=phrases(
        "by|before|b4|until|till|til|'til|no later than|not later than|latest|at the latest by"
        "|prior to|by latest|due by|has to be done by|must be done by|done by|up to|up until"
        "|finish by|ready by"
    ),
    after=phrases(
        "after|from|past|any time after|anytime after|not before|no earlier than"
        "|not earlier than|starting|starting from|starting at|onwards from|beginning at"
        "|some time after|sometime after|later than|any time from|anytime from"
    ),
    by_after=phrases("latest|at the latest|or earlier|or before|max"),
    onwards=phrases("onwards|onward|or later|or after|and after|and later"),
    between=phrases("between|btw|btwn|b/w|anytime between|sometime between|any time between"),
    between_and=phrases("and|&|to|-"),
    range_from=phrases("from|window|slot|arrive|arrival"),
    range_to=phrases(
        "but before|and before|and until|to|till|untill|until|til|'til|through|thru|-|–|—|up to"
    ),
    about=phrases("like|say|maybe|about|around|ish|approx|roughly"),
    clock_suffix=phrases("o'clock|oclock|o clock|hours|hrs|hundred hours|hundred|h"),
    am=phrases("am|a.m|a. m|a m|in the morning"),
    pm=phrases("pm|p.m|p. m|p m|in the afternoon|in the evening|at night"),
    noon=phrases(
        "noon|noonish|mid day|midday|12 noon|high noon|noontime|twelve noon|lunchtime|lunch time"
        "|around lunch|at lunch"
    ),
    midnight=phrases("midnight"),
    half_past=phrases("half past|half after|half"),
    quarter_past=phrases("quarter past|a quarter past|quarter after|a quarter after"),
    quarter_to=phrases("quarter to|a quarter to|quarter till|quarter before|quarter of"),
    minutes_past=phrases("past|after|minutes past|minutes after"),
    minutes_to=phrases("to|till|before|minutes to|minutes before|minutes till"),
    morning=phrases(
        "morning|mornings|morn|am|a.m|in the am|early morning|forenoon|early|before lunch"
    ),
    afternoon=phrases("afternoon|afternoons|arvo|pm|p.m|aft|in the pm|after lunch|late afternoon"),
    evening=phrases("evening|evenings|eve|night|nights|nite|late|after hours|last thing"),
    first_thing=phrases("first thing|1st thing|first thing in the morning|first call|first stop"),
    end_of_day=phrases(
        "eod|end of day|end of the day|cob|close of business|eob|end of business|by eod"
        "|by end of day|by cob|by the end of the day|by close of business|before eod"
        "|before end of day|by close"
    ),
    this_morning=phrases("this morning|later this morning"),
    this_afternoon=phrases("this afternoon|later this afternoon|this arvo"),
    tonight=phrases("tonight|tonite|this evening|later tonight|2nite"),
    last_night=phrases("last night|yesterday night|last evening"),
    part_glue=phrases(
        "in the|during the|sometime in the|some time in the|the|at|by the|on the|late|early|mid"
    ),
    part_tail=phrases("of|on|slot|window|appointment|appt|time slot|only|shift|visit"),
    zone_after=words("time"),
    any_time=phrases("any time|anytime|all day|sometime|some time|no rush on time"),
    and_a_half=phrases("and a half|& a half"),
    quarter_hour=phrases("quarter of an hour|a quarter of an hour|quarter hour"),
    half_hour=phrases("half an hour|half hour|a half hour|half-hour|1/2 hour"),
    to_person=phrases(
        "for|fro|ofr|fot|fpr|frr|w/|w|with|4|assign to|assigned to|assign|assignee|give to"
        "|give it to|for worker|worker|tech|technician|engineer|driver|crew|-> |=>|→"
        "|to be done by|to|send|sending|for our"
    ),
    me=phrases(
        "me|myself|i'll take|i'll do|i'll go to|i'll be at|i'll handle|i'll cover|i can take"
        "|i can do|put me down for|put me on|put me down|i'm going to|i'll go|i will take"
        "|i will do|i got|i've got|i'm taking|i'm on"
    ),
    anyone=phrases(
        "nearest|closest|anyone|anybody|auto|whoever is closest|whoever's closest"
        "|whoever is nearest|whoever's nearest|whoever is free|whoever's free|whoever"
        "|nearest tech|nearest worker|nearest guy|closest guy|closest tech|nearest driver"
        "|closest driver|first available|next available|any tech|any driver|any worker"
        "|any available|anyone free|anyone available|the nearest|the closest|the nearest tech"
        "|the closest tech|the nearest one|the closest one|whoever is around|whoever's around"
        "|whoever can|any free tech|whoever is available|whoever's available|whoever's nearby"
        "|whoever is passing|whoever's passing|whoever is in the area|whoever's in the area"
        "|whoever is out that way|whoever's out that way|whoever is going past|whoever's free first"
        "|whoever's near|closest available|nearest available|anyone nearby|the nearest person"
        "|the nearest worker|the closest worker|nearest person|nearest free|whoever is nearby"
    ),
    nobody=phrases(
        "unassigned|nobody|no one|no-one|no worker|later|leave unassigned|leave open|no assignee"
        "|leave it unassigned|not assigned|nobody yet|no one yet|assign later|don't assign"
        "|do not assign|tbd|not assigned yet|leave it open|unassigned for now|no tech|no tech yet"
    ),
    everyone=phrases(
        "everyone|everybody|all|any of them|anybody|the whole team|any tech|any driver"
        "|any one|no matter who"
    ),
    excepts=phrases(
        "but|except|except for|but not|other than|apart from|besides|excluding|just not"
        "|only not|not|who isn't|who is not|that isn't"
    ),
    somebody=phrases("someone|somebody"),
    both=phrases("and|&|+|plus|,|, and"),
    either=phrases("or|/"),
    otherwise=words(
        "or otherwise else alternatively instead ideally preferably rather maybe perhaps possibly"
        " better latest failing"
    ),
    copies=words("cc bcc fyi"),
    state_verbs=words(
        "has have had is was are were knows knew wants wanted says said told called left lives"
        " needs need works keeps holds owns opens isn't hasn't wasn't"
    ),
    titles=words("mr mrs ms miss dr mr. mrs. ms. dr. sir"),
    worker_nouns=words(
        "the worker tech our engineer technician plumber electrician driver guy person crew fitter"
    ),
    before_person=phrases(
        "send|set|have|get|put|book|schedule|let|need|needs|want|ask|dispatch|assign|give|tell"
        "|sending|can you send|could you send|can we send|can we get|can we have|could we get"
        "|could we have|can you get|can you have|could you have|would you have|can you put"
        "|can you book|please send|please have|please get|pls send|pls have|plz send|can|could"
        "|would|will|may|should|might|i need|we need|i want|i'd like|we'd like|id like"
        "|need to send|i need to send|let's send|lets send|let's have|lets have|let's get"
        "|lets get|want to send|we should send|have to send|is it possible to send"
        "|any chance you can send|any chance|we need that|i need that|need that|that|maybe"
        "|please ask|please tell|please schedule|please book|please put|get me|please assign"
        "|please dispatch|can you ask|could you ask|can you schedule|could you schedule"
        "|can you assign|could you assign|could you get|would you send|will you send"
        "|can you please send|could you please send|can you please have|could you please have"
        "|need you to send|pencil|pencil in|book in"
        "|pop|shoot|stick|bung|slot|ship|rush|whisk|route|deploy|sign up|rope in|line up"
        "|chuck|throw|lob|whack|slap|plonk|toss|shove|wedge|please slot in|fire|hustle|zip"
        "|bring|pull|grab|swing|we'll send|i'll send|i'm sending|im sending"
        "|we're sending|going to send|gonna send|let's put|lets put|lets book|let's book"
        "|wanna send|try to get|try and get|see if|check if|can u send|can u get|can u have"
        "|could u send|could u get|please let|pls let|pls get|pls put|pls book|plz have"
        "|plz get|please pop|pls pop|mind sending|would you mind sending|we want to send"
        "|i want to send|i'd like to send|we'd like to send|please slot|slot in|put down"
        "|please pencil in|fit in|squeeze in|remind|get hold of|make sure|ensure|allocate"
        "|please allocate|roll|mobilize|mobilise|arrange for|organise for|organize for"
        "|plan for"
        "|gonna need|i'm gonna need|im gonna need|we're gonna need|i'm going to need|will need"
        "|we're going to need|going to need|i'll need|we'll need|gonna have|going to have"
        "|i'm gonna send|im gonna send|we're gonna send|i'm going to send|we're going to send"
        "|i'll have|we'll have|i'm having|we're having|i would like|we would like|would like"
        "|we want|they want|they need|we'd want|we require|i require|looking to send|looking to get"
        "|hoping to send|hoping to get|can i get|could i get|may i get|can i have|could i have"
        "|can i please get|could i please get|can i please have|could i please have|can i send"
        "|i'd like to get|we'd like to get|we'd like to have|i'd like to have|we need to get"
        "|i need to get|need to get|we need to have|please could you send|please can you send"
    ),
    after_person=phrases(
        "to|at|on|for|by|into|in for|in at|up at|out to|over to|down to|up to|across to|round to"
        "|over at|out at|down at|on to|onto|should|will|must|needs to|has to|can|could|please|pls"
        "|do a job at|to do a job at|is down for|look at|to look at|check out|to meet"
        "|for a job at|for the job at|for a visit to|for a visit at|down for|round|along to"
        "|across at|off to|for a call at|on a job at|for the visit at|for an appointment at"
        "|to be on site at|to be onsite at|on site at|onsite at|back to|back at|back out to"
        "|by at|to go see|to go to|to sort|on over to"
        "|is going|'s going|is on it|'s on it|is on that|is on this|is on this one|'s on this one"
        "|is doing it|'s doing it|is doing this one|is taking it|'s taking it|is taking this one"
        "|is taking care of it|is covering|is covering it|'s covering|is handling it"
        "|is handling this|will go|'ll go|will do it|'ll do it|will take it|'ll take it"
        "|will be going|will handle it|'ll handle it|will cover|will cover it|can go|can do it"
        "|can take it|should go|should do it|to go|to do it|to do this one|to take it"
        "|to handle it|to cover it|has it|has this one|'s got this|'s got this one|'s got it|goes"
        "|she's going to|he's going to|they're going to|she's on|he's on|she's needed at"
        "|he's needed at|she's due at|he's due at|she's off to|he's off to|she's down for"
        "|he's down for|she has to go to|he has to go to|she needs to go to|he needs to go to"
        "|is at|is on site at|is over at|is working at|is out at|will be over at"
        "|is booked|is booked in|is assigned|is the tech|is assigned to it|takes it|gets it"
    ),
    frames_before=combined(
        "can|could|will|would|won't|would it be ok if|is there any way|any chance"
        "|is there any chance",
        "ye|yous|youse|y'all|yall|ya|u|one of ye|one of you|yous lot|ye lot|you guys|you lot|you",
        "|please|pls|plz|kindly|maybe|possibly",
        "send|get|have|put|book|schedule|ask|assign|pop|dispatch|tell|let|bring",
    )
    + combined(
        "|i was|i'm|just|was|we were|we are",
        "wondering|hoping|thinking|asking",
        "if|that|whether",
    )
    + combined(
        "it would be|it'd be|would be|that would be|be",
        "great|good|nice|lovely|ideal|super|grand|helpful|awesome|best|perfect|brilliant",
        "if|to have|to get|to send",
    ),
    person_modals=phrases(
        "should|will|must|needs to|need to|has to|have to|can|could|is going to|going to|gotta|to"
        "|please|pls|would|shall|is supposed to|supposed to|is to|is|might|'s|to please|may|gets to"
        "|gonna|is gonna|'s gonna|'s going to|'s to|'ll|is due to|'s due to|is set to|ought to"
        "|is able to|wants to|is meant to|'s meant to|is scheduled to|'s supposed to|'s gotta"
        "|is about to|needs|'d better|better|would need to|will need to|will have to|is heading"
        "|'s heading"
    ),
    motion_verbs=phrases(
        "go|head|run|swing|stop|drop|pop|come|get|drive|be|going|heading|goes|report|make it"
        "|nip|zip|squeeze|fit|show up|look|walk|roll|stopping|dropping|swinging|driving|return"
        "|travel|slot"
        "|move|stay|start|shoot|hop|dash|rush|pass|call|meet|work|be there|be on site"
        "|be onsite|make his way|make her way|make their way|get himself|get herself|get back"
        "|go back|come back|get over|get out|get down|call in|call round|pop in|pop round"
        "|pop over|pop by|swing past|nip round|nip over|stop off|check in|be in|be out"
        "|be over|go out|go over|go round|go down|go up|head out|head over|head down|head up"
        "|run out|run over|drive out|drive over|drive up|drive down|deliver|gone|turn up"
        "|be back|arrive|leave|ride|fly|float"
    ),
    visit_verbs=phrases(
        "hit|do|take|cover|handle|visit|attend|see|doing|taking|covering|visiting|handling|hitting"
        "|takes|does|gets|covers|visits|service|attending|meet|inspect"
        "|tackle|look after|check on|stop by|go see"
        "|start at|begin at|reach|be at|go do|go and do|go and see"
        "|get to|call on|hits|attends|inspects|do the"
        "|go to|look over|do a job at|work at|show up at|stop in at"
        "|drop by|swing by|come by|pass by|pop by|pop in to|run by|head to|get over to"
        "|get out to|get down to|get up to|be on site at|be there at|go back to|return to"
        "|come to|come out to|come over to|go on to|make it to|drive to|travel to|report to"
        "|respond to|attend to|see to|deal with|work on"
    ),
    particles=words("out over down up by in back round around across past along off through on"),
    motion_links=words("to at by on for into in past onto"),
    urgent=phrases(
        ":fire:|:rotating_light:|:sos:|🔥|🚨|urgent|urgently|emergency|asap|critical|p1|p0"
        "|!urgent|prio 1|priority 1|priority one|rush|top priority|highest priority|rush job"
        "|very urgent|super urgent|it's urgent|its urgent|this is urgent|urgent please|a.s.a.p"
        "|prio urgent|!!|!!!|as soon as possible|immediately|straight away|right away|right now"
        "|drop everything"
    ),
    high=phrases(
        "high priority|high prio|priority high|prio high|p2|!high|hi prio|high-priority|important"
        "|high pri|priority: high|prio: high|prio 2|priority 2|hi pri|priority job"
    ),
    low=phrases(
        "low priority|low prio|priority low|prio low|p3|p4|!low|no rush|not urgent|low-priority"
        "|low pri|prio: low|priority: low|whenever you can|prio 3|priority 3|no hurry"
        "|when you get a chance|whenever possible|at your convenience|lowest priority|not a rush"
        "|no big rush|no great rush|no particular rush|there's no rush|theres no rush|in no rush"
        "|in no hurry|isn't urgent|isnt urgent|it's not urgent|its not urgent|nothing urgent"
        "|not in a hurry|non urgent|non-urgent|not critical|not pressing|very low priority"
    )
    + _CHANCES,
    duration_for=phrases(
        "for|for about|about|takes|takes about|will take|will take about|should take|approx"
        "|allow|est|est.|estimated|duration|dur|ca.|allow about|for around|around|roughly"
        "|takes around|for approx|for roughly|budget|plan|plan for|plan on|block|block out"
        "|block off|book|should take about|expect|figure|needs|needs about|~|give it|reckon|say"
    ),
    duration_after=phrases(
        "job|on site|onsite|on-site|long|visit|appointment|appt|slot|of work|or so|there|max"
    ),
    contact=phrases(
        "call|contact|phone|ring|ask for|poc|p.o.c|site contact|customer|client|contact is|cust"
        "|attn|contact person|on site contact|onsite contact|tenant|owner|text|reach|speak to"
        "|speak with|cell|mobile|tel|contact name|call ahead|call first|his number|her number"
        "|their number|caller|resident|homeowner|landlord|occupant|ctc|cntct|contct|cont."
    ),
    phone=phrases(
        "call|phone|ph|tel|tel.|telephone|cell|mobile|mob|number|text|ring|at|on|#|number is"
        "|his cell|her cell|callback|cb"
    ),
    order=phrases(
        "po|p.o|service ticket|service order|service call|trouble ticket|work ticket|job ticket"
        "|po number|po no|purchase order|order|order number|order no|work order|workorder"
        "|wo|w.o|w/o|ticket|ticket number|ticket no|tkt|job ref|job reference|reference|ref"
        "|ref no|case|case number|case no|job number|job no|job id|invoice|inv|request|sr"
        "|service request|so|sales order|job|so number|rma|incident|inc|claim|claim no"
        "|claim number|quote|file|file no|file number|call no|call number|docket"
    ),
    number_signs=phrases("#|no|no.|nr|nr.|number|num|:|is|-"),
    notes=phrases(
        "notes|note|re|details|detail|scope|instructions|instruction|remarks|remark|comment"
        "|comments|fyi|nb|n.b|desc|description|memo|problem is|issue|problem|the problem is"
        "|the issue is|info|access|task|work|reason|p.s|ps|heads up|special instructions"
        "|job notes|notes are"
    ),
    code_words=words(
        "code codes pin pins passcode password pwd passphrase lockbox keybox keypad combo"
        " combination"
    ),
    door_words=words(
        "gate door alarm key lock garage entrance entry access box keysafe wifi wi-fi network"
    ),
    meet_words=words("meet meeting"),
    keys={
        "place": (
            "place|site|address|addr|location|loc|where|job site|jobsite|site address|property"
            "|stop|customer address|job address|service address|deliver to|at|destination"
            "|premises|to|venue|client address|delivery address"
            "|drop off|dropoff|drop-off|collect from"
            "|from address|to address|install address|installation address|job location"
            "|service location|service site|work site|worksite|site name|site location"
            "|home address|customer site|ship to|shipping address|street address"
            "|full address|loc.|addr.|customer location|jobsite address|property address"
            "|delivery location|event venue|event address|project address|work address"
            "|work location|company|company name|business|business name|facility|facility name"
            "|branch|building|store|store name|shop|restaurant|hotel|school|clinic|venue name"
            "|location name|place name|property name|building name|account name"
        ),
        "day": (
            "day|date|when|on|due|due date|scheduled|appointment|appt|visit date|service date"
            "|day/time|date/time|schedule|date & time|date and time|arrival|booked|start date"
            "|scheduled for|requested date|req date|preferred date|preferred day|needed by"
            "|need by|booking|booking date|job date|install date|installation date"
            "|delivery date|dispatch date|visit|planned|planned date|planned for|target date"
            "|date needed|scheduled date|appointment date|appt date|required date|requested"
            "|deadline|complete by|due by|schedule for|sched|sched date|event date"
            "|inspection date|work date|go live|day of service|date of service|date of visit"
            "|service day|date requested|date scheduled|proposed date"
        ),
        "window": (
            "time|window|slot|hours|time window|eta|arrival window|time slot|between|arrive"
            "|from|appt time|start|start time|arrival time|visit time|timeslot"
            "|appointment window|appointment time|service window|access window|hrs"
            "|preferred time|requested time|time needed|arrive by|eta window|slot time"
            "|time of visit|delivery window|delivery time|window of arrival|service time"
            "|start by|time requested|scheduled time"
        ),
        "worker": (
            "for|worker|tech|technician|engineer|driver|who|assignee|assigned to|assign"
            "|assigned|crew|operative|fitter|installer|staff|team member|assign to|plumber"
            "|electrician|mechanic|inspector|assigned technician|assigned tech"
            "|assigned engineer|assigned driver|assigned crew|assigned worker|field tech"
            "|field engineer|field technician|service tech|service engineer|resource|person"
            "|operator|cleaner|courier|carer|surveyor|personnel|allocated to|allocated"
            "|dispatched to|lead|lead tech|team lead|rep|painter|carpenter|gardener|guard"
            "|groomer|photographer|adjuster|auditor|trainer|helper|foreman|tradesman|contractor"
            "|engr|eng|techs|assignee name|who's going|whos going|send|agent assigned"
        ),
        "notes": (
            "notes|note|scope|details|description|desc|instructions|remarks|comments|comment"
            "|task|work|job|problem|issue|info|what|access|reason|service|fault|job description"
            "|work required|job type|special instructions|scope of work|symptom|works|tasks"
            "|scope of works|requirement|requirements|nature of work|nature of fault"
            "|nature of call|complaint|trouble|findings|action|action required|actions|to do"
            "|todo|to-do|work description|work order description|problem description"
            "|description of work|description of works|fault description|fault reported"
            "|job details|work details|work to be done|work needed|job notes|site notes"
            "|special requirements|site access|access notes|access info|access instructions"
            "|directions|parking|hazards|tools|parts|materials|equipment needed|reported issue"
            "|issue reported|reported problem|reported fault|issue description|problem reported"
            "|summary|overview|purpose|reason for visit|reason for call|need|needs|note to tech"
            "|tech notes|dispatch notes|customer notes|additional info|additional information"
            "|other info|more info|extra info|other|message|msg|please note|order details|items"
            "|item|load|cargo|goods|service requested|service type|type of work|work type"
            "|diagnosis|remark"
        ),
        "contact": (
            "contact|customer|client|poc|site contact|contact name|tenant|caller|name|attn"
            "|customer name|resident|owner|homeowner|contact person|requester|requested by"
            "|reported by|raised by|ordered by|on-site contact|onsite contact|on site contact"
            "|client name|customer contact|client contact|tenant name|key holder|keyholder"
            "|guest|patient|occupant|occupier|landlord|attention|ask for|store contact|manager"
            "|site manager|store manager|property manager|building manager|superintendent"
            "|caller name|primary contact|local contact|point of contact|contact on site"
            "|contact info|contact details|call on arrival|spoc|householder|resident name"
            "|contact at site|insured|buyer|seller|receiver|recipient|consignee|host|organizer"
            "|organiser"
        ),
        "phone": (
            "phone|tel|telephone|cell|mobile|ph|call|phone number|contact number|contact no"
            "|contact phone|mob|callback|phone no|phone #|ph.|tel no|contact tel|mobile no"
            "|mobile number|cell phone|cell number|customer phone|site phone|telephone no"
            "|telephone number|contact #|contact mobile|contact cell|tel.|cell #|tenant phone"
            "|best number|call back number|callback number|main phone"
        ),
        "email": ("email|e-mail|mail|email address|e-mail address|contact email|customer email"),
        "order": (
            "po|p.o.|order|work order|wo|ticket|ref|job ref|reference|case|order number"
            "|po number|ticket number|job number|job no|order no|ref no|work order number"
            "|job id|ticket no|wo number|job reference|po#|wo#|ticket#|order#|job#|case number"
            "|our ref|your ref|case no|file|file number|wo #|wo no|work order #|work order no"
            "|work order no.|work order id|job #|ticket #|ticket id|incident|incident number"
            "|incident no|inc|inc #|case #|case id|request number|request id|request #|sr|sr #"
            "|sr number|sr no|po no|po #|po no.|purchase order|purchase order number|order #|so"
            "|sales order|sales order number|so #|so number|quote|quote number|quote #|invoice"
            "|invoice number|invoice #|booking ref|booking reference|booking number|booking no"
            "|booking id|reference number|reference no|reference #|ref #|ref.|ref no."
            "|ref number|customer ref|client ref|client po|customer po|job ticket|tracking"
            "|tracking number|tracking #|id|claim|claim number|claim no|claim #|rma|docket"
            "|docket no|docket number|call ref|call number|call no|call id|job no.|ticket no."
            "|project number|project no|project #|contract no|contract number|wo ref|wo id|tkt"
            "|tkt #|our reference|your reference|service request|service request number"
            "|service order|dispatch number|dispatch #|dispatch id|workorder|w/o|w.o."
            "|reservation|reservation number|policy|policy number|load number|load #|bol|file #"
        ),
        "order_id": "order id",
        "priority": (
            "priority|prio|urgency|pri|severity|priority level|level of urgency|importance|sla"
            "|severity level"
        ),
        "on_site": (
            "dur|duration|on site|time on site|est|estimate|estimated time|length|est. time"
            "|onsite|est duration|estimated duration|how long|allow|dur.|est. hours|est hours"
            "|estimated hours|est. duration|expected duration|labor|labour|labor hours"
            "|labour hours|time required|time allowed|time allotted|allotted time"
            "|approx duration|approx. duration|est. length|length of visit|job length"
            "|visit length|est. time on site|expected time|on-site time|onsite time|site time"
            "|hours needed|hours on site|booked time|expected time on site|slot length"
            "|approx time|job duration|visit duration|service duration"
        ),
        "labels": "label|labels|tag|tags",
        "links": "link|links|url|map",
    },
    place_links=phrases(
        "at|for|@|to|in|at the|to the|in the|over at|over to|out at|out to|down at|down to"
        "|on site at|onsite at|site|from|from the|inside|near|by the|for the|location|place"
        "|address|up at|at our|over in|out in|outside|on|on the|behind|opposite|opp|nr|of|of the"
        "|appt with|appt w|appt w/|appointment with|appointment w/|appointment w"
        "|over by|round at|at their|to their|off"
        "|address is|the address is|our address is|location is|the location is|site is|we're at"
        "|we are at|they're at|they are at|it's at|its at|located at|that's at|thats at|place is"
        "|the place is|is at|who are at|based at|based in|down in|up in|across at|up on|over on"
        "|down on|next to|next door to|across from|adjacent to|beside|in front of|at the back of"
        "|at the front of|at the side of|address:|at their place|out on"
    ),
    place_before=words(
        "suite ste apt apartment unit dock gate pier floor fl room rm bldg building lot flat"
        " exit hwy highway route rte rt interstate i us sr cr mile marker box po corner plot"
        " house store shop warehouse bay hangar terminal hall lab block level bldg. dept zone"
        " level site no space stall mount mt fort ft saint lake camp port villa casa plaza"
        " county road farm st km"
    ),
    place_after=words(
        "street st ave avenue av road rd lane ln drive dr blvd boulevard court ct place pl"
        " broadway cottages villas playground carpark"
        " square sq terrace ter way highway hwy parkway pkwy pike close crescent row alley walk"
        " circle cir loop trail trl stop quay wharf bridge hill gardens grove mews park plaza mall"
        " valley harbor harbour island isle beach bay lake creek river falls springs spring"
        " ridge heights point pt pier dock center centre hospital clinic school college"
        " university church chapel temple mosque cathedral station airport terminal hotel motel"
        " inn lodge hostel resort spa cafe café coffee diner grill pub bar saloon tavern bistro"
        " restaurant pizzeria pizza bakery deli market mart store stores shop shops supermarket"
        " drive-thru drive-through"
        " grocery pharmacy drugstore bank office offices hq headquarters building bldg tower"
        " towers house hall home homes manor cottage villa apartments apts flats residences"
        " condos estate estates farm farms ranch barn stables orchard vineyard winery brewery"
        " warehouse depot yard yards factory mill works plant foundry garage motors auto autos"
        " automotive tire tires dealership gym fitness studio studios salon barbers dental"
        " dentistry dentists vet vets veterinary surgery club clubhouse arena stadium theatre"
        " theater cinema museum gallery library academy nursery daycare kindergarten museum"
        " foundation institute labs laboratory company co inc llc ltd corp gmbh group partners"
        " associates bros brothers sons enterprises industries holdings services solutions"
        " systems supply supplies logistics trucking freight storage rentals realty properties"
        " properties cleaners laundry laundromat plumbing electric electrical roofing"
        " construction builders landscaping nursing rehab hospice care council campus complex"
        " quarter district village town city township county junction crossing corner cross"
        " gate plaza pizzeria kitchen barbecue bbq burgers sub subs tacos sushi donuts bagels"
        " creamery steakhouse brewing roasters florist flowers jewelers jewellers boutique"
        " outfitters outlet outlets furniture hardware books bookstore toys kennels petrol"
        " rectory vicarage priory abbey castle mews substation site jobsite basement lobby wing"
        " surf marina shipyard campground rv mobile trailer court speedway golf bowl lanes rink"
        " pool communications technologies tech media insurance law legal accounting financial"
        " capital mechanical engineering manufacturing mfg imaging medical orthopedics"
        " pediatrics n s e w ne nw se sw north south east west floor flr fl suite ste unit apt"
        " #"
        " subdivision parish presbytery friary convent nunnery monastery minster basilica"
        " synagogue gurdwara tabernacle sanctuary citadel fortress barracks armory armoury jail"
        " prison courthouse firehouse embassy consulate guildhall almshouse orphanage smithy"
        " tannery gasworks waterworks powerhouse granary cannery distillery cidery meadery taproom"
        " alehouse taphouse brewpub gastropub nightclub lounge discotheque casino bingo funfair"
        " fairground fairgrounds showground racetrack racecourse raceway velodrome natatorium"
        " aquatics lido bathhouse skatepark ballpark ballfield fieldhouse gymnasium dojo pilates"
        " yoga crossfit hammam solarium barbershop hairdressers chemist chemists apothecary"
        " dispensary optometry optician opticians eyecare podiatry chiropractic physio"
        " physiotherapy acupuncture orthodontics endodontics periodontics dermatology cardiology"
        " oncology radiology urology obstetrics maternity infirmary sanatorium crematorium"
        " crematory cemetery graveyard montessori preschool playgroup creche elementary seminary"
        " polytechnic conservatory conservatoire observatory planetarium arboretum herbarium zoo"
        " safari aquarium menagerie homestead farmhouse farmstead smallholding allotments"
        " greenhouse greenhouses hothouse dairy piggery paddock stockyard stockyards abattoir"
        " slaughterhouse butchers butcher fishmonger fishmongers greengrocer greengrocers"
        " delicatessen patisserie boulangerie chocolatier creperie gelateria taqueria cantina"
        " trattoria osteria enoteca brasserie carvery chophouse smokehouse eatery cafeteria"
        " tearoom tearooms teahouse juicery roastery stationers newsagent newsagents emporium"
        " bazaar galleria concourse rotunda atrium pavilion bandstand amphitheater amphitheatre"
        " auditorium playhouse ballroom boathouse drydock slipway jetty lighthouse waterfront"
        " boardwalk promenade esplanade embankment viaduct overpass underpass interchange"
        " roundabout turnpike tollbooth carpark parkade heliport helipad airfield aerodrome"
        " airstrip railyard chalet chalets cabin cabins bunkhouse guesthouse roadhouse truckstop"
        " carwash bodyshop coworking penthouse maisonette bungalow townhouse townhouses townhome"
        " rowhouse duplex triplex condominium condominiums tenement highrise courtyard quadrangle"
        " joinery carpentry cabinetry ironworks steelworks brickworks glassworks pottery ceramics"
        " textiles upholstery interiors electronics appliances wireless telecom robotics aerospace"
        " avionics aviation haulage couriers warehousing salvage scrapyard junkyard landfill"
        " nurseries cattery equestrian rowing sailing archery karting paintball lasertag minigolf"
        " hostelry residence residency dormitory dorm fraternity sorority parsonage guardhouse"
        " gatehouse boardinghouse workshop workshops showroom showrooms newsroom clubroom"
        " schoolhouse playschool kinder childcare bakehouse coffeehouse icehouse malthouse"
        " oasthouse millhouse toolshop machineshop bookshop giftshop sweetshop petshop pawnshop"
        " thrift bottleshop mansion condo crt trl cres tpke expy fwy xing bvd trce"
    )
    + VENUES,
    venues=VENUES,
    towns=TOWNS,
    left=words(
        "it that this them him her these those there he she it's that's he's she's is are was be"
        " being will would can could should do does did go has have had may must handle the a an"
        " and to of on at with w w/ so please you they done following below u"
    ),
    building_parts=words(
        "side back front rear entrance basement upstairs downstairs reception floor parking access"
        " unit units second third first park roof order no not and tower level flat lobby wing"
        " annex court yard tank lock key glass window door"
    ),
    trades=words(
        "repair repairs service services servicing cleaning rental rentals supply removal removals"
        " delivery deliveries installation maintenance inspection moving towing printing painting"
        " plumbing heating cooling electric power water gas oil tire tires carpet carpets floor"
        " flooring tree trees lawn pest boiler computer computers parts tools key keys glass"
        " windows recycling laundry storage parking"
    ),
    regions=words(
        "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia"
        " hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland"
        " massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio"
        " oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming"
        " ontario quebec alberta manitoba england scotland wales ireland australia canada usa"
        " queensland victoria tasmania"
    ),
    town_starts=words(
        "san santa saint los las el la new fort des baton grand corpus north south east west palo"
        " sioux little salt cedar kansas long colorado virginia great upper lower rancho coral"
        " boca palm costa round overland ann old big"
    ),
    inner_rooms=words(
        "attic bar basement bathroom bedroom ceiling cellar closet corridor counter court dock"
        " elevator garage garden hall hallway kitchen laundry lift lobby office reception"
        " restroom roof room shower stage stairwell storeroom toilet washroom yard"
    ),
    phrasal_verbs=words(
        "break close cut follow haul hook let lock open patch put set shut sort switch take"
        " throw tidy top turn write"
    ),
    verb_particles=words("away back down in off on out over up"),
    needing=words("isn't isnt keeps need needs not stopped wants won't wont"),
    denying=words("can't cant didn't didnt doesn't doesnt won't wont"),
    which_rooms=words(
        "back boiler break downstairs front ground guest ladies main meeting mens rear server"
        " side spare staff storage top upstairs"
    ),
    leads_inside=words("above behind from in into on over to under"),
    venue_attributes=words("barn farm gate pier pool salon shop spa store studio tower"),
    determiners=words("a all an her his my our some the their"),
    companies=words("co corp inc llc ltd plc"),
    written_out=words(
        "way row road lane court drive place plaza park mews walk close alley green bay mall pier"
        " hill farm inn spa gym bar cafe shop store barn dock yard club hall home house bank zoo"
    ),
    street_types=words(
        "street st avenue av ave road rd lane ln drive dr boulevard blvd court ct place pl way"
        " terrace ter highway hwy parkway pkwy pike close crescent row circle cir loop trail"
        " square sq alley broadway walk quay mews wharf crt trl cres tpke expy fwy xing bvd trce"
    ),
    place_endings=words("town ville burg field ford ton ham wood land side mart"),
    task_words=words(
        "fix repair replace install service inspect check test clean deliver pick pickup drop"
        " collect bring take ring call ask use wear mind beware remember confirm swap change"
        " remove mount paint unload load fetch grab measure quote estimate survey assess"
        " diagnose troubleshoot unblock unclog drain reset restart reboot calibrate adjust tune"
        " upgrade update patch connect disconnect hook wire rewire rebuild finish complete"
        " complete sign meet park enter knock buzz leave lock unlock avoid watch needs need"
        " needed leak leaks leaking leaky broken dead burst blocked clogged stuck faulty noisy"
        " dripping tripping tripped jammed cracked smashed flooded flooding frozen boiler"
        " furnace heater hvac ac aircon thermostat filter filters pump pipe pipes sink toilet"
        " faucet tap taps shower drain drains gutter gutters sewer septic heating cooling"
        " fridge freezer oven stove dishwasher washer dryer machine compressor generator"
        " elevator lift escalator door doors lock locks key keys code codes alarm alarms sensor"
        " camera cameras cctv router modem printer printers copier computer server wifi"
        " internet cable panel breaker fuse outlet outlets socket sockets light lights lighting"
        " bulb bulbs switch wiring meter meters reading window windows glass roof shingles tile"
        " tiles carpet floor flooring wall walls drywall fence mower lawn hedge hedges tree"
        " trees stump snow weeds pest pests mice rats ants termites wasps bees roaches bedbugs"
        " ladder tools parts part spare spares boxes box crates crate pallet pallets package"
        " packages parcel parcels delivery order materials sample samples paperwork invoice"
        " signature customer client tenant tenants owner landlord dog dogs cat beware side back"
        " front rear entrance basement upstairs downstairs bell buzzer intercom reception"
        " receptionist appointment visit callout call-out call-back appt walkthrough walk-through"
        " handover removal installation maintenance inspection repair repairs replacement"
        " cleaning servicing swap unit units annual quarterly monthly warranty followup"
        " follow-up recheck re-check second third attempt no not don't dont do careful caution"
        " watch out hazard parking permit badge hard hat gloves mask boots ppe torches torch"
        " drill saw truck van trailer crane hoist tow towing stalled flat battery jump engine"
        " brake brakes oil refill refuel top-up estimate quote first ahead before access"
        " available vacant empty wipe scrub polish wash vacuum dust disinfect sanitize shred"
        " haul dispose dump skip bin bins rubbish trash garbage recycling gate-code lockbox"
        " patrol guard tank tanks gas water power electricity outage heat hot cold smell smells"
        " noise error fault issue problem problems trouble complaint broke stopped stops won't"
        " doesn't isn't can't"
        " attend attending reason proofer auger maglock"
        " sweep photograph retune shoe trim prune mow edge aerate fertilize fertilise rake"
        " plow plough shovel de-ice deice thaw defrost insulate wrap pack unpack relocate"
        " transport return retrieve recover lower winch shore tarp jumpstart detail wax"
        " shampoo steam dehumidify suction jet snake descale degrease repaint repoint reseal"
        " regrout recaulk caulk grout sand varnish strip prime assemble disassemble dismantle"
        " demolish uninstall refit remount align realign rebalance lubricate grease lube"
        " tighten loosen weld solder braze splice terminate dig trench excavate backfill pave"
        " resurface mop buff rinse bleach sterilize sterilise fumigate spray treat bait"
        " rotate restock replenish bleed flush purge vent recharge recommission commission"
        " decommission program configure provision reimage activate deactivate rekey re-key"
        " investigate examine verify review audit certify monitor locate trace film record"
        " swab demo train supervise oversee escort transfer rescue evaluate validate redo"
        " reattach rehang reinstall reconnect reglaze rescreen reupholster repipe retile"
        " reprogram rewind winterize winterise dewinterize prep prepare finalize finalise"
        " dispatch demagnetize fit hang attach secure cut glue seal ship post hand serve"
        " notarize notarise vaccinate groom shear milk feed walk bathe appraise scope weigh"
        " shuttle drive move shift carry photocopier clear copy balance snake shut"
        " restring refinish refurbish reface regrade reseed resod replant reroof reshingle"
        " reposition retest reinspect reseat retighten relevel repack repressurize reprint recount"
        " resize recut rebolt reweld recondition resharpen restain sharpen deburr engrave"
        " weatherproof soundproof tuckpoint derig palletise palletize shrinkwrap unbox unwrap"
        " decant siphon chlorinate backwash deodorize deodorise exterminate coppice pollard"
        " rototill rotavate scarify dethatch overseed hydroseed transplant repot strim dredge"
        " desilt powerwash pressurewash deepclean squeegee launder restitch deworm reshoe"
        " microchip remeasure retorque rustproof migrate resync fingerprint onboard merchandise"
        " leaktest hydrojet babysit chauffeur decorate cater mend declutter unjam unstick unfreeze"
        " unbolt unscrew unhook unplug uncrate dechlorinate deadhead defog delouse delimb debrief"
        " derust dehorn descum reprogramme renumber relight relace resole reheat rehydrate regas"
        " reglue rekindle repressurise reconfigure revarnish rewax reskin retrofit reorganize"
        " reorganise rearrange reassemble retap straighten flatten soften lengthen shorten widen"
        " deepen stiffen dampen moisten brighten darken fasten unfasten untangle unclip uncover"
        " dismount liaise cordon barricade chainsaw sandblast sandbag deionize decontaminate"
        " demount depressurize ventilate irrigate fertigate inoculate euthanize euthanise sedate"
        " medicate bandage assist erect stow offload reload restack reshelve relabel repackage"
        " rebrand ferry courier expedite pinpoint ascertain quantify assay"
    ),
    infinitives=words("to"),
    name_starts=words(
        "new next plus right just stop open start quick delivery dispatch job team plan reminder"
        " addition request small extra late well yes early first last one also note file book"
        " booking visit task work order call guys guy all good grand look"
    ),
    things=THINGS,
    small_words=words(
        "between within around till til via per the a an and or of with without is are was has"
        " have had will would be been it its they them their there then this that these those"
        " his her him he she we you your our my if when while so but because as than to from on"
        " in at by for into onto up down over out off about please pls not no also just only"
        " very still again too maybe can could should must until after before i who what which"
        " where how why some any all both each every other another same more most"
        " everyone everybody someone somebody anyone anybody something anything everything"
        " nothing such own few many much well really quite rather yet ever never always often"
        " soon already almost away back here once twice though although since whether versus"
        " vs like unlike upon among amid towards toward during despite except myself yourself"
        " himself herself itself ourselves themselves mine yours hers ours theirs whose whom"
        " got get gets getting going gone went do does did done doing being am ill im ive"
        " youre hes shes theyre weve dont cant wont didnt isnt"
    ),
    clause_words=words(
        "called says reported wants complained asked phoned reports died die broke stopped went"
        " again is are was were has have had will would they they've they're he she it it's its"
        " we we're you you'll i i'm i'll don't doesn't didn't won't can't isn't needs need"
        " wants said says because there's there that's who's make sure be if when while"
        " so but must should"
    ),
    list_words=words(
        "the following job jobs stop stops route run list schedule visits both all each these"
        " are for please add today's two three four five several new here is add book team hi"
        " hello everyone"
        " appointments calls sites addresses deliveries errands"
    ),
    many=words("both all each two three four five"),
    then=phrases("and then|then|followed by|and after that|after that|afterwards"),
    mail_subject=phrases("subject|re"),
    mail_header=phrases("from|to|cc|bcc|sent|date|reply-to|importance|attachments"),
    mail_frame=phrases("begin forwarded message|sent from my"),
    mail_wrote=phrases("wrote"),
    sign_offs=phrases(
        "regards|best|best regards|kind regards|sincerely|yours|rgds|sent from my iphone|br"
    ),
    filler=phrases(
        "sharp|please|pls|plz|thanks|thx|ty|cheers|kindly|thank you|thanks!|ta|thx!|thanks."
        "|you know|i mean|i think|i guess|i believe|i reckon|so yeah|let's say|lets say"
        "|as discussed|as agreed|as requested|per our call|as per our call|per our chat"
        "|per my email|as per email|pretty please|obviously|basically|literally|uh|uhm|umm|erm"
    ),
    first_filler=phrases(
        "please|assign|when you get a chance|when you can|when possible|pls|plz|hey|hi|hello|yo"
        "|ok|okay|good morning|morning|good afternoon|hi there|hey there|create|add|make|new"
        "|book|schedule|set up|setup|log|put in|plan|open|raise|enter|start|file|create a job"
        "|add a job|make a job|make one job|make job|make me a job|new job|book a job"
        "|schedule a job|set up a job|log a job|plan a job|create a new job|create new job"
        "|add job|create job|add new job|add a new job|please create a job"
        "|please to make one job|to make one job|please make a job|job|a job|one job|a new job"
        "|new|a visit|book a visit|schedule a visit|visit|put a job in|put in a job"
        "|can you create a job|can you make a job|could you create a job|can you book a job"
        "|i need a job|we need a job|need a job|got a job|got one|i have a job|hey so the"
        "|hey so|so|hi team|hey team|hi all|team|hey guys|guys|folks|hi folks|can you|could you"
        "|can we|could we|would you|please can you|i need|we need|need|we've got|we got"
        "|i'd like|we'd like|quick one|one more|another one|another job|next job|also|and|then"
        "|there is|there's|dispatch|/job|job:|task|todo|can you please|could you please|want"
        "|we want|i want|let's|lets|hey can you|hey could you|just|is there any chance"
        "|any chance|would it be possible|request|requesting|req|schedule in|book in|pencil in"
        "|pop in|stick in|chuck in|throw in|squeeze in|fit in|morning all|morning team|evening"
        "|howdy|hiya|alright|right|ok so|okay so|yeah|fyi|stop|delivery|service call|work order"
        "|callout|call out"
        "|um|uh|erm|uhm|hmm|well,|look,|listen,|ok so can you|so um|um so|hey um|hey so um"
        "|hi so|yo so|ok team|alright team|right so|right then|good evening|evening all"
        "|evening team|afternoon|afternoon all|afternoon team|g'day|gday|mate|hey mate"
        "|hi mate|oi|dear all|dear team|hi everyone|hello everyone|hey all|hello all"
        "|hello team|hey folks|hi guys|hello there|please could you|please could we"
        "|please can we|pls can you|pls could you|pls can we|plz can you|can u|could u"
        "|can u pls|can you pls|could you pls|can u please|would you please|would you kindly"
        "|kindly|if you could|could you possibly|would you mind|do you mind|i want to"
        "|i need to|we need to|we want to|i'd like to|we'd like to|need to|want to|wanna"
        "|gotta|have to|i have to|we have to|we should|please go ahead and|go ahead and"
        "|new ticket|new request|new visit|new appointment|new booking|new order|new task"
        "|new work order|new call|new callout|new stop|new delivery|booking|appointment"
        "|assignment|job request|service request|maintenance request|reminder|quick job"
        "|quick job for you|small job|another stop|next stop|next up|next|extra job"
        "|extra stop|last minute job|late addition|addition|add on|add-on|emergency job"
        "|emergency callout|customer called|client called|tenant called|put|put down|jot down"
        "|note down|get|arrange|organise|organize|arrange a visit|arrange for|please arrange"
        "|please add|please book|please create|please log|please schedule|please put in"
        "|please raise|pls add|pls book|pls create|pls log|pls schedule|pls put|plz add"
        "|plz book|plz create|can you add|can you schedule|can you log|can you book"
        "|can you put|can you arrange|can you set up|could you add|could you schedule"
        "|could you log|could you arrange|could you set up|can we add|can we schedule"
        "|can we book|can we put|could we book|could we schedule|i want to book"
        "|i'd like to book|i need to book|we need to book|we need to schedule"
        "|i need to schedule|need to schedule|need to book|set me up|set us up|so we have"
        "|so we've got|so there's|we have|i have|i've got|there's a|we have a|we've got a"
        "|i've got a|we got a|got a|i need a|we need a|need a|i got a|looking for|add a"
        "|book a|log a|schedule a|add another|book another|one for|one more for|one more job"
        "|another one for|ok one more|ok next|ok and|and also|also add|also book|also need"
        "|oh and|oh and also|oh also|plus"
        "|would it be possible to|would it be possible for|is it possible to"
        "|is it possible for|would you be able to|will you be able to|are you able to"
        "|can you possibly|any way you can|any way we can|any chance of|any chance we can"
        "|any chance you could|any chance we could|could you kindly|could you perhaps"
        "|i was wondering if you could|i was wondering if we could|wondering if you could"
        "|wondering if we could|just wondering if you can|i wonder if you could"
        "|when you have a moment|when you have a minute|when you get a minute"
        "|when you get a sec|when you have time|if you have time|if possible|if you can"
        "|if we can|just need|just need to|we'll need|we will need|i will need|i'll need"
        "|we'd need|you'll need to|make sure|please make sure|please ensure|don't forget"
        "|dont forget|remember"
        "|sorry for the short notice|short notice but|sorry short notice|bit short notice but"
        "|slight change of plan|heads up|just a heads up|quick heads up|quick favor|quick favour"
        "|quick request|small favour|small favor|favour to ask|favor to ask|as per my call"
        "|as i said|like i said|as mentioned|as per our conversation|following up on our call"
        "|good day|greetings|top of the morning|morning guys|morning folks|morning lads|hi lads"
        "|hey lads|lads|right lads|ok lads|ok guys|ok folks|ok everyone|hiya team|hey hey"
        "|yo team|yo guys|dispatch please|hey dispatch|hi dispatch|ok dispatch|dispatch team"
        "|please note|customer just called|client just called|just got a call"
        "|just had a call|got a call|had a call|when you get a sec|when you get a moment"
        "|when you've a minute|when you've a sec|when ye get a minute|when u get a sec"
        "|when u get a min|when you get a min|if you get a sec|if you get a minute"
        "|if you've time|please be so kind|please be so kind and|be so kind and"
        "|could you be so kind to|would you be so kind to|would you be so kind and"
        "|i would ask you to|i ask you to|i'd ask you to|we kindly ask you to|we ask you to"
        "|kindly request|we kindly request|we request|i would request|i am requesting"
        "|would appreciate if you could|i'd appreciate if you could|i would be grateful if you"
        "|i'd be grateful if you could|it would be great if you could"
        "|it'd be great if you could|it would be good if you could|it would be nice if you could"
        "|whenever you can|whenever you have time|whenever you've time|whenever you're free"
        "|whenever suits|whenever works"
    )
    + _CHANCES,
    last_filler=phrases(
        "please|pls|plz|thanks|thx|ty|cheers|thank you|thanks a lot|many thanks|tia"
        "|thanks in advance|ta|thanks so much|thank you so much|much appreciated|appreciated|ok"
        "|okay|if possible|if you can|for me please|is that ok|is that possible|will that work"
        "|does that work|would be great|that'd be great|ok?|too|as well|then"
        "|cheers mate|ta mate|thanks mate|thanks guys|thanks all|thanks team|thanks everyone"
        "|thank u|thankyou|thnx|thanx|tks|tnx|thx a lot|thx so much|cheers guys"
        "|please and thank you|please & thank you|pls and thx|plz thx|pls thx|please thanks"
        "|ok thanks|ok thx|okay thanks|ok cheers|much obliged|thanks again|thanks heaps"
        "|thanks a bunch|thanks a million|thanks v much|thanks very much|thank you very much"
        "|appreciate it|appreciate it thanks|would appreciate it|i'd appreciate it"
        "|we'd appreciate it|would be appreciated|that would be great|would be super"
        "|would be good|that'd be good|that'd be ace|would be ideal|would be lovely"
        "|would be perfect|if that works|if that's ok|if thats ok|if that is ok"
        "|if that's possible|if thats possible|if at all possible|if you don't mind"
        "|if you dont mind|if u can|if you could|if he can|if she can|if they can"
        "|if she's free|if he's free|if free|if available|let me know|lmk"
        "|let me know if that works|let me know if not|does that work?|is that okay"
        "|is that alright|is this ok|is this possible|possible?|doable|doable?|ok with you"
        "|work for you|all good?|sound good|cool|cool?|yeah|yeah?|alright"
        "|that's it|thats it|that's all|thats all|that is all"
        "|no worries if not|regards|kind regards|best regards"
        "|rgds|br|by the way|btw|asap thanks"
    ),
    help=phrases(
        "help|?|??|help me|help!|usage|examples|how does this work|commands|how to|-h|--help"
        "|help please|what can you do|how do i use this"
    ),
    undo=phrases(
        "undo|undo that|undo it|undo please|undo last|undo that please|undo the last one"
        "|take that back|revert|undo last job|undo my last job|undo the last job|revert that"
        "|take it back|scratch that|oops undo|never mind that"
    ),
    list=phrases(
        "list|today|my jobs|list my jobs|list jobs|show jobs|show my jobs|jobs|list today"
        "|today's jobs|todays jobs|show today|jobs today|what's on today|whats on today"
        "|list all|show me my jobs|show me today|list jobs for today|show me the jobs"
        "|show me today's jobs|list today's jobs|show list|show all jobs|show all|schedule"
        "|board|show me my jobs today|my day|list tomorrow|jobs for today|jobs tomorrow"
        "|tomorrow's jobs"
    ),
    courtesy=words(
        "thanks thank you thx ty cheers everyone everybody all team guys folks great good nice work"
        " job this week today for the help your so much very a lot lol haha see tomorrow later have"
        " weekend day night evening one awesome perfect well done amazing brilliant excellent sorry"
        " about that my bad no worries problem ok okay cool got it and to crew appreciate"
        " appreciated sounds morning afternoon hi hello hey happy friday monday birthday congrats"
        " congratulations welcome back safe drive home early rest enjoy we're all's well's what"
        " effort effort! hard big shout out up keep i we is was are"
    ),
    undoing=phrases("undo|revert|roll back|take back|reverse"),
    last_job=words(
        "that this it the last latest one job my our just now previous again i we you did made"
        " created added entry thing what for me us"
    ),
    showing=words("all list show display view see give print"),
    shown=words("jobs schedule appointments visits stops bookings list agenda route routes"),
    cancel=phrases(
        "cancel|cancel the|delete|call off|scrap|scratch"
        "|kill the job|abort|cancel my|cancel job|please cancel|pls cancel|can you cancel"
        "|could you cancel|can we cancel|need to cancel|we need to cancel"
        "|i need to cancel|never mind|nevermind|forget|don't send|dont send|do not send"
        "|no need to send|stand down|delete the|can you delete|please delete"
        "|take off the|nix|hey cancel|call off the|no longer need|cancelling|canceling"
        "|deleting|calling off|scrapping|we're cancelling|let's call off"
        "|won't need|wont need|we won't need|we wont need|won't be needing|we won't be needing"
        "|we don't need|we dont need|you don't need|we do not need|we no longer need|no need for"
        "|no longer needs|no more need for|not going to need|we're not going to need"
        "|we aren't going to need|skip the|let's skip|can we skip|please skip|we can skip"
        "|there's no need|theres no need|there is no need|no point sending|stop sending"
        "|we have to cancel|i have to cancel|going to have to cancel|gonna have to cancel"
        "|had to cancel|will have to cancel|want to cancel|wants to cancel|would like to cancel"
        "|looking to cancel|trying to cancel|customer cancelled|customer canceled"
        "|client cancelled|client canceled|customer wants to cancel|client wants to cancel"
    ),
    status=phrases(
        "running late|running behind|running a bit late|running a bit behind|running 5|running 10"
        "|running 15|running 20|running 30|running about|i'm running|im running|we're running late"
        "|on my way|on our way|omw to|just finished|just done|just wrapped up|just left"
        "|just arrived|just got to|finished at|finished up at|all done|done at|done with|i'm done"
        "|im done|we're done|arrived at|i'm at|im at|stuck at|stuck in|stuck behind|leaving"
        "|wrapping up|wrapped up|job done|job complete|job completed|back from|sorry i'm late"
        "|sorry im late|be there in|i'll be late|ill be late|gonna be late|going to be late"
        "|will be late|i'll be there|be there by|we're at|made it to|i've finished|ive finished"
        "|i have finished|i've arrived|ive arrived|got here|nobody home at|no answer at"
        "|nobody here|no one home at|customer not home|customer isn't home|i can't make"
        "|i cant make|can't make it|cant make it|i'm sick|im sick|calling in sick|off sick"
    ),
    negations=phrases(
        "do not|don't|dont|never|no need to|please do not|please don't|please dont|pls don't"
        "|pls dont|you don't need to|we don't need to|we shouldn't|we should not|nobody should"
        "|no one should|nobody needs to|no one needs to|nobody has to"
    ),
    creating=phrases(
        "create|make a|make any|make the|book|schedule|dispatch|send|log|set up|plan a|plan any"
        "|raise a|go to|go out|be at|visit"
    ),
    reschedule=phrases(
        "reschedule|postpone|push back|reassign|bring forward|delay|rebook|re-schedule"
        "|please reschedule|can you reschedule|could you reschedule|can we reschedule"
        "|give jane's|hand over|pull forward|put off|put back|need to reschedule"
        "|we need to reschedule|i need to reschedule|hold off|set back|moving the"
        "|rescheduling|postponing|pushing back|bumping|reassigning|defer"
    ),
    new_job=phrases("new job|new work order|new visit|new task|new stop|job"),
    maybe_cancel=phrases("remove|drop|kill|ditch|bin|clear|take off|strike|cut|axe"),
    maybe_change=phrases(
        "give|bring|make|put|assign|hand|set|hand over|pass|take"
        "|rename|extend|shorten|cancel and rebook"
    ),
    leads=phrases(
        "please|pls|plz|hi|hey|hello|ok|so|and|also|just|kindly|can you|can we|could you"
        "|could we|would you|will you|can i|may i|would you mind|do you mind|i need to"
        "|we need to|need to|i'd like to|i would like to|we'd like to|i want to"
        "|we want to|i have to|we have to|have to|we must|i must|let's|lets|let us"
        "|go ahead and|you can|you should|we should|i need you to|we need you to"
        "|want you to|i want you to|is it possible to|would it be possible to"
        "|could someone|can someone|someone please|team|guys|all|sorry|oops|actually|wait"
        "|no wait|quick one|possible to|gotta|i gotta|we gotta|we've got to|i've got to"
        "|time to|mind"
    ),
    definite=phrases(
        "the|that|this|my|his|her|their|our|your|today's|tomorrow's|tonight's|these|those|both"
    ),
    job_pronouns=phrases("it|that|one|this|them"),
    things_meant=words("it that"),
    asks=phrases(
        "can you tell me|could you tell me|can i see|could i see|can we see"
        "|can you show me|could you show me|show me|tell me|do you know|i wonder"
        "|i was wondering|wondering if|wondering where|can you check if"
        "|can you check whether|could you check if|check if|check whether"
        "|can you find out|could you find out|find out|can you confirm|could you confirm"
        "|can someone tell me|can anyone tell me|does anyone know|any idea|do you think"
        "|remind me|can you remind me|let me know|please let me know"
    ),
    cancel_last=phrases(
        "is cancelled|is canceled|is off|has been cancelled|has been canceled"
        "|was cancelled|was canceled|got cancelled|got canceled|no longer needed"
        "|not needed anymore|is not needed|isn't needed|cancelled|canceled|called off"
    ),
    reschedule_last=phrases(
        "needs rescheduling|needs to be moved|has to be moved|must be moved|instead"
    ),
    maybe_reschedule=phrases(
        "move|push|bump|shift|swap|change|transfer|switch|update|edit|please move|pls move"
        "|resend|can you resend|can you reassign|could you reassign|please reassign"
        "|can you move|could you move|can we move|could we move|need to move|we need to move"
        "|please change|can you change|can you push|can we push|please push|i need to move"
        "|can you swap|please swap|could you push|could we push|can you switch|hey can you move"
    ),
    changes=phrases(
        "wants to move to|want to move to|needs to move to|wants to reschedule"
        "|want to reschedule|needs to reschedule|has to reschedule|have to reschedule"
        "|asked to reschedule|asking to reschedule|would like to reschedule|asked to move to"
        "|asked us to move|wants to change to|wants to push to|wants it moved|wants us to move"
        "|need to be moved to|needs to be moved to|should be moved to|can't make it on"
        "|can't do tomorrow|can't do today|cant do tomorrow|cant do today|cannot do tomorrow"
        "|can't do monday|can't do tuesday|can't do wednesday|can't do thursday|can't do friday"
        "|asked for another day|wants another day|asked for a different day|same time instead"
    ),
    hands_over=words(
        "give take cover covering taking hand handing pass passing reassign swap move push bump"
        " shift delay cancel drop change switch"
    ),
    maybe_question=phrases("do|have|had|will|when you|when possible|when free|where the"),
    job_words=words(
        "job appointment appt visit booking slot time it that one stop jobs visits call callout"
        " delivery pickup inspection bookings appointments stops"
    ),
    move_to=words("to until till for"),
    question=phrases(
        "what|where|who|when|why|how|which|whose|has|is|are|was|were|did|does|have you|what's|whats"
        "|where's|wheres|who's|whos|when's|whens|how's|hows|isn't|aren't|didn't|doesn't|hasn't"
        "|am i|any update|any news|any word|whats the status|anyone know|status of|do we|do you"
        "|are we|are you|is there|are there|have we|have they|eta on|eta for|eta"
    ),
    request=phrases(
        "is it possible|would it be possible|any chance|is there any chance|is there any way"
        "|can|could|would|will you|would you|can you|could you|may|might"
    ),
    other=phrases(
        "thanks|thank you|ok|okay|ok thanks|great|great thanks|cool|nice|perfect|got it|on it"
        "|done|all done|never mind|no worries|sounds good|good job|good morning|good night|lol"
        "|haha|yes|no|yep|nope|sure|will do|fixed|it's fixed|all good|awesome|hello|hi|hey|test"
        "|testing|sorry|my bad|welcome|running late|i'm running late|stuck in traffic|on my way"
        "|omw"
    ),
)
