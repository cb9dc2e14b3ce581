"""Spanish things that are installed, mended, cleaned and carried, and the larger towns.

A thing behind the name of a place begins the note; a town behind an address ends the place. Words
that are kinds of places as well, or begin names (`puerto`, `fuente`), do not belong here.
"""

from bot.language.lexicon import words

_SINGLE = (
    # water, heat, air
    "acumulador circuito aireador arandela bidón bomba bombín boquilla bote brida burlete"
    " calefactor caldera canaleta casquillo caudalímetro codo colector collarín compuerta contador"
    " desagüe descalcificador difusor electroválvula embudo extractor fluxómetro flotador goma"
    " goteo grifo hidrante humidificador inodoro intercambiador jabonera junta latiguillo manguera"
    " manguito manómetro ósmosis plato prefiltro purgador quemador racor radiador recuperador"
    " rejilla rociador serpentín sifón sonda surtidor tanque tapón termo toallero tubo válvula"
    " ventilador vaso deshumidificador evaporador condensador compresor turbina rodete"
    # electricity, data, sound
    " altavoz amplificador antena autómata señal conexión cobertura corriente tensión batería"
    " bobina bombilla borne cableado cable cargador casquillo chip conector conmutador cuadro"
    " decodificador detector diferencial disco enchufe ensayo fluorescente foco"
    " fuente-de-alimentación fusible grabador halógeno impresora interruptor inversor lámpara"
    " latiguera led magneto mando micrófono mesa-de-mezclas módem monitor motor pantalla pizarra"
    " placa plafón portátil proyector pulsador ratón regleta relé repetidor reloj semáforo sensor"
    " servidor simulador sirena subwoofer tablet teclado temporizador termostato terminal-de-cobro"
    " timbre transformador trafo tubo variador videoportero webcam firewall software licencia"
    " contraseña correo impresión cartucho tóner bandeja fusor"
    # doors, walls, furniture
    " andamio aplique archivador armario arcón asa asiento atril azulejo balda baldosa banqueta"
    " baranda barandilla bastidor biombo bisagra bombillo butaca buzón cabecero cabina cajón"
    " cajonera candado canapé caseta cerradero cerradura cerrojo claraboya colchón columna"
    " columpio cómoda cornisa corredera cortina cristal cristalera cuna doselera escalón"
    " escaparate escritorio espejo estante estantería estor expositor felpudo forjado friso gozne"
    " guía hamaca hornacina lamas listón llavín lona losa mampara manija manivela marquesina mesa"
    " mesilla mirilla moldura moqueta mosaico mosquitera mostrador mueble panel papelera parqué"
    " pasamanos percha perchero pérgola persiana pestillo peldaño pizarrín placa pomo portalón"
    " portón probador puntal rampa reja rellano revestimiento riel rinconera rodapié rótulo sillón"
    " silla sofá somier sombrilla tabique tablón tabla tapa tarima taquilla teja tejadillo"
    " tendedero tirador toldo tope travesaño trona umbral vallado valla vidrio vidriera viga"
    " vitrina zócalo banderola cartel pancarta vinilo pegatina letrero banner display roll-up"
    # kitchens, shops, machines
    " abatidor amasadora asadora aspiradora báscula balanza batidora botellero cafetera campana"
    " carro carrito centrifugadora cinta cizalla congelador cortadora cortafiambres cuchilla"
    " dispensador embutidora empaquetadora envasadora esterilizador estufa exprimidor fregadora"
    " freidora fresadora frigorífico guillotina hormigonera horno impresora lavadora lavavajillas"
    " licuadora lijadora máquina microondas molinillo montacargas nevera olla ordeñadora parrilla"
    " plancha plastificadora prensa pulidora purificador rebanadora recogedor robot rodillo"
    " secador secadora sierra soldador surtidor tolva torno tostador tostadora transpaleta"
    " trituradora vaporeta vending vitrocerámica"
    # water outside, garden, animals
    " abono aspersor árbol arbusto arqueta bordillo bordura canalón cepo césped chopo ciprés cloro"
    " clorador colmena compostera enredadera estanque fuga gravera hiedra hierba jardinera"
    " limpiafondos macetero maceta maleza panal pinar-seco poste rama robot-de-piscina seto"
    " skimmer sumidero tepe tocón tronco vaso-de-piscina alcorque alcantarilla arena grava adoquín"
    " tierra zarza"
    # what goes wrong, is delivered, is lacking
    " albarán alfombra avería bache bolsa botella bulto caja capa carpeta charco chirrido cuerda"
    " desconchón escombro folleto garrafa goteo grieta gotera hongo hormiga humareda mancha manta"
    " mantel material moho mueble olor pieza pelota pintada plaga presupuesto rata ratón recambio"
    " reguero remesa repuesto residuo rollo ruido saco silbido sobre tabla tela toalla tonel traje"
    " tornillo tuerca uniforme vajilla vibración barnizado grafiti"
    # health, sport, vehicles, music
    " andador bici bicicleta camilla cinta desfibrilador elíptica extintor botiquín grúa mancuerna"
    " neumático remolque rueda silla-de-ruedas tatami volante piano órgano violín batería saxofón"
    " atracción tobogán carpa hinchable futbolín billar diana ascensor elevador polipasto"
    " carretilla furgón embrague parabrisas retrovisor"
)


def _plural(word: str) -> str:
    if word[-1] in "aeiouéó":
        return f"{word}s"
    return f"{word[:-1]}ces" if word.endswith("z") else word if word.endswith("s") else f"{word}es"


# What is delivered by weight or volume, or worked with.
_STUFF = words(
    "butano propano gasoil gasóleo diésel gasolina queroseno cemento mortero arena grava gravilla"
    " zahorra sal cal yeso escayola cobre pvc acero aluminio hierro madera cartón papel plástico"
    " corcho goma espuma lana fieltro vino cerveza leche pan harina aceite azúcar café hielo"
    " pienso paja heno leña pellets carbón abono mantillo compost césped turba agua lejía cloro"
    " detergente pintura barniz esmalte disolvente silicona cola resina asfalto alquitrán hormigón"
    " tela cuero lino algodón poliéster comida fruta verdura carne pescado marisco refrigerante"
    " nitrógeno oxígeno gas diluyente estiércol tierra basura chatarra"
)
_SINGULARS = tuple(word for word in _SINGLE.split() if "-" not in word)
THINGS = tuple(dict.fromkeys([*_SINGULARS, *map(_plural, _SINGULARS), *_STUFF]))

# Towns of one word, or the word that ends the name of one.
TOWNS = words(
    "madrid barcelona valencia sevilla zaragoza málaga murcia palma bilbao alicante córdoba"
    " valladolid vigo gijón hospitalet vitoria granada elche oviedo badalona cartagena terrassa"
    " jerez sabadell móstoles pamplona almería alcorcón leganés fuenlabrada getafe burgos"
    " santander castellón albacete logroño badajoz salamanca huelva lleida lérida tarragona"
    " marbella león cádiz parla mataró torrejón algeciras alcobendas ourense orense reus telde"
    " barakaldo lugo girona gerona cáceres lorca coslada talavera pozuelo roquetas guadalajara"
    " toledo pontevedra palencia zamora ávila cuenca huesca segovia soria teruel jaén melilla"
    " ceuta ferrol avilés torrent torrevieja orihuela vélez chiclana mijas estepona benidorm"
    " gandía alzira sagunto sueca xàtiva alcoi alcoy denia jávea calpe altea cullera paterna"
    " mislata burjassot manises granollers manresa rubí vilanova viladecans cornellà cerdanyola"
    " mollet castelldefels gavà igualada figueres blanes lloret vic olot salou tortosa donostia"
    " irún errentería zarautz eibar tolosa hernani getxo portugalete basauri santurtzi leioa"
    " galdakao durango sestao tudela barañáin burlada estella tafalla calahorra haro arnedo"
    " miranda aranda ponferrada astorga béjar benavente plasencia mérida almendralejo zafra"
    " montijo puertollano valdepeñas tomelloso manzanares alcázar hellín villarrobledo almansa"
    " yecla jumilla cieza molina águilas totana alhama mazarrón utrera écija lebrija carmona osuna"
    " morón antequera ronda fuengirola torremolinos benalmádena motril almuñécar loja guadix baza"
    " linares andújar úbeda baeza martos lucena montilla cabra priego sanlúcar rota barbate conil"
    " tarifa lepe ayamonte moguer arrecife maspalomas arucas adeje arona ibiza mahón manacor inca"
    " calvià llucmajor majadahonda boadilla valdemoro pinto aranjuez arganda rivas colmenar"
    " villalba galapagar torrelodones torrelavega laredo langreo mieres siero llanes villaviciosa"
    " vilagarcía redondela cangas arteixo narón carballo monforte cdmx monterrey puebla querétaro"
    " tijuana cancún toluca morelia veracruz hermosillo culiacán saltillo mexicali tampico oaxaca"
    " zapopan naucalpan ecatepec coyoacán bogotá medellín cali barranquilla bucaramanga pereira"
    " manizales ibagué cúcuta envigado lima arequipa trujillo chiclayo piura cusco callao"
    " miraflores surquillo quito guayaquil cuenca santiago valparaíso concepción temuco"
    " antofagasta providencia ñuñoa montevideo asunción caracas maracaibo rosario mendoza tucumán"
    " quilmes avellaneda lanús morón neuquén"
)
