"""Spanish."""

from bot.language.lexicon import Lexicon, combined, es_things, es_trades, es_verbs, phrases, words

_ONES = words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro"
    " veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_TENS = {30: "treinta", 40: "cuarenta", 50: "cincuenta"}

# Politeness and verb frames are made of parts, in every way that they go together.
_CAN = (
    "te importa|te importaría|os importaría|le importaría|sería posible|serías tan amable de"
    "|haz el favor de|haced el favor de|me harías el favor de|puedes|podés|puede|podéis|pueden"
    "|podrías|podría|podríais|podrían|podemos|podríamos|quieres|queréis|se puede|se podría"
)
_SEND = (
    "mandar|enviar|mandarme|enviarme|mandarnos|enviarnos|apuntar|asignar|poner|ponerme|ponernos"
    "|agendar|programar|meter|meterme|encargar|encargarle|decirle|pedirle|avisar|reservar"
    "|despachar|destinar|llevar|colocar|dejar|tener|tenerme|tenernos|conseguir|conseguirnos"
    "|mandarle|asignarle|pasarle|ponerle|agendarme|anotar"
)
_SENDS = (
    "enviáis|ponéis|metéis|asignáis|apuntáis|agendáis|programáis|encargáis|envían|mandan|ponen"
    "|asignan|pasáis|dejáis|enviamos|ponemos|asignamos|manda|mandas|mandad|mandáis|mande|manden"
    "|mandamos|mándame|mándanos|mándale|mándele|envía|envías|enviad|envíe|envíen|envíame|envíanos"
    "|asigna|asignad|asigne|asígname|asígnale|asígnele|asígnaselo|pon|pones|poned|ponga|pongan"
    "|ponme|ponnos|ponle|póngale|mete|metes|métele|méteme|apunta|apuntas|apuntad|apunte|apúntale"
    "|apúntame|agenda|agende|agéndale|agéndame|programa|programe|prográmale|encarga|encárgale"
    "|encárguele|encárgaselo|dile|dígale|decidle|díganle|pídele|pídale|pide|avisa|avise|avísale"
    "|pásale|pásaselo|pásele|dale|dáselo|déselo|déjale|déjaselo|súmale|añade|añádele|destina"
    "|despacha|despáchame|despache|reserva|resérvame|lleva|llama|coloca|necesito|necesitamos"
    "|quiero|queremos|quisiera|quisiéramos|necesitaría|requiero|requerimos|ocupo|ocupamos"
    "|habría que mandar|hay que mandar|hay que enviar|hay que avisar|habría que enviar|toca mandar"
    "|vamos a mandar|vamos a enviar|mandemos|enviemos"
)
_WISHES = (
    "necesito|necesitamos|quiero|queremos|quisiera|quisiéramos|querría|querríamos|hace falta"
    "|necesitaría|necesitaríamos|se necesita|buscamos|necesitan|me falta|nos falta|haría falta"
    "|es preciso|sería bueno|estaría bien|estaría genial|sería genial|sería ideal|me gustaría"
    "|nos gustaría|convendría|conviene|hay que hacer|me haría falta|me vendría bien"
    "|nos vendría bien|vendría bien|agradecería|te agradecería|os agradecería|le agradecería"
    "|me interesa|urge|precisamos|preciso|ocupo|requiero|haz|haced|procura|asegúrate de|intenta"
    "|dile|dígale|diles|pídele|te pido|os pido|le pido|a ver si puede ser|mejor|mira a ver"
)
_GO = (
    "vaya|vayan|pase|pasen|se pase|se pasen|se acerque|se acerquen|acuda|acudan|se desplace"
    "|se desplacen|venga|vengan|vuelva|vuelvan|se presente|se llegue|llegue|lleguen|suba|baje|esté"
    "|estén|asista|se dirija|se persone|se encargue|se encarguen|se ocupe|se ocupen|va|van|irá"
    "|irán|pasa|pasan|pasará|se pasa|se pasará|se acerca|se acercará|acude|acudirá|estará"
    "|se encarga|se encargará|se ocupa|se ocupará|viene|vendrá|vuelve|volverá|ir|pasar|pasarse"
    "|acercarse|acudir|desplazarse|venir|volver|estar|iría|pasaría|fuera|pasara|se acercara"
    "|se pasara|acudiera|pásate|acércate|vete|ve|date una vuelta|pásese|acérquese|pasaos|acercaos"
    "|llégate|date un salto|pasate|acercate"
)
# Of what has been said before: `que lo vea Luis`, `Luis lo mira`.
_LOOK = (
    "vea|vean|mire|miren|revise|revisen|haga|hagan|repare|reparen|arregle|arreglen|solucione"
    "|resuelva|atienda|coja|tome|cambie|lleve|mira|revisa|hace|repara|arregla|soluciona|resuelve"
    "|atiende|verá|mirará|revisará|hará|arreglará|solucionará|resolverá|eche un vistazo"
)
ES = Lexicon(
    code="es",
    hours_24=True,
    weekdays=(
        "lunes lun",
        "martes",
        "miércoles mié miér mierc miercoles miercols",
        "jueves jue juev",
        "viernes vie viern",
        "sábado sáb sabado",
        "domingo dom",
    ),
    dated_weekdays={"mar": 1, "mart": 1, "lu": 0, "ma": 1, "mi": 2, "ju": 3, "vi": 4, "sa": 5},
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    numbers={
        **{word: n for n, word in enumerate(_ONES)},
        "un": 1,
        "una": 1,
        "un par de": 2,
        "algunos": 3,
        "algunas": 3,
        **{tens: n for n, tens in _TENS.items()},
        **{f"{tens} y {_ONES[n]}": ten + n for ten, tens in _TENS.items() for n in range(1, 10)},
    },
    ordinals={
        "primero": 1,
        "primer": 1,
        "primera": 1,
        "segundo": 2,
        "tercer": 3,
        "tercero": 3,
        "cuarto": 4,
        "quinto": 5,
    },
    ordinal_endings=words("º ª er ro ero o ° .º .ª"),
    day_words={
        "hoy": 0,
        "hoy mismo": 0,
        "ahora": 0,
        "ahora mismo": 0,
        "mañana": 1,
        "manana": 1,
        "mñn": 1,
        "mñna": 1,
        "mnn": 1,
        "mna": 1,
        "mñana": 1,
        "maniana": 1,
        "pasado mañana": 2,
        "pasado": 2,
        "ayer": -1,
        "anteayer": -2,
        "antes de ayer": -2,
        "día siguiente": 1,
        "el día siguiente": 1,
    },
    holidays={
        "jueves santo": "easter-3",
        "viernes santo": "easter-2",
        "domingo de pascua|domingo de resurrección": "easter+0",
        "lunes de pascua": "easter+1",
        "navidad|día de navidad": "12-25",
        "nochebuena": "12-24",
        "nochevieja|fin de año": "12-31",
        "año nuevo": "01-01",
        "día de reyes|reyes magos|noche de reyes": "01-06",
    },
    on=phrases("de|el|para el|este|del|los|en|al|el día|para|día"),
    the=phrases("el|el día|día|la|los|del"),
    of=phrases("de|del|de este|en|de la"),
    before_number=phrases("el|para el|este|del|al|el día|día|los|en|para|la"),
    next=phrases("próximo|próxima|el próximo|siguiente|la próxima|prox|prox."),
    next_after=phrases("que viene|próximo|próxima|siguiente|que entra|entrante"),
    after_next=phrases("dentro de dos"),
    coming=phrases("este|esta|el este"),
    last=phrases("último|ultima|último"),
    last_after=phrases("pasado|pasada|último"),
    every=phrases("cada|todos los|todas las"),
    repeating=phrases("diariamente|a diario|semanalmente|mensualmente|quincenalmente"),
    day=phrases("día|días"),
    week=phrases("semana|semanas|sem"),
    fortnight=phrases("quincena|quince días"),
    month=phrases("mes|meses"),
    year=phrases("año|años"),
    workday=phrases("día laborable|días laborables|día hábil|días hábiles"),
    hour=phrases("hora|horas|h|hs|hrs|hr"),
    hour_marks=words("h hs hrs hr"),
    minute=phrases("minuto|minutos|min|mins"),
    weekend=phrases("fin de semana|finde"),
    calendar_week=phrases("semana"),
    within=phrases("en|dentro de|de aquí a|de aqui a"),
    inside=phrases("en las próximas|en los próximos|dentro de las próximas"),
    from_now=phrases("después|desde hoy|a partir de hoy|a partir de ahora|más tarde"),
    ago=phrases("atrás|antes"),
    ago_before=phrases("hace"),
    since=phrases("a partir del|después de|después del|a partir de|desde|desde el|tras el"),
    before_day=phrases("antes de|antes del"),
    week_later=phrases("en ocho días|en 8 días|en ocho|a ocho días|a 8 días|en una semana"),
    fortnight_later=phrases("en quince días|en 15 días|en quince|a quince días|a 15 días"),
    start_of=phrases("inicio de|a principios de|principios de|primer día de|el primer día de"),
    this_moment=phrases(
        "ahora|ahora mismo|ya mismo|en este momento|lo antes posible|cuanto antes|de inmediato"
    ),
    end_of=phrases("fin de|final de|finales de|fin del|final del|a finales de|a final de|a fin de"),
    no_date=phrases("sin fecha|cuando sea|fecha por determinar|cualquier día"),
    at=phrases(
        "a las|a la|alas|a eso de las|a eso de la|sobre las|sobre la|hacia las|hacia la"
        "|alrededor de las|cerca de las|para las|como a las|tipo|a partir de las|de las|las|a"
        "|faltando|faltan|alrededor de la|para la|como a la|tipo a las|tipo las|por ahí de las"
        "|por ahí de la|a eso de|ahí por las|más o menos a las|aproximadamente a las|aprox a las"
        "|casi a las|a las meras|a mero|sobre de las|en torno a las|en torno a la"
    ),
    by=phrases(
        "antes de las|antes de la|antes del|hasta las|hasta la|hasta el|para antes de las"
        "|a más tardar a las|como muy tarde a las|como tarde a las|no más tarde de las"
        "|máximo a las|no después de las|antes de|a más tardar|como muy tarde|como máximo a las"
        "|como mucho a las|lo más tarde a las|hasta|tope|tope a las|que no pase de las"
        "|como muy tarde a la|como tarde"
    ),
    after=phrases(
        "a partir de las|a partir de la|a partir del|después de las|después de la|después del"
        "|desde las|desde la|pasadas las|pasada la|no antes de las|a partir de|desde el|desde"
        "|tras las|más tarde de las"
    ),
    by_after=phrases("como muy tarde|a más tardar|como tarde|máximo|o antes"),
    onwards=phrases("en adelante|o más tarde|o después|en delante"),
    between=phrases("entre las|entre la|entre"),
    between_and=phrases("y las|y la|y el|y|e"),
    range_from=phrases(
        "de|desde las|de las|desde la|desde|horario|horario de|franja|franja de|franja horaria"
        "|en horario de|en el horario de|en la franja de|en franja de|horario|ventana de"
    ),
    range_to=phrases("a|a las|hasta las|hasta la|hasta|a la|-|–"),
    about=phrases("aprox|aproximadamente|sobre|más o menos|aprox."),
    clock_suffix=phrases(
        "h|hs|hrs|horas|en punto|hora|h.|y pico|y algo|y poco|clavadas|puntual|más o menos"
    ),
    am=phrases("am|a.m|a. m|a m|de la mañana|de la madrugada|de madrugada|de la manana"),
    pm=phrases(
        "pm|p.m|p. m|p m|de la tarde|de la noche|d la tarde|d la noche|del mediodía|de tarde"
        "|del día"
    ),
    noon=phrases("mediodía|al mediodía|las doce del mediodía|a mediodía"),
    midnight=phrases("medianoche|media noche"),
    and_half=phrases("y media"),
    and_quarter=phrases("y cuarto|y un cuarto"),
    quarter_to=combined("un cuarto|cuarto|al cuarto", "para|pa", "las|la"),
    minutes_to=combined("para|pa|pal", "las|la"),
    and_three_quarters=phrases("y tres cuartos"),
    less_quarter=phrases("menos cuarto"),
    and_minutes=phrases("y|con"),
    less_minutes=phrases("menos"),
    morning=phrases(
        "mañana|por la mañana|de mañana|en la mañana|a media mañana|mañanas|mañanita"
        "|antes de comer|por la manana|temprano|de la mañana|antes del mediodía|x la mañana"
        "|x la manana|a última hora de la mañana|última hora de la mañana|antes del almuerzo"
        "|a la mañana|durante la mañana"
    ),
    afternoon=phrases(
        "tarde|por la tarde|en la tarde|a la tarde|después de comer|a media tarde|de tarde"
        "|x la tarde|a primera hora de la tarde|primera hora de la tarde|a la tardecita|tardecita"
        "|en la tardecita|después del almuerzo|tardes|de la tarde"
    ),
    evening=phrases(
        "noche|por la noche|en la noche|de noche|a última hora de la tarde|al anochecer|x la noche"
        "|a la noche|última hora de la tarde|tarde noche"
    ),
    first_thing=phrases(
        "a primera hora|primera hora|a primera hora de la mañana|primera hora de la mañana"
        "|lo primero|muy temprano|bien temprano|a primerísima hora|tempranito|bien tempranito"
        "|primerísima hora|temprano en la mañana|temprano por la mañana"
    ),
    end_of_day=phrases(
        "a última hora|última hora|antes de cerrar|antes del cierre|al cierre|al final del día"
        "|a final del día|antes de que acabe el día|fin de jornada|al final de la jornada"
    ),
    this_morning=phrases("esta mañana"),
    this_afternoon=phrases("esta tarde"),
    tonight=phrases("esta noche"),
    part_glue=phrases("por la|de la|en la|a la|por|a"),
    zone_before=words("hora"),
    any_time=phrases(
        "a cualquier hora|cuando sea|todo el día|sin hora|cualquier hora|a la hora que sea"
        "|a la hora que puedas|a la hora que puedan|a la hora que pueda|a la hora que quieras"
        "|a la hora que le venga bien|sin hora fija|en cualquier momento|en cualquier horario"
        "|a lo largo del día|en el transcurso del día|durante el día|en todo el día"
        "|cualquier horario"
    ),
    quarter_hour=phrases("un cuarto de hora|cuarto de hora"),
    half_hour=phrases("media hora|media horita|1/2 hora"),
    to_person=phrases(
        "para|pa|pal|xa|xra|x|asignar a|asignado a|asigna a|asignárselo a|asignarlo a|asígnalo a"
        "|con|técnico|tecnico|operario|lo lleva|lo hace|va|que vaya|asignada a|responsable"
        "|encargado|se encarga|asignalo a|dáselo a|daselo a|instalador|trabajador|conductor"
        "|mecánico|repartidor|a cargo de|lo hará|lo coge"
    ),
    me=phrases(
        "voy yo|lo hago yo|yo mismo|me lo quedo|ya voy yo|me encargo yo|mí|mi|mi mismo|mí mismo|yo"
        "|iré yo|ya iré yo|yo misma|mí misma|me la quedo|lo llevo yo|la llevo yo|me ocupo yo"
        "|lo cojo yo|la hago yo|me lo pido|me toca a mí|me lo asigno|voy yo mismo|voy yo misma"
        "|paso yo|me paso yo|me acerco yo|lo tomo yo|yo me encargo|yo me ocupo|yo voy|ahí voy yo"
        "|me apunto yo"
    ),
    anyone=phrases(
        "el más cercano|la más cercana|más cercano|mas cercano|quien esté más cerca"
        "|quien esté cerca|quien sea|el que esté más cerca|el que esté cerca|cualquiera"
        "|el primero libre|el primero que esté libre|quien esté libre|quien pueda|el que pueda"
        "|el técnico más cercano|el más próximo|al más cercano|quien ande cerca|el que ande cerca"
        "|quien ande más cerca|el que ande más cerca|el que pille más cerca|quien pille más cerca"
        "|cualquier técnico|el más cerca|el compañero más cercano|el operario más cercano"
        "|el primero que pueda|el primero que se libre|el que tengáis|quien tengáis|a quien sea"
        "|al que sea|al que esté libre|al que pille más cerca|el que toque"
        "|cualquiera de los chicos|automático|el que quede más cerca|quien quede más cerca"
        "|asignación automática|el más cercano disponible|el que se desocupe|quien se desocupe"
        "|cualquier compañero|cualquiera del equipo|da igual quién|da igual quien"
        "|me da igual quién|no importa quién|no importa quien|el que quiera|quien quiera"
    ),
    whoever=combined(
        "quien|el que|la que|el primero que|cualquiera que|alguien que|a quien|al que"
        "|al primero que"
        "|el técnico que|el compañero que|uno que|quienquiera que",
        "esté|ande|pille|quede|esté más|quede más|pille más|ande más|se quede|llegue|pueda|acabe"
        "|termine|salga|tenga|sea|vaya|le venga",
        "libre|antes|primero|hueco|un hueco|tiempo|un rato|el primero|el más rápido|ir antes|mejor"
        "|bien|cerca|más cerca|por la zona|por allí|por ahí|por aquí|en la zona|más próximo"
        "|más cercano|disponible|cerca de allí|desocupado|de guardia|por el barrio",
    ),
    nobody=phrases(
        "sin asignar|nadie|sin técnico|sin asignación|no asignar|por asignar|sin operario"
        "|sin nadie|no lo asignes|ya lo asigno yo|de momento nadie|a nadie|todavía sin asignar"
        "|aún sin asignar|sin asignar todavía|sin asignar de momento|por el momento sin asignar"
        "|todavía nadie|aún nadie|de momento sin asignar|sin técnico asignado|sin responsable"
        "|técnico por definir|operario por definir|técnico por confirmar|no asignado|no asignada"
        "|sin asignar aún|ya veremos quién va|ya veré quién va|a nadie todavía|a nadie de momento"
        "|no lo asignes todavía|no se lo asignes a nadie|sin persona|déjalo sin asignar"
        "|déjala sin asignar|lo asigno luego|lo asigno después|luego asigno|ya asignaré"
        "|lo asignaré yo|que quede sin asignar|queda sin asignar|pendiente de asignar"
        "|pendiente asignar"
    ),
    everyone=phrases(
        "todos|todo el mundo|cualquiera de ellos|quien sea|cualquier operario|cualquier compañero"
    ),
    excepts=phrases(
        "menos|excepto|salvo|que no sea|pero no|quitando a|menos a|excepto a|salvo a|no"
    ),
    somebody=phrases("alguien|alguno|algún técnico"),
    both=phrases("y|e|,|, y|&|+|junto con|con"),
    either=phrases("o|u|/"),
    otherwise=words("o u sino alternativamente mejor quizás quizá"),
    corrections=words("perdón perdona digo corrijo rectifico miento bueno mejor quise"),
    hours_verbs=words("abre abren abrirá abrirán cierra cierran cerrará cerrarán abierto abierta"),
    copies=words("cc cco"),
    state_verbs=words("tiene tenía es está estaba sabe quiere dice dijo vive trabaja abre guarda"),
    titles=words(
        "sr sra srta don doña d dña señor señora señorita dr dra doctor doctora ing ingeniero"
        " ingeniera lic licenciado licenciada arq arquitecto arquitecta prof profesor profesora"
        " profa mtro mtra maestro maestra abogado abog cap tte sgto padre hermana sor fray"
    ),
    worker_nouns=words("el la técnico operario compañero al"),
    before_person=phrases(
        "apuntar a|poner a|agendar a|asignar a|puedes apuntar a|puedes asignar a|que|que vaya"
        "|que pase|manda a|envía a|envia a|mandar a|enviar a|puede ir|puede|podría|podría ir|pon a"
        "|ponme a|me pones a|mándame a|mandad a|necesito a|necesito que|quiero que|hace falta que"
        "|manda|envíame a|me mandas a|me envías a|puedes mandar a|puedes enviar a|podrías mandar a"
        "|podrías enviar a|puedes poner a|podéis mandar a|asigna a|dile a|avisa a|pídele a"
        "|a ver si|a ver si puede|a ver si puede ir|a ver si|necesitamos a|programa a|agenda a"
        "|podemos mandar a|podemos enviar a|puedes decirle a|me mandáis a|nos mandas a|mete a"
        "|méteme a|apunta a|agéndame a|podría pasar|puede pasar|puede pasarse|podría pasarse"
        "|necesitamos que|que se pase|que se acerque|haz que|haz que vaya|por favor manda a"
        "|por favor envía a|hay que mandar a|queremos que|pide a|podéis enviar a|mandas a|envías a"
    ),
    frames_before=combined(_CAN, _SEND, "a|que")
    + combined(_SENDS, "a|que")
    + combined("|".join(es_verbs.REQUESTS), "a|que")
    + combined(_WISHES, "que")
    + combined(f"que|{_CAN}", _GO)
    + combined(_CAN)
    + combined("que|lo|la", "|lo|la|los|las|le", _LOOK),
    softeners=words("porfa me nos que mejor lo la los las le les se te os"),
    person_articles=words("a al el la"),
    needs=words("necesita necesitan requiere requieren busca buscan precisa ocupa ocupan"),
    sought=phrases(
        "a alguien|alguien|a un técnico|un técnico|a un operario|un operario|a uno|a alguno"
        "|a algún técnico|a un compañero|un compañero|a una persona|una persona"
    ),
    goals=words("a para por y"),
    after_person=phrases(
        "a|ir|va|irá|acude|se pase|se pasa|tiene que estar en|tiene que estar|debe estar en"
        "|debe estar|al|en|a la|pase por|pase por la|pase por el|pase|vaya a|vaya al|vaya"
        "|que vaya a|que vaya al|va a|va al|tiene que ir a|tiene que ir al|debe ir a|debe ir al"
        "|puede ir a|puede ir al|pasa por|se pase por|acuda a|acuda al|se acerque a|se acerque al"
        "|esté en|que pase por|que vaya a la|vaya a la|ir a|ir al|ir a la|que se acerque a"
        "|que se pase por|se pasa por|podría ir a|podría ir al|podría pasar por|puede pasar por"
        "|puede pasarse por|pasarse por|pasar por|acercarse a|acercarse al|debería ir a"
        "|debería ir al|tiene que pasar por|en el|en la|esté en el|esté en la|vaya por|se acerca a"
        "|se acerca al|irá a|irá al|pasará por|revise|atienda|hace|hacen|hará|harán|realiza"
        "|realizará|que haga|haga|que se encargue|que se ocupe|lo hace|lo hará|se lo queda"
        "|lo lleva|la lleva|lo coge"
    ),
    going=combined("|que", _GO) + combined("|que", "lo|la|los|las|le", _LOOK),
    person_modals=phrases(
        "tiene que|debe|debería|puede|podría|que|va a|necesita|tendría que|ha de|tienen que|deben"
        "|deberían|pueden|podrían|van a|tendrían que|han de|le toca|les toca|tendrá que"
        "|tendrán que|pueda|pudiera|habría de"
    ),
    motion_verbs=phrases(
        "ir|pasar|pasarse|acercarse|vaya|pase|acuda|se pase|se acerque|estar|esté|acudir|venir"
        "|volver|pasa|va|irá|pasará|estará|llegue|se pasa|se acerca|vuelva|desplazarse|se desplace"
    ),
    visit_verbs=phrases(
        "visitar|visite|atender|atienda|cubrir|cubra|visita|atiende|visiten|atiendan|visitará"
        "|atenderá|cubrirá|cubre"
    ),
    motion_links=phrases(
        "a|al|a la|a las|a los|por|por la|por el|por los|por las|en|en el|en la|en los|en las"
        "|hasta|de|del"
    ),
    last_verbs=phrases("que vaya|por fa|porfa|que pase"),
    urgent=phrases(
        "urgente|urge|urgentísimo|muy urgente|emergencia|prioridad urgente|prioridad máxima"
        "|cuanto antes|lo antes posible|es urgente|urgencia|máxima prioridad|de urgencia"
        "|con urgencia|ya mismo|crítico|prioridad 1|corre prisa|ahora mismo|cuanto antes mejor"
        "|lo más pronto posible|lo más rápido posible|a la mayor brevedad|a la brevedad"
        "|a la brevedad posible|muy urgente|super urgente|súper urgente|superurgente|bien urgente"
        "|urgente urgente|prisa|con prisa|mucha prisa|corre mucha prisa|urgencia máxima"
        "|prioritario|prioritaria|prioridad absoluta|emergencias|es una emergencia|es una urgencia"
        "|inmediato|de inmediato|inmediatamente|a toda prisa|de suma urgencia|urgentemente"
        "|lo antes que puedas|tan pronto como sea posible|en cuanto se pueda|con carácter urgente"
        "|carácter urgente|prio 1|no puede esperar|asap|extrema urgencia|para ya"
    ),
    high=phrases(
        "prioridad alta|alta prioridad|prio alta|importante|prioridad: alta|prioridad 2|prio: alta"
        "|muy importante|es importante|preferente|con prioridad|con preferencia|prio 2"
    ),
    low=phrases(
        "prioridad baja|baja prioridad|prio baja|sin prisa|no urge|no es urgente|no corre prisa"
        "|prioridad: baja|sin urgencia|no hay prisa|cuando se pueda|sin apuro|no hay apuro"
        "|sin prisas|cuando puedas|cuando podáis|cuando puedan|no es nada urgente|nada urgente"
        "|poco urgente|puede esperar|prio: baja|prio 3|prioridad 3|no tiene prisa|no apura"
        "|no corre|con calma|tranquilo|tranqui|no es prioritario|baja urgencia"
        "|cuando haya un hueco|sin apuros|no es prioridad|prioridad mínima"
    ),
    duration_for=phrases(
        "durante|max|máx|máximo|como máximo|no más de|estimo|unos|unas|aprox|aprox."
        "|aproximadamente|duración|duracion|son|calcula|dura|durará|cuenta con|tiempo estimado"
        "|estimado|será|serán|como|ponle|reserva|lleva|llevará|por|alrededor de|cosa de"
    )
    + combined(
        "dura|durará|duración|lleva|llevará|serán|son|calcula|cuenta|ponle|reserva|tardará|estima"
        "|estimamos|calculo|calculamos",
        "unas|unos|aprox|aprox.|aproximadamente|como|alrededor de|cerca de|con|con unas|sobre|un",
    ),
    duration_after=phrases(
        "de trabajo|de obra|de faena|en obra|in situ|en el sitio|aprox|aproximadamente|o así"
    ),
    contact=phrases(
        "conserje|recepcionista|vigilante|guardia|responsable|coordinador|coordinadora|supervisor"
        "|supervisora|jefe de obra|jefa de obra|capataz|mayordomo|mayordoma|secretaria|secretario"
        "|llamar a|llamar al|llama a|contacto|contactar con|persona de contacto|preguntar por"
        "|cliente|llamad a|avisar a|tel de|teléfono de|hablar con|contacta con|pregunta por"
        "|contacto es|la clienta|el cliente|inquilino|inquilina|propietario|propietaria|dueña"
        "|dueño|portero|persona contacto|contacto en obra|contacto en sitio|administrador"
        "|encargada|administradora|presidente|presidenta|propietarios|gerente|director|directora"
        "|arrendatario|arrendataria|usuario|usuaria|huésped|vecina del|responsable en obra"
        "|quedar con|preguntar a|contactar a|contactar|llamen a|llame a|avise a|avisad a|avisa a"
        "|comunicarse con|hable con|habla con|hablad con|preguntad por|pregunte por|pregunten por"
        "|titular|atiende"
    ),
    phone=phrases(
        "tel|tel.|teléfono|tlf|tlf.|tfno|móvil|movil|llamar al|llamar|cel|celular|número|tlfno"
        "|telf|telf.|al|en el|fijo|correo|email|e-mail|mail|su tel|su teléfono|su móvil|su celular"
        "|whatsapp|wasap|wsp|wp|cel.|nro|teléfonos|tel móvil|teléfono móvil|mi número|su número"
        "|núm.|móv|móv.|tef|tlfn|correo electrónico"
    ),
    order=phrases(
        "pedido|parte|parte n|ot|o.t|orden|orden de trabajo|albarán|nº de pedido|ref|referencia"
        "|expediente|incidencia|aviso|ticket|po|núm. pedido|número de pedido|factura"
        "|parte de trabajo|caso|presupuesto|nº pedido|orden n|pedido n|reclamación|siniestro"
        "|nº de parte|n.º de pedido|referencia de trabajo|aviso n|oc|o.c|o/c|orden de compra"
        "|orden de servicio|os|o.s|o/s|ods|odt|folio|nº de orden|número de orden|reporte|rma|nv"
        "|nota de venta|remisión|guía de remisión|solicitud|contrato|expte|exp|reserva|cotización"
        "|nº de aviso|nº aviso|número de aviso|número de parte|nro de orden|nro orden"
        "|nro de pedido|nro pedido|número de reporte|servicio n|no. de orden|no. de reporte"
        "|requisición"
    ),
    number_signs=phrases("#|nº|n.º|no|num|núm|núm.|número|:|es|-|n°|no."),
    notes=phrases(
        "nota|notas|observaciones|obs|detalle|detalles|ojo|comentario|comentarios|asunto|motivo"
        "|trabajo|tarea|descripción|problema|instrucciones|avería|averia|info|recordatorio"
        "|importante|plomería|fontanería|electricidad|cerrajería|limpieza|jardinería|carpintería"
        "|pintura|albañilería|climatización|refrigeración|calefacción|informática|mudanza|falla"
        "|fallo|síntoma|reporte|solicitud|mantenimiento|instalación|reparación|urgencia"
    ),
    code_words=words("código codigo clave contraseña pin"),
    door_words=words("puerta portal alarma verja garaje entrada acceso llave wifi caja"),
    meet_words=words("reunirse reunión quedar"),
    keys={
        "place": (
            "lugar|sitio|dirección|direccion|dónde|donde|obra|domicilio|ubicación|dir|centro|ubic"
            "|direc|lugar del servicio|sitio de trabajo|finca|comunidad|punto|punto de encuentro"
            "|drcc|dirección del servicio|lugar de servicio|emplazamiento|destino|local"
            "|cliente y dirección|punto de entrega|entrega en|recogida en|dirección de entrega"
            "|dirección de recogida|lugar de trabajo|lugar de entrega|inmueble|sede|sucursal"
            "|tienda|edificio|domic|domicilio de servicio|lugar de la visita"
        ),
        "day": (
            "día|dia|fecha|cuándo|cuando|cita|fecha y hora|día y hora|visita|fecha de visita"
            "|fecha prevista|fecha de entrega|fecha de servicio|programado|programado para"
            "|fecha cita|fecha/hora|fecha programada|plazo|entrega|fecha de recogida|día de visita"
            "|fec|fch|fecha del servicio|fecha de atención|fecha compromiso|programación"
        ),
        "window": (
            "hora|horario|franja|franja horaria|ventana|hora de llegada|horas|tramo"
            "|hora de la cita|hora prevista|hora cita|hora de visita|hora de entrega|rango horario"
            "|turno|llegada|hr|hora de inicio|hora inicio|rango|horario de atención"
            "|horario disponible|horario de visita"
        ),
        "worker": (
            "técnico|tecnico|operario|para|quién|quien|asignado|asignado a|trabajador|conductor"
            "|téc|tec|tco|tca|asig|atiende técnico|técnico asignado|personal asignado|especialista"
            "|maestro|cuadrilla|resp|quién va|quien va|responsable|instalador|equipo|mecánico"
            "|fontanero|electricista|operaria|técnica|encargado|asignada|asignada a|asignar"
            "|asignar a|repartidor|chofer|chófer|plomero|personal|empleado|limpiador|limpiadora"
            "|jardinero|a cargo|a cargo de|ejecutor|colaborador|va|lo lleva"
        ),
        "notes": (
            "nota|notas|observaciones|obs|trabajo|tarea|descripción|descripcion|detalle|detalles"
            "|motivo|problema|avería|averia|asunto|comentarios|qué|instrucciones|servicio|acceso"
            "|falla|fallo|incidente|síntoma|síntomas|tareas|trabajos|labor|concepto|observación"
            "|obs.|a realizar|trabajo a realizar|descripción del trabajo|detalle del trabajo"
            "|reparación|comentario|instrucción|qué hacer|que hacer|que|tema|mensaje|material"
            "|importante|llaves|observaciones adicionales|motivo de la visita|solicitud"
            "|requerimiento|reporte|serv|desc|descr|observ|obs|comentarios adicionales"
            "|incidencia reportada|aviso de|tipo de servicio|tipo de trabajo|tipo|actividad"
            "|diagnóstico|equipos|nota importante|ojo"
        ),
        "contact": (
            "contacto|cliente|persona de contacto|nombre|titular|inquilino|propietario|clienta"
            "|clte|cte|recibe|quien recibe|persona que recibe|preguntar por|encargado de tienda"
            "|usuario|atiende|responsable en sitio|contacto en obra|encargado del local|inquilina"
            "|propietaria|solicitante"
        ),
        "phone": (
            "teléfono|telefono|tel|tlf|móvil|movil|tfno|telf|celular|cel|teléfonos|tlfno|whatsapp"
            "|telef|teléf|tfn|tfo|móv|mov|wsp|wasap|nro de teléfono|número|fono|tels"
            "|teléfono de contacto|tel. contacto|tel contacto|tel.|número de teléfono"
        ),
        "email": "email|correo|e-mail|correo electrónico|mail",
        "order": (
            "pedido|parte|ot|orden|orden de trabajo|albarán|ref|referencia|expediente|incidencia"
            "|aviso|ticket|nº de pedido|nº pedido|número de pedido|nº|siniestro|parte nº|caso"
            "|folio|nº de orden|número de orden|orden de servicio|os|expte|núm|nº parte|oc|o/c"
            "|orden de compra|odt|ods|nº oc|nº ot|n° de orden|n° ot|no. de orden|cotización"
            "|nº de parte|nº aviso|nº de aviso|reserva|id|nro|presupuesto|factura"
        ),
        "priority": "prioridad|urgencia|prio",
        "on_site": (
            "duración|duracion|tiempo|tiempo estimado|estimado|tiempo en obra|duración estimada"
        ),
        "labels": "etiqueta|etiquetas",
        "links": "enlace|enlaces|mapa",
    },
    place_links=phrases(
        "en|para|en el|en la|en los|en las|a|al|a la|a los|a las|del|de la|de los|de|para el"
        "|para la|hasta|desde|por el|por la|cerca de|frente a|junto a|donde|en casa de|a casa de"
        "|por|en casa de la|en casa del|en casa de los|a casa de la|a casa del|dentro de la"
        "|dentro del|al lado de|al lado del|detrás de|detrás del|enfrente de|enfrente del"
    ),
    street_before=words(
        "calle c/ cl cll avenida avda av avd plaza pza plz paseo pso pº camino cno carretera ctra"
        " carr ronda rda travesía glorieta gta callejón calleja callejuela bulevar blvd alameda"
        " rambla cuesta costanilla carrera cra kra diagonal transversal jirón jr pasaje psje pje"
        " calz calzada circuito prolongación prol autovía carrer avinguda passeig plaça"
        " urbanización urb corredera senda vía circunvalación"
    ),
    measures=words(
        "ah amperios bares bolsas btu bultos cajas cm cv frigorias garrafas gb ghz grados hp hz"
        " kg kilos kilovatios kva kw l litros lm m m2 m3 mb metros mhz ml mm mts pales palets"
        " paquetes personas piezas psi pulgadas pzas sacos tb tn toneladas uds unidades v vatios"
        " voltios w watts"
    ),
    no_infinitives=words(
        "aguilar ajuar alcazar alfiler almodovar alquiler altar auxiliar ayer azahar aznar azucar"
        " baltasar bar bazar berenguer betancur blower boiler bolivar booster breaker bulevar"
        " caracter celular center cesar chiller chofer circular collar colmenar comer container"
        " cooler cutter dimmer dolar driver elixir encinar escobar escolar estelar esther familiar"
        " ferrer freezer gaspar gibraltar guadalquivir hangar hiper hogar insular interescolar"
        " inverter javier lagar laser lider lugar lunar madrigal manjar master melgar militar"
        " mirador miramar mixer modular mudejar mujer muscular nectar nuclear ocular olivar oliver"
        " omar oscar pajar paladar palmar particular peninsular pilar pinar placer polar popular"
        " porvenir poster primer pulgar radar revolver romeral router salazar secular server"
        " singular solar soler super taller tamar telar tercer timer titular toner tovar vallecar"
        " vehicular villamar villar"
    ),
    openers=es_trades.OPENERS,
    things=es_things.THINGS,
    towns=es_things.TOWNS,
    inner_things=words("puerta portal escalera entrada jardín baño sótano garaje"),
    name_adjectives=words(
        "municipal general central mayor nacional público pública privado privada infantil"
        " primaria secundaria cultural comercial deportivo deportiva médico médica dental"
        " veterinaria canina industrial agrícola técnica superior internacional provincial"
        " regional estatal federal civil militar universitario rural mixta mixto nuevo nueva viejo"
        " vieja alto alta bajo baja grande popular social religioso católica integral laboral"
        " marítimo fluvial peatonal antiguo antigua real esquina frente junto altos bajos casi"
        " hasta izda dcha planta interior exterior"
    ),
    actions=words(
        "fuga fugas gotera goteras avería atasco poda siega limpieza mantenimiento revisión"
        " instalación reparación cambio sustitución montaje desmontaje entrega recogida mudanza"
        " presupuesto medición inspección fumigación desinfección lectura calibración ajuste"
        " humedad humedades filtración filtraciones inundación cortocircuito apagón incidencia"
        " ruido traslado retirada reposición recarga diagnóstico peritaje levantamiento desatasco"
        " impermeabilización corto"
    ),
    rooms=words(
        "sala terraza patio azotea garaje cochera jardín cocina puerta portal escalera entrada"
        " pasillo piscina sótano trastero baño comedor piso casa finca local oficina bodega obra"
        " salón nave recepción almacén vestuario aseo hall vestíbulo taller cuarto lavadero balcón"
        " patios pasillos planta rampa"
    ),
    unit_words=words(
        "hab habitación aula puerta palco pantalán amarre parc parcela portal piso planta local"
        " oficina of box sala andén muelle bloque torre escalera esc nave módulo stand puesto casa"
        " lote lt mz manzana interior int depto dpto apto apartamento suite cubículo taquilla"
        " nivel sótano pabellón hangar edificio edif sector etapa zona km kilómetro fila pasillo"
        " portería villa chalet bungalow trastero plaza acceso entrada recinto terminal dársena"
    ),
    faults=es_trades.FAULTS,
    lacks=words("no sin falta faltan ni tampoco"),
    left=words(
        "me te se nos os le les lo la los las que quien a al de del en y e para por con el él ella"
        " ellos usted ustedes tú vos un una como ya ahí allí allá acá aquí entonces pues vez favor"
        " mi su haces hacen hacéis hacer haga hagan haced hace harán hará ir va van vaya vayan voy"
        " vas irá irán vete iría fuera pasa pasas pasan pasar pase pasen pases pásate pásese"
        " pasarse pasaría pasara dar da dé den das diera vuelta vueltita acercarse acerca acercas"
        " acerque acercate acercara está estar esté estén estará estaría tiene tienen tener debe"
        " deben debería toca tocará queda quedan quedar quede asigna asignar asigne asignado"
        " asignada asignas asignen asignáis encargo encarga encargas encargue encargan encargarse"
        " encargaría ocupo ocupa ocupe ocupan apoyan apoyas apoya apoyar apoyo ayudas ayuda ayudan"
        " ayudar mandando enviando agendando programando posible posibilidad sería será serán hay"
        " habría urge solicito solicita solicitamos solicitan requiere requerimos requiero"
        " necesita necesito necesitamos visita visitar servicio cita aviso turno orden técnico"
        " operario compañero atiende atienda atienden atenderá cubre cubra cubrirá toma tome"
        " tomará coge coja ve verá vea realiza realizará ejecuta puede puedes pueden pueda podría"
        " podrías podrían podemos podés podéis quiero quiere quieres quieren quisiera querría"
        " favorcito porfa tal también igual agenda agendar agende programa programar programe"
        " reserva reservar crea crear cree abre abrir genera generar levanta registra registrar"
        " anota anotar apunta apuntar pon poner ponga pones mete meter manda mandar mande mandas"
        " envía enviar envíe envías dile avisa alguien pueda puedan busca buscan buscamos soy"
        " somos llaman llamaron hablo acude acuda acudirá acudir desplazarse desplaza venir venga"
        " viene vendrá trata consiste consistiría"
    ),
    place_before=words(
        "calle c/ c avda av avenida plaza pza pl paseo pº camino carretera ctra polígono pol urb"
        " urbanización edificio edif hotel hospital bar restaurante cafetería colegio instituto"
        " residencia clínica farmacia obra nave parcela portal piso bajo local planta puerta"
        " escalera travesía ronda glorieta callejón pasaje finca casa taller garaje almacén tienda"
        " supermercado gimnasio estación aeropuerto puerto teatro cine museo iglesia catedral"
        " universidad biblioteca ayuntamiento comisaría parque mercado centro torre bloque chalet"
        " villa comunidad cdad oficina oficinas banco panadería peluquería ferretería kiosco km"
        " kilómetro autovía autopista barrio sector lote número nº s/n guardería escuela pabellón"
        " estadio polideportivo piscina camping granja bodega fábrica planta depósito cruce"
        " rotonda muelle dársena recinto conservatorio academia despacho notaría sucursal librería"
        " pastelería heladería carnicería pescadería frutería óptica bulevar alameda cuesta"
        " costanilla rambla hostal pensión apartamento apartamentos"
    )
    + es_trades.PLACES
    + es_trades.OPENERS,
    place_after=words(
        "sl s.l sa s.a slu izda dcha izquierda derecha norte sur este oeste madrid barcelona"
        " sevilla valencia málaga zaragoza bilbao"
    ),
    task_words=words(
        "arreglar reparar cambiar sustituir instalar revisar inspeccionar comprobar limpiar"
        " entregar recoger llevar traer llamar tocar preguntar usar confirmar montar desmontar"
        " medir presupuesto pintar descargar cargar desatascar purgar calibrar ajustar colocar"
        " poner quitar firmar avisar aparcar abrir cerrar avería averia fuga fugas atasco atascado"
        " roto rota rotos goteo goteras humedad humedades caldera calentador radiador aire"
        " acondicionado termo grifo tubería bomba desagüe inodoro váter cisterna lavabo baño baños"
        " ducha nevera lavadora lavavajillas horno ascensor puerta puertas cerradura cerraduras"
        " llave llaves código alarma cámara router impresora ordenador internet cable cuadro"
        " enchufe enchufes luz luces bombilla cristal ventana persiana persianas tejado techo"
        " suelo pared cajas caja palés palé paquete paquetes pedido material piezas pieza repuesto"
        " repuestos herramienta herramientas escalera cliente clienta inquilino vecino vecina"
        " perro gato timbre portero conserje recepción entrada trasera trasero atrás lateral"
        " garaje sótano visita revisión mantenimiento instalación reparación cambio sustitución"
        " limpieza entrega recogida lectura contador contadores mudanza poda césped jardín plagas"
        " cucarachas ratas termitas desinfección muestras factura firma albarán no ojo cuidado"
        " traed lleva trae toca llama pregunta recoge entrega cambia revisa mira usa deja coge"
        " confirmad parado parada bloqueado estropeado estropeada averiado averiada gotea huele"
        " hace falta falla perdido perdida manchas olor ruido guantes casco arnés detrás comprueba"
        " avisa pide dejar pedir entrar cerrojo toldo motor batería presión gas agua tubo"
        " compresor filtro filtros sensor antena cortocircuito"
    )
    + es_trades.TASKS
    + es_verbs.TASKS,
    task_endings=("ción",),
    small_words=words(
        "el la los las un una unos unas de del al a en y o con sin por para que se le lo les su"
        " sus mi es está están ha han hay hay ser fue muy más pero si no ya también como cuando"
        " donde este esta esto ese esa siempre bien mal x"
    ),
    clause_words=words(
        "no está están ha han hay era fue tiene tienen necesita necesitan quiere dice dicen porque"
        " que se le les nos me te es son hace"
    ),
    list_words=words(
        "los las siguientes trabajos trabajo avisos visitas ruta lista ambos ambas todos todas"
        " para dos tres cuatro son programa añade estos estas equipo hola paradas sitios citas"
        " direcciones cinco"
    ),
    many=words("ambos ambas todos todas dos tres cuatro"),
    then=phrases("y luego|luego|y después|y de ahí|y más tarde|seguido de"),
    mail_subject=phrases("asunto"),
    mail_header=phrases("de|para|cc|cco|enviado|enviado el|fecha"),
    mail_frame=phrases("inicio del mensaje reenviado|enviado desde mi"),
    mail_wrote=phrases("escribió"),
    sign_offs=phrases("saludos|un saludo|atentamente|un abrazo|gracias y saludos"),
    filler=phrases(
        "por favor|porfa|porfi|gracias|muchas gracias|pf|xfa|x favor|porfavor|a poder ser|algo"
        "|algo más|sin falta|si puede ser|a ser posible|preferiblemente|de preferencia"
        "|pásate|acércate|pásese|acérquese|pasaos|acercaos|llégate|si es posible"
        "|si se puede|de ser posible|si no es molestia|si no es mucha molestia|si eres tan amable"
    ),
    first_filler=phrases(
        "por favor|porfa|hola|buenas|buenos días|buenas tardes|buenas noches|crear|crea|nuevo"
        "|nueva|nuevo trabajo|nuevo aviso|crear trabajo|crea un trabajo|añade|agendar|agenda"
        "|programa|programar|apunta|anota|necesito|necesitamos|hay que|tenemos|hola buenas"
        "|buenas equipo|hola equipo|a ver si|a ver|puedes|podrías|podéis|podemos|pon|ponme"
        "|ponme un trabajo|trabajo|aviso|visita|oye|oye que|que|chicos|otra cosa|otro trabajo|otro"
        "|uno más|y también|reserva|reservar|planifica|crea un aviso|abre un parte|abrir parte"
        "|crear un aviso|creame|créame un trabajo|me creas un trabajo|me pones|me apuntas"
        "|necesitaría|quiero|queremos|querría|un trabajo|una visita|un aviso|mete|meter|me metes"
        "|agéndame|ponedme|tengo|vale|mira|buenas a todos|una cosa|si puede ser|si es posible"
        "|si se puede|a ser posible|de ser posible|cuando puedas|cuando podáis|por fa|perdona"
        "|perdonad|disculpa|disculpen|disculpe|buen día|buenos dias|muy buenas|buenas chicos"
        "|buenas gente|hola a todos|hola chicos|hola gente|qué tal|hola qué tal|buenas qué tal"
        "|estimados|estimado equipo|compañeros|compis|amigos|jefe|gente|bueno|pues|a todo esto"
        "|por cierto|además|también|y otra cosa|otra más|otra|aparte|recuerda|acuérdate|toma nota"
        "|anotad|apuntad|apúntame|anótame|regístrame|registra|regístralo|nueva visita|nueva orden"
        "|nuevo servicio|nueva cita|cita|servicio|orden|genera un aviso|genera una orden"
        "|levanta un reporte|levántame un reporte|levanta una orden|levántame una orden|créame"
        "|créame un aviso|me creas un aviso|abre una orden|dale de alta|da de alta|dame de alta"
        "|se necesita|se requiere|nos hace falta|me hace falta|hace falta|haría falta|habría que"
        "|tenemos que|tengo que|ocupo|ocupamos|requiero|requerimos|urge que|favor de|favor|fíjate"
        "|se me olvidaba|ah|ah y|ahí va otra|ahí va|va otra|va otro|dejo otra|che|oiga|híjole"
        "|órale|venga|va|ea|y|e|eso sí|ok|listo|entonces"
    )
    + combined("|me|nos|no me|no nos", _CAN, "|por favor|porfa")
    + combined("|me|nos", _CAN, "apuntar|poner|agendar|programar|crear|meter|anotar|registrar")
    + combined(_WISHES, "|que|por favor que")
    + combined("|me|nos", _CAN, _SEND)
    + combined(_SENDS)
    + combined("pásate|acércate|vete|ve|date una vuelta|pásese|acérquese|pasaos|acercaos|llégate")
    + es_verbs.SINGLE_REQUESTS,
    last_filler=phrases(
        "por favor|porfa|gracias|muchas gracias|si puede ser|si es posible|un saludo|saludos"
        "|mil gracias|vale|ok|es posible|puede ser|xfa|graciass|de antemano|gracias de antemano"
        "|muchísimas gracias|gracias mil|un millón|gracias a todos|gracias equipo|gracias chicos"
        "|gracias!|muy amable|se agradece|te lo agradezco|os lo agradezco|se lo agradezco|saludos!"
        "|cuando puedas|si se puede|a ser posible|de ser posible|si eres tan amable|un abrazo"
        "|besos|por favor y gracias|te va bien|os va bien|cómo lo ves|qué te parece|os parece"
        "|te parece|le parece|sí|no|eh|venga|hasta luego|quedo atento|quedo atenta"
        "|quedo a la espera|porfis|por fis|plis|please|gracias por todo|buen día|buen finde"
        "|feliz día|dale|ya|sale"
    ),
    help=phrases(
        "necesito ayuda|ayuda porfa|no entiendo|no entiendo nada|cómo se usa|cómo va esto|opciones"
        "|menú|ayuda|ayúdame|cómo funciona|como funciona|uso|ejemplos|ayuda por favor|comandos"
        "|qué puedes hacer|que puedes hacer"
    ),
    undo=phrases(
        "deshacer|deshaz|deshazlo|deshacer eso|deshaz eso|deshaz lo último|deshacer último"
        "|deshacer lo último|deshaz el último|revertir|quita lo último|borra lo último"
        "|me equivoqué|me he equivocado|borra el último|borra la última|quita el último"
        "|elimina el último|anula lo último|cancela lo último|borra eso|eso no|quita eso"
    ),
    list=phrases(
        "lista|hoy|mis trabajos|trabajos de hoy|listar|lista de trabajos|mis trabajos de hoy"
        "|ver trabajos|muéstrame mis trabajos|mostrar trabajos|enséñame los trabajos|trabajos"
        "|lista de hoy|qué tengo hoy|que tengo hoy|ver mis trabajos|enséñame mis trabajos"
        "|lista mis trabajos|los trabajos de hoy|muestra mis trabajos|mis avisos|la lista"
    ),
    undoing=phrases(
        "deshaz|deshacer|deshazlo|deshazla|deshacerlo|revierte|revertir|reviértelo|deshaga"
    ),
    last_job=words(
        "eso esto lo la el último última ultimo ultima trabajo aviso cita mi anterior cambio que"
        " acabo de hacer crear acabas me"
    ),
    showing=words(
        "todos todas lista listar listado muestra muéstrame muestrame mostrar enseña enséñame ver"
        " dame mis"
    ),
    shown=words("trabajos avisos visitas citas agenda servicios ruta programa lista listado"),
    clitics=words("lo la los las le les me nos melo mela noslo nosla selo sela"),
    reports=combined(
        "ya",
        "quedó|quedaron|está|están|estoy|estamos|hice|hizo|hicimos|hicieron|fui|fue|fuimos|fueron"
        "|vine|vino|vinieron|puse|puso|pusimos|estuve|estuvo|salí|voy|vamos|está listo|casi"
        "|he terminado|hemos terminado|ha terminado|he llegado|hemos llegado|ha llegado|he acabado"
        "|hemos acabado|ha salido|han salido|han terminado|he salido|lo tengo|la tengo",
    )
    + phrases(
        "acabo de|acabamos de|acaba de|acaban de|voy en camino|vamos en camino|voy para|vamos para"
        "|voy llegando|voy de camino|voy saliendo|vamos saliendo|voy tarde|vamos tarde"
        "|voy con retraso|llego en|llego a las|llego tarde|llego sobre|llegamos en|llegamos tarde"
        "|llegué|llegamos a|estoy en|estoy llegando|estoy fuera|estoy esperando|estoy de camino"
        "|estamos en|estamos fuera|estamos esperando|salgo para|salgo de|salgo ya|saliendo de"
        "|saliendo para|llegando a|terminé|terminamos|terminado|terminada|finalizado|finalizada"
        "|acabado|acabada|hecho|hecha|completado|completada|terminado en|todo en orden|todo ok"
        "|todo bien|todo listo|todo correcto|sin novedad|sin novedades|no había nadie|no hay nadie"
        "|no estaba el cliente|no me abren|no abre nadie|nadie abre|no contestan|no contesta"
        "|no nos abren|no pude entrar|no pudimos entrar|no pude hacer|no se pudo|no pude"
        "|no pudimos|no me dejaron|no nos dejaron|el cliente no estaba|cliente no estaba"
        "|cliente ausente|el cliente no abre|cliente no abre|el cliente no contesta"
        "|la clienta no estaba|el cliente no está|gracias por|quedó|quedaron|queda hecho"
        "|queda listo|queda terminado|buen trabajo|bien hecho|buena chamba|gran trabajo|se terminó"
        "|se terminaron|se hizo|se entregó|se arregló|se dejó|se instaló|se cambió|se reparó"
        "|se realizó|se logró|se completó|se concluyó|concluido|concluida|entregado|entregada"
        "|resuelto|resuelta|solucionado|solucionada|arreglado|arreglada|cerrado el|cerrada la"
        "|me faltó|me falta un|nos faltó|me quedé|nos quedamos|me confirman|me confirmaron"
        "|me dicen que ya|me avisan que ya|dice el cliente que ya"
    ),
    person_reports=phrases(
        "ya salió|ya llegó|ya está|ya terminó|ya acabó|ya va|ya va en camino|ya fue|ya pasó"
        "|ya viene|ya estuvo|ya vino|ya lo hizo|ya la hizo|ya ha|ya se fue|ya entregó|llega tarde"
        "|va tarde|va retrasado|va retrasada|va con retraso|viene tarde|se retrasa"
        "|se va a retrasar|llegará tarde|no puede|no va a poder|no podrá|no viene|no llega"
        "|no va a llegar|no contesta|no trabaja|no pudo|no ha podido|no fue|no está|no estará"
        "|no vino|no llegó|no responde|no se presentó|está enfermo|está enferma|está malo"
        "|está mala|está de baja|está de vacaciones|está en camino|está libre|está ocupado"
        "|está ocupada|está atascado en|está llegando|libra|se ha ido|se fue|se puso enfermo"
        "|acaba de|sigue en|sigue con|sigue sin|terminó|llegó|salió|fue|pudo|estuvo"
        "|tiene el día libre|tiene vacaciones|sale de vacaciones|renunció|dice que ya|avisa que"
        "|me dice que|va en camino|va de camino|va para allá|anda en|anda por"
    ),
    asked_of_person=phrases(
        "ya|va a|va|irá|va ir|viene|vendrá|llega|llegará|está|estará|tiene|trabaja|sigue|anda"
        "|ha ido|ha pasado|ha terminado|ha llegado|ha podido|sabe|tenía|iba"
    ),
    asked_back=combined(
        "me pasas|me das|me mandas|me envías|pásame|dame|mándame|envíame|me dais|me pasáis|pásenme"
        "|me pueden pasar|me puedes pasar|me puedes dar|me podrías pasar|me pasan|me dan|necesito"
        "|tienes"
        "|alguien tiene|quién tiene|me recuerdas|recuérdame",
        "la dirección|el teléfono|el número|la ubicación|el contacto|los datos|el horario|la hora"
        "|la dire|el cel|el celular|el móvil|el tel|el correo|la factura|el reporte|el informe"
        "|las fotos|el parte firmado|el estado|el estatus|el status",
        "de|del",
    )
    + phrases(
        "alguna novedad|hay novedades|hay alguna novedad|novedades|alguna noticia|se sabe algo"
        "|sabemos algo|en qué quedó|en que quedo|en qué quedamos|en qué va|en qué estado"
        "|qué onda con|que onda con|qué pasó con|que paso con|qué fue de|qué hubo con"
    ),
    wanted=words(
        "necesito necesitamos manda mándame mandad manden envía envíame envíen venga vaya vengan"
        " vayan puede pueden podrías puedes podéis podés podría quiero queremos falta ocupo urge"
    ),
    asked_if=phrases(
        "se pudo|pudiste|pudieron|pudisteis|fuiste|fueron a|fuisteis|alguien fue|alguien pasó"
        "|alguien ha ido|alguien ha pasado|ya fueron|ya fuisteis|ya fuiste|ya pasaron|ya vinieron"
        "|ya mandaste|ya agendaste|ya le avisaste|está agendado|está agendada|está programado"
        "|está programada|está confirmado|está confirmada|sigue en pie|sigue en firme"
        "|quedó agendado|quedó agendada|quedó confirmado|tenemos algo|con quién|de quién es"
        "|para quién es|hasta qué hora|desde qué hora|por qué no"
    ),
    moved=phrases(
        "se pasa|se mueve|se cambia|se aplaza|se atrasa|se adelanta|se retrasa|se pospone|se corre"
        "|se reprograma|se reagenda|lo dejamos|la dejamos|lo pasamos|la pasamos|lo movemos"
        "|la movemos|lo cambiamos|la cambiamos|lo hacemos|la hacemos|lo dejas|la dejas|lo pasas"
        "|la pasas|lo mueves|la mueves|lo cambias|la cambias|que sea|sea a|sea el|mejor|queda para"
        "|pasa a|pasa al|pasa para|pasó para|pasó al|hay que mover|hay que pasar|hay que cambiar"
        "|puede ser el|puede ser a|podría ser|se puede pasar|se puede mover|se puede cambiar"
        "|la puedes pasar|lo puedes pasar|la puedes mover|lo puedes mover|tendría que ser"
        "|tiene que ser|va a ser|será el|será a|cambia a|cambia al|ahora es|ahora la hace"
        "|ahora lo hace|ya no la hace|ya no lo hace"
    ),
    falls_through=phrases(
        "se cancela|se canceló|ya no va|ya no|no va|queda cancelado|queda cancelada|se anula"
        "|queda anulado|queda anulada|se suspende|se suspendió|queda suspendido|queda sin efecto"
        "|está cancelado|está cancelada|cancelado|cancelada|anulado|anulada|fuera|no se hace"
        "|al final no|hay que cancelar|hay que anular|la cancelan|lo cancelan|la cancelamos"
        "|lo cancelamos|la cancelas|lo cancelas|la anulas|lo anulas"
    ),
    cancel=phrases(
        "cancela|cancelar|anula|anular|cancelad|anulad|borra|borrar|elimina|eliminar|suspende"
        "|ya no hace falta|no vayas|no vayáis|olvida|olvídate|puedes cancelar|puedes anular"
        "|podrías cancelar|hay que cancelar|hay que anular|necesito cancelar|necesito anular"
        "|por favor cancela|por favor anula|no mandes|no envíes|me cancelas|me anulas"
        "|ya no hace falta|descarta|podéis cancelar|podéis anular|habría que cancelar"
        "|habría que anular|canceles|anules|suspender|elimines|borres|ya no va a hacer falta"
        "|ya no es necesario|ya no se necesita|se cancela|se cancelan|se canceló|se cancelaron"
        "|se anula|se anulan|se anuló|se suspende|se suspendió|me cancelaron|nos cancelaron"
        "|me han cancelado|nos han cancelado|me cancela|nos cancela|el cliente canceló"
        "|el cliente cancela|el cliente ha cancelado|cliente canceló|cliente cancela"
        "|la clienta canceló|la clienta ha cancelado|el cliente ya no quiere|cancelen|cancele"
        "|anulen|anule|suspenda|suspendan|suspendé|suspended|me suspenden|nos suspenden|cancelame"
        "|anúlame|cancélame|cancélenme|anúlenme|olvidemos|olvidad|olviden|olvidate"
    ),
    negations=phrases(
        "no|por favor no|que no|que nadie|nadie debe|nadie tiene que|ya no|que ya no|al final no"
        "|mejor no|no hace falta|no hace falta que|no es necesario|no es necesario que|no hay que"
        "|ya no hay que|ya no es necesario|ya no es necesario que|ya no hace falta que"
        "|ya no quiero que|no quiero que|no va a hacer falta|no va a hacer falta que"
    ),
    creating=phrases(
        "crear|crees|cree|creéis|crea|programar|programes|programe|agendar|agendes|agende|reservar"
        "|reserves|reserve|enviar|envíes|envíe|mandar|mandes|mande|ir|vaya|planificar|planifiques"
        "|manden|mandéis|envíen|enviéis|vayan|vayáis|vayas|pase|pases|pasen|pasar|venga|vengan"
        "|venir|agenden|programen|acuda|acudir|acudan|se pase|nadie vaya|ir nadie|vaya nadie"
    ),
    reschedule=combined(
        "|me|nos|puedes|podéis",
        "pasa|pasad|pase|pasen|pasar|pasas|pasáis|pasamos|pasadme|pásame|mueve|moved|mueva|muevan"
        "|mover|mueves|movéis|cambia|cambiad|cambie|cambien|cambiar|cambiáis|deja|dejad|deje|dejen"
        "|dejar|dejamos|dejáis|corre|corred|corran|traslada|trasladad|traslade|traslademos|poned"
        "|adelantad|retrasad|llevad",
        "lo de|la de|el de|lo del|la del|el del|los de|las de",
    )
    + phrases(
        "aplaza|aplazar|retrasa|retrasar|adelanta|adelantar|reprograma|reprogramar|pospón|posponer"
        "|reasigna|reasignar|atrasa|atrasar|puedes mover|puedes cambiar la|puedes cambiar el"
        "|puedes cambiar lo|puedes pasar la|puedes pasar lo|podrías mover|hay que mover"
        "|hay que aplazar|necesito mover|me mueves|me cambias|deja para|retrásalo|cámbialo|muévelo"
        "|podemos mover|podemos pasar|podemos aplazar|podemos cambiar la|podemos cambiar el"
        "|podemos retrasar|podemos adelantar|habría que mover|aplaces|retrases|adelantes"
        "|reprogrames|muevas|moverla|moverlo|cambiarla|cambiarlo|aplazarla|aplazarlo|reagenda"
        "|reagendar|reagende|reagenden|reagéndame|reprograme|reprogramen|reprográmame|posponga"
        "|pospongan|pospone|aplace|aplacen|aplazad|aplázame|adelanten|adelantad|adelántame|atrase"
        "|atrasen|atrásame|retrase|retrasen|retrasad|retrásame|posterga|postergar|postergue"
        "|posterguen|postérgame"
    ),
    new_job=phrases("nuevo trabajo|nuevo aviso|nueva visita|nueva cita|trabajo nuevo"),
    maybe_cancel=phrases(
        "quita|quitar|retira|retirar|saca|sacar|tacha|tachar|da de baja|dar de baja|den de baja"
        "|dame de baja|tumba|tumbar|tumben|bájame|quítame|sácame|deja sin efecto|dejar sin efecto"
        "|dejen sin efecto|elimíname|bórrame|quiten|saquen|bajen"
    ),
    maybe_change=phrases("da|dale|dar|pon|poner|asigna|asignar|deja|dejar|haz|hacer|lleva|llevar"),
    leads=phrases(
        "me equivoqué|me he equivocado|mejor|mejor que|al final|oigan|ojo|aviso|chicos|jefe|ey|eh"
        "|ah|gente|hey|listo|bueno|entonces|a ver|disculpa|disculpen|una cosa|fíjate que"
        "|resulta que|che|por favor|porfa|hola|oye|buenas|buenos días|buenas tardes|ok|vale|pues|y"
        "|puedes|podrías|puede|podría|podéis|podríais|podemos|podríamos|me puedes|nos puedes"
        "|te importa|te importaría|hay que|habría que|necesito|necesitamos|tengo que|tenemos que"
        "|quiero|queremos|quería|queríamos|quisiera|me gustaría|vamos a|tendríamos que|deberíamos"
        "|hace falta|perdona|perdón|equipo|es posible|sería posible|se puede|se podría"
    ),
    definite=phrases("el|la|los|las|lo|ese|esa|este|esta|mi|su|nuestro|nuestra|del|tu"),
    job_pronouns=phrases("lo"),
    asks=phrases(
        "me puedes decir|puedes decirme|podrías decirme|me dices|dime|sabes si|sabes dónde"
        "|puedes mirar si|puedes comprobar si|comprueba si|mira si|me confirmas|puedes confirmar"
        "|confírmame|alguien sabe|me pregunto|puedo ver|podría ver|puedes enseñarme|enséñame"
        "|muéstrame|recuérdame|avísame si"
    ),
    cancel_clause=phrases(
        "anúlalo|anúlala|cancélalo|cancélala|bórralo|bórrala|elimínalo|quítalo|anuladlo|canceladlo"
        "|anúlelo|cancélelo|cancélela|lo anulas|lo cancelas|anúlamelo|cancélamelo|cancelar|anular"
        "|cancela|anula|déjalo|olvídalo"
    ),
    cancel_last=phrases(
        "cancelado|cancelada|anulado|anulada|cancelados|canceladas|ya no hace falta"
        "|queda cancelado|queda cancelada|se cancela|está cancelado|está cancelada|se anula"
        "|queda anulado|queda anulada|ya no es necesario"
    ),
    maybe_reschedule=phrases(
        "mueve|mover|cambia la|cambia el|cambia lo|cambiar la|cambiar el|pasa la|pasa el|pasa lo"
        "|pasar la|pasar el|pasar lo|modifica|corre la|corre lo|cambia a|traslada|cambia las"
        "|cambia|pasa|cambiar|intercambia|mueve la|mueve el|mueve lo|recorre|recórreme|córreme"
        "|corré|muéveme|cámbiame|pásame|mueva|muevan|moved|pasen|cambien|cambiad|corran|recorran"
        "|traslade"
    ),
    job_kinds=words(
        "técnica técnico comercial preventiva preventivo correctiva correctivo rutinaria rutina"
        " mensual anual semanal trimestral semestral médica guiada inicial final previa extra"
        " pendiente programada especial express semanal"
    ),
    job_words=words("cita visita trabajo aviso hora lo turno trabajos visitas parte servicio"),
    move_to=words("al a para hasta"),
    courtesy=words(
        "gracias muchas mil muchísimas perfecto crack equipo chicos chicas jefe jefa ok okey vale"
        " genial todo bien muy todos todas a por dale listo buenísimo excelente máquina campeón"
        " amigo amigos saludos entonces pues y sí ya va grande tío tía compi compañeros señores"
    ),
    question=phrases(
        "cuánto|cuanto|cuánta|qué|cuándo|dónde|quién|cuál|cómo|cuántos|cuántas|a qué hora|por qué"
        "|sabes|sabéis|alguien sabe|cual|cuando|donde|quien|como va|ya ha|para cuándo|de quién"
        "|a quién|llegó|terminó"
    ),
    question_verbs=words(
        "está están anda andan va van es son queda quedan tiene tienen viene vienen puede pueden"
        " llega llegan sale salen fue fueron vive hay se me le lo la estás estáis quedó quedamos"
        " termina terminan empieza trabaja trabajan toca podemos puedo debo tengo tenemos veo hago"
        " funciona demonios diablos carajo dejaste dejó dejaron anduvo estaba estaban ha han más"
        " era sería irá"
    ),
    maybe_question=phrases(
        "viene|vienen|va|van|llega|llegan|vendrá|irá|ha ido|fue|trabaja|acaba|está|están|ha|han"
        "|tiene|hay|tenemos|ya está|se ha|sigue|queda|quedan"
    ),
    request=phrases(
        "puede|podría|puedes|podrías|podéis|podríais|podemos|podríamos|podés|pueden|podrían"
        "|se puede|se podría|sería posible|es posible|será posible|será que|hay posibilidad"
        "|hay forma|hay manera|hay chance|hay opción|habría posibilidad|habría forma|habría manera"
        "|habrá forma|habrá chance|te importa|te importaría|os importa|os importaría|le importaría"
        "|me haces|me harías|nos haces|me ayudas|me ayudan|me apoyas|me apoyan|nos apoyan"
        "|crees que pueda|tienes a alguien|tenéis a alguien|tendrás a alguien|va a poder|podrá"
        "|podrán|podrás"
    ),
    other=phrases(
        "recibido|enterado|enterada|copiado|anotado|apuntado|ok va|va que va|de una|sale"
        "|sale y vale|órale|ándale|va|okey|oki|okis|okay|ok gracias|vale gracias|jaja|jajaja|jajaj"
        "|jeje|buen trabajo|buen trabajo equipo|bien hecho|excelente trabajo|quedó perfecto"
        "|quedó bien|quedó muy bien|todo ok|todo en orden|sin novedad|hasta mañana"
        "|nos vemos mañana|hasta luego|chau|chao|adiós|buen finde|feliz día|buen día|buenas noches"
        "|buenas tardes|a la orden|con gusto|claro|claro que sí|por supuesto|sin problema"
        "|no hay problema|ya quedó|ya está listo|ya está lista|ya terminé|terminado|finalizado"
        "|listo jefe|ok jefe|sí jefe|mañana lo vemos|luego lo vemos|lo vemos mañana|perfecto así"
        "|así está bien|todo bien|estupendo|fenomenal|muy bien|bien así|así perfecto|excelente"
        "|buenísimo|bárbaro|dale|listo gracias|queda así|gracias|vale|ok|hecho|ya está hecho|listo"
        "|perfecto|de acuerdo|hola|ya está|ya está arreglado|entendido|voy|en camino"
        "|muchas gracias|genial|buenos días|buenas|sí|no|de nada|prueba"
    ),
)
