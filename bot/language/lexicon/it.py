"""Italian: days, times, and the words around them."""

from bot.language.lexicon import Lexicon, phrases, words

_ONES = words(
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici"
    " quindici sedici diciassette diciotto diciannove"
)
_TENS = {20: "venti", 30: "trenta", 40: "quaranta", 50: "cinquanta"}
_ORDINAL_STEMS = words(
    "prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim"
    " quattordicesim quindicesim sedicesim diciassettesim diciottesim diciannovesim ventesim"
    " ventunesim ventiduesim ventitreesim ventiquattresim venticinquesim ventiseiesim"
    " ventisettesim ventottesim ventinovesim trentesim trentunesim"
)

IT = Lexicon(
    code="it",
    hours_24=True,
    telling=words(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani dopodomani ieri"
        " gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre stasera"
        " stamattina stanotte settimana prossimo prossima mezzogiorno pomeriggio mattina"
    ),
    weekdays=(
        "lunedì lun lun. lunedi'",
        "martedì mar mar. martedi'",
        "mercoledì mer mer. mercoledi'",
        "giovedì gio gio. giovedi'",
        "venerdì ven ven. venerdi'",
        "sabato sab sab.",
        "domenica dom dom.",
    ),
    months=(
        "gennaio gen genn",
        "febbraio feb febbr",
        "marzo mar",
        "aprile apr",
        "maggio mag magg",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre set sett",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    numbers={
        **{word: n for n, word in enumerate(_ONES)},
        "un": 1,
        "una": 1,
        "un'": 1,
        "un paio di": 2,
        "qualche": 3,
        "alcuni": 3,
        **{tens: n for n, tens in _TENS.items()},
        # `ventuno`, `ventotto`: the vowel of the tens goes before another vowel
        **{f"{tens[:-1]}{_ONES[i]}": n + i for n, tens in _TENS.items() for i in (1, 8)},
        **{f"{tens}{_ONES[i]}": n + i for n, tens in _TENS.items() for i in (2, 3, 4, 5, 6, 7, 9)},
    },
    ordinals={
        f"{stem}{ending}": n
        for n, stem in enumerate(_ORDINAL_STEMS, start=1)
        for ending in ("o", "a")
    },
    ordinal_endings=words("º ° ª o a"),
    day_words={
        "oggi": 0,
        "oggi stesso": 0,
        "adesso": 0,
        "ora": 0,
        "subito": 0,
        "in giornata": 0,
        "domani": 1,
        "domattina": 1,
        "il giorno dopo": 1,
        "il giorno seguente": 1,
        "l'indomani": 1,
        "dopodomani": 2,
        "dopo domani": 2,
        "ieri": -1,
        "l'altro ieri": -2,
        "altro ieri": -2,
        "avantieri": -2,
    },
    holidays={
        "venerdì santo": "easter-2",
        "pasqua|a pasqua|domenica di pasqua": "easter+0",
        "pasquetta|lunedì dell'angelo": "easter+1",
        "natale|giorno di natale|il giorno di natale": "12-25",
        "vigilia di natale|la vigilia di natale|vigilia|alla vigilia": "12-24",
        "santo stefano|a santo stefano": "12-26",
        "san silvestro|ultimo dell'anno|l'ultimo dell'anno": "12-31",
        "capodanno|a capodanno": "01-01",
        "befana|la befana|epifania|l'epifania": "01-06",
        "san valentino|festa degli innamorati": "02-14",
        "san giuseppe|festa di san giuseppe|festa del papà": "03-19",
        "liberazione|alla liberazione|festa della liberazione": "04-25",
        "festa del lavoro|festa dei lavoratori": "05-01",
        "festa della repubblica": "06-02",
        "ferragosto|a ferragosto": "08-15",
        "ognissanti|tutti i santi": "11-01",
        "immacolata|all'immacolata|l'immacolata": "12-08",
    },
    on=phrases(
        "il|per il|di|del|per|la|di questo|entro il|dal|al|nel giorno|nel|nella"
        "|il giorno|lo|per la|della"
    ),
    the=phrases("il|la|lo|l'|i|le"),
    of=phrases("di|del|della|dell'|del mese di|nel|in|a|dello"),
    next=phrases(
        "prossimo|prossima|il prossimo|la prossima|nel prossimo|nella prossima"
        "|del prossimo|della prossima"
    ),
    next_after=phrases("prossimo|prossima|che viene|seguente|dopo|successivo|successiva|entrante"),
    coming=phrases("questo|questa|quest'|di questo|di questa"),
    last=phrases("scorso|scorsa|lo scorso|la scorsa|ultimo|ultima|l'ultimo|l'ultima"),
    last_after=phrases("scorso|scorsa|passato|passata"),
    every=phrases("ogni|tutti i|tutte le"),
    day=phrases("giorno|giorni|giornata"),
    week=phrases("settimana|settimane|sett"),
    fortnight=phrases("quindicina|quindicine"),
    month=phrases("mese|mesi"),
    year=phrases("anno|anni"),
    workday=phrases("giorno lavorativo|giorni lavorativi"),
    hour=phrases("ora|ore|h"),
    minute=phrases("minuto|minuti|min"),
    weekend=phrases("fine settimana|weekend|week end"),
    calendar_week=phrases("settimana"),
    week_later=phrases("a otto|a 8"),
    fortnight_later=phrases("a quindici|a 15"),
    before_number=phrases("il|per il|entro il|del|dal|al|il giorno|giorno"),
    within=phrases("tra|fra|entro|in|nel giro di|di qui a"),
    inside=phrases("entro|nelle prossime|nei prossimi|entro le prossime|entro i prossimi"),
    from_now=phrases("da oggi|da adesso|da ora|dopo|più tardi|a partire da oggi"),
    ago=phrases("fa|or sono|addietro"),
    since=phrases("dopo|da|a partire da|a partire dal|dopo il"),
    before_day=phrases("prima di"),
    start_of=phrases("inizio|inizio di|all'inizio di|primo giorno di|il primo giorno di"),
    this_moment=phrases("adesso|ora|subito|in questo momento|appena possibile|immediatamente"),
    end_of=phrases(
        "fine|fine di|fine del|fine della|alla fine di|alla fine del|alla fine della|a fine"
        "|l'ultimo giorno di|ultimo giorno di|ultimo giorno del|l'ultimo giorno del|entro fine"
    ),
    no_date=phrases("senza data|data da definire|un giorno qualsiasi|quando capita"),
    soon=phrases("appena possibile|il prima possibile|immediatamente"),
    at=phrases(
        "alle|all'|alle ore|ore|verso le|verso l'|intorno alle|intorno all'|per le|le|l'|a|sono le"
        "|circa alle|dalle|dall'|h|alle circa|attorno alle|sulle|per l'"
    ),
    by=phrases(
        "entro le|entro l'|fino alle|fino all'|prima delle|prima dell'|non oltre le|entro|fino a"
        "|al più tardi alle|prima di|al massimo alle|non più tardi delle|entro e non oltre le"
    ),
    by_after=phrases("al più tardi|al massimo|massimo|o prima"),
    onwards=phrases("in poi|o dopo|o più tardi|in avanti"),
    after=phrases(
        "dopo le|dopo l'|dalle|dall'|a partire dalle|a partire dall'|non prima delle"
        "|dopo|passate le|da"
    ),
    between=phrases("tra le|fra le|tra l'|fra l'|tra|fra"),
    between_and=phrases("e le|e l'|e"),
    range_from=phrases("dalle|dall'|dalle ore|da|orario|fascia|fascia oraria|dalla"),
    range_to=phrases("alle|all'|alle ore|a|fino alle|fino all'|-|–"),
    about=phrases("circa|verso|più o meno|verso le"),
    clock_suffix=phrases("h|ore|in punto|h."),
    hour_marks=words("h ore"),
    am=phrases(
        "am|a.m|a. m|di mattina|del mattino|della mattina|di notte|della notte|mattina|la mattina"
        "|questa mattina|in mattinata|stamattina|al mattino"
    ),
    pm=phrases(
        "pm|p.m|p. m|di pomeriggio|del pomeriggio|di sera|della sera|pomeriggio|nel pomeriggio"
        "|in serata|questo pomeriggio|questa sera|la sera|stasera|stanotte|di questa sera"
    ),
    noon=phrases("mezzogiorno|mezzodì"),
    midnight=phrases("mezzanotte"),
    quarter_to=phrases("un quarto a|un quarto alle|manca un quarto alle"),
    minutes_to=phrases("minuti alle|minuti all'|minuti a"),
    and_half=phrases("e mezza|e mezzo"),
    and_quarter=phrases("e un quarto|e quarto"),
    less_quarter=phrases("meno un quarto|meno quarto"),
    and_minutes=phrases("e"),
    less_minutes=phrases("meno"),
    and_three_quarters=phrases("e tre quarti"),
    morning=phrases(
        "mattina|mattino|mattinata|di mattina|in mattinata|nella mattina|al mattino|la mattina"
        "|di prima mattina|prima mattina|di mattina presto|mattina presto|presto|nella mattinata"
        "|in tarda mattinata|tarda mattinata|prima di pranzo"
    ),
    afternoon=phrases(
        "pomeriggio|di pomeriggio|nel pomeriggio|il pomeriggio|nel tardo pomeriggio"
        "|tardo pomeriggio|nel primo pomeriggio|primo pomeriggio|dopo pranzo|al pomeriggio"
    ),
    evening=phrases(
        "sera|serata|di sera|in serata|la sera|notte|di notte|nottata|tarda serata|in tarda serata"
        "|in prima serata|prima serata|in tarda nottata|in prima nottata|alla sera|notte tardi"
    ),
    first_thing=phrases(
        "come prima cosa|per prima cosa|prima cosa|all'apertura|di buon'ora|per primo"
        "|a inizio giornata|di primo mattino|il prima possibile la mattina"
    ),
    end_of_day=phrases(
        "a fine giornata|fine giornata|alla fine della giornata|entro sera|entro la giornata"
        "|prima della chiusura|entro fine giornata|entro stasera"
    ),
    this_morning=phrases("stamattina|questa mattina|stamane|stamani"),
    this_afternoon=phrases("questo pomeriggio|oggi pomeriggio"),
    tonight=phrases("stasera|stanotte|questa sera|questa notte"),
    part_glue=phrases("di|in|nel|nella|al|la|il|per la|alla|nel corso della"),
    any_time=phrases("a qualsiasi ora|tutto il giorno|a qualunque ora|senza orario"),
    quarter_hour=phrases("un quarto d'ora|quarto d'ora"),
    half_hour=phrases("mezz'ora|mezzora|mezza ora|una mezz'ora"),
    for_person=words("per"),
    to_person=phrases(
        "per|con|a|assegnare a|assegnato a|assegna a|tecnico|operaio|affidare a|affida a|manda"
        "|mandare|invia|va"
    ),
    me=phrases("me|io|ci vado io|ci penso io|me stesso"),
    anyone=phrases(
        "il più vicino|la più vicina|chiunque|chi è libero|il primo disponibile|il primo libero"
        "|chi è più vicino|il tecnico più vicino"
    ),
    nobody=phrases("non assegnato|nessuno|senza tecnico|da assegnare|non ancora assegnato"),
    somebody=phrases("qualcuno|un tecnico"),
    both=phrases("e|&|+|,|, e|ed"),
    either=phrases("o|oppure|/"),
    otherwise=words("o oppure altrimenti piuttosto magari"),
    copies=words("cc ccn"),
    state_verbs=words("ha aveva è era sa vuole dice abita lavora"),
    titles=words("sig sig. signor signora sig.ra dott dott. dottor"),
    worker_nouns=words("il la nostro tecnico collega idraulico elettricista"),
    before_person=phrases(
        "manda|mandare|mandate|invia|inviare|puoi mandare|potete mandare|serve che|bisogna che"
        "|chiedi a|programma|può|potrebbe|deve|fai andare"
    ),
    after_person=phrases(
        "a|al|alla|da|dal|dalla|deve andare a|deve andare al|deve andare da|va a|va al|va da|vada a"
        "|vada al|vada da|in|deve passare da|passi da|passa da|all'"
    ),
    person_modals=phrases("deve|può|potrebbe|dovrebbe|va"),
    motion_verbs=phrases("andare|va|passare|passa|vada|passi|venire"),
    motion_links=phrases("a|al|alla|da|dal|dalla|in|all'"),
    urgent=phrases(
        "urgente|molto urgente|urgenza|è urgente|urgentissimo|priorità urgente|emergenza"
        "|il prima possibile|appena possibile|massima priorità|priorità 1"
    ),
    high=phrases("priorità alta|alta priorità|importante|prio alta"),
    low=phrases("priorità bassa|bassa priorità|non urgente|senza fretta|prio bassa"),
    duration_for=phrases("per|circa|durata|durata circa|durante|calcola"),
    duration_after=phrases("di lavoro|sul posto|in loco"),
    contact=phrases(
        "chiamare|chiama|contatto|contattare|cliente|chiedere di|telefonare a|inquilino|inquilina"
        "|proprietario|portiere|citofonare"
    ),
    phone=phrases("tel|tel.|telefono|cell|cell.|cellulare|numero|al"),
    order=phrases(
        "ordine|numero ordine|ordine di lavoro|rif|rif.|riferimento|pratica|ticket|fattura|bolla"
        "|preventivo|commessa"
    ),
    number_signs=phrases("#|n°|nº|n.|no|numero|:|num"),
    notes=phrases("nota|note|attenzione|info|motivo|oggetto|lavoro|problema|osservazioni"),
    code_words=words("codice pin password"),
    door_words=words("porta cancello allarme garage chiave portone citofono"),
    keys={
        "place": "luogo|indirizzo|cantiere|dove|sede|destinazione",
        "day": "giorno|data|quando",
        "window": "ora|orario|fascia oraria|fascia",
        "worker": "tecnico|operaio|chi|autista|assegnato a",
        "notes": "nota|note|lavoro|descrizione|motivo|osservazioni|problema",
        "contact": "contatto|cliente|referente|inquilino",
        "phone": "telefono|cellulare|cell",
        "email": "email|posta|e-mail",
        "order": "ordine|riferimento|rif|commessa|pratica",
        "priority": "priorità|urgenza",
        "on_site": "durata|durata stimata",
    },
    place_links=phrases("a|al|alla|da|dal|dalla|presso|in|nel|nella|all'|davanti a|vicino a|di"),
    place_before=words(
        "via viale v.le vle piazza p.za pza piazzale largo corso c.so vicolo strada lungomare"
        " lungotevere salita galleria borgo contrada località loc palazzo edificio scala interno"
        " piano hotel albergo ospedale clinica scuola liceo municipio comune stazione farmacia"
        " panificio ristorante trattoria pizzeria bar caffè officina negozio centro magazzino"
        " fabbrica villa casa castello chiesa torre porta parco ponte studio lotto condominio"
        " supermercato mercato museo teatro cinema piscina stadio università agenzia ufficio"
        " laboratorio azienda residenza cascina campeggio asilo banca"
    ),
    place_after=words(
        "srl spa snc sas bis milano roma torino napoli bologna firenze genova nord sud est ovest"
    ),
    street_types=words(
        "via viale vle piazza piazzale largo corso vicolo strada lungomare lungotevere salita borgo"
        " contrada"
    ),
    task_words=words(
        "riparare sostituire cambiare installare verificare controllare pulire consegnare ritirare"
        " portare chiamare suonare citofonare chiedere montare smontare verniciare misurare"
        " sturare riparazione sostituzione installazione controllo manutenzione pulizia consegna"
        " ritiro sopralluogo visita preventivo perdita guasto caldaia riscaldamento rubinetto tubo"
        " pompa lavandino bagno doccia scaldabagno frigo forno serratura chiave chiavi porta"
        " finestra tapparella tetto presa lampada contatore ascensore allarme telecamera stampante"
        " cavo scatole pacco pacchi bancale cane portiere attenzione avvisare rotto rotta"
        " intasato intasata bloccato bloccata perde"
    ),
    task_endings=("zione",),
    small_words=words(
        "il lo la i gli le un uno una di del dello della dei degli delle da dal dalla in nel nella"
        " con su sul sulla per tra fra e o ed che chi è sono ha hanno non più si ci se ma anche"
        " molto mi ti al alla alle allo ai agli questo questa"
        " verso entro fino dopo prima dalle dall circa intorno presso"
    ),
    clause_words=words("è sono ha hanno era che perché si deve vuole dice bisogna serve"),
    list_words=words("i lavori interventi visite lista giro per due tre quattro e ciao"),
    sign_offs=phrases("saluti|cordiali saluti|distinti saluti|a presto|grazie e saluti"),
    filler=phrases("per favore|per piacere|per cortesia|grazie|grazie mille|cortesemente"),
    first_filler=phrases(
        "ciao|buongiorno|buonasera|salve|per favore|per piacere|nuovo intervento|nuovo lavoro"
        "|nuovo|nuova|intervento|crea|creare|aggiungi|aggiungere|pianifica|pianificare|programma"
        "|programmare|prenota|serve|bisogna|abbiamo|ho bisogno di|puoi|potete|appuntamento"
        "|un appuntamento|allora|segna|inserisci"
    ),
    last_filler=phrases("per favore|per piacere|grazie|grazie mille|se possibile|ok|per cortesia"),
    help=phrases("aiuto|aiutami|esempi|come funziona"),
    undo=phrases("annulla l'ultimo|annulla questo|ripristina"),
    list=phrases("lista|i miei lavori|lavori di oggi|elenco|oggi"),
    cancel=phrases(
        "annulla|annullare|annullate|cancella|cancellare|elimina|eliminare|disdici"
        "|disdire|puoi annullare"
    ),
    reschedule=phrases(
        "sposta|spostare|spostate|rimanda|rimandare|posticipa|posticipare|anticipa|anticipare"
        "|rinvia|rinviare|riprogramma|puoi spostare"
    ),
    question=phrases("quando|dove|chi|quanto|quanti|perché|come|quale|a che ora|che ora"),
    other=phrases("grazie|ok|va bene|fatto|perfetto|ciao|sì|no|ricevuto|d'accordo"),
)
