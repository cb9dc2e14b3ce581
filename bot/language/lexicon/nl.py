"""Dutch: days, times, and the words around them."""

from bot.language.lexicon import Lexicon, phrases, words

_ONES = words(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
    " zestien zeventien achttien negentien"
)
_TENS = {20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig"}
_ORDINALS = words(
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde"
    " dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
)
_JOINED = {f"{_ONES[i]}en{tens}": n + i for n, tens in _TENS.items() for i in range(1, 10)}

NL = Lexicon(
    code="nl",
    hours_24=True,
    dashed_days=True,
    telling=words(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag overmorgen gisteren"
        " januari februari maart augustus vanavond vanmiddag vanmorgen vanochtend volgende komende"
        " uur ochtends middags avonds"
    ),
    weekdays=(
        "maandag maandags ma ma.",
        "dinsdag dinsdags di di.",
        "woensdag woensdags woe woe. wo",
        "donderdag donderdags do don.",
        "vrijdag vrijdags vr vr. vrij",
        "zaterdag zaterdags za za. zat.",
        "zondag zondags zo. zon",
    ),
    months=(
        "januari jan",
        "februari feb",
        "maart mrt maa",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    numbers={
        **{word: n for n, word in enumerate(_ONES)},
        "één": 1,
        "'n": 1,
        "een paar": 3,
        "enkele": 3,
        "anderhalf": 1,
        **{tens: n for n, tens in _TENS.items()},
        **_JOINED,
    },
    ordinals={
        **{word: n for n, word in enumerate(_ORDINALS, start=1)},
        **{f"{word}ste": n for word, n in _JOINED.items() if n <= 31},
        "dertigste": 30,
    },
    ordinal_endings=words("e de ste"),
    day_words={
        "vandaag": 0,
        "vandaag nog": 0,
        "nu": 0,
        "direct": 0,
        "meteen": 0,
        "deze dag": 0,
        "morgen": 1,
        "volgende dag": 1,
        "de volgende dag": 1,
        "de dag erna": 1,
        "overmorgen": 2,
        "gisteren": -1,
        "gister": -1,
        "eergisteren": -2,
    },
    holidays={
        "goede vrijdag": "easter-2",
        "pasen|eerste paasdag": "easter+0",
        "tweede paasdag|paasmaandag": "easter+1",
        "hemelvaart|hemelvaartsdag": "easter+39",
        "pinksteren|eerste pinksterdag": "easter+49",
        "tweede pinksterdag": "easter+50",
        "sinterklaas|sinterklaasavond|pakjesavond": "12-05",
        "kerstavond": "12-24",
        "kerst|kerstmis|eerste kerstdag|kerstdag": "12-25",
        "tweede kerstdag": "12-26",
        "oudjaar|oudejaarsavond|oudejaarsdag|oud en nieuw": "12-31",
        "nieuwjaar|nieuwjaarsdag": "01-01",
        "valentijnsdag": "02-14",
        "koningsdag": "04-27",
        "bevrijdingsdag": "05-05",
        "dag van de arbeid": "05-01",
        "moederdag": "05-2-sun",
        "vaderdag": "06-3-sun",
        "allerheiligen": "11-01",
    },
    on=phrases("op|voor|aan|van|per|tegen|vanaf|uiterlijk|op de|op deze|voor de|van de|op dat"),
    the=phrases("de|het|dag|'t"),
    of=phrases("van|in|van de|in de|van het|van deze"),
    next=phrases("volgende|de volgende|volgend|eerstvolgende|de eerstvolgende"),
    next_after=phrases("erna|daarop"),
    after_next=phrases("over twee"),
    coming_after=phrases("a.s|aanstaande|as|eerstkomend"),
    coming=phrases("deze|dit|komende|komend|aanstaande|eerstkomende|a.s|aankomende|de komende"),
    last=phrases("vorige|vorig|laatste|afgelopen|de laatste|de vorige|jongstleden"),
    last_after=phrases("jl|jongstleden|j.l"),
    every=phrases("elke|iedere|elk|ieder|alle"),
    day=phrases("dag|dagen"),
    week=phrases("week|weken|wk"),
    month=phrases("maand|maanden|mnd"),
    year=phrases("jaar|jaren"),
    workday=phrases("werkdag|werkdagen"),
    hour=phrases("uur|uren|u|h"),
    minute=phrases("minuut|minuten|min|mins"),
    weekend=phrases("weekend|weekeinde"),
    calendar_week=phrases("week|weeknummer|wk"),
    before_number=phrases("op de|op|voor de"),
    within=phrases("over|binnen|in|binnen de|over de"),
    inside=phrases("binnen|binnen de|binnen de volgende|binnen de komende|in de komende"),
    from_now=phrases("vanaf nu|vanaf vandaag|later|hierna|na vandaag|na nu|verder"),
    ago=phrases("geleden|terug"),
    since=phrases("na|vanaf|gerekend vanaf|later dan"),
    before_day=phrases("voor"),
    start_of=phrases("begin|begin van|het begin van|eerste dag van|de eerste dag van"),
    this_moment=phrases("nu|direct|meteen|zo snel mogelijk|op dit moment|onmiddellijk"),
    end_of=phrases(
        "eind|einde|eind van|het einde van|het eind van|aan het einde van|eind van de"
        "|aan het eind van|einde van de|op het einde van de|laatste dag van|laatste dag van de"
    ),
    no_date=phrases("zonder datum|geen datum|datum onbekend|maakt niet uit wanneer|ooit"),
    soon=phrases("zo snel mogelijk|zsm|zo spoedig mogelijk|onmiddellijk"),
    at=phrases(
        "om|rond|omstreeks|tegen|rond de klok van|om ongeveer|om circa|stipt om|ongeveer om|circa"
        "|om precies|@|op"
    ),
    by=phrases(
        "voor|uiterlijk|tot|uiterlijk om|vóór|tot uiterlijk|niet later dan|ten laatste"
        "|ten laatste om|maar voor|tot en met"
    ),
    by_after=phrases("uiterlijk|op zijn laatst|ten laatste|of eerder|op z'n laatst"),
    onwards=phrases("of later|of daarna|en later|op zijn vroegst|op z'n vroegst"),
    after=phrases("na|vanaf|niet voor|pas na|sinds|vanaf ongeveer|niet eerder dan"),
    between=phrases("tussen"),
    between_and=phrases("en|tot|-"),
    range_from=phrases("van|vanaf|tijdvak|tijdslot"),
    range_to=phrases("tot|tot en met|t/m|-|–|tot aan|maar voor"),
    about=phrases("ongeveer|circa|ca.|ca|rond|zo'n"),
    clock_suffix=phrases("uur|u|uren|h"),
    hour_marks=words("h u uur"),
    am=phrases(
        "am|a.m|a. m|'s ochtends|'s morgens|ochtends|in de ochtend|in de morgen|'s nachts"
        "|s ochtends|s morgens|vanmorgen|vanochtend|morgenochtend|in de voormiddag|morgens"
    ),
    pm=phrases(
        "pm|p.m|p. m|'s middags|'s avonds|in de middag|in de avond|s middags|s avonds|'s namiddags"
        "|middags|avonds|vanmiddag|vanavond|in de namiddag|morgenavond|morgenmiddag"
    ),
    noon=phrases("twaalf uur 's middags|12 uur 's middags|het middaguur|middaguur"),
    midnight=phrases("middernacht"),
    half_to=phrases("half"),
    quarter_past=phrases("kwart over|kwartier over"),
    quarter_to=phrases("kwart voor|kwartier voor"),
    minutes_past=phrases("over|na"),
    minutes_to=phrases("voor"),
    morning=phrases(
        "ochtend|ochtends|'s ochtends|'s morgens|in de ochtend|in de morgen|voormiddag|morgens"
        "|in de voormiddag|s ochtends|s morgens|vroeg|vroeg in de ochtend|laat in de ochtend"
        "|einde van de ochtend|voor de lunch"
    ),
    morning_glued=words("morgen"),
    afternoon=phrases(
        "middag|'s middags|in de middag|namiddag|middags|in de namiddag|s middags|na de middag"
        "|'s namiddags|vroeg in de middag|laat in de middag|aan het einde van de middag"
        "|einde van de middag|na de lunch|eind van de middag"
    ),
    evening=phrases(
        "avond|'s avonds|in de avond|avonds|s avonds|nacht|'s nachts|vroeg in de avond|nachts"
        "|laat in de avond|laat in de nacht|einde van de avond|in de nacht"
    ),
    first_thing=phrases(
        "als eerste|meteen 's ochtends|'s ochtends vroeg|als eerste klus|bij opening|heel vroeg"
        "|aan het begin van de dag"
    ),
    end_of_day=phrases(
        "einde van de dag|eind van de dag|einde dag|aan het einde van de dag|voor sluitingstijd"
        "|voor het einde van de dag|einde werkdag|aan het eind van de dag|eod"
    ),
    this_morning=phrases("vanmorgen|vanochtend|deze ochtend|deze morgen"),
    this_afternoon=phrases("vanmiddag|deze middag|vannamiddag"),
    tonight=phrases("vanavond|vannacht|deze avond|deze nacht"),
    part_glue=phrases("in de|'s|in het|de|op de|voor de|vroeg in de|laat in de"),
    any_time=phrases("maakt niet uit hoe laat|de hele dag|hele dag|tijd maakt niet uit"),
    quarter_hour=phrases("een kwartier|kwartier|kwartiertje|een kwartiertje"),
    half_hour=phrases("half uur|een half uur|halfuur|half uurtje|een halfuur"),
    for_person=words("voor"),
    to_person=phrases(
        "voor|met|toewijzen aan|toegewezen aan|aan|monteur|technicus|medewerker|chauffeur|door"
        "|stuur|stuurt|collega|naar"
    ),
    me=phrases("mij|me|ik|ik ga zelf|ik doe het|mijzelf"),
    anyone=phrases(
        "dichtstbijzijnde|de dichtstbijzijnde|wie vrij is|wie er vrij is|wie dan ook"
        "|maakt niet uit wie|de eerste beschikbare|wie het dichtst in de buurt is|iedereen"
    ),
    nobody=phrases("niet toegewezen|niemand|zonder monteur|nog niemand|nog niet toegewezen"),
    somebody=phrases("iemand|een monteur"),
    both=phrases("en|&|+|,|, en"),
    either=phrases("of|/"),
    otherwise=words("of anders liever misschien eventueel"),
    copies=words("cc bcc"),
    state_verbs=words("heeft had is was weet wil zei woont werkt"),
    titles=words("dhr dhr. mevr mevr. mw mw. meneer mevrouw heer"),
    worker_nouns=words("de het onze monteur collega loodgieter elektricien"),
    before_person=phrases(
        "stuur|sturen|kan je|kun je|kunt u|laat|plan|kan|kun je sturen|vraag|moet|zet|boek"
    ),
    after_person=phrases(
        "naar|bij|in|moet naar|gaat naar|kan naar|langs bij|moet bij|naar de|naar het|bij de"
        "|bij het|op de|aan de"
    ),
    person_modals=phrases("moet|kan|zou|mag|gaat|zal"),
    motion_verbs=phrases("gaan|gaat|komt|rijdt|langsgaan|rijden|komen"),
    motion_links=phrases("naar|bij|naar de|naar het|bij de|bij het|in"),
    last_verbs=phrases("sturen|inplannen|langs|langsgaan|langskomen|rijden|gaan"),
    urgent=phrases(
        "dringend|spoed|urgent|zeer dringend|met spoed|spoedklus|zo snel mogelijk|zsm|noodgeval"
        "|hoogste prioriteit|prioriteit 1|asap|erg dringend"
    ),
    high=phrases("hoge prioriteit|prioriteit hoog|belangrijk|hoge prio|prio hoog"),
    low=phrases("lage prioriteit|prioriteit laag|niet dringend|geen haast|lage prio|prio laag"),
    duration_for=phrases("gedurende|ongeveer|duur|ca.|ca|circa|duurt|duurt ongeveer|reken op"),
    duration_after=phrases("werk|ter plaatse|op locatie"),
    contact=phrases(
        "bellen|bel|contact|contactpersoon|klant|vragen naar|huurder|eigenaar|bellen met|conciërge"
    ),
    phone=phrases("tel|tel.|telefoon|mobiel|gsm|nummer|op"),
    order=phrases(
        "order|ordernummer|opdracht|opdrachtnummer|bestelling|bestelnummer|ref|referentie|ticket"
        "|factuur|werkbon|bon|offerte|dossier"
    ),
    number_signs=phrases("#|nr|nr.|nummer|:|no"),
    notes=phrases("opmerking|notitie|let op|info|reden|onderwerp|werk|probleem|opmerkingen"),
    code_words=words("code codes pin wachtwoord toegangscode"),
    door_words=words("deur poort alarm garage sleutel hek voordeur"),
    keys={
        "place": "plaats|adres|locatie|waar|bestemming|werf",
        "day": "dag|datum|wanneer",
        "window": "tijd|tijdstip|tijdvak|tijdslot|uur",
        "worker": "monteur|technicus|medewerker|wie|chauffeur",
        "notes": "opmerking|opmerkingen|notitie|werk|omschrijving|reden|probleem",
        "contact": "contact|contactpersoon|klant|huurder",
        "phone": "telefoon|tel|mobiel|gsm",
        "email": "email|e-mail|mail",
        "order": "order|ordernummer|opdracht|referentie|bestelnummer",
        "priority": "prioriteit|prio|spoed",
        "on_site": "duur|geschatte duur",
    },
    place_links=phrases(
        "naar|bij|in|op|aan|in de|op de|aan de|bij de|bij het|naar de|naar het|in het|te|vlakbij"
    ),
    place_before=words(
        "hotel ziekenhuis kliniek school station apotheek bakkerij bakker restaurant café gebouw"
        " blok huis kerk toren hal kantoor winkel magazijn loods fabriek garage flat appartement"
        " verdieping etage park brug haven stadion museum theater bioscoop zwembad universiteit"
        " gemeentehuis supermarkt boerderij camping crèche bank praktijk fa firma familie fam"
        " sint st villa kasteel"
    ),
    place_after=words(
        "straat str laan plein gracht kade singel dijk steeg dreef bv nv vof noord zuid"
        " oost west amsterdam rotterdam utrecht antwerpen gent brussel centrum bus"
    ),
    street_types=words("straat str laan plein gracht kade singel dijk steeg dreef"),
    place_endings=words(
        "straat laan weg plein gracht kade singel dijk steeg pad hof dreef baan markt wal burg dorp"
        " huis school kerk park"
    ),
    task_words=words(
        "repareren vervangen installeren controleren nakijken schoonmaken reinigen leveren bezorgen"
        " ophalen brengen meenemen bellen aanbellen vragen monteren meten schilderen ontstoppen"
        " ontluchten reparatie vervanging installatie controle onderhoud schoonmaak levering"
        " keuring bezoek offerte lekkage lek storing ketel verwarming kraan leiding pomp gootsteen"
        " toilet douche radiator boiler koelkast oven slot sleutel sleutels deur raam rolluik dak"
        " stopcontact lamp meter lift alarm camera printer kabel dozen doos pakket pallet hond"
        " conciërge waarschuwen kapot verstopt geblokkeerd lekt"
    ),
    task_endings=("atie", "lekkage"),
    small_words=words(
        "de het een van en of met zonder voor op in aan bij naar om uit over onder door te ten ter"
        " dat die deze dit er is zijn was heeft hebben niet geen nog ook maar als dan wel zo zeer"
        " ik je hij zij ze wij we u uw mijn onze hun"
        " tussen vanaf tegen rond tot na uiterlijk omstreeks circa s t"
    ),
    clause_words=words(
        "is zijn was heeft hebben werd moet moeten kan wil die dat omdat want hij ze"
    ),
    list_words=words("de klussen opdrachten bezoeken lijst route voor twee drie vier en hallo"),
    sign_offs=phrases("groeten|groetjes|met vriendelijke groet|mvg|gr"),
    filler=phrases("alsjeblieft|alstublieft|aub|a.u.b|svp|bedankt|dank je|dank u|graag"),
    first_filler=phrases(
        "hallo|hoi|goedemorgen|goedemiddag|goedenavond|alsjeblieft|alstublieft|nieuwe opdracht"
        "|nieuwe klus|nieuw|nieuwe|opdracht|klus|maak|maken|plan|plannen|plan in|inplannen|boek"
        "|voeg toe|we hebben|ik heb|we moeten|kun je|kan je|kunt u|graag|afspraak|een afspraak"
        "|dus|zet|noteer"
    ),
    last_filler=phrases(
        "alsjeblieft|alstublieft|aub|a.u.b|bedankt|dank je|dank u|graag|indien mogelijk|ok"
    ),
    help=phrases("help mij|hulp|voorbeelden|hoe werkt dit|hoe werkt het"),
    undo=phrases("ongedaan maken|maak ongedaan|terugdraaien"),
    list=phrases("lijst|mijn klussen|mijn opdrachten|klussen vandaag|vandaag"),
    cancel=phrases(
        "annuleer|annuleren|schrap|verwijder|verwijderen|zeg af|afzeggen|kun je annuleren"
    ),
    cancel_last=words("annuleren afzeggen"),
    reschedule=phrases(
        "verzet|verzetten|verplaats|verplaatsen|verschuif|verschuiven|stel uit"
        "|uitstellen|kun je verzetten|kun je verplaatsen"
    ),
    reschedule_last=words("verzetten verplaatsen verschuiven uitstellen"),
    question=phrases("wanneer|waar|wie|wat|hoeveel|waarom|hoe|welke|hoe laat"),
    other=phrases("bedankt|ok|oké|klaar|gedaan|prima|hallo|ja|nee|begrepen|dank je"),
)
