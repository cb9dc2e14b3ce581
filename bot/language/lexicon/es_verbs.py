"""Spanish verbs in the forms that requests and faults have: made of stems, for there are many."""

from itertools import product

from bot.language.lexicon import words

_CLITICS = ("", *words("me nos le les lo la los las melo mela noslo nosla selo sela"))

# What is done with a job or a person: imperatives of tú, vos, usted, ustedes and vosotros.
_ORDERS = words(
    "manda mande manden mandad envia envie envien enviad asigna asigne asignen asignad apunta"
    " apunte apunten apuntad agenda agende agenden agendad programa programe programen programad"
    " encarga encargue encarguen encargad anota anote anoten anotad reserva reserve reserven"
    " reservad pasa pase pasen pasad deja deje dejen dejad avisa avise avisen avisad coloca coloque"
    " coloquen colocad registra registre registren registrad despacha despache despachen despachad"
    " destina destine crea cree creen cread planifica planifique planificad busca busque busquen"
    " buscad pon pone ponga pongan poned mete meta metan meted di deci diga digan decid pide pedi"
    " pida pidan pedid da den dad haz hace haga hagan haced consigue consegui consiga consigan"
    " conseguid trae trai traiga traigan traed suma sume recuerda recuerde recordad comenta comente"
    " pregunta mueve"
)
SINGLE_REQUESTS = tuple(verb + clitic for verb, clitic in product(_ORDERS, _CLITICS) if clitic)
REQUESTS = (*_ORDERS, *SINGLE_REQUESTS)

# What is done at a place. A colon leads to the stem of the stressed forms (`prueba`), a second one
# to that of the subjunctive (`recoja`).
_AR = (
    "acabar acompañar acondicionar aceitar aclarar acoplar achicar actualizar acuchillar adaptar"
    " adecuar adornar afilar afinar aislar ajustar alargar alicatar alinear"
    " alquilar ampliar anclar apagar aparcar apretar:apriet apuntalar armar arrancar arreglar"
    " asegurar aspirar atornillar auditar avisar balancear barnizar blanquear bloquear"
    " bombear borrar buscar cablear calentar:calient calibrar cambiar cancelar"
    " canalizar cargar catalogar cebar cepillar certificar checar chequear"
    " climatizar cobrar colgar:cuelg colocar compactar comprobar:comprueb comprar"
    " conectar configurar confirmar congelar controlar copiar cortar cuadrar cubicar"
    " dejar depurar derribar desagotar desarmar desatascar desatrancar desbloquear desbrozar"
    " descalcificar descargar descolgar:descuelg desconectar descongelar desenchufar desengrasar"
    " desincrustar desinfectar desinsectar desinstalar desmalezar desmontar desocupar despejar"
    " despegar destapar destrabar detallar diagnosticar doblar drenar duplicar ejecutar elevar"
    " embalar embaldosar empalmar empapelar empaquetar empastar encalar encargar encender:enciend"
    " encerar enchufar encolar encuadernar enfriar enganchar engrasar enlosar enlucir enmarcar"
    " ensamblar ensanchar ensayar enterrar:entierr entregar envasar enyesar equilibrar"
    " escanear escuchar esmaltar esquilar estacionar estampar esterilizar etiquetar"
    " evaluar excavar fabricar facturar fallar filmar filtrar firmar flejar formatear forrar"
    " fotografiar fregar:frieg fumigar girar gotear grabar habilitar homologar"
    " hornear hormigonar impermeabilizar impregnar iluminar inspeccionar instalar inventariar"
    " inyectar lavar levantar limpiar lijar liquidar llamar llenar llevar lubricar"
    " machihembrar maquinar marcar mejorar mezclar mirar modificar mojar montar"
    " nivelar numerar observar ofertar ordenar orientar pavimentar pagar"
    " parchear pegar peritar perforar pesar picar pintar pisar podar"
    " posicionar precintar preguntar prensar preparar presentar probar:prueb"
    " proyectar pulsar purgar quemar raspar rastrillar realizar rebajar recalibrar"
    " recargar rectificar recuperar redactar reemplazar reforzar:refuerz refrigerar regar:rieg"
    " registrar regular rehabilitar reiniciar rellenar remachar remodelar remolcar renovar"
    " reparar repasar repintar replantear reseñar resetear resanar restaurar retapizar"
    " retirar retocar revestir revisar revocar rociar rotular sacar sanear segar:sieg sellar"
    " sembrar:siembr señalizar separar seleccionar silenciar sincronizar sintonizar soldar:sueld"
    " soltar:suelt solucionar soplar sujetar suministrar supervisar sustentar taladrar talar tapar"
    " tapizar tasar techar tensar teñir terminar testear tirar tocar tomar tornear trabajar"
    " trasladar transportar trasplantar tratar trazar trenzar troquelar ubicar"
    " usar vaciar validar vallar ventilar verificar vigilar visitar voltear"
    " volcar:vuelc zanjar trapear barrenar mecanizar digitalizar parametrizar reprogramar"
    " sanitizar cotizar relevar constatar gestionar botar jalar amarrar aventar agarrar"
    " masillar estucar sulfatar desratizar quitar acristalar aplicar alzar"
)
_ER = (
    "barrer coger::coj coser disponer::dispong encender:enciend extender:extiend meter mover:muev"
    " poner::pong proteger::protej recoger::recoj reponer::repong resolver:resuelv"
    " retener::reteng romper tender:tiend torcer:tuerc traer::traig atender:atiend"
    " verter:viert devolver:devuelv vender componer::compong leer ofrecer::ofrezc"
    " abastecer::abastezc restablecer::restablezc remover:remuev"
)
_IR = (
    "abrir añadir asistir cubrir definir descubrir despedir:despid escribir expedir:expid freír"
    " fundir imprimir instruir::instruy introducir::introduzc invertir:inviert medir:mid partir"
    " producir::produzc pulir recibir reconstruir::reconstruy reducir::reduzc repartir"
    " repetir:repit"
    " revestir:revist servir:sirv sacudir subir sustituir:sustituy:sustituy vestir:vist bruñir"
    " corregir:corrij:corrij dirigir::dirij construir::construy destruir::destruy"
    " distribuir:distribuy:distribuy invadir hundir teñir:tiñ"
)
# Forms that are more often nouns, names, or words of another language.
_NO_VERBS = words(
    "lima barrio cuadra fabrica fabricas numero piso tienda tiendas monte montes cargo levante"
    " marques pico picos tapas rocio revista cosa cosas retiro doble parte parta partes prepare"
    " prepares observe observes define defines invade invades tire tires tale tales sane removed"
    " moved resolved extended devolved vended fallen barren visita visitas trabajo trabajos aviso"
    " leer montada montana corta"
)


def _forms(verb: str) -> tuple[str, ...]:
    infinitive, stressed, wished = (*verb.split(":"), "", "")[:3]
    stem, kind = infinitive[:-2], infinitive[-2:]
    stressed = stressed or stem
    if kind == "ar":
        wished = _soft(stressed)
        glued = words("ad ando o ado ada ados adas ara aran aron amos emos")
        return (
            infinitive,
            *(stressed + end for end in words("a an as")),
            *(wished + end for end in words("e en es")),
            *(stem + end for end in glued),
        )
    wished = wished or stressed
    present = words("e en es")
    ends = "ed emos era eran" if kind == "er" else "id imos ira iran"
    glued = words(f"{ends} iendo io ieron ido ida idos idas")
    return (
        infinitive,
        *(stressed + end for end in present),
        *(wished + end for end in words("a an as")),
        *(stem + end for end in glued),
    )


def _soft(stem: str) -> str:
    """`saque`, `pague`, `realice`: the same sound before `e`."""
    for end, before_e in (("c", "qu"), ("g", "gu"), ("z", "c")):
        if stem.endswith(end):
            return stem.removesuffix(end) + before_e
    return stem


TASKS = tuple(
    dict.fromkeys(
        form
        for verbs in (_AR, _ER, _IR)
        for verb in verbs.split()
        for form in _forms(verb)
        if form not in _NO_VERBS
    )
)
