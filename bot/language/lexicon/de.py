"""German."""

from bot.language.lexicon import Lexicon, combined, de_news, de_places, de_trades, phrases, words

_ONES = words(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
    " sechzehn siebzehn achtzehn neunzehn zwanzig"
)
_UNITS = words("ein zwei drei vier fünf sechs sieben acht neun")
_TENS = {20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig"}
_ORDINAL_STEMS = words(
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt"
    " fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst"
    " dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst"
    " achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst"
)

# Politeness and verb frames are made of parts, in every way that they go together.
_ASK = (
    "kannst du|könntest du|könnt ihr|könntet ihr|können wir|könnten wir|können sie|könnten sie"
    "|kann man|könnte man|würdest du|würdet ihr|würden sie|magst du|mögt ihr|wollen wir|darf ich"
)
_ORDER = (
    "schick|schicke|schickt|schickst du|schickt ihr|schicken wir|schicken sie|plan|plane|plant"
    "|planst du|trag|trage|tragt|trägst du|teil|teile|teilt|buch|buche|bucht|setz|setze|setzt|gib"
    "|gebt|lass|lasst|weis|weise|weist|sende|sendet|ordne|bestell|bestelle|nimm|nehmt|ruf|meld"
    "|beauftrage|beauftragt|beauftrag|reservier|reserviere|fahr|besorg|besorgt|verplan|organisier"
)
_NEED = (
    "wir brauchen|ich brauche|brauche|brauchen|wir bräuchten|ich bräuchte|bräuchte|bräuchten"
    "|wir hätten gern|hätte gern|hätten gern|wir benötigen|benötigen|benötige|ich hätte gern"
)
_LEADS = (
    "soll|sollte|muss|müsste|kann|könnte|wird|würde|dürfte|darf|sollen|müssen|fährt|fahrt|geht"
    "|kommt|schaut|macht|übernimmt|wär|wäre"
)
_SOFT = "bitte|mal|mir|uns|eben|kurz|doch|noch|bitte mal|mir bitte|uns bitte|mal bitte|mal eben"
_WISH = combined(
    "wäre|wär|es wäre|es wär|das wäre|wäre es|wärs",
    "|sehr|ganz",
    "super|schön|gut|toll|klasse|prima|nett|lieb|cool|hilfreich|spitze|top|ideal|fein|lässig"
    "|möglich|perfekt|super lieb|wichtig",
)
_GO = (
    "fahren|hinfahren|vorbeifahren|rausfahren|anfahren|kommen|vorbeikommen|hinkommen|rauskommen"
    "|gehen|hingehen|vorbeigehen|schauen|vorbeischauen|reinschauen|nachschauen|schicken"
    "|hinschicken|vorbeischicken|losschicken|rausschicken|einplanen|einteilen|eintragen|einbuchen"
    "|zuteilen|zuweisen|beauftragen|übernehmen|erledigen|machen|einsetzen|disponieren|vormerken"
    "|sein|da sein|dort sein|vor ort sein|aufschlagen|antanzen|anrücken|ausrücken|losfahren"
    "|vorsprechen|anlegen|planen|buchen|aufsuchen|besuchen|dahin|einspringen|reservieren"
)
_GOES = (
    "hinfährt|vorbeifährt|rausfährt|vorbeikommt|hinkommt|rauskommt|hingeht|vorbeigeht"
    "|vorbeischaut|reinschaut|übernimmt|erledigt|hinschickt|vorbeischickt|einplant|einteilt"
    "|einträgt|zuteilt|vorbeikäme|hinginge"
)

DE = Lexicon(
    code="de",
    hours_24=True,
    dotted_days=True,
    weekdays=(
        "montag mo montags",
        "dienstag di die. dienstags",
        "mittwoch mi mittwochs mitwoch",
        "donnerstag do don donnerstags",
        "freitag fr frei freitags",
        "samstag sa sonnabend samstags",
        "sonntag so sonntags",
    ),
    months=(
        "januar jan jänner jän",
        "februar feb feber",
        "märz mär mrz maerz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    numbers={
        **{word: n for n, word in enumerate(_ONES)},
        "ein": 1,
        "eine": 1,
        "einen": 1,
        "einem": 1,
        "einer": 1,
        "zwo": 2,
        "fuenf": 5,
        "zwoelf": 12,
        **{tens: n for n, tens in _TENS.items()},
        **{f"{u}und{t}": n + i for n, t in _TENS.items() for i, u in enumerate(_UNITS, start=1)},
        "ein paar": 3,
        "anderthalb": 1,
        "eineinhalb": 1,
    },
    ordinals={
        f"{stem}{ending}": n
        for n, stem in enumerate(_ORDINAL_STEMS, start=1)
        for ending in ("e", "en", "er")
    },
    ordinal_endings=words(". te ten ter"),
    day_words={
        "heute": 0,
        "heut": 0,
        "noch heute": 0,
        "jetzt": 0,
        "sofort": 0,
        "morgen": 1,
        "morgn": 1,
        "mrgn": 1,
        "mrg": 1,
        "mgn": 1,
        "mogen": 1,
        "moregn": 1,
        "übermorgen": 2,
        "uebermorgen": 2,
        "übermrgn": 2,
        "überm.": 2,
        "überübermorgen": 3,
        "gestern": -1,
        "vorgestern": -2,
    },
    holidays={
        "karfreitag": "easter-2",
        "ostern|ostersonntag": "easter+0",
        "ostermontag": "easter+1",
        "christi himmelfahrt": "easter+39",
        "pfingsten|pfingstsonntag": "easter+49",
        "pfingstmontag": "easter+50",
        "weihnachten|heiligabend|heiliger abend": "12-24",
        "erster weihnachtstag": "12-25",
        "zweiter weihnachtstag": "12-26",
        "silvester": "12-31",
        "neujahr": "01-01",
        "nikolaus": "12-06",
        "tag der arbeit": "05-01",
    },
    on=phrases("am|den|dem|an dem|zum|bis|der|für|vom|für den|ab|am kommenden"),
    the=phrases("den|dem|der|am|die|das"),
    of=phrases("im|des|in|vom"),
    next=phrases("nächsten|nächster|nächste|nächstes|naechsten|naechste|nächst"),
    next_after=phrases("nächster"),
    after_next=phrases("übernächste|übernächsten|übernächster|uebernaechste|uebernaechsten"),
    coming=phrases(
        "diesen|dieser|diese|dieses|kommenden|kommender|kommende|kommendes|am kommenden"
    ),
    last=phrases("letzten|letzter|letzte|letztes|vergangenen|vorigen"),
    every=phrases("jeden|jede|jeder|jedes|immer|alle"),
    repeating=phrases("täglich|wöchentlich|monatlich|werktags|werktäglich|vierzehntägig"),
    day=phrases("tag|tage|tagen"),
    week=phrases("woche|wochen|wo"),
    month=phrases("monat|monate|monaten|monats"),
    year=phrases("jahr|jahre|jahren|jahres"),
    workday=phrases("werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen"),
    hour=phrases("stunde|stunden|std|std.|h"),
    minute=phrases("minute|minuten|min|min."),
    weekend=phrases("wochenende|we"),
    calendar_week=phrases("kw|kalenderwoche|in kw|in der kw"),
    within=phrases("in|binnen|innerhalb von"),
    inside=phrases("innerhalb von|innerhalb der nächsten|in den nächsten|binnen|innerhalb"),
    from_now=phrases("ab heute|ab jetzt|später|von heute|von heute an"),
    ago_before=phrases("vor"),
    since=phrases("nach|ab|nach dem|ab dem"),
    before_day=phrases("vor dem"),
    end_of_month=phrases("monatsende|zum monatsende|am monatsende|bis monatsende|ende monat"),
    week_later=phrases("in acht tagen|in 8 tagen"),
    fortnight_later=phrases("in vierzehn tagen|in 14 tagen"),
    start_of=phrases("anfang|anfang des|erster tag im|am ersten tag im"),
    this_moment=phrases("jetzt|sofort|in diesem moment|so schnell wie möglich|gerade jetzt"),
    end_of=phrases(
        "ende|letzter tag im|letzten tag im|am letzten tag im|letzter tag des|am letzten tag des"
        "|ende des|ende der|ende dieses|ende dieser|zum ende der|am ende der"
    ),
    no_date=phrases("ohne datum|kein datum|termin offen|irgendwann|datum offen|ohne termin"),
    at=phrases(
        "um|gegen|ca.|ca|circa|etwa um|ungefähr um|so um|so gegen|zirka|etwa|pünktlich um|@"
        "|ungefähr"
    ),
    by=phrases(
        "bis|vor|spätestens|bis spätestens|spätestens um|bis um|bis ca.|bis maximal|spaetestens"
        "|allerspätestens|bis zum|spätestens bis|nicht später als|bis max|bis max."
    ),
    after=phrases(
        "ab|nach|frühestens|nicht vor|ab ca.|erst ab|fruehestens|frühestens um|frühestens ab"
        "|erst nach|ab etwa|ab ungefähr|ab frühestens"
    ),
    by_after=phrases("spätestens|oder früher|spaetestens"),
    onwards=phrases("oder später|frühestens|aufwärts"),
    between=phrases("zwischen|zw.|zw"),
    between_and=phrases("und|u."),
    range_from=phrases("von|ab|zeitfenster|fenster|termin"),
    range_to=phrases("bis|-|–|bis um|bis ca.|bis etwa"),
    about=phrases("ca.|ca|etwa|ungefähr|circa|rund"),
    clock_suffix=phrases("uhr|h"),
    am=phrases("morgens|früh|vormittags|in der früh|am morgen|am vormittag|frühmorgens"),
    pm=phrases("nachmittags|abends|mittags|am nachmittag|am abend|nachts"),
    noon=phrases("mittag|12 uhr mittags|zwölf uhr mittags"),
    midnight=phrases("mitternacht"),
    half_to=phrases("halb"),
    quarter_past=phrases("viertel nach|viertel über"),
    quarter_to=phrases("viertel vor|dreiviertel"),
    quarter_of=phrases("viertel"),
    minutes_past=phrases("nach"),
    minutes_to=phrases("vor"),
    morning=phrases(
        "vormittag|vormittags|am vormittag|morgens|am morgen|vormittgs|früh|in der früh"
        "|frühmorgens|vorm|vorm.|vm"
    ),
    morning_glued=words("morgen"),
    afternoon=phrases(
        "nachmittag|nachmittags|am nachmittag|nachm|nachm.|nm|nach mittag|nach dem mittagessen"
    ),
    evening=phrases("abend|abends|am abend|nacht|nachts"),
    first_thing=phrases(
        "früh|gleich früh|als erstes|gleich morgens|gleich in der früh|als erster termin"
        "|ganz früh|in aller früh|in aller frühe|als erste|direkt morgens|morgens als erstes"
    ),
    end_of_day=phrases(
        "bis feierabend|feierabend|bis dienstschluss|vor feierabend|bis ende des tages"
        "|bis tagesende|bis geschäftsschluss|bis abends|bis betriebsschluss|zum feierabend"
        "|tagesende"
    ),
    this_morning=phrases("heute morgen|diesen morgen|heute früh|heute vormittag"),
    this_afternoon=phrases("heute nachmittag|heut nachmittag|heute mittag"),
    tonight=phrases("heute abend|heut abend|heute nacht"),
    part_glue=phrases("am|in der|im laufe des|gegen|im|über|den"),
    part_tail=phrases("termin"),
    zone_after=words("zeit ortszeit"),
    any_time=phrases(
        "ganztägig|jederzeit|den ganzen tag|uhrzeit egal|irgendwann|zeit egal|ganztags"
    ),
    quarter_hour=phrases("viertelstunde|eine viertelstunde|einer viertelstunde"),
    half_hour=phrases(
        "einer halben stunde|halben stunde|halbe stunde|eine halbe stunde"
        "|ne halbe stunde|halbstündig"
    ),
    to_person=phrases(
        "für|fuer|an|mit|zuweisen an|zugewiesen an|techniker|monteur|fahrer|mitarbeiter|kollege"
        "|kollegin|durch|von|zuständig|bearbeiter|team|macht|übernimmt|f."
    ),
    me=phrases(
        "ich mach|ich mache|ich geh|ich gehe|ich schau|ich schaue|ich erledige|ich nehme|ich nehm"
        "|ich kümmere mich um|ich kümmer mich um|ich übernehm|mach ich selber|mich|mir|ich"
        "|mach ich|ich übernehme|übernehme ich|ich fahre|fahre ich|ich mach das"
        "|ich selbst|ich selber|mich selbst|mich selber|mache ich|mache ich selbst|mach ich selbst"
        "|ich fahre selbst|fahre ich selbst|da fahr ich hin|fahr ich hin|fahr ich|ich fahr"
        "|ich geh hin"
        "|das mach ich|das mache ich|das übernehme ich|ich kümmere mich|kümmere ich mich"
        "|geh ich hin"
        "|bin ich dran|da geh ich hin|ich mach's|ich machs"
    ),
    anyone=phrases(
        "nächster freier|nächste freie|der nächste|die nächste|wer am nächsten ist"
        "|wer am nächsten dran ist|wer in der nähe ist|irgendwer|irgendwen|irgendjemand"
        "|wer frei ist|wer gerade frei ist|egal wer|wer kann|nächstgelegener|wer auch immer"
        "|den nächsten|nächsten freien|den nächsten freien|der nächste freie"
        "|wer am dichtesten dran ist|wer näher ist|wer zeit hat|wer grad frei ist"
        "|wer gerade in der nähe ist|wer am schnellsten da ist|nächstgelegenen"
        "|der nächstgelegene|egal wen|wer am nächsten dran|den nächstgelegenen"
        "|den nächsten techniker|nächster techniker|wer gerade zeit hat|automatisch"
        "|egal welcher|egal welcher techniker|irgendeiner|irgendein techniker|irgendeinen"
        "|der nächstbeste|den nächstbesten|wen ihr habt|wen du hast|wer will|wer mag"
    ),
    whoever=combined(
        "wer|egal wer|wer auch immer|der|den|derjenige, der|irgendwer|irgendwer der|irgendwer, der"
        "|irgendjemand der|irgendjemand, der|jemand der|jemand, der|einer der|einer, der"
        "|jemanden der|irgendwen der",
        "|gerade|grad|am schnellsten|zuerst|eh",
        "frei ist|zeit hat|in der nähe ist|verfügbar ist|kann|da ist|dort ist|luft hat"
        "|noch luft hat"
        "|kapazität hat|fertig ist|in der gegend ist|greifbar ist|dienst hat|bereitschaft hat"
        "|am nächsten ist|am nächsten dran ist|am nächsten wohnt|als erster fertig ist"
        "|als erstes da ist|hin kann|zeit findet|schneller ist",
    ),
    nobody=phrases(
        "ohne zuweisung|niemand zugewiesen|niemand|nicht zugewiesen|noch niemand|keiner"
        "|offen lassen|ohne techniker|noch offen|nicht zuweisen|niemanden|unzugewiesen"
        "|niemanden einteilen|noch niemanden einteilen|noch keinen|noch keiner"
        "|wer steht noch nicht fest"
        "|noch ohne techniker|noch ohne|ohne monteur|ohne person|wer noch offen|techniker offen"
        "|techniker noch offen|monteur offen|monteur noch offen|noch nicht verteilt|unverteilt"
        "|teile ich später zu|teile ich noch ein|person offen|zuteilung folgt|zuweisung folgt"
        "|noch niemanden|zuweisung später|erstmal niemand|erst mal niemand|nicht zugeteilt"
        "|ohne zuteilung|noch nicht zugewiesen|noch nicht zuweisen|wird später zugewiesen"
        "|keinen"
    ),
    everyone=phrases(
        "jeder|jeden|jedem|alle|allen|wen auch immer|wem auch immer|jeder andere|ganz egal wer"
    ),
    excepts=phrases(
        "außer|ausser|nur nicht|aber nicht|bis auf|ausgenommen|bloß nicht|nur bitte nicht"
        "|nicht|aber bitte nicht|anders als|anderes als"
    ),
    somebody=phrases("jemand|jemanden|einer|einen techniker|ein techniker|wer"),
    both=phrases("und|u.|&|+|,|, und|sowie|mit"),
    either=phrases("oder|/|bzw.|bzw"),
    otherwise=words(
        "oder sonst andernfalls ersatzweise alternativ notfalls lieber vielleicht besser eventuell"
    ),
    copies=words("cc bcc zk zki"),
    state_verbs=words("hat hatte ist war weiß will sagt sagte wohnt arbeitet öffnet behält"),
    titles=words("herr herrn frau hr fr dr"),
    worker_nouns=words("den die der kollegen kollege kollegin techniker monteur"),
    before_person=phrases(
        "soll|sollte|kann|könnte|bitte|schick|schicke|schickt|kannst du|kannst du bitte"
        "|könntest du|könntest du bitte|schick bitte|bitte schick|kann bitte|schick mal|lass"
        "|lasst|muss|müsste|würde|könnt ihr|könnt ihr bitte|plan|plane|plan bitte|bitte plan"
        "|sende|wir brauchen|ich brauche|brauche|brauchen|gib|ruf|soll bitte|können wir"
        "|könnten wir|bitte lass|wäre schön wenn|es soll|da soll|dort soll|bitte mal|ob|teil"
        "|setz|setze|buch|buche|trag|schickst du|schickst du bitte|schickt bitte|kriegen wir"
        "|bekommen wir|wenn|dass|es müsste|da müsste|könnten|können|sollen|dürfte|darf|am besten"
        "|am besten soll|vielleicht kann|evtl|ich möchte dass|ich will dass|würd sagen|sag|sagt"
        "|sage"
        "|frag|fragt|frage|idealerweise|notfalls|ich hätte gern|sag bitte|frag bitte|gern|gerne"
    ),
    frames_before=combined(f"{_ASK}|{_ORDER}|{_NEED}|{_LEADS}"),
    softeners=words("bitte mal mir uns eben kurz doch noch den die der einfach vielleicht"),
    person_articles=words("der die den dem da"),
    needs=words("braucht benötigt sucht brauchen suchen benötigen"),
    sought=phrases(
        "jemanden|jemand|einen techniker|einen monteur|einen kollegen|wen|einen mann|irgendwen"
    ),
    separable={
        "ein": (
            "trag trage tragt trägst plan plane plant planst teil teile teilt buch buche bucht setz"
            " setze setzt"
        ),
        "zu": "teil teile teilt weis weise weist ordne ordnet",
        "an": "leg lege legt setz setze setzt meld melde meldet ruf",
        "auf": "nimm nehmt nehme",
        "ab": "sag sagt sage",
        "vor": "merk merke merkt",
        "hin": "schick schicke schickt schickst fahr fahrt fährt geh geht kommt",
        "los": "schick schicke schickt schickst fahr fahrt fährt",
        "raus": "schick schicke schickt schickst fahr fahrt fährt geht",
        "rein": "schau schaut geht",
        "vorbei": (
            "schick schicke schickt schickst schau schaut schaue fahr fahrt fährt geh geht komm"
            " kommt"
        ),
        "rüber": "schick schicke schickt schickst fahr fahrt fährt geh geht",
        "ran": "muss soll kann lass",
        "haben": "können könnten möchte möchten würden",
        **dict.fromkeys(
            words("soll könnte kann würde muss sollte wäre fährt kommt geht käme vorbeikommt"),
            "wenn dass ob sag sagt sage",
        ),
    },
    after_person=phrases(
        "zu|zum|zur|nach|soll zu|soll zum|soll zur|in die|in den|ins|ans|an die|soll nach"
        "|soll in die|soll in den|soll ins|bei|beim|bitte zu|bitte zum|bitte zur|fährt zu|fährt zum"
        "|fährt zur|geht zu|geht zum|geht zur|muss zu|muss zum|muss zur|soll|sollte|muss|kann"
        "|könnte|bitte|fährt hin|fährt dahin|macht das|macht's|machts|macht es|übernimmt"
        "|übernimmt das|fährt|geht hin|hin|macht|ist dran|fährt nach|kommt zu|kommt zum|kommt zur"
        "|sollte zu|sollte zum|sollte zur|könnte zu|könnte zum|könnte zur|kann zu|kann zum|kann zur"
        "|auf die|auf den|mal zu|mal zum|mal zur|hinschicken|soll hin|soll hinfahren|kümmert sich"
        "|fährt ins|fährt in die|nochmal zu|nochmal zum|nochmal zur|an den|soll bei|soll beim"
        "|soll an|sollen|müssen|können|sollten|könnten|müssten|dürfte|dürfen|wird|werden|müsste"
        "|fahren|fahren zu|fahren zum|fahren zur|fahren nach|gehen zu|gehen zum|gehen zur|machen"
        "|machen das|übernehmen|übernehmen das|kümmern sich|schaut|kommt|kommen|geht|gehen"
        "|erledigt das|erledigt|hat den auftrag|ist eingeteilt|würde|sagen, dass sie|sagen dass sie"
        "|sagen, sie soll|sagen sie soll|bescheid, dass sie|bescheid dass sie"
        "|bescheid geben, dass er|bescheid geben, dass sie|bescheid geben dass sie"
        "|bescheid sagen, dass er|bescheid sagen, dass sie|bescheid sagen dass er"
        "|bescheid sagen dass sie|ausrichten, dass er|ausrichten, dass sie|ausrichten dass er"
        "|ausrichten dass sie|ausrichten, er soll|ausrichten, sie soll|mitteilen, dass er"
        "|mitteilen, dass sie|schreiben, dass er|schreiben, dass sie|bitten, dass er"
        "|bitten, dass sie|bitte, er soll|bitte, sie soll|bitte er soll|bitte sie soll"
        "|bitte, dass er|bitte, dass sie|er soll|, er soll|sie soll|, sie soll|dass er|, dass er"
        "|dass sie|, dass sie|ob er|, ob er|ob sie|, ob sie|bescheid dass er|bescheid, dass er"
        "|sagen er soll|sagen dass er|sagen, dass er|sagen, er soll|bescheid geben dass er|sich"
        "|sich mal|sich bitte|sich das|begleitet|ist dabei|kommt mit|hilft mit|assistiert"
        "|springt ein|fährt mit|übernimmt die|übernimmt den|übernimmt das"
    ),
    person_modals=phrases(
        "soll|sollte|muss|müsste|kann|könnte|bitte|wird|darf|soll bitte|soll mal|mal"
        "|möchte bitte|müsste mal|sollen|sollten|müssen|müssten|können|könnten|dürfte|würde"
        "|werden|sollen bitte|sollen mal|müssen mal|muss mal|kann mal|kann bitte|könnte bitte"
    ),
    motion_verbs=phrases(
        "fährt|geht|kommt|fahren|gehen|kommen|schaut|schauen|springt|muss|soll|fahrt|sollen|müssen"
    ),
    visit_verbs=phrases("übernimmt|besucht|betreut"),
    particles=phrases("noch|dann|bitte|mal|kurz|schnell|wieder|nochmal|direkt"),
    motion_links=phrases(
        "zu|zum|zur|nach|in|ins|in die|in den|bei|beim|an|an die|an den|auf|auf die|auf den|ans"
    ),
    last_verbs=phrases(
        "schicken|einplanen|fahren|hinfahren|vorbeifahren|vorbeischauen|gehen|hinschicken"
        "|vorbeikommen|losschicken|eintragen|einbuchen|anlegen|vorbeischicken|übernehmen"
        "|zuweisen|fährt hin|geht hin|machen|planen|kommen|beauftragen|zuteilen|einteilen"
        "|einsetzen|senden|anfahren|aufsuchen|ausrücken|hinkommen|hinbestellen|hin|fährt|nehmen"
        "|erledigen|rausfahren|rausschicken|sein|da sein|bitte einplanen|hinmüssen|vormerken"
        "|disponieren|vorbei"
    )
    + combined(
        _GO,
        "|lassen|könnte|könnten|kann|können|würde|würden|soll|sollen|muss|müssen|sollte|sollten",
    )
    + combined(_GOES)
    + combined(
        "nochmal|noch mal|nochmals|wieder|mal|bitte|dann|direkt|gleich", "hin|vorbei|raus|ran"
    ),
    closing_verbs=words(
        "hin dahin hinfahren hinkommen hingehen übernimmt übernehmen macht's machts dran"
        " eingeteilt vorbei vorbeikommen vorbeischauen kommt fährt"
    ),
    urgent=phrases(
        "dringend|eilig|notfall|sofort|eilt|sehr dringend|dringlich|prio 1|priorität 1"
        "|schnellstmöglich|so schnell wie möglich|asap|höchste priorität|höchste prio"
        "|superdringend|ist dringend|äußerst dringend|schnellstens|prio1|eilauftrag"
        "|so bald wie möglich|umgehend|so rasch wie möglich|ehestmöglich|raschestmöglich"
        "|unverzüglich"
        "|pressiert|es pressiert|brennt|es eilt|eilt sehr|ganz dringend|extrem dringend"
        "|mega dringend"
        "|mit höchster priorität|mit höchster prio|mit oberster priorität"
        "|oberste priorität|oberste prio|top prio|top priorität|höchste dringlichkeit|eilfall"
        "|eilsache|notfalleinsatz|notdienst|prio a|sehr eilig|brandeilig|wirklich dringend"
        "|dringender notfall|es ist dringend|es ist eilig|akut|lebensgefahr"
    ),
    high=phrases(
        "hohe priorität|hohe prio|priorität hoch|prio hoch|wichtig|prio 2|priorität: hoch"
        "|prio: hoch|hohe dringlichkeit|prio2|sehr wichtig|hochprior|hoch priorisiert|prio b"
        "|mit hoher priorität|mit hoher prio|mit erhöhter priorität|mit hoher dringlichkeit"
        "|erhöhte priorität|vorrangig|mit vorrang|bevorzugt|mit priorität"
    ),
    low=phrases(
        "niedrige priorität|niedrige prio|priorität niedrig|prio niedrig|nicht dringend"
        "|geringe priorität|eilt nicht|keine eile|prio 3|prio: niedrig|priorität: niedrig"
        "|nicht eilig|prio gering|geringe prio|hat zeit|prio3|kein stress|keine hektik"
        "|nicht so dringend"
        "|nicht so eilig|unkritisch|kann warten|nachrangig|pressiert nicht|eilt überhaupt nicht"
        "|wenn mal luft ist|wenn zeit ist|bei gelegenheit|kein notfall|ohne eile|ohne stress|prio c"
        "|niedrigste prio|niedrigste priorität|hat keine eile|es eilt nicht|eilt aber nicht"
        "|nichts dringendes|nichts eiliges|ist nicht dringend|ist nicht eilig"
    ),
    duration_for=phrases(
        "für|ca.|ca|etwa|dauer|dauert|dauert ca.|circa|ungefähr|rund|geplant|dauert etwa"
        "|zeitbedarf|plan|für ca.|für etwa|dauert ungefähr|ansatz|aufwand|aufwand ca.|schätzung"
        "|maximal|einplanen|eingeplant|dauer ca.|insgesamt"
    )
    + combined(
        "dauert|dauer|braucht|zeitbedarf|aufwand|geplant|plant|rechnet|dauert wohl",
        "ca.|ca|etwa|ungefähr|circa|rund|so|maximal|mindestens|zirka|vermutlich|mit|mit ca.|max.",
    ),
    duration_after=phrases("arbeit|vor ort|einplanen|aufwand|arbeitszeit|dauer|eingeplant|geplant"),
    contact=phrases(
        "ansprechpartner|ansprechpartnerin|kontakt|anrufen|kunde|kundin|tel.|mieter|mieterin"
        "|melden bei|bitte anrufen bei|ruf an|anzurufen|rückruf|kontaktperson|telefon"
        "|ansprechperson|hausmeister|bei|klingeln bei|vorher anrufen|eigentümer|eigentümerin|ap"
        "|anruf bei|erreichbar|ansprechpartner vor ort|ansprechpartnerin vor ort|kontakt vor ort"
        "|asp"
        "|vermieter|vermieterin|verwalter|verwalterin|pächter|pächterin|inhaber|inhaberin"
        "|geschäftsführer|geschäftsführerin|filialleiter|filialleiterin|marktleiter|marktleiterin"
        "|hauswart|abwart|hausverwalter|bauleiter|bauleiterin|besitzer|besitzerin|auftraggeber"
        "|auftraggeberin|bewohner|bewohnerin|rückruf bei|anmelden bei|bitte melden bei"
        "|meldet euch bei|fragen nach|kontaktaufnahme mit"
    ),
    phone=phrases(
        "tel|tel.|telefon|handy|mobil|nummer|unter|ruf|fon|telefonnummer|rufnummer|handynummer|mail"
        "|e-mail|email|mailadresse|per mail|mobile|natel|tel.nr.|tel.-nr.|telnr|tel nr|festnetz"
        "|rückfragen|bei rückfragen|rückfragen an|rückfragen unter|bei rückfragen an|fragen an"
        "|bei fragen|infos an|info an|kontakt per|kontakt per mail|bestätigung an|antwort an"
        "|bericht an|protokoll an|schein an|rechnung an|terminbestätigung an|erreichbar unter"
        "|zu erreichen unter|telefonisch|durchwahl|mobilnummer|unter der nummer|whatsapp"
        "|telefonisch unter"
    ),
    order=phrases(
        "auftrag|auftragsnummer|auftragsnr|auftrags-nr|auftragsnr.|auftrag nr|auftrag nr."
        "|vorgang|ticket|bestellung|bestellnummer|bestellnr|az|aktenzeichen|störung|meldung|ref"
        "|referenz|po|rechnung|projekt|vorgangsnummer|vorgangsnr|ticketnummer|ticketnr|fall"
        "|fallnummer|kommission|arbeitsauftrag|störungsnummer|schadennummer|schadensnummer"
        "|best.-nr|bestell-nr|angebot|einsatz|einsatznummer|job|job-nr|auftr|auftrags|bestell|beleg"
        "|vorgangs|projekt|angebots|meldungs|störungs|störungsmeldungs|schadens|kommissions"
        "|rechnungs|serviceauftrags|wartungs|lieferschein|vertrags|arbeitsauftrags|reklamations"
        "|kunden-nr|kundennr|kundennummer|objekt-nr|objektnummer|anlagen-nr|anlagennummer"
        "|geräte-nr|gerätenummer|serviceauftrag|reparaturauftrag|reklamation|beleg"
    ),
    number_signs=phrases("#|nr|nr.|nummer|:|-|no"),
    notes=phrases(
        "hinweis|notiz|info|bemerkung|anmerkung|achtung|aufgabe|betreff|problem|zusatz|notizen"
        "|hinweise|bemerkungen|grund|arbeit|tätigkeit|beschreibung|zugang|wg.|wegen|thema"
        "|details|nb|anm"
    ),
    code_words=words(
        "code codes pin passwort kennwort türcode torcode zugangscode zahlencode schlüsselcode"
    ),
    door_words=words(
        "tor tür alarm haustür garage schlüssel schloss wlan tresor schlüsselbox alarmanlage"
    ),
    meet_words=words("treffen trifft treffe treff"),
    keys={
        "place": (
            "ort|adresse|anschrift|einsatzort|objekt|wo|standort|baustelle|lieferadresse"
            "|liegenschaft|ziel|einsatzadresse|arbeitsort|stelle|anfahrt|ladeort|lieferort"
            "|einsatzstelle|gebäude|filiale|örtlichkeit|kundenadresse|montageort|abholadresse"
            "|abholort|lieferanschrift|location|haus|leistungsort|anlagenstandort"
        ),
        "day": (
            "tag|datum|termin|wann|am|ausführung|einsatztag|wunschtermin|datum/zeit"
            "|ausführungsdatum|terminwunsch|einsatzdatum|liefertermin|liefertag|abholtermin"
            "|abholtag"
            "|montagetermin|geplant|geplant am|geplanter termin|zeitpunkt|besuchstermin"
        ),
        "window": (
            "zeit|uhrzeit|zeitfenster|fenster|von|beginn|start|ankunft|zeitraum|slot|uhr|um"
            "|terminfenster|startzeit|anlieferung|lieferfenster|einsatzzeit"
        ),
        "worker": (
            "techniker|monteur|mitarbeiter|für|wer|fahrer|bearbeiter|zuständig|team|kollege"
            "|ausführender|zugewiesen|zugewiesen an|installateur|elektriker|verantwortlich|kollegin"
            "|disponiert|zugeteilt|ausführung durch|durch|personal|servicetechniker|einsatzkraft"
            "|reinigungskraft|gärtner|hausmeister vom dienst|bereitschaft|tech|einteilung|ma|wen"
        ),
        "notes": (
            "hinweis|notiz|info|bemerkung|anmerkung|aufgabe|arbeit|problem|grund|tätigkeit"
            "|beschreibung|betreff|was|hinweise|störung|zugang|leistung|mangel|auftrag|fehler"
            "|notizen|details|bemerkungen|anliegen|schaden|schadensbild|fehlerbild|symptom|todo"
            "|to do"
            "|zu tun|arbeiten|auszuführen|umfang|leistungsumfang|arbeitsumfang|auftragstext"
            "|kommentar"
            "|beanstandung|besonderheiten|besonderes|defekt|sonstiges|material|mitbringen|schlüssel"
            "|inhalt|gegenstand|thema|zusatzinfo|info für techniker|arbeitsauftrag|gewerk|ladung"
            "|ware|auftragsbeschreibung|fehlerbeschreibung|problembeschreibung|service|wichtig"
        ),
        "contact": (
            "kontakt|kunde|kundin|ansprechpartner|ansprechpartnerin|mieter|mieterin|name"
            "|kontaktperson|ansprechperson|auftraggeber|eigentümer"
        ),
        "phone": "telefon|tel|handy|mobil|tel.|rufnummer|telefonnummer|rückruf",
        "email": "email|e-mail|mail",
        "order": (
            "auftrag|auftragsnummer|auftragsnr|auftrags-nr|auftrag nr|vorgang|ticket|bestellung"
            "|bestellnummer|ref|referenz|az|projekt|vorgangsnummer|ticketnummer|auftragsnr."
            "|auftrags-nr.|nr|nummer|arbeitsauftrag|störungsnummer|meldung"
        ),
        "priority": "priorität|prio|dringlichkeit",
        "on_site": "dauer|zeitbedarf|aufwand|geschätzte dauer|zeit vor ort",
        "labels": "label|etikett|schlagwort|kategorie",
        "links": "link|karte",
    },
    place_links=phrases(
        "bei|beim|zu|zum|zur|in der|in|im|ins|in die|in den|an der|am|auf der|auf dem|nach"
        "|bei der|bei den|in dem|aus|vom|von|ans|auf|vor|an|bei dem|zu der|zu den|ab|auf die"
        "|bei einem|in einer|von der|an die|neben|hinter|fürs|für das|gegenüber|drüben im|drüben in"
        "|drüben bei|draußen in|draußen bei|draußen im|oben in|oben auf|unten am|vorne am"
        "|bei uns im"
    ),
    place_before=words(
        "straße am an haus hotel kita schule klinik krankenhaus büro halle werk tor eingang"
        " gebäude block wohnung etage stock praxis apotheke bäckerei bäcker metzgerei"
        " restaurant café gasthof gasthaus hof firma hausverwaltung rathaus bahnhof kirche"
        " sankt st bad seniorenheim pflegeheim baustelle objekt parkhaus tiefgarage lager"
        " supermarkt markt hafen schloss burg turnhalle sporthalle stadion theater museum"
        " windpark ladestation tankstelle autohaus werkstatt schreinerei familie fam postfach"
        " plz aufgang treppenhaus trafostation campingplatz freibad schwimmbad gemeindehaus"
        " gymnasium grundschule realschule hochschule uni universität kindergarten feuerwehr"
        " polizei bürgeramt amtsgericht gärtnerei zahnarztpraxis arztpraxis pension hostel"
        " wohnanlage wohnpark einkaufszentrum möbelhaus baumarkt"
    )
    + de_trades.PLACES,
    place_after=words(
        "straße str platz weg gasse allee ring ufer damm gmbh ag kg ohg ug e.v ev haus hof og"
        " eg dg links rechts hinterhaus vorderhaus halle filiale nord süd ost west berlin"
        " hamburg münchen köln wien graz zürich frankfurt stuttgart zentrale stadtwerke"
    ),
    street_types=words(
        "straße strasse str platz weg gasse allee ring ufer damm chaussee steig promenade zeile"
        " graben kai wall twiete"
    ),
    street_endings=words(
        "straße strasse str str. platz weg gasse allee ufer damm chaussee ring steig stieg gässle"
        " gässli promenade zeile markt graben kai wall twiete"
    ),
    street_names=de_places.STREET_NAMES,
    towns=de_places.TOWNS,
    town_endings=de_places.TOWN_ENDINGS,
    firm_trades=de_places.FIRM_TRADES,
    place_endings=words(
        "straße strasse str platz weg gasse allee ring ufer damm berg burg hausen heim dorf"
        " stadt markt bach feld brücke bahnhof haus hof halle krankenhaus klinik schule kirche"
        " park garten steig chaussee zeile promenade praxis werk werke bau café apotheke"
        " werkstatt wohnung schreinerei bäckerei metzgerei gärtnerei kaserne hütte mühle"
    )
    + de_trades.PLACE_ENDINGS,
    task_words=words(
        "reparieren ersetzen tauschen austauschen installieren einbauen prüfen kontrollieren"
        " reinigen liefern abholen bringen mitbringen anrufen klingeln fragen benutzen"
        " bestätigen montieren messen streichen ausladen ablesen warten wartung reparatur"
        " austausch einbau montage lieferung abholung reinigung ablesung prüfung störung"
        " ausfall defekt kaputt undicht verstopft tropft leckt heizung heizungsausfall therme"
        " boiler kessel pumpe rohr rohrbruch wasserrohrbruch abfluss wc toilette spüle"
        " waschbecken dusche kühlschrank waschmaschine spülmaschine ofen herd aufzug"
        " aufzugswartung tür türen schloss schlüssel code alarm kamera router drucker computer"
        " internet kabel sicherung steckdose licht lampe lampen fenster scheibe rollladen dach"
        " decke boden wand zähler kisten kiste palette paletten paket pakete material"
        " ersatzteil ersatzteile werkzeug leiter kunde kundin mieter mieterin hund hunde"
        " klingel pförtner empfang hintereingang seiteneingang vordereingang keller hof termin"
        " besichtigung angebot aufmaß probelauf inbetriebnahme schädlinge ratten entrümpelung"
        " umzug winterdienst rasen baumschnitt hecke muster nicht bitte vorsicht achtung vorher"
        " parken ausweis zugang nachbar nachbarin hausmeister rechnung unterschrift filter"
        " dichtung dichtungen ventil thermostat gas strom wasser wasserschaden schimmel geruch"
        " lärm beim unten oben hinten vorne liegt steht hängt klemmt geht läuft tropfender"
        " heizkörper entlüften spülen nachfüllen helm handschuhe ersatzschlüssel zweitschlüssel"
        " warm kalt"
    )
    + de_trades.TASKS
    + de_trades.THINGS
    + de_trades.VERBS,
    finite_verbs=words("ist sind war waren hat haben wird werden muss soll kann")
    + de_trades.FINITE,
    states=words("defekt kaputt undicht warm kalt ab aus") + de_trades.STATES,
    task_endings=words(
        "ung wechsel tausch reparatur ausfall wartung schaden störung bruch defekt montage"
        " lieferung"
    )
    + de_trades.TASK_ENDINGS,
    small_words=words(
        "uhr der die das den dem des ein eine einen einem einer und oder mit ohne ist sind war hat"
        " haben wird auf an in im am zu zum zur bei beim von vom nach für um bis ab so auch"
        " noch nur sehr nicht kein keine es er sie wir ihr man da dort dass wenn weil aber als"
        " wie durch über unter vor hinter neben zwischen soll muss kann bitte"
    ),
    clause_words=words(
        "ist sind war waren hat haben wird werden liegt steht geht läuft es er sie wir ihr man"
        " weil wenn dass soll muss kann müssen können sollen bitte"
    ),
    list_words=words(
        "folgende folgenden aufträge auftrag jobs termine tour liste beide alle für zwei drei"
        " vier bitte plan plane diese hallo team zusammen die den"
        " stopps stationen adressen einsätze besuche fünf"
    ),
    many=words("beide beiden alle jeweils zwei drei vier"),
    then=phrases("und dann|dann|danach|und danach|anschließend|und anschließend"),
    mail_subject=phrases("betreff|betr."),
    mail_header=phrases("von|an|cc|gesendet|gesendet am|datum|kopie"),
    mail_frame=phrases(
        "anfang der weitergeleiteten nachricht|von meinem iphone gesendet|gesendet von"
    ),
    mail_wrote=phrases("schrieb"),
    sign_offs=phrases("grüße|viele grüße|gruß|beste grüße|mfg|mit freundlichen grüßen|lg|vg"),
    filler=phrases(
        "kurzfristig|spontan|zeitnah|baldmöglichst|ausnahmsweise|nochmal|noch mal|nochmals"
        "|unbedingt|auf jeden fall|zusätzlich|nicht vergessen|bitte nicht vergessen|denk dran"
        "|denkt dran|bitte dran denken|soll nicht vergessen|netterweise|freundlicherweise|ggf|ggf."
        "|bitte|danke|vielen dank|mal|dankeschön|mfg|lg|vg|gerne|noch|dann|bitte noch|bitte mal"
        "|am besten|idealerweise|möglichst|wenn möglich|falls möglich|nach möglichkeit|eventuell"
        "|evtl"
    ),
    first_filler=phrases(
        "bitte|hallo|hi|moin|guten morgen|guten tag|servus|hallo zusammen|neu|neuer auftrag"
        "|neuer job|auftrag|job|termin|neuer termin|erstelle|anlegen|kannst du|kannst du bitte"
        "|könntest du|könntest du bitte|könnt ihr|könnt ihr bitte|wir brauchen|ich brauche"
        "|brauche|plan|plane|moin zusammen|hey|lege einen auftrag an|leg einen auftrag an"
        "|einen auftrag|ein auftrag|einen job|noch einer|noch ein auftrag|noch ein job|und|also"
        "|so|erstell einen auftrag|erstelle einen auftrag|mach einen auftrag|es gibt|wir haben"
        "|haben|trag ein|neuer einsatz|einsatz|schick|schicke|bitte einen auftrag"
        "|guten morgen zusammen|moin moin|grüß gott|grüezi|mahlzeit|kurze frage|bitte einplanen"
        "|es muss|da muss|jemand muss|bitte schick|noch was|weiter|als nächstes|außerdem"
        "|können wir|könnten wir|bräuchte|bräuchten|ich bräuchte|wir bräuchten|mach mal"
        "|mach bitte|wenns geht|wenn möglich|falls möglich|sei so gut|seid so gut|sei so lieb"
        "|schreib mal auf|schreib auf|schreibt auf|notier mal|notiere|notier|notiert|notiert bitte"
        "|notier bitte|merk dir|merkt euch|trag mal ein|vermerk|vermerke|leg mal an|leg bitte an"
        "|und zwar|hallo team|hallo leute|hi zusammen|hi team|guten abend|hallöchen|tach|tag"
        "|grüß euch|griaß eich|griaß di|hoi|hoi zäme|salü|ciao|ahoi|morgen zusammen|servus zusammen"
        "|liebe kollegen|liebes team|ich hätte da noch|wir hätten da noch|ihr lieben|so leute"
        "|bitte um|bitte noch|kleine bitte|kurz noch|ach ja|achja|ach so|übrigens|ach|bzw"
    )
    + combined(_ASK, f"|{_SOFT}")
    + combined(_ORDER, f"|{_SOFT}")
    + combined(_NEED, "|bitte|noch|mal|dringend")
    + combined("es müsste|da müsste|müsste|es sollte|da sollte", "|mal|bitte|noch", "|jemand|wer")
    + _WISH
    + tuple(f"{wish}{joint}" for wish in _WISH for joint in (" wenn", ", wenn", ", dass")),
    last_filler=phrases(
        "selbst|selber|bitte|danke|vielen dank|danke euch|danke dir|wenn möglich|mfg|lg|vg"
        "|viele grüße|gruß"
        "|danke schön|besten dank|danke im voraus|wenn es geht|wenns geht|passt das|geht das|ok"
        "|dankeschön|möglich|1000 dank|tausend dank|danke vielmals|merci|merci vielmals|danke sehr"
        "|danke euch allen|vielen dank im voraus|danke vorab|vielen lieben dank|lieben dank"
        "|liebe grüße|beste grüße|schöne grüße|schönen gruß|wäre super|wäre toll|wäre nett"
        "|wär super"
        "|falls möglich|sofern möglich|wenns passt|wenn es passt|geht klar|passt|gell|ja|oder"
        "|danke dir|danke schonmal|danke schon mal|geht das klar|geht das so|schaffst du das"
        "|schafft ihr das|machbar|klappt das|bekommen wir das hin|kriegt ihr das hin"
    ),
    called_off=de_news.CALLED_OFF,
    fails=de_news.FAILS,
    needless=de_news.NEEDLESS,
    news_told=de_news.NEWS_TOLD,
    because=de_news.BECAUSE,
    about_calling_off=de_news.ABOUT_CALLING_OFF,
    instead=de_news.INSTEAD,
    shifted=de_news.SHIFTED,
    putting=de_news.PUTTING,
    spared=de_news.SPARED,
    spared_goes=de_news.SPARED_GOES,
    spared_verbs=de_news.SPARED_VERBS,
    whose=de_news.WHOSE,
    taking_over=de_news.TAKING_OVER,
    news_subjects=de_news.NEWS_SUBJECTS,
    news_verbs=de_news.NEWS_VERBS,
    i_verbs=de_news.I_VERBS,
    news_states=de_news.NEWS_STATES,
    news_ends=de_news.NEWS_ENDS,
    news_orders=de_news.NEWS_ORDERS,
    reporting=de_news.REPORTING,
    days_off=de_news.DAYS_OFF,
    news_done=de_news.NEWS_DONE,
    news_called=de_news.NEWS_CALLED,
    news_fillers=de_news.NEWS_FILLERS,
    help=phrases(
        "hilfe|wie geht das|beispiele|hilf mir|befehle|hilfe bitte|was kannst du"
        "|wie funktioniert das"
    ),
    undo=phrases(
        "rückgängig|rückgängig machen|zurücknehmen|mach das rückgängig|rueckgaengig"
        "|letzten rückgängig machen|mach rückgängig|letzten auftrag rückgängig machen"
        "|das rückgängig machen|letzten auftrag zurücknehmen|bitte rückgängig machen|undo"
    ),
    list=phrases(
        "liste|heute|meine aufträge|aufträge heute|aufträge|zeig meine aufträge|zeige aufträge"
        "|auftragsliste|was steht heute an|meine jobs|zeig die aufträge|meine termine"
        "|aufträge anzeigen|zeig aufträge|zeig mir meine aufträge|zeig mir die aufträge"
        "|liste der aufträge|was liegt heute an|aufträge von heute|heutige aufträge|übersicht"
    ),
    undoing=phrases(
        "rückgängig|nimm zurück|nehmen zurück|zurücknehmen|nehme zurück|widerrufen|widerrufe"
    ),
    last_job=words(
        "das es ihn den die letzten letzte letztes auftrag termin eintrag job mach mache machen"
        " macht wieder doch eben gerade meinen kannst könntest du ihr wir können"
    ),
    showing=words("alle liste listen zeig zeige zeigen zeigt auflisten anzeigen mir auf an von"),
    shown=words("aufträge termine jobs einsätze besuche tour auftragsliste tagesplan"),
    cancel=phrases(
        "storniere|stornieren|storno|absagen|sag|lösche|löschen"
        "|abbrechen|brauchen wir nicht mehr|vergiss|vergesst|bitte storniere"
        "|bitte stornieren|bitte absagen|bitte lösche|bitte löschen"
        "|kannst du bitte stornieren|entfällt|fällt aus|lösch|storniert"
        "|abblasen|blas|cancel|sagt|bitte sag|bitte lösch|kann weg"
        "|niemanden zu|niemanden nach|niemand soll|lösche|cancle"
    ),
    negations=phrases(
        "keinen auftrag|keine aufträge|nichts|niemanden zu|niemanden nach|niemanden|nicht"
        "|bitte keinen auftrag|bitte keine aufträge|bitte nichts|bitte niemanden|bitte nicht"
        "|schick|schicke|schickt"
    ),
    creating=phrases(
        "anlegen|erstellen|buchen|planen|einplanen|schicken|eintragen|beauftragen|niemanden"
    ),
    reschedule=phrases(
        "verschieb|verschiebe|verschieben|verleg|verlege|verlegen|umplanen|tausche den termin"
        "|vorziehen|schieb|schiebe|plan um|umbuchen|buch um|bitte verschiebe|bitte verschieben"
        "|bitte verlegen|bitte verschieb|bitte verleg|bitte verlege|kannst du verschieben"
        "|verschiebt|umlegen|verlegt|übergib|gib annas|können wir verschieben|bitte umplanen"
        "|bitte umbuchen"
    ),
    new_job=phrases("neuer auftrag|neuer job|neuer termin|neuer einsatz|auftrag neu"),
    maybe_cancel=phrases("entferne|nimm|wirf|streich|streiche|streichen|streicht|lass|lasst"),
    maybe_change=phrases(
        "gib|mach|setz|setze|leg|lege|trag|weise|übertrag|übertrage|zieh|buche|mache"
    ),
    leads=phrases(
        "bitte|hallo|hi|moin|hey|guten morgen|guten tag|ok|also|und|mal|kannst du"
        "|könntest du|können wir|könnten wir|könnt ihr|könntet ihr|würdest du"
        "|kannst du bitte|könntest du bitte|wir müssen|ich muss|ich möchte|wir möchten"
        "|wir wollen|ich will|lass uns|lasst uns|wir sollten|ist es möglich"
        "|wäre es möglich|team|leute|sorry|doch|kann man|können sie|könnten sie"
        "|würden sie"
    ),
    definite=phrases(
        "der|den|die|das|dem|diesen|diese|dieser|dieses|meinen|meine|unseren|unsere"
        "|seinen|ihren|vom|beim|zum"
    ),
    job_pronouns=phrases("es|ihn|das"),
    asks=phrases(
        "kann mir jemand sagen|kann mir einer sagen|könnt ihr mir sagen|könnt ihr nachsehen"
        "|weiß einer|weiß man|wer weiß|hat jemand eine ahnung|wisst ihr schon|sagt mir mal|sag mal"
        "|sagt mal|kannst du mir sagen|könntest du mir sagen|sag mir|weißt du|wisst ihr|weiß jemand"
        "|kannst du nachsehen|kannst du nachschauen|kannst du prüfen ob|schau mal ob|prüf ob"
        "|prüfe ob|ich frage mich|kann ich sehen|zeig mir|zeige mir|erinnere mich|gib mir bescheid"
        "|keine ahnung ob|bestätige mir"
    )
    + combined(
        "kannst du|könntest du|könnt ihr|kann|könnte|schick|schicke|schickt|gib|mail|maile|schreib"
        "|sende|leite|kannst du bitte|könntest du bitte|schick bitte|bitte schick",
        "mir|uns",
        "|mal|bitte|noch|jemand|wer|einer",
        "die nummer|die adresse|die telefonnummer|die handynummer|den plan|die liste|die fotos"
        "|ein foto|die rechnung|das protokoll|den bericht|die unterlagen|den code|das angebot"
        "|den lieferschein|die mail|die daten|den stundenzettel|die zeiten",
    ),
    cancel_clause=phrases(
        "absagen|stornieren|löschen|streichen|canceln|abbestellen|storniere ihn|storniere das"
        "|sag ihn ab|sag das ab|lösch ihn|streich ihn|streich das|lösch das|vergiss es"
    ),
    cancel_last=phrases(
        "bitte löschen|absagen|stornieren|canceln|abbestellen|abblasen|entfällt|fällt flach"
        "|ist abgesagt|wird abgesagt|ist storniert|brauchen wir nicht mehr"
        "|wird nicht mehr gebraucht|nicht mehr nötig|hat sich erledigt|abgesagt|storniert"
    ),
    reschedule_last=phrases(
        "verschieben|umbuchen|umplanen|vorziehen|vorverlegen|verschoben werden"
        "|nach hinten schieben|nach vorne ziehen|umlegen"
    ),
    maybe_cancel_last=words("löschen streichen"),
    maybe_reschedule_last=words("verlegen ändern tauschen schieben"),
    maybe_reschedule=phrases(
        "ändere|ändern|zieh|setz|tausch|tausche|leg|lege|änder|bitte änder|bitte ändere|tauschen"
    ),
    job_words=words(
        "termin auftrag besuch einsatz zeit job aufträge termine einsätze jobs tour touren besuche"
    ),
    move_to=words("auf zu"),
    question=phrases(
        "wann|wo|wer|was|wie|warum|welche|welcher|welches|ist|sind|hat|haben|war|gibt es|wird"
        "|hab ich|habe ich|haben wir|muss ich|wieso"
        "|wem|wen|wieviele|gibts|gibt's|wie lange|wie oft|wo ist|habt ihr|hast du|weiß jemand"
        "|wie viele|um wie viel uhr|wieviel|sind wir|kommt|kommen|weißt du|wisst ihr|läuft"
        "|ist schon|wessen|steht|bis wann|seit wann|stimmt"
        "|ab wann|um wie viel uhr|um wieviel uhr|zu wem|mit wem|für wen|von wem|bei wem|in welcher"
        "|in welchem|auf welcher|an welchem|um welche|zu welchem|zu welcher|bei welchem|bei welcher"
        "|wohin|woher|womit|wofür|worum|weshalb|weswegen|an wen|auf wen|für welchen|für welche"
        "|wie weit|wie spät"
    ),
    request=phrases(
        "ist es möglich|wäre es möglich|kann|könnte|kannst du|könntest du|soll|könnt ihr"
        "|können wir|könnten wir|könntet ihr"
        "|würdest du|schickst du|darf|dürfte"
    ),
    other=phrases(
        "sehr geehrte damen und herren|schöne feiertage|schönes wochenende|frohe weihnachten"
        "|guten rutsch|gute besserung|alles gute|schönen feierabend|schönen abend|bis morgen"
        "|bis später|schönen tag|schönen tag noch|gute nacht|bis dann|bis gleich|guten appetit"
        "|passt so|passt schon|alles gut|läuft|geht klar|wunderbar|genau|ausgezeichnet|prima|top"
        "|toll|so passt das|so passt's|so ist gut|sehr gut|klasse|danke dir|danke euch|merci|danke"
        "|ok|okay|erledigt|fertig|passt|super|alles klar|hallo|vielen dank|bin unterwegs|gut"
        "|perfekt|ja|nein|moin|guten morgen|hat sich erledigt|test|gern|gerne|stimmt|verstanden"
    )
    + combined(
        "frohe ostern|schöne ostern|frohe weihnachten|schöne weihnachten|frohe feiertage"
        "|schöne feiertage"
        "|schönes wochenende|frohes neues|frohes neues jahr|guten rutsch|schönen feierabend",
        "|euch|euch allen|zusammen|allen|team|an alle",
    ),
)
