"""Portuguese, of Brazil and of Portugal: days, times, and the words around them."""

from bot.language.lexicon import Lexicon, phrases, words

_ONES = words(
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze"
    " dezesseis dezessete dezoito dezenove"
)
_TENS = {20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta"}

PT = Lexicon(
    code="pt",
    hours_24=True,
    dashed_days=True,
    telling=words(
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira terça sexta hoje amanhã"
        " ontem anteontem janeiro fevereiro maio junho julho setembro outubro novembro dezembro"
        " manhã meio-dia hj"
    ),
    weekdays=(
        "segunda-feira segunda segundas 2ª-feira 2ª seg seg. segunda-f.",
        "terça-feira terça terças 3ª-feira 3ª ter.",
        "quarta-feira quarta quartas 4ª-feira 4ª qua qua.",
        "quinta-feira quinta quintas 5ª-feira 5ª qui qui.",
        "sexta-feira sexta sextas 6ª-feira 6ª sex sex.",
        "sábado sábados sáb sab.",
        "domingo domingos dom dom.",
    ),
    months=(
        "janeiro jan",
        "fevereiro fev",
        "março mar",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    numbers={
        **{word: n for n, word in enumerate(_ONES)},
        "uma": 1,
        "duas": 2,
        "catorze": 14,
        "dezasseis": 16,
        "dezassete": 17,
        "dezanove": 19,
        "um par de": 2,
        "alguns": 3,
        "algumas": 3,
        **{tens: n for n, tens in _TENS.items()},
        **{f"{tens} e {_ONES[i]}": n + i for n, tens in _TENS.items() for i in range(1, 10)},
        "vinte e uma": 21,
        "vinte e duas": 22,
    },
    ordinals={
        "primeiro": 1,
        "primeira": 1,
        "segundo": 2,
        "terceiro": 3,
        "terceira": 3,
        "quarto": 4,
        "quinto": 5,
    },
    ordinal_endings=words("º ª o °"),
    day_words={
        "hoje": 0,
        "hj": 0,
        "hoje mesmo": 0,
        "ainda hoje": 0,
        "agora": 0,
        "agora mesmo": 0,
        "neste momento": 0,
        "já": 0,
        "amanhã": 1,
        "amnhã": 1,
        "dia seguinte": 1,
        "no dia seguinte": 1,
        "próximo dia": 1,
        "no próximo dia": 1,
        "depois de amanhã": 2,
        "ontem": -1,
        "anteontem": -2,
        "antes de ontem": -2,
        "antes ontem": -2,
    },
    holidays={
        "sexta feira santa|sexta santa": "easter-2",
        "páscoa|a páscoa|domingo de páscoa": "easter+0",
        "corpus christi": "easter+60",
        "natal|dia de natal|no natal|o natal": "12-25",
        "véspera de natal|na véspera de natal": "12-24",
        "véspera de ano novo|passagem de ano": "12-31",
        "ano novo|dia de ano novo|réveillon|no ano novo": "01-01",
        "tiradentes": "04-21",
        "dia do trabalho|dia do trabalhador": "05-01",
        "dia da independência": "09-07",
        "finados|dia de finados": "11-02",
        "todos os santos|dia de todos os santos": "11-01",
    },
    on=phrases(
        "na|no|em|para|pra|para a|para o|pra a|de|do|da|no dia|em o|nesta|neste|a|para o dia|dia"
        "|até|pro|desta|deste|ao|à|o"
    ),
    the=phrases("o|a|os|as|dia|o dia"),
    of=phrases("de|do|da|em|do mês de|deste|desta|do próximo|no"),
    next=phrases("próximo|próxima|o próximo|a próxima|no próximo|na próxima|do próximo|da próxima"),
    next_after=phrases("que vem|próximo|próxima|seguinte|que entra"),
    coming=phrases("este|esta|esse|essa|neste|nesta|nesse|nessa|deste|desta"),
    last=phrases("último|última|passado|passada|o último|a última"),
    last_after=phrases("passado|passada|anterior|último|última"),
    every=phrases("cada|todo|toda|todos os|todas as"),
    day=phrases("dia|dias"),
    week=phrases("semana|semanas|sem"),
    fortnight=phrases("quinzena|quinzenas"),
    month=phrases("mês|meses"),
    year=phrases("ano|anos"),
    workday=phrases("dia útil|dias úteis"),
    hour=phrases("hora|horas|h|hs|hrs"),
    minute=phrases("minuto|minutos|min|mins"),
    weekend=phrases("fim de semana|final de semana|fds"),
    calendar_week=phrases("semana"),
    before_number=phrases(
        "dia|no dia|para o dia|pro dia|o dia|até dia|até o dia|esse dia|este dia"
        "|do dia|pra dia|ao dia|para dia"
    ),
    within=phrases("em|dentro de|daqui a|daqui|no prazo de|nos próximos"),
    inside=phrases("nas próximas|nos próximos|no prazo de|dentro das próximas"),
    from_now=phrases(
        "a partir de hoje|a partir de agora|depois|mais tarde|no futuro|a contar de hoje"
    ),
    ago=phrases("atrás|antes"),
    ago_before=phrases("há|faz"),
    since=phrases("depois de|a partir de|após|desde"),
    before_day=phrases("antes de"),
    start_of=phrases("início de|no início de|começo de|no começo de|primeiro dia de"),
    this_moment=phrases(
        "agora|agora mesmo|neste momento|assim que possível|imediatamente|já|o quanto antes"
    ),
    end_of=phrases(
        "fim de|fim do|fim da|final de|final do|final da|no fim de|no fim do|no final do"
        "|no final de|último dia de|último dia do|no último dia de|o último dia de"
        "|até o fim do|até o final do|ao final do"
    ),
    no_date=phrases("sem data|data a definir|qualquer dia|data a combinar"),
    soon=phrases("assim que possível|o mais rápido possível|imediatamente|quanto antes"),
    at=phrases(
        "às|as|à|ao|a|pelas|lá pelas|por volta das|por volta da|por volta de|cerca das|perto das"
        "|para as|para a|em torno das|são|a partir das|aos|pra as|de|das|à uma"
    ),
    by=phrases(
        "até às|até as|até à|até|até ao|até o|antes das|antes da|antes de|antes do|no máximo às"
        "|no máximo até|o mais tardar às|não depois das|até no máximo"
    ),
    by_after=phrases("no máximo|o mais tardar|ou antes"),
    onwards=phrases("em diante|ou mais tarde|ou depois|adiante"),
    after=phrases(
        "depois das|depois da|depois do|depois de|após as|após a|após o|após ao|após|a partir das"
        "|a partir da|a partir de|a partir do|desde as|não antes das|das"
    ),
    between=phrases("entre as|entre a|entre|entre o"),
    between_and=phrases("e as|e a|e o|e"),
    range_from=phrases("das|de|da|desde as|do|a partir das|horário|horário das|desde"),
    range_to=phrases("às|as|à|a|até às|até as|até a|até|ao|-|–"),
    about=phrases("aprox|cerca de|mais ou menos|por volta das"),
    clock_suffix=phrases("h|hs|hrs|horas|hora|em ponto|h."),
    hour_marks=words("h hs horas"),
    am=phrases(
        "am|a.m|a. m|da manhã|de manhã|pela manhã|na manhã|da madrugada|de madrugada|na madrugada"
        "|desta manhã|esta manhã"
    ),
    pm=phrases(
        "pm|p.m|p. m|da tarde|de tarde|à tarde|pela tarde|na tarde|da noite|de noite|à noite"
        "|pela noite|na noite|desta tarde|desta noite|esta tarde|esta noite"
    ),
    noon=phrases("meio dia|meiodia|o meio dia"),
    midnight=phrases("meia noite|meianoite"),
    quarter_to=phrases("um quarto para as|quarto para as|um quarto para o|quarto para o"),
    minutes_to=phrases("para as|pras|para o|para a|pro|minutos para as"),
    and_half=phrases("e meia"),
    and_quarter=phrases("e um quarto|e quarto"),
    less_quarter=phrases("menos um quarto|menos quarto"),
    and_minutes=phrases("e"),
    less_minutes=phrases("menos"),
    morning=phrases(
        "manhã|de manhã|pela manhã|na parte da manhã|manhãzinha|de manhãzinha|madrugada|da manhã"
        "|de madrugada|cedo|bem cedo|na madrugada|antes do almoço|no fim da manhã|no meio da manhã"
    ),
    afternoon=phrases(
        "tarde|de tarde|à tarde|pela tarde|na parte da tarde|tardinha|depois do almoço|da tarde"
        "|no fim da tarde|no início da tarde|no meio da tarde|fim de tarde|final da tarde"
    ),
    evening=phrases(
        "noite|à noite|de noite|pela noite|da noite|na parte da noite|noitinha|a noite"
    ),
    first_thing=phrases(
        "logo cedo|primeira hora|à primeira hora|primeiro horário|no primeiro horário"
        "|logo pela manhã|assim que abrir"
    ),
    end_of_day=phrases(
        "fim do dia|final do dia|no fim do dia|no final do dia|ao final do dia|até o fim do dia"
        "|fim do expediente|até o final do dia|no fim do expediente|antes de fechar"
    ),
    this_morning=phrases("esta manhã|hoje de manhã|hoje cedo|nesta manhã|hoje pela manhã"),
    this_afternoon=phrases("esta tarde|hoje à tarde|hoje de tarde|nesta tarde"),
    tonight=phrases("esta noite|hoje à noite|hoje de noite|nesta noite"),
    part_glue=phrases("de|da|pela|à|na|a|na parte da"),
    any_time=phrases("a qualquer hora|o dia todo|qualquer horário|sem horário|dia inteiro"),
    quarter_hour=phrases("um quarto de hora|quarto de hora"),
    half_hour=phrases("meia hora|meia horinha|1/2 hora"),
    to_person=phrases(
        "para|pra|pro|com|atribuir a|atribuído a|técnico|funcionário|por|manda|mandar|envia"
        "|enviar|p/|designar para|motorista"
    ),
    me=phrases("mim|eu|eu mesmo|eu vou|deixa comigo|comigo"),
    anyone=phrases(
        "o mais próximo|a mais próxima|qualquer um|quem estiver livre|quem estiver mais perto"
        "|o primeiro disponível|o técnico mais próximo|mais próximo"
    ),
    nobody=phrases("sem atribuição|ninguém|sem técnico|não atribuído|a atribuir|ainda ninguém"),
    somebody=phrases("alguém|um técnico"),
    both=phrases("e|&|+|,|, e"),
    either=phrases("ou|/"),
    otherwise=words("ou senão talvez melhor"),
    copies=words("cc cco"),
    state_verbs=words("tem tinha é está estava sabe quer disse mora trabalha"),
    titles=words("sr sr. sra sra. senhor senhora dona dr dra"),
    worker_nouns=words("o a nosso técnico técnica colega encanador eletricista"),
    before_person=phrases(
        "manda|mandar|mande|envia|enviar|envie|pode mandar|podem mandar|preciso que|precisa que"
        "|pede para|agenda|pode|poderia|deve"
    ),
    after_person=phrases(
        "a|ao|à|em|na|no|para|para a|para o|pra|deve ir a|deve ir ao|deve ir à|vai a|vai ao|vai à"
        "|ir a|ir ao|passar em|passar na|passar no|passa em|passa na|passa no"
    ),
    person_modals=phrases("deve|pode|poderia|deveria|vai|tem que|precisa"),
    motion_verbs=phrases("ir|vai|passar|passa|vá|passe|vir"),
    motion_links=phrases("para|para a|para o|pra|a|ao|à|em|na|no|até"),
    urgent=phrases(
        "urgente|muito urgente|urgência|é urgente|urgentíssimo|emergência|prioridade urgente"
        "|prioridade máxima|prioridade 1|o mais rápido possível|assim que possível"
    ),
    high=phrases("prioridade alta|alta prioridade|importante|prio alta"),
    low=phrases("prioridade baixa|baixa prioridade|não urgente|sem pressa|prio baixa"),
    duration_for=phrases("por|cerca de|duração|durante|aprox|uns|umas"),
    duration_after=phrases("de trabalho|no local"),
    contact=phrases(
        "ligar para|ligar|contato|contacto|cliente|falar com|chamar|inquilino|inquilina|porteiro"
        "|proprietário|proprietária|perguntar por"
    ),
    phone=phrases("tel|tel.|telefone|celular|cel|telemóvel|número|whatsapp|no"),
    order=phrases(
        "pedido|número do pedido|ordem|ordem de serviço|os|ref|referência|chamado|ticket|fatura"
        "|nota fiscal|orçamento"
    ),
    number_signs=phrases("#|nº|n.º|no|n°|número|:|num"),
    notes=phrases("nota|notas|observação|obs|atenção|info|motivo|assunto|serviço|problema"),
    code_words=words("código senha pin"),
    door_words=words("porta portão alarme garagem chave portaria interfone"),
    keys={
        "place": "local|endereço|morada|obra|onde|destino",
        "day": "dia|data|quando",
        "window": "hora|horário|janela",
        "worker": "técnico|funcionário|quem|motorista|responsável",
        "notes": "nota|notas|observação|observações|obs|serviço|descrição|motivo|problema",
        "contact": "contato|contacto|cliente|inquilino",
        "phone": "telefone|celular|telemóvel",
        "email": "email|e-mail|correio",
        "order": "pedido|referência|ref|ordem de serviço|chamado",
        "priority": "prioridade|urgência",
        "on_site": "duração|tempo estimado",
    },
    place_links=phrases("em|na|no|nas|nos|a|ao|à|perto de|em frente a|na casa de|de|da|do"),
    place_before=words(
        "rua r. avenida av praça pça travessa tv alameda al estrada rodovia rod largo beco ladeira"
        " viela calçada quinta bairro edifício ed bloco apto apartamento andar sala loja hotel"
        " hospital clínica escola colégio prefeitura câmara estação farmácia padaria restaurante"
        " bar café oficina centro zona fábrica galpão armazém vila casa castelo igreja torre"
        " parque ponte condomínio lote supermercado mercado museu teatro cinema piscina estádio"
        " universidade agência escritório fazenda sítio creche banco shopping posto"
    ),
    place_after=words("ltda sa lda me epp paulo lisboa porto rio norte sul leste oeste"),
    street_types=words(
        "rua avenida av praça travessa alameda estrada rodovia rod largo beco ladeira viela calçada"
    ),
    task_words=words(
        "consertar reparar trocar substituir instalar verificar revisar limpar entregar buscar"
        " levar trazer ligar tocar perguntar usar montar desmontar pintar medir desentupir"
        " conserto reparo troca substituição instalação revisão manutenção limpeza entrega"
        " retirada visita orçamento vazamento fuga avaria caldeira aquecedor torneira cano bomba"
        " pia banheiro chuveiro autoclismo geladeira frigorífico forno fechadura chave chaves"
        " porta janela persiana telhado tomada lâmpada contador elevador alarme câmera impressora"
        " cabo caixas caixa pacote pacotes palete cachorro cão porteiro cuidado avisar quebrado"
        " quebrada entupido entupida travado parado vazando pingando"
    ),
    task_endings=("ção",),
    small_words=words(
        "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às e ou com sem por"
        " para pra que se é são está estão tem têm não mais muito também mas já ele ela eles nós"
        " me te lhe seu sua este esta esse essa isso"
        " até antes depois entre desde após meia meio cerca volta pela pelas"
    ),
    clause_words=words("é são está estão tem têm foi que porque precisa quer disse se há falta"),
    list_words=words("os as serviços visitas lista rota para dois duas três quatro e olá"),
    sign_offs=phrases("abraços|abraço|atenciosamente|cumprimentos|obrigado e abraços|att"),
    filler=phrases("por favor|pfv|pf|obrigado|obrigada|muito obrigado|se faz favor|valeu"),
    first_filler=phrases(
        "oi|olá|bom dia|boa tarde|boa noite|por favor|novo serviço|novo|nova|serviço|cria|criar"
        "|crie|adiciona|adicionar|agenda|agendar|agende|marca|marcar|marque|programa|programar"
        "|preciso|precisamos|temos|pode|podem|visita|uma visita|um serviço|então|anota"
    ),
    last_filler=phrases("por favor|pfv|obrigado|obrigada|se possível|valeu|ok|muito obrigado"),
    help=phrases("ajuda|me ajuda|exemplos|como funciona"),
    undo=phrases("desfazer|desfaz|desfaça"),
    list=phrases("lista|meus serviços|serviços de hoje|hoje"),
    cancel=phrases(
        "cancela|cancelar|cancele|anula|anular|apaga|apagar|exclui|excluir"
        "|pode cancelar|desmarca|desmarcar"
    ),
    reschedule=phrases(
        "adia|adiar|adie|remarca|remarcar|remarque|reagenda|reagendar|antecipa|antecipar|muda"
        "|mudar|pode remarcar"
    ),
    question=phrases("quando|onde|quem|quanto|quantos|por que|porque|como|qual|a que horas"),
    other=phrases("obrigado|obrigada|ok|feito|pronto|perfeito|olá|oi|sim|não|entendido|valeu"),
)
