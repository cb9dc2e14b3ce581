"""German that only tells something: a job is off, put off or done; somebody is ill."""

from bot.language.lexicon import phrases, words

CALLED_OFF = phrases(
    "abgesagt|storniert|abbestellt|gecancelt|hinfällig|entfällt|gestrichen|absagen|stornieren"
    "|canceln|abbestellen|findet nicht statt|findet doch nicht statt|nicht mehr nötig|mehr nötig"
    "|nicht nötig|mehr notwendig|nicht mehr notwendig|nicht mehr gebraucht|hat sich erledigt"
    "|haben sich erledigt|brauchen wir nicht mehr|brauchen wir doch nicht|brauchen wir nicht"
    "|brauchen wir doch nicht mehr|kannst du streichen|könnt ihr streichen|kannst du löschen"
    "|könnt ihr löschen|kann gestrichen werden|kann gelöscht werden|kannst du vergessen"
    "|könnt ihr vergessen|kannst du rausnehmen|fällt weg|fällt flach|ist vom tisch|wird nichts"
    "|absagen lassen|abgeblasen|ist gecancelt|braucht ihr nicht mehr|ist nicht mehr aktuell"
    "|erübrigt sich|hat sich erübrigt|doch keinen termin|ist obsolet|aus der planung nehmen"
)
FAILS = phrases(
    "fällt aus|fällt leider aus|fallen aus|ausfallen|fällt doch aus|rausnehmen|gestrichen|geplatzt"
    "|ist raus"
)
NEEDLESS = phrases("doch nicht|nicht mehr|doch nicht mehr|nimmer")
NEWS_TOLD = phrases(
    "braucht neue|braucht einen neuen|braucht eine neue|braucht ein neues|fragt ob"
    "|fragt wann|fragt wie|fragt wo|fragt nach|fragt was|fragt wer|will wissen|bin fertig"
    "|ist fertig|sind fertig|bin schon fertig|ist schon fertig|bin durch|bin dran"
)
BECAUSE = words("wegen weil da denn")
ABOUT_CALLING_OFF = words(
    "kunde kundin kunden mieter mieterin der die das den ist hat haben wurde wird bitte leider"
    " heute morgen gestern eben gerade termin auftrag einsatz besuch abgesagt storniert stornieren"
    " absagen canceln entfällt hinfällig gestrichen abbestellt gecancelt abbestellen rausnehmen"
    " alles selbst wieder also daher deshalb deswegen nicht mehr nötig brauchen wir hat sich"
    " erledigt kurzfristig kann kannst du könnt ihr streichen löschen vergessen findet statt fällt"
    " weg flach"
)
INSTEAD = phrases(
    "statt|anstatt|anstelle von|doch erst|doch lieber|doch schon|doch besser|lieber erst"
    "|doch noch erst|nun doch|jetzt doch|jetzt erst|nun erst"
)
SHIFTED = phrases(
    "später|früher|nach hinten|nach vorne|nach vorn|nach hinten schieben|nach hinten verschieben"
    "|nach vorne ziehen|vorziehen|nach hinten rücken|später kommen|später machen|später bitte"
)
PUTTING = words(
    "ändern abändern umstellen legen schieben verschieben setzen verlegen ziehen rücken vorziehen"
    " verlegt verschoben vorverlegen umlegen umbuchen"
)
SPARED = words("nicht nimmer niemand niemanden keiner keinen")
SPARED_GOES = words(
    "zu zum zur nach hin hinfahren hinschicken hingehen bei beim vorbeikommen vorbeifahren"
)
SPARED_VERBS = words("muss soll braucht brauchen müssen sollen brauchst musst sollst fährt doch")
WHOSE = words("seine seinen seinem ihre ihren ihrem meine meinen deine deinen eure euren")
TAKING_OVER = words("übernimmt übernehmen macht übernehme mache übernimmst")
NEWS_SUBJECTS = words("ich wir kollege kollegin chef lehrling azubi")
NEWS_VERBS = words(
    "liegt fehlt ist sind hat haben bin kommt komme kommen steht stehe stehen meldet macht mache"
    " fällt kann können war wird verspätet bleibt bleibe geht steckt stecke hängt hänge sitzt"
    " schafft schaffe verspäte braucht musste ging fragt"
)
I_VERBS = words(
    "bin stehe steh komme komm mache mach habe hab war waren bleibe sind sitze sitz"
    " steck stecke häng hänge schaff schaffe verspäte"
)
NEWS_STATES = words(
    "krank krankgemeldet krankgeschrieben urlaub verhindert verspätet verspätung stau schulung"
    " fortbildung lehrgang elternzeit berufsschule unterwegs feierabend arzt zahnarzt quarantäne"
    " überstunden abwesend heimweg krankenschein mittagspause pause messe weiterbildung kurzarbeit"
)
NEWS_ENDS = phrases(
    "frei|später|nicht|fertig|zurück|nicht verfügbar|ausgebucht|nicht da|wieder da|heim|abgegeben"
    "|erledigt|zu spät|abgeholt|geliefert|eingebaut|repariert|angekommen|fällt aus|nicht erreichbar"
    "|aus|ok|gefunden|vergessen|verloren|erreicht|angerufen|besorgt|bestellt|verschickt|bezahlt"
    "|gesprochen|gesehen|verabschiedet|liegen lassen|liegengelassen|abgebaut"
)
NEWS_ORDERS = words(
    "schicken hinschicken einplanen fahren hinfahren einteilen vertreten"
    " soll sollte muss müsste bitte könnte schick schicke plan plane übernimmt fährt sollen müssen"
    " kannst könnt dann"
)
NEWS_DONE = phrases(
    "ist raus|ist da|sind da|ist eingetroffen|läuft wieder|geht wieder|funktioniert wieder"
    "|ist erledigt|alles erledigt|ist fertig|sind fertig|ist abgeschlossen|hat geklappt"
    "|hat alles geklappt|ist durch|ist behoben|war nicht da|niemand da|keiner da|hat sich beschwert"
    "|hat bezahlt|hat unterschrieben|ist zufrieden|war zufrieden|ist bezahlt|ist repariert"
    "|ist eingebaut|ist geliefert|sind angekommen|ist angekommen|läuft alles|läuft alles wieder"
    "|wurde erledigt|ist abgenommen|ist montiert|ist installiert|ist getauscht|ist gemacht"
    "|war schon da|war schon dort|waren schon da|geklappt|gut gelaufen|gut angekommen|war super"
    "|hat gezahlt|hat überwiesen|hat zugesagt|sind durch|ist geregelt|ist unterschrieben"
    "|termin passt|ist bestätigt|wurde bestätigt|sind bestätigt"
    "|wieder in ordnung|wieder ok|wieder ganz|wieder dicht|wieder heil|wieder frei"
    "|ist noch nicht fertig|noch nicht da|noch nicht geliefert|noch nicht eingetroffen"
    "|hat wieder auf|hat wieder offen|hat wieder geöffnet|hat geschlossen|alles eingeplant"
    "|war top|hat gepasst|hat alles gepasst|hat funktioniert"
)
NEWS_CALLED = phrases(
    "ruf mich an|ruf mich bitte an|ruf mich mal an|mich zurückrufen|mich anrufen|ruf mich zurück"
    "|ruf mich bitte zurück|meld dich bei mir|melde dich bei mir|melde dich bitte bei mir"
    "|meld dich bitte bei mir|ruf mich bitte mal an|melde dich mal|meld dich mal|melde dich bitte"
    "|meld dich bitte|melde dich|bei mir melden|dich mal melden|ruf bitte zurück|ins büro kommen"
    "|komm bitte ins büro|komm ins büro|bittet um rückruf|bittet um einen rückruf|bittet um anruf"
    "|bitte um rückruf|will zurückgerufen werden|möchte zurückgerufen werden|bittet um deinen anruf"
)
NEWS_FILLERS = words(
    "zusammen leider sorry hallo hi moin hey ok also übrigens info achtung fyi leute team servus"
)
REPORTING = words("meldet sagt schreibt berichtet meint")
DAYS_OFF = words(
    "feiertag brückentag betriebsferien betriebsausflug weihnachtsfeier ruhetag betriebsversammlung"
    " betriebsurlaub werksferien schulferien sommerfest"
)
