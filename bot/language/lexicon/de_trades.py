"""German words of the trades: places by their kind, what is done there, and what goes wrong."""

from bot.language.lexicon import words

# Kinds of places, said before the name or by themselves.
PLACES = words(
    "kneipe bar bistro imbiss pizzeria eisdiele konditorei kantine mensa gaststätte wirtshaus"
    " weinstube brauhaus brauerei weingut winzerhof landgut bauernhof reiterhof reitstall"
    " gutshof kloster stift dom kapelle pfarrei pfarrhaus pfarrkirche moschee synagoge"
    " friedhof krematorium bestattungshaus bücherei bibliothek buchhandlung volkshochschule"
    " vhs musikschule fahrschule tanzschule berufsschule förderschule gesamtschule"
    " mittelschule hauptschule akademie institut labor sanatorium reha-klinik rehaklinik"
    " tierklinik tierarztpraxis hausarztpraxis physiotherapie ergotherapie krippe kinderkrippe"
    " hort jugendzentrum jugendherberge jugendhaus bürgerhaus bürgerbüro landratsamt finanzamt"
    " arbeitsamt jobcenter standesamt landgericht kulturhaus kulturzentrum kino filmtheater"
    " oper konzerthaus philharmonie messe messehalle kongresszentrum stadthalle festhalle"
    " eishalle reithalle schwimmhalle hallenbad sauna fitnessstudio sportplatz sportpark"
    " sportverein schützenverein schützenhaus tennisclub tennisplatz golfclub golfplatz"
    " yachthafen bootshaus marina fährhaus flughafen busbahnhof bahnhofshalle u-bahnhof"
    " raststätte autobahnraststätte rasthof waschanlage waschstraße reifenhandel fahrradladen"
    " friseur friseursalon salon kosmetikstudio nagelstudio optiker optik juwelier uhrmacher"
    " blumenladen blumenhaus getränkemarkt drogerie sparkasse volksbank bank bankfiliale post"
    " postfiliale kiosk reisebüro notariat kanzlei anwaltskanzlei steuerkanzlei steuerbüro"
    " architekturbüro ingenieurbüro agentur werbeagentur verlag druckerei spedition"
    " logistikzentrum verteilzentrum großmarkt schlachthof molkerei käserei mühle sägewerk"
    " kraftwerk umspannwerk heizkraftwerk klärwerk wasserwerk pumpwerk kläranlage deponie"
    " recyclinghof wertstoffhof bauhof steinbruch kieswerk gewerbepark gewerbehof"
    " gewerbegebiet industriepark technologiepark businesspark campus hörsaal"
    " studentenwohnheim wohnheim altenheim altersheim hospiz wohnhaus mehrfamilienhaus"
    " einfamilienhaus reihenhaus hochhaus bürohaus bürogebäude geschäftshaus ärztehaus"
    " penthouse ferienhaus ferienwohnung ferienpark kleingarten kleingartenverein"
    " kleingartenanlage schrebergarten parzelle garagenhof zoo tierpark tierheim wildpark"
    " botanischer schulzentrum landhaus forsthaus berghütte alm hütte villa palais residenz"
    " seniorenresidenz seniorenzentrum altbau neubau quartier siedlung hof stiege autobahn"
    " bundesstraße landstraße kreisel tunnel brücke schleuse anleger kai pier dock gleis"
    " bahnsteig stellwerk sendemast funkmast möbelhaus kaufhaus warenhaus modehaus teppichhaus"
    " klavierhaus elektromarkt gartencenter raiffeisenmarkt weltladen bioladen hofladen"
    " naturkostladen metallbau holzbau maschinenbau zeltplatz wohnanlage gartenanlage ferienanlage"
    " sportanlage parkanlage reitanlage seminarhaus tagungshotel"
    " tagungshaus gasthof gästehaus cafe spital ordination beisl heuriger trafik magistrat"
    " garni rössli migros coop"
)

# Ends of longer words that name a kind of place.
PLACE_ENDINGS = words(
    "erei hotel gasthof restaurant stube stüberl keller schänke kneipe imbiss laden shop"
    " kiosk studio salon atelier galerie verlag bank sparkasse akademie institut museum"
    " theater kino oper zentrum center campus stadion arena gymnasium kindergarten krippe"
    " stift kloster dom kapelle friedhof amt gericht rathaus wache depot lager speicher verein"
    " club zoo kanzlei agentur büro verwaltung genossenschaft handlung niederlassung siedlung"
    " stiftung vertretung gmbh eck tor gut quartier wirt krug alm tal au wald see blick quelle"
    " halde kai anger steg winkel grund gässli strasse gasthaus pension residenz villa"
)

# What is to be done, and with what.
TASKS = words(
    # doing
    "abbau aufbau ausbau umbau rückbau abnahme übergabe einweisung schulung beratung begehung"
    " inspektion kontrolle check service notdienst entstörung fehlersuche diagnose update"
    " upgrade neuinstallation ummeldung anschluss umzug transport entsorgung abfuhr leerung"
    " räumung grundreinigung fensterputz glasreinigung treppenhausreinigung"
    " unterhaltsreinigung grünpflege gartenpflege baumfällung baumpflege heckenschnitt"
    " rückschnitt laubarbeiten winterräumung anstrich malerarbeiten verputzarbeiten"
    " fliesenarbeiten dachreparatur schneeräumung catering aufgebot dreharbeiten fotoshooting"
    " probe generalprobe soundcheck stimmung eichung kalibrierung prüfprotokoll e-check"
    " wärmebild messung lecksuche leckortung dichtheitsprüfung druckprobe spülung entkalkung"
    " befüllung tausch ablöse"
    # faults
    " leck riss bruch kurzschluss stromausfall fehlalarm fehlermeldung fehlercode schaden"
    " einbruch vandalismus graffiti verstopfung überschwemmung hochwasser ungeziefer wespen"
    " wespennest mäuse kakerlaken schaben bettwanzen marder tauben ameisen motten holzwurm"
    # things
    " heizkessel brenner gastherme wärmepumpe wechselrichter solaranlage pv-anlage"
    " photovoltaik wallbox ladesäule durchlauferhitzer warmwasserspeicher ausgleichsgefäß"
    " umwälzpumpe hebeanlage rückstau siphon armatur armaturen mischbatterie wasserhahn"
    " duschkopf badewanne urinal spülkasten klospülung bewässerung brunnen brunnenpumpe"
    " regenrinne dachrinne dachrinnen fallrohr dachziegel schornstein kamin kaminofen"
    " rauchmelder brandmelder brandschutztür brandmeldeanlage feuerlöscher sprinkler"
    " sprinkleranlage notlicht notbeleuchtung fluchtwegschild sirene alarmanlage schließanlage"
    " schließzylinder zylinder türschließer drehtür schiebetür rolltor garagentor sektionaltor"
    " schranke poller markise jalousie jalousien rollo rollos gardinen vorhänge teppich"
    " teppichboden parkett laminat fliesen fugen tapete spiegel glasscheibe schaufenster"
    " fahrstuhl rolltreppe treppenlift hebebühne kran gabelstapler stapler förderband maschine"
    " motor getriebe kompressor hydraulik kühlraum kühlzelle kühltruhe gefriertruhe kühltheke"
    " kühlaggregat eismaschine zapfanlage kaffeemaschine kaffeevollautomat geschirrspüler"
    " fritteuse backofen dunstabzug abzugshaube fettabscheider lüftung klimaanlage klimagerät"
    " ventilator beamer leinwand mikrofon lautsprecher tonanlage lichtpult bühne zelt stühle"
    " tische geschirr buffet server switch wlan netzwerk netzwerkdose patchfeld telefonanlage"
    " faxgerät kopierer scanner kasse kassensystem kartenlesegerät terminal monitor bildschirm"
    " laptop notebook tablet tastatur firewall software backup drucker toner plotter usv"
    " batterie batterien akku akkus notstrom generator aggregat trafo schaltschrank"
    " verteilerkasten sicherungskasten stromzähler gaszähler wasserzähler heizkostenverteiler"
    " lichtschalter leuchte leuchten leuchtstoffröhre glühbirne strahler scheinwerfer"
    " bewegungsmelder sensor sensoren sat-schüssel antenne fernseher schild schilder"
    " leuchtreklame briefkasten briefkästen container mulde gerüst absperrung schutt sperrmüll"
    " müll mülltonnen tonne tonnen altpapier akten tresor klavier flügel orgel aquarium pool"
    " poolroboter pooltechnik whirlpool sauna saunaofen spielgerät schaukel rutsche zaun"
    " gartentor baum bäume äste laub sträucher beete blumen kränze rasenmäher mähroboter"
    " streusalz schnee eis bett pflegebett rollstuhl röntgengerät ultraschallgerät mrt ct"
    " sterilisator autoklav behandlungsstuhl absauganlage defibrillator aed medikamente proben"
    " blutproben prospekte flyer plakate dokumente unterlagen vertrag ersatzgerät leihgerät"
    " neugerät ware waren lieferschein retoure rahmen möbel schrank schränke küche"
    " arbeitsplatte matratze regal regale reifen autobatterie bremsen ölwechsel abschleppen"
    " panne starthilfe schlüsselübergabe wohnungsübergabe hausschlüssel zugangskarte"
    " parkausweis parkmöglichkeit anmeldung pforte hauseingang hinterhof lieferanteneingang"
    " rampe laderampe klingelschild gegensprechanlage sprechanlage"
)

# How things fail and people act, in the third person: a clause of its own.
VERBS = words(
    "steckt klemmt hängt tropft leckt streikt spinnt brummt summt piept piepst blinkt"
    " flackert qualmt raucht stinkt riecht müffelt rauscht pfeift quietscht knarrt wackelt"
    " rattert schließt öffnet hält springt startet reagiert funktioniert heizt kühlt pumpt"
    " dreht lädt druckt bootet sendet empfängt zeigt meldet rostet bröckelt schimmelt verliert"
    " zieht blockiert schleift kratzt schlägt brennt schmort leuchtet überläuft staut"
    " verstopft ruckelt vibriert schaltet friert vereist taut fehlt fehlen braucht brauchen"
    " benötigt wünscht wartet erwartet öffnen lässt bekommt kriegt will möchte kommt kommen"
    " nimmt bringt macht machen tut gehen laufen stehen liegen hängen funktionieren"
)

# Endings of longer words that tell what is to be done, or with what.
TASK_ENDINGS = words(
    "pflege check service inspektion kontrolle abnahme übergabe begehung schnitt anstrich"
    " arbeiten alarm verstopfung anschluss notdienst entsorgung transport umbau einbau ausbau"
    " abbau aufbau anlage melder pumpe filter gerät zähler kessel kabel rohr fenster lampe"
    " leuchte maschine automat drucker schirm ofen spüler hahn ventil motor batterie sensor"
    " aggregat schlüssel löscher automaten geräte fehler problem probleme putz putzen ausgabe"
    " annahme termin lift"
)
