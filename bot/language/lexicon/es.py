"""Spanish."""

from bot.language.lexicon import Lexicon, combined, es_trades, phrases, words

_ONES = words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro"
    " veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_TENS = {30: "treinta", 40: "cuarenta", 50: "cincuenta"}

# Politeness and verb frames are made of parts, in every way that they go together.
_CAN = (
    "puedes|puede|podéis|pueden|podrías|podría|podríais|podrían|podemos|podríamos|quieres"
    "|queréis|se puede|se podría"
)
_SEND = (
    "mandar|enviar|mandarme|enviarme|mandarnos|enviarnos|apuntar|asignar|poner|ponerme|ponernos"
    "|agendar|programar|meter|meterme|encargar|encargarle|decirle|pedirle|avisar|reservar"
    "|despachar|destinar|llevar|colocar|dejar|tener|tenerme|tenernos|conseguir|conseguirnos"
    "|mandarle|asignarle|pasarle|ponerle|agendarme|anotar"
)
_SENDS = (
    "enviáis|ponéis|metéis|asignáis|apuntáis|agendáis|programáis|encargáis|envían|mandan|ponen"
    "|asignan|pasáis|dejáis|enviamos|ponemos|asignamos|"
    "manda|mandas|mandad|mandáis|mande|manden|mandamos|mándame|mándanos|mándale|mándele|envía"
    "|envías|enviad|envíe|envíen|envíame|envíanos|asigna|asignad|asigne|asígname|asígnale|asígnele"
    "|asígnaselo|pon|pones|poned|ponga|pongan|ponme|ponnos|ponle|póngale|mete|metes|métele|méteme"
    "|apunta|apuntas|apuntad|apunte|apúntale|apúntame|agenda|agende|agéndale|agéndame|programa"
    "|programe|prográmale|encarga|encárgale|encárguele|encárgaselo|dile|dígale|decidle|díganle"
    "|pídele|pídale|pide|avisa|avise|avísale|pásale|pásaselo|pásele|dale|dáselo|déselo|déjale"
    "|déjaselo|súmale|añade|añádele|destina|despacha|despáchame|despache|reserva|resérvame|lleva"
    "|llama|coloca|necesito|necesitamos|quiero|queremos|quisiera|quisiéramos|necesitaría|requiero"
    "|requerimos|ocupo|ocupamos|habría que mandar|hay que mandar|hay que enviar|hay que avisar"
    "|habría que enviar|toca mandar|vamos a mandar|vamos a enviar|mandemos|enviemos"
)
_WISHES = (
    "necesito|necesitamos|quiero|queremos|quisiera|quisiéramos|querría|querríamos|hace falta"
    "|necesitaría|necesitaríamos|se necesita|buscamos|necesitan|me falta|nos falta"
    "|haría falta|es preciso|sería bueno|estaría bien|estaría genial|sería genial|sería ideal"
    "|me gustaría|nos gustaría|convendría|conviene|hay que hacer|me haría falta|me vendría bien"
    "|nos vendría bien|vendría bien|agradecería|te agradecería|os agradecería|le agradecería"
    "|me interesa|urge|precisamos|preciso|ocupo|requiero|haz|haced|procura|asegúrate de|intenta"
    "|dile|dígale|diles|pídele|te pido|os pido|le pido|a ver si puede ser|mejor|mira a ver"
)
_GO = (
    "vaya|vayan|pase|pasen|se pase|se pasen|se acerque|se acerquen|acuda|acudan|se desplace"
    "|se desplacen|venga|vengan|vuelva|vuelvan|se presente|se llegue|llegue|lleguen|suba|baje|esté"
    "|estén|asista|se dirija|se persone|se encargue|se encarguen|se ocupe|se ocupen|va|van|irá|irán"
    "|pasa|pasan|pasará|se pasa|se pasará|se acerca|se acercará|acude|acudirá|estará|se encarga"
    "|se encargará|se ocupa|se ocupará|viene|vendrá|vuelve|volverá|ir|pasar|pasarse|acercarse"
    "|acudir"
    "|desplazarse|venir|volver|estar|iría|pasaría|fuera|pasara|se acercara|se pasara|acudiera"
)
ES = Lexicon(
    code="es",
    hours_24=True,
    weekdays=(
        "lunes lun",
        "martes",
        "miércoles mié miercoles miercols",
        "jueves jue",
        "viernes vie",
        "sábado sáb sabado",
        "domingo dom",
    ),
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
    ordinal_endings=words("º ª er o .º .ª"),
    day_words={
        "hoy": 0,
        "hoy mismo": 0,
        "ahora": 0,
        "ahora mismo": 0,
        "mañana": 1,
        "manana": 1,
        "mñn": 1,
        "mñna": 1,
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
        "reyes|día de reyes": "01-06",
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
    start_of=phrases("inicio de|a principios de|principios de|primer día de|el primer día de"),
    this_moment=phrases(
        "ahora|ahora mismo|ya mismo|en este momento|lo antes posible|cuanto antes|de inmediato"
    ),
    end_of=phrases("fin de|final de|finales de|fin del|final del|a finales de|a final de|a fin de"),
    no_date=phrases("sin fecha|cuando sea|fecha por determinar|cualquier día"),
    at=phrases(
        "a las|a la|alas|a eso de las|a eso de la|sobre las|sobre la|hacia las|hacia la"
        "|alrededor de las|cerca de las|para las|como a las|tipo|a partir de las|de las|las|a"
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
    ),
    range_to=phrases("a|a las|hasta las|hasta la|hasta|a la|-|–"),
    about=phrases("aprox|aproximadamente|sobre|más o menos|aprox."),
    clock_suffix=phrases("h|hs|hrs|horas|en punto|hora|h."),
    am=phrases(
        "am|a.m|a. m|a m|de la mañana|de la madrugada|de madrugada|por la mañana|de la manana"
        "|por la manana"
    ),
    pm=phrases(
        "pm|p.m|p. m|p m|de la tarde|de la noche|por la tarde|por la noche|del mediodía|de tarde"
    ),
    noon=phrases("mediodía|al mediodía|las doce del mediodía|a mediodía"),
    midnight=phrases("medianoche|media noche"),
    and_half=phrases("y media"),
    and_quarter=phrases("y cuarto"),
    less_quarter=phrases("menos cuarto"),
    and_minutes=phrases("y|con"),
    less_minutes=phrases("menos"),
    morning=phrases(
        "mañana|por la mañana|de mañana|en la mañana|a media mañana|mañanas|mañanita|antes de comer"
        "|por la manana|temprano|de la mañana|antes del mediodía"
    ),
    afternoon=phrases(
        "tarde|por la tarde|en la tarde|a la tarde|después de comer|a media tarde|de tarde"
        "|tardes|de la tarde"
    ),
    evening=phrases(
        "noche|por la noche|en la noche|de noche|a última hora de la tarde|al anochecer"
    ),
    first_thing=phrases(
        "a primera hora|primera hora|a primera hora de la mañana|primera hora de la mañana"
        "|lo primero|muy temprano|bien temprano|a primerísima hora"
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
    any_time=phrases("a cualquier hora|cuando sea|todo el día|sin hora|cualquier hora"),
    quarter_hour=phrases("un cuarto de hora|cuarto de hora"),
    half_hour=phrases("media hora|media horita|1/2 hora"),
    to_person=phrases(
        "para|pa|pal|asignar a|asignado a|asigna a|asignárselo a|asignarlo a|asígnalo a|con|técnico"
        "|tecnico|operario|lo lleva|lo hace|va|que vaya|asignada a|responsable|encargado"
        "|se encarga|asignalo a|dáselo a|daselo a|instalador|trabajador|conductor|mecánico"
        "|repartidor|a cargo de|lo hará|lo coge"
    ),
    me=phrases(
        "voy yo|lo hago yo|yo mismo|me lo quedo|ya voy yo|me encargo yo|mí|mi|mi mismo|mí mismo|yo"
        "|iré yo|ya iré yo|yo misma|mí misma|me la quedo|lo llevo yo|la llevo yo|me ocupo yo"
        "|lo cojo yo"
        "|la hago yo|me lo pido|me toca a mí|me lo asigno|voy yo mismo|voy yo misma|paso yo"
        "|me paso yo"
        "|me acerco yo|lo tomo yo|yo me encargo|yo me ocupo|yo voy|ahí voy yo|me apunto yo"
    ),
    anyone=phrases(
        "el más cercano|la más cercana|más cercano|mas cercano|quien esté más cerca"
        "|quien esté cerca|quien sea|el que esté más cerca|el que esté cerca|cualquiera"
        "|el primero libre|el primero que esté libre|quien esté libre|quien pueda|el que pueda"
        "|el técnico más cercano|el más próximo|al más cercano|quien ande cerca"
        "|el que ande cerca|quien ande más cerca|el que ande más cerca|el que pille más cerca"
        "|quien pille más cerca|cualquier técnico|el más cerca|el compañero más cercano"
        "|el operario más cercano|el primero que pueda|el primero que se libre|el que tengáis"
        "|quien tengáis|a quien sea|al que sea|al que esté libre|al que pille más cerca"
        "|el que toque"
        "|cualquiera de los chicos|automático|el que quede más cerca|quien quede más cerca"
        "|asignación automática|el más cercano disponible|el que se desocupe|quien se desocupe"
        "|cualquier compañero|cualquiera del equipo|da igual quién|da igual quien|me da igual quién"
        "|no importa quién|no importa quien|el que quiera|quien quiera"
    ),
    whoever=combined(
        "quien|el que|la que|el primero que|cualquiera que|alguien que|a quien|al que"
        "|al primero que"
        "|el técnico que|el compañero que|uno que|quienquiera que",
        "esté|ande|pille|quede|esté más|quede más|pille más|ande más|se quede|llegue|pueda|acabe"
        "|termine|salga|tenga|sea|vaya|le venga",
        "libre|antes|primero|hueco|un hueco|tiempo|un rato|el primero|el más rápido|ir antes|mejor"
        "|bien"
        "|cerca|más cerca|por la zona|por allí|por ahí|por aquí|en la zona|más próximo"
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
        "|lo asignaré yo"
        "|que quede sin asignar|queda sin asignar|pendiente de asignar|pendiente asignar"
    ),
    everyone=phrases(
        "todos|todo el mundo|cualquiera de ellos|quien sea|cualquier operario|cualquier compañero"
    ),
    excepts=phrases(
        "menos|excepto|salvo|que no sea|pero no|quitando a|menos a|excepto a|salvo a|no"
    ),
    somebody=phrases("alguien|alguno|algún técnico"),
    both=phrases("y|e|,|, y|&|+|junto con|con"),
    either=phrases("o|u|/|o bien"),
    otherwise=words("o u sino alternativamente mejor quizás quizá"),
    copies=words("cc cco"),
    state_verbs=words("tiene tenía es está estaba sabe quiere dice dijo vive trabaja abre guarda"),
    titles=words("sr sra don doña d dña señor señora"),
    worker_nouns=words("el la técnico operario compañero al"),
    before_person=phrases(
        "apuntar a|poner a|agendar a|asignar a|puedes apuntar a|puedes asignar a|que|que vaya"
        "|que pase|manda a|envía a|envia a|mandar a|enviar a|puede ir|puede|podría|podría ir"
        "|pon a|ponme a|me pones a|mándame a|mandad a|necesito a|necesito que|quiero que"
        "|hace falta que|manda|envíame a|me mandas a|me envías a|puedes mandar a"
        "|puedes enviar a|podrías mandar a|podrías enviar a|puedes poner a|podéis mandar a"
        "|asigna a|dile a|avisa a|pídele a|a ver si|a ver si puede|a ver si puede ir|a ver si"
        "|necesitamos a|programa a|agenda a|podemos mandar a|podemos enviar a|puedes decirle a"
        "|me mandáis a|nos mandas a|mete a|méteme a|apunta a|agéndame a|podría pasar"
        "|puede pasar|puede pasarse|podría pasarse|necesitamos que|que se pase|que se acerque"
        "|haz que|haz que vaya|por favor manda a|por favor envía a|hay que mandar a"
        "|queremos que|pide a|podéis enviar a|mandas a|envías a"
    ),
    frames_before=combined(_CAN, _SEND, "a|que")
    + combined(_SENDS, "a|que")
    + combined(_WISHES, "que")
    + combined(f"que|{_CAN}", _GO)
    + combined(_CAN),
    softeners=words("porfa me nos que mejor"),
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
        "|puede ir a|puede ir al|pasa por|se pase por|acuda a|acuda al|se acerque a"
        "|se acerque al|esté en|que pase por|que vaya a la|vaya a la|ir a|ir al|ir a la"
        "|que se acerque a|que se pase por|se pasa por|podría ir a|podría ir al"
        "|podría pasar por|puede pasar por|puede pasarse por|pasarse por|pasar por|acercarse a"
        "|acercarse al|debería ir a|debería ir al|tiene que pasar por|en el|en la|esté en el"
        "|esté en la|vaya por|se acerca a|se acerca al|irá a|irá al|pasará por|revise|atienda"
        "|hace|hacen|hará|harán|realiza|realizará|que haga|haga|que se encargue|que se ocupe"
        "|lo hace|lo hará|se lo queda|lo lleva|la lleva|lo coge"
    ),
    going=combined("|que", _GO),
    person_modals=phrases(
        "tiene que|debe|debería|puede|podría|que|va a|necesita|tendría que|ha de|tienen que|deben"
        "|deberían|pueden|podrían|van a|tendrían que|han de|le toca|les toca|tendrá que|tendrán que"
        "|pueda|pudiera|habría de"
    ),
    motion_verbs=phrases(
        "ir|pasar|pasarse|acercarse|vaya|pase|acuda|se pase|se acerque|estar|esté|acudir|venir"
        "|volver|pasa|va|irá|pasará|estará|llegue|se pasa|se acerca|vuelva|desplazarse"
        "|se desplace"
    ),
    visit_verbs=phrases(
        "visitar|visite|atender|atienda|cubrir|cubra|visita|atiende|visiten|atiendan|visitará"
        "|atenderá|cubrirá|cubre"
    ),
    motion_links=phrases(
        "a|al|a la|a las|a los|por|por la|por el|por los|por las|en|en el|en la|en los|en las|hasta"
        "|de|del"
    ),
    last_verbs=phrases("que vaya|por fa|porfa|que pase"),
    urgent=phrases(
        "urgente|urge|urgentísimo|muy urgente|emergencia|prioridad urgente|prioridad máxima"
        "|cuanto antes|lo antes posible|es urgente|urgencia|máxima prioridad|de urgencia"
        "|con urgencia|ya mismo|crítico|prioridad 1|corre prisa|ahora mismo|cuanto antes mejor"
        "|lo más pronto posible|lo más rápido posible|a la mayor brevedad|a la brevedad"
        "|a la brevedad posible|muy urgente|super urgente|súper urgente|superurgente|bien urgente"
        "|urgente urgente|prisa|con prisa|mucha prisa|corre mucha prisa|urgencia máxima|prioritario"
        "|prioritaria|prioridad absoluta|emergencias|es una emergencia|es una urgencia|inmediato"
        "|de inmediato|inmediatamente|a toda prisa|de suma urgencia|urgentemente"
        "|lo antes que puedas"
        "|tan pronto como sea posible|en cuanto se pueda|con carácter urgente|carácter urgente"
        "|prio 1"
        "|no puede esperar|asap|extrema urgencia|para ya"
    ),
    high=phrases(
        "prioridad alta|alta prioridad|prio alta|importante|prioridad: alta|prioridad 2|prio: alta"
        "|muy importante|es importante|preferente|con prioridad|con preferencia|prio 2"
    ),
    low=phrases(
        "prioridad baja|baja prioridad|prio baja|sin prisa|no urge|no es urgente|no corre prisa"
        "|prioridad: baja|sin urgencia|no hay prisa|cuando se pueda|sin apuro|no hay apuro"
        "|sin prisas"
        "|cuando puedas|cuando podáis|cuando puedan|no es nada urgente|nada urgente|poco urgente"
        "|puede esperar|prio: baja|prio 3|prioridad 3|no tiene prisa|no apura|no corre|con calma"
        "|tranquilo|tranqui|no es prioritario|baja urgencia|cuando haya un hueco|sin apuros"
        "|no es prioridad|prioridad mínima"
    ),
    duration_for=phrases(
        "durante|unos|unas|aprox|aprox.|aproximadamente|duración|duracion|son|calcula|dura"
        "|durará|cuenta con|tiempo estimado|estimado|será|serán|como|ponle|reserva|lleva"
        "|llevará|por|alrededor de|cosa de"
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
        "llamar a|llamar al|llama a|contacto|contactar con|persona de contacto|preguntar por"
        "|cliente|llamad a|avisar a|tel de|teléfono de|hablar con|contacta con|pregunta por"
        "|contacto es|la clienta|el cliente|inquilino|inquilina|propietario|propietaria|dueña"
        "|dueño|portero|persona contacto|contacto en obra|contacto en sitio|administrador|encargada"
        "|administradora|presidente|presidenta|propietarios|gerente|director|directora|arrendatario"
        "|arrendataria|usuario|usuaria|huésped|vecina del|responsable en obra|quedar con"
        "|preguntar a"
        "|contactar a|contactar|llamen a|llame a|avise a|avisad a|avisa a|comunicarse con|hable con"
        "|habla con|hablad con|preguntad por|pregunte por|pregunten por|titular|atiende"
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
        "|nº de parte|n.º de pedido|referencia de trabajo|aviso n"
    ),
    number_signs=phrases("#|nº|n.º|no|num|núm|núm.|número|:|es|-|n°|no."),
    notes=phrases(
        "nota|notas|observaciones|obs|detalle|detalles|ojo|comentario|comentarios|asunto|motivo"
        "|trabajo|tarea|descripción|problema|instrucciones|avería|averia|info|recordatorio"
        "|importante"
    ),
    code_words=words("código codigo clave contraseña pin"),
    door_words=words("puerta portal alarma verja garaje entrada acceso llave wifi caja"),
    meet_words=words("reunirse reunión quedar"),
    keys={
        "place": (
            "lugar|sitio|dirección|direccion|dónde|donde|obra|domicilio|ubicación|dir|centro"
            "|emplazamiento|destino|local|cliente y dirección|punto de entrega|entrega en"
            "|recogida en"
            "|dirección de entrega|dirección de recogida|lugar de trabajo|lugar de entrega|inmueble"
            "|sede|sucursal|tienda|edificio|domic|domicilio de servicio|lugar de la visita"
        ),
        "day": (
            "día|dia|fecha|cuándo|cuando|cita|fecha y hora|día y hora|visita|fecha de visita"
            "|fecha prevista|fecha de entrega|fecha de servicio|programado|programado para"
            "|fecha cita"
            "|fecha/hora|fecha programada|plazo|entrega|fecha de recogida|día de visita"
        ),
        "window": (
            "hora|horario|franja|franja horaria|ventana|hora de llegada|horas|tramo|hora de la cita"
            "|hora prevista|hora cita|hora de visita|hora de entrega|rango horario|turno|llegada"
        ),
        "worker": (
            "técnico|tecnico|operario|para|quién|quien|asignado|asignado a|trabajador|conductor"
            "|responsable|instalador|equipo|mecánico|fontanero|electricista|operaria|técnica"
            "|encargado"
            "|asignada|asignada a|asignar|asignar a|repartidor|chofer|chófer|plomero|personal"
            "|empleado"
            "|limpiador|limpiadora|jardinero|a cargo|a cargo de|ejecutor|colaborador|va|lo lleva"
        ),
        "notes": (
            "nota|notas|observaciones|obs|trabajo|tarea|descripción|descripcion|detalle"
            "|detalles|motivo|problema|avería|averia|asunto|comentarios|qué|instrucciones"
            "|servicio|acceso|falla|fallo|incidente|síntoma|síntomas|tareas|trabajos|labor|concepto"
            "|observación|obs.|a realizar|trabajo a realizar|descripción del trabajo"
            "|detalle del trabajo"
            "|reparación|comentario|instrucción|qué hacer|que hacer|que|tema|mensaje|material"
            "|importante"
            "|llaves|observaciones adicionales|motivo de la visita|solicitud|requerimiento|reporte"
        ),
        "contact": (
            "contacto|cliente|persona de contacto|nombre|titular|inquilino|propietario|clienta"
            "|atiende"
            "|responsable en sitio|contacto en obra|encargado del local|inquilina|propietaria"
            "|solicitante"
        ),
        "phone": (
            "teléfono|telefono|tel|tlf|móvil|movil|tfno|telf|celular|cel|teléfonos|tlfno|whatsapp"
            "|teléfono de contacto|tel. contacto|tel contacto|tel.|número de teléfono"
        ),
        "email": "email|correo|e-mail|correo electrónico|mail",
        "order": (
            "pedido|parte|ot|orden|orden de trabajo|albarán|ref|referencia|expediente"
            "|incidencia|aviso|ticket|nº de pedido|nº pedido|número de pedido|nº|siniestro"
            "|parte nº|caso|folio|nº de orden|número de orden|orden de servicio|os|expte|núm"
            "|nº parte"
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
        "|para la|hasta|desde|por el|por la|cerca de|frente a|junto a|donde|en casa de"
        "|a casa de|por|en casa de la|en casa del|en casa de los|a casa de la|a casa del"
        "|dentro de la"
        "|dentro del|al lado de|al lado del|detrás de|detrás del|enfrente de|enfrente del"
    ),
    street_before=words("calle c/ cl avenida avda av plaza pza paseo camino carretera ronda"),
    place_before=words(
        "calle c/ c avda av avenida plaza pza pl paseo pº camino carretera ctra polígono pol"
        " urb urbanización edificio edif hotel hospital bar restaurante cafetería colegio"
        " instituto residencia clínica farmacia obra nave parcela portal piso bajo local planta"
        " puerta escalera travesía ronda glorieta callejón pasaje finca casa taller garaje"
        " almacén tienda supermercado gimnasio estación aeropuerto puerto teatro cine museo"
        " iglesia catedral universidad biblioteca ayuntamiento comisaría parque mercado centro"
        " torre bloque chalet villa comunidad oficina oficinas banco panadería peluquería"
        " ferretería kiosco km kilómetro autovía autopista barrio sector lote número nº s/n"
        " guardería escuela pabellón estadio polideportivo piscina camping granja bodega"
        " fábrica planta depósito cruce rotonda muelle dársena recinto conservatorio academia"
        " despacho notaría sucursal librería pastelería heladería carnicería pescadería"
        " frutería óptica bulevar alameda cuesta costanilla rambla hostal pensión apartamento"
        " apartamentos"
    )
    + es_trades.PLACES,
    place_after=words(
        "sl s.l sa s.a slu izda dcha izquierda derecha norte sur este oeste madrid barcelona"
        " sevilla valencia málaga zaragoza bilbao"
    ),
    task_words=words(
        "arreglar reparar cambiar sustituir instalar revisar inspeccionar comprobar limpiar"
        " entregar recoger llevar traer llamar tocar preguntar usar confirmar montar desmontar"
        " medir presupuesto pintar descargar cargar desatascar purgar calibrar ajustar colocar"
        " poner quitar firmar avisar aparcar abrir cerrar avería averia fuga fugas atasco"
        " atascado roto rota rotos goteo goteras humedad humedades caldera calentador radiador"
        " aire acondicionado termo grifo tubería bomba desagüe inodoro váter cisterna lavabo"
        " baño baños ducha nevera lavadora lavavajillas horno ascensor puerta puertas cerradura"
        " cerraduras llave llaves código alarma cámara router impresora ordenador internet"
        " cable cuadro enchufe enchufes luz luces bombilla cristal ventana persiana persianas"
        " tejado techo suelo pared cajas caja palés palé paquete paquetes pedido material"
        " piezas pieza repuesto repuestos herramienta herramientas escalera cliente clienta"
        " inquilino vecino vecina perro gato timbre portero conserje recepción entrada trasera"
        " trasero atrás lateral garaje sótano visita revisión mantenimiento instalación"
        " reparación cambio sustitución limpieza entrega recogida lectura contador contadores"
        " mudanza poda césped jardín plagas cucarachas ratas termitas desinfección muestras"
        " factura firma albarán no ojo cuidado traed lleva trae toca llama pregunta recoge"
        " entrega cambia revisa mira usa deja coge confirmad parado parada bloqueado estropeado"
        " estropeada averiado averiada gotea huele hace falta falla perdido perdida manchas"
        " olor ruido guantes casco arnés detrás comprueba avisa pide dejar pedir entrar cerrojo"
        " toldo motor batería presión gas agua tubo compresor filtro filtros sensor antena"
        " cortocircuito"
    )
    + es_trades.TASKS,
    task_endings=("ción",),
    small_words=words(
        "el la los las un una unos unas de del al a en y o con sin por para que se le lo les su"
        " sus mi es está están ha han hay hay ser fue muy más pero si no ya también como cuando"
        " donde este esta esto ese esa"
    ),
    clause_words=words(
        "no está están ha han hay era fue tiene tienen necesita necesitan quiere dice dicen porque"
        " que se le les nos me te es son hace"
    ),
    list_words=words(
        "los las siguientes trabajos trabajo avisos visitas ruta lista ambos ambas todos todas"
        " para dos tres cuatro son programa añade estos estas equipo hola"
        " paradas sitios citas direcciones cinco"
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
        "|algo más"
        "|si puede ser|a ser posible|preferiblemente|de preferencia|si es posible|si se puede"
        "|de ser posible|si no es molestia|si no es mucha molestia|si eres tan amable"
    ),
    first_filler=phrases(
        "por favor|porfa|hola|buenas|buenos días|buenas tardes|buenas noches|crear|crea|nuevo"
        "|nueva|nuevo trabajo|nuevo aviso|crear trabajo|crea un trabajo|añade|agendar|agenda"
        "|programa|programar|apunta|anota|necesito|necesitamos|hay que|tenemos|hola buenas"
        "|buenas equipo|hola equipo|a ver si|a ver|puedes|podrías|podéis|podemos|pon|ponme"
        "|ponme un trabajo|trabajo|aviso|visita|oye|oye que|que|chicos|otra cosa|otro trabajo"
        "|otro|uno más|y también|reserva|reservar|planifica|crea un aviso|abre un parte"
        "|abrir parte|crear un aviso|creame|créame un trabajo|me creas un trabajo|me pones"
        "|me apuntas|necesitaría|quiero|queremos|querría|un trabajo|una visita|un aviso|mete"
        "|meter|me metes|agéndame|ponedme|tengo|vale|mira|buenas a todos|una cosa|si puede ser"
        "|si es posible|si se puede|a ser posible|de ser posible|cuando puedas|cuando podáis"
        "|por fa|perdona|perdonad|disculpa|disculpen|disculpe|buen día|buenos dias|muy buenas"
        "|buenas chicos|buenas gente|hola a todos|hola chicos|hola gente|qué tal|hola qué tal"
        "|buenas qué tal|estimados|estimado equipo|compañeros|compis|amigos|jefe|gente|bueno|pues"
        "|a todo esto|por cierto|además|también|y otra cosa|otra más|otra|aparte|recuerda|acuérdate"
        "|toma nota|anotad|apuntad|apúntame|anótame|regístrame|registra|regístralo|nueva visita"
        "|nueva orden|nuevo servicio|nueva cita|cita|servicio|orden|genera un aviso"
        "|genera una orden"
        "|levanta un reporte|levántame un reporte|levanta una orden|levántame una orden|créame"
        "|créame un aviso|me creas un aviso|abre una orden|dale de alta|da de alta|dame de alta"
        "|se necesita|se requiere|nos hace falta|me hace falta|hace falta|haría falta|habría que"
        "|tenemos que|tengo que|ocupo|ocupamos|requiero|requerimos|urge que|favor de|favor|fíjate"
        "|se me olvidaba|ah|ah y|ahí va otra|ahí va|va otra|va otro|dejo otra|che|oiga|híjole|órale"
        "|venga|va|ea|y|e|eso sí|ok|listo|entonces"
    )
    + combined("|me|nos|no me|no nos", _CAN, "|por favor|porfa")
    + combined("|me|nos", _CAN, "apuntar|poner|agendar|programar|crear|meter|anotar|registrar")
    + combined(_WISHES, "|que|por favor que")
    + combined("|me|nos", _CAN, _SEND)
    + combined(_SENDS),
    last_filler=phrases(
        "por favor|porfa|gracias|muchas gracias|si puede ser|si es posible|un saludo|saludos"
        "|mil gracias|vale|ok|es posible|puede ser|xfa|graciass|de antemano|gracias de antemano"
        "|muchísimas gracias|gracias mil|un millón|gracias a todos|gracias equipo|gracias chicos"
        "|gracias!|muy amable|se agradece|te lo agradezco|os lo agradezco|se lo agradezco|saludos!"
        "|cuando puedas|si se puede|a ser posible|de ser posible|si eres tan amable|un abrazo|besos"
        "|por favor y gracias|te va bien|os va bien|cómo lo ves|qué te parece|os parece|te parece"
        "|le parece|sí|no|eh|venga|hasta luego|quedo atento|quedo atenta|quedo a la espera|porfis"
        "|por fis|plis|please|gracias por todo|buen día|buen finde|feliz día|dale|ya|sale"
    ),
    help=phrases(
        "ayuda|ayúdame|cómo funciona|como funciona|uso|ejemplos|ayuda por favor|comandos"
        "|qué puedes hacer|que puedes hacer"
    ),
    undo=phrases(
        "deshacer|deshaz|deshazlo|deshacer eso|deshaz eso|deshaz lo último|deshacer último"
        "|deshacer lo último|deshaz el último|revertir|quita lo último|borra lo último"
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
    clitics=words("lo la los las me melo mela noslo nosla"),
    cancel=phrases(
        "cancela|cancelar|anula|anular|cancelad|anulad|borra|borrar|elimina|eliminar"
        "|suspende|ya no hace falta|no vayas|no vayáis|olvida|olvídate"
        "|puedes cancelar|puedes anular|podrías cancelar|hay que cancelar|hay que anular"
        "|necesito cancelar|necesito anular|por favor cancela|por favor anula|no mandes"
        "|no envíes|me cancelas|me anulas|ya no hace falta|descarta|podéis cancelar"
        "|podéis anular|habría que cancelar|habría que anular|canceles|anules|suspender"
        "|elimines|borres"
    ),
    negations=phrases("no|por favor no|que no|que nadie|nadie debe|nadie tiene que"),
    creating=phrases(
        "crear|crees|cree|creéis|crea|programar|programes|programe|agendar|agendes|agende|reservar"
        "|reserves|reserve|enviar|envíes|envíe|mandar|mandes|mande|ir|vaya|planificar|planifiques"
    ),
    reschedule=phrases(
        "aplaza|aplazar|retrasa|retrasar|adelanta|adelantar|reprograma|reprogramar|pospón"
        "|posponer|reasigna|reasignar|atrasa|atrasar|puedes mover|puedes cambiar la"
        "|puedes cambiar el|puedes cambiar lo|puedes pasar la|puedes pasar lo"
        "|podrías mover|hay que mover|hay que aplazar|necesito mover|me mueves|me cambias"
        "|deja para|retrásalo|cámbialo|muévelo|podemos mover|podemos pasar"
        "|podemos aplazar|podemos cambiar la|podemos cambiar el|podemos retrasar"
        "|podemos adelantar|habría que mover|aplaces|retrases|adelantes|reprogrames"
        "|muevas|moverla|moverlo|cambiarla|cambiarlo|aplazarla|aplazarlo"
    ),
    new_job=phrases("nuevo trabajo|nuevo aviso|nueva visita|nueva cita|trabajo nuevo"),
    maybe_cancel=phrases("quita|quitar|retira|retirar|saca|sacar|tacha|tachar"),
    maybe_change=phrases("da|dale|dar|pon|poner|asigna|asignar|deja|dejar|haz|hacer|lleva|llevar"),
    leads=phrases(
        "por favor|porfa|hola|oye|buenas|buenos días|buenas tardes|ok|vale|pues|y|puedes"
        "|podrías|puede|podría|podéis|podríais|podemos|podríamos|me puedes|nos puedes"
        "|te importa|te importaría|hay que|habría que|necesito|necesitamos|tengo que"
        "|tenemos que|quiero|queremos|quería|queríamos|quisiera|me gustaría|vamos a"
        "|tendríamos que|deberíamos|hace falta|perdona|perdón|equipo|es posible"
        "|sería posible|se puede|se podría"
    ),
    definite=phrases("el|la|los|las|lo|ese|esa|este|esta|mi|su|nuestro|nuestra|del|tu"),
    job_pronouns=phrases("lo"),
    asks=phrases(
        "me puedes decir|puedes decirme|podrías decirme|me dices|dime|sabes si"
        "|sabes dónde|puedes mirar si|puedes comprobar si|comprueba si|mira si"
        "|me confirmas|puedes confirmar|confírmame|alguien sabe|me pregunto|puedo ver"
        "|podría ver|puedes enseñarme|enséñame|muéstrame|recuérdame|avísame si"
    ),
    cancel_clause=phrases(
        "anúlalo|anúlala|cancélalo|cancélala|bórralo|bórrala|elimínalo|quítalo|anuladlo|canceladlo"
        "|anúlelo|cancélelo|cancélela|lo anulas|lo cancelas|anúlamelo|cancélamelo|cancelar|anular"
        "|cancela|anula|déjalo|olvídalo"
    ),
    cancel_last=phrases(
        "ya no hace falta|queda cancelado|queda cancelada|se cancela|está cancelado"
        "|está cancelada|se anula|queda anulado|queda anulada|ya no es necesario"
    ),
    maybe_reschedule=phrases(
        "mueve|mover|cambia la|cambia el|cambia lo|cambiar la|cambiar el|pasa la|pasa el"
        "|pasa lo|pasar la|pasar el|pasar lo|modifica|corre la|corre lo"
        "|cambia a|traslada|cambia las|cambia|pasa"
        "|cambiar|intercambia|mueve la|mueve el|mueve lo"
    ),
    job_words=words("cita visita trabajo aviso hora lo turno trabajos visitas parte servicio"),
    move_to=words("al a para hasta"),
    question=phrases(
        "cuánto|cuanto|cuánta|qué|cuándo|dónde|quién|cuál|cómo|cuántos|cuántas|a qué hora"
        "|por qué|sabes|sabéis|alguien sabe|cual|cuando|donde|quien|como va|ya ha|para cuándo"
        "|de quién|a quién|llegó|terminó"
    ),
    maybe_question=phrases(
        "viene|vienen|va|van|llega|llegan|vendrá|irá|ha ido|fue|trabaja|acaba|está|están|ha|han"
        "|tiene|hay|tenemos|ya está|se ha|sigue|queda|quedan"
    ),
    request=phrases("puede|podría|puedes|podrías|podéis|podríais|podemos|podríamos"),
    other=phrases(
        "perfecto así|así está bien|todo bien|estupendo|fenomenal|muy bien|bien así|así perfecto"
        "|excelente|buenísimo|bárbaro|dale|listo gracias|queda así|gracias|vale|ok|hecho"
        "|ya está hecho|listo|perfecto|de acuerdo|hola|ya está"
        "|ya está arreglado|entendido|voy|en camino|muchas gracias|genial|buenos días|buenas|sí"
        "|no|de nada|prueba"
    ),
)
