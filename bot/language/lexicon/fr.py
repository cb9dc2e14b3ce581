"""French: days, times, and the words around them."""

from bot.language.lexicon import Lexicon, phrases, words

_ONES = words(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " dix-sept dix-huit dix-neuf"
)
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante"}
_ORDINALS = words(
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
    " onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième"
    " dix-neuvième vingtième"
)

FR = Lexicon(
    code="fr",
    hours_24=True,
    telling=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui demain après-demain"
        " lendemain surlendemain avant-hier janvier février avril juillet août septembre octobre"
        " novembre décembre semaine prochaine prochain heures matin soir après-midi"
    ),
    weekdays=(
        "lundi lundis lun lun.",
        "mardi mardis mar mar.",
        "mercredi mercredis mercr mer.",
        "jeudi jeudis jeu jeu.",
        "vendredi vendredis ven vend",
        "samedi samedis sam.",
        "dimanche dimanches dim dim.",
    ),
    months=(
        "janvier janv jan",
        "février févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août",
        "septembre sept sep",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ),
    numbers={
        **{word.replace("-", " "): n for n, word in enumerate(_ONES)},
        "une": 1,
        "quelques": 3,
        "une dizaine de": 10,
        "une quinzaine de": 15,
        **{tens: n for n, tens in _TENS.items()},
        **{f"{tens} et un": n + 1 for n, tens in _TENS.items()},
        **{f"{tens} {_ONES[i]}": n + i for n, tens in _TENS.items() for i in range(1, 10)},
    },
    ordinals={
        **{word.replace("-", " "): n for n, word in enumerate(_ORDINALS, start=1)},
        "première": 1,
        "second": 2,
        "seconde": 2,
        "vingt et unième": 21,
        "trentième": 30,
        "trente et unième": 31,
        **{f"vingt {word}": 20 + n for n, word in enumerate(_ORDINALS[1:9], start=2)},
    },
    ordinal_endings=words("er ère re nd nde e ème eme"),
    day_words={
        "aujourd'hui": 0,
        "aujourd hui": 0,
        "aujourdhui": 0,
        "auj": 0,
        "ce jour": 0,
        "maintenant": 0,
        "tout de suite": 0,
        "dans la journée": 0,
        "demain": 1,
        "dem": 1,
        "lendemain": 1,
        "le lendemain": 1,
        "après demain": 2,
        "surlendemain": 2,
        "le surlendemain": 2,
        "hier": -1,
        "la veille": -1,
        "avant hier": -2,
    },
    holidays={
        "vendredi saint": "easter-2",
        "pâques|dimanche de pâques": "easter+0",
        "lundi de pâques": "easter+1",
        "ascension|l'ascension|jeudi de l'ascension": "easter+39",
        "pentecôte|la pentecôte": "easter+49",
        "lundi de pentecôte": "easter+50",
        "noël|jour de noël|le jour de noël": "12-25",
        "réveillon de noël|veille de noël|la veille de noël": "12-24",
        "saint sylvestre|la saint sylvestre|réveillon du nouvel an": "12-31",
        "nouvel an|jour de l'an|le jour de l'an|le nouvel an": "01-01",
        "épiphanie|fête des rois": "01-06",
        "saint valentin|la saint valentin": "02-14",
        "fête du travail": "05-01",
        "fête nationale": "07-14",
        "assomption|l'assomption": "08-15",
        "toussaint|la toussaint|jour de la toussaint|journée de la toussaint": "11-01",
        "armistice|l'armistice": "11-11",
    },
    on=phrases("le|pour le|ce|pour|du|au|dès le|à partir du|sur le|à compter du|en date du"),
    the=phrases("le|la|les|l'"),
    of=phrases("de|du|d'|de la|de l'|en|du mois de|du mois d'|des"),
    next=phrases("prochain|prochaine|le prochain|la prochaine|au prochain|à la prochaine"),
    next_after=phrases("prochain|prochaine|suivant|suivante|qui vient|qui suit|d'après"),
    after_next=phrases("en quinze jours"),
    coming=phrases("ce|cet|cette|ces|ce prochain"),
    last=phrases("dernier|dernière|le dernier|la dernière"),
    last_after=phrases("dernier|dernière|passé|passée"),
    every=phrases("chaque|tous les|toutes les"),
    day=phrases("jour|jours|journée"),
    week=phrases("semaine|semaines|sem"),
    fortnight=phrases("quinzaine|quinzaines"),
    month=phrases("mois"),
    year=phrases("an|ans|année|années"),
    workday=phrases("jour ouvré|jours ouvrés|jour ouvrable|jours ouvrables"),
    hour=phrases("heure|heures|h"),
    minute=phrases("minute|minutes|min|mn"),
    weekend=phrases("week end|weekend|we"),
    calendar_week=phrases("semaine|sem|s"),
    week_later=phrases("en huit|en 8"),
    fortnight_later=phrases("en quinze|en 15"),
    before_number=phrases("le|pour le|du|au|dès le|jusqu'au|avant le|ce"),
    within=phrases("dans|d'ici|dans les|en|sous|d'ici à"),
    inside=phrases("sous|dans les|dans les prochaines|dans les prochains|au cours des prochaines"),
    from_now=phrases("plus tard|après|à partir d'aujourd'hui|à compter d'aujourd'hui"),
    ago=phrases("plus tôt|auparavant|avant aujourd'hui"),
    ago_before=phrases("il y a|il ya|y a|voici|voilà"),
    since=phrases("après|à partir de|à compter de|depuis"),
    before_day=phrases("avant"),
    start_of=phrases("début|début de|début d'|au début de|au début d'|premier jour de"),
    this_moment=phrases("maintenant|tout de suite|dès que possible|immédiatement|en ce moment"),
    end_of=phrases(
        "fin|fin de|fin du|à la fin de|à la fin du|dernier jour de|dernier jour du"
        "|dernier jour d'|le dernier jour de|le dernier jour du|le dernier jour d'|fin d'"
        "|à la fin d'|en fin de|d'ici la fin du|d'ici la fin de"
    ),
    no_date=phrases("sans date|date à définir|date à fixer|n'importe quel jour|un jour ou l'autre"),
    soon=phrases("dès que possible|au plus vite|immédiatement|asap"),
    at=phrases(
        "à|a|vers|vers les|à environ|aux environs de|aux alentours de|autour de|sur les|pour"
        "|à partir de|environ|aux|sur le coup de|à peu près à|heure"
    ),
    by=phrases(
        "avant|jusqu'à|jusqu'a|jusque|au plus tard à|d'ici|au plus tard|pas plus tard que|jusqu'aux"
        "|d'ici à|pour avant"
    ),
    by_after=phrases("au plus tard|maximum|max|ou avant|ou plus tôt"),
    onwards=phrases("au plus tôt|ou plus tard|ou après|et après|et plus"),
    after=phrases("après|dès|à partir de|à compter de|pas avant|depuis|passé|au plus tôt à"),
    between=phrases("entre|entre les"),
    between_and=phrases("et|et les|à"),
    range_from=phrases("de|depuis|des|créneau|créneau de|horaire|plage"),
    range_to=phrases("à|a|au|jusqu'à|jusqu'a|-|–"),
    about=phrases("environ|vers|à peu près|env|env.|plus ou moins"),
    clock_suffix=phrases("h|heures|heure|hrs|h."),
    hour_marks=words("h heures"),
    am=phrases(
        "am|a.m|du matin|le matin|dans la matinée|du mat|de la nuit|dans le matin|au matin"
        "|ce matin|de la matinée"
    ),
    pm=phrases(
        "pm|p.m|de l'après midi|l'après midi|du soir|le soir|de la soirée|dans la soirée"
        "|du soirée|dans l'après midi|cet après midi|d'après midi|après midi|en soirée"
        "|en après midi|de l'aprem"
    ),
    noon=phrases("midi|12h midi"),
    midnight=phrases("minuit"),
    and_half=phrases("et demie|et demi|et demies|passé de trente minutes"),
    and_quarter=phrases("et quart|et un quart|un quart"),
    less_quarter=phrases("moins le quart|moins un quart|moins quart"),
    and_minutes=phrases("et|passé de|passées de"),
    less_minutes=phrases("moins"),
    morning=phrases(
        "matin|matinée|le matin|en matinée|dans la matinée|du matin|au matin|en fin de matinée"
        "|en milieu de matinée|dans le matin|avant midi|tôt|tôt le matin|très tôt le matin"
        "|fin de matinée|fin matin|tôt le matin|avant le déjeuner"
    ),
    afternoon=phrases(
        "après midi|aprem|aprèm|l'après midi|en après midi|dans l'après midi|d'après midi|apm"
        "|début d'après midi|en début d'après midi|en milieu d'après midi|en fin d'après midi"
        "|fin d'après midi|milieu d'après midi|l'aprem|après le déjeuner|pendant le déjeuner"
        "|à la fin de l'après midi|tôt d'après midi|de l'après midi"
    ),
    evening=phrases(
        "soir|soirée|le soir|en soirée|dans la soirée|nuit|de nuit|dans la nuit|en début de soirée"
        "|en fin de soirée|fin de soirée|début de soirée|la nuit|du soir|tard le soir"
    ),
    first_thing=phrases(
        "à la première heure|première heure|en premier|dès la première heure|en début de journée"
        "|à l'ouverture|tout début de matinée|en début de matinée|début de matinée|au petit matin"
    ),
    end_of_day=phrases(
        "en fin de journée|fin de journée|à la fin de la journée|avant la fermeture|avant ce soir"
        "|d'ici ce soir|avant la fin de la journée|à la fermeture|d'ici la fin de la journée"
    ),
    this_morning=phrases("ce matin|cette matinée"),
    this_afternoon=phrases("cet après midi|cet aprem|cet aprèm|cette après midi"),
    tonight=phrases("ce soir|cette nuit|cette soirée"),
    part_glue=phrases("le|en|dans la|dans le|dans l'|au|à la|tôt|tard|fin|fin de|début de|de la"),
    any_time=phrases("à n'importe quelle heure|toute la journée|peu importe l'heure|sans heure"),
    quarter_hour=phrases("un quart d'heure|quart d'heure"),
    half_hour=phrases("une demi heure|demi heure|une demie heure|1/2 heure"),
    for_person=words("pour"),
    to_person=phrases(
        "pour|avec|à|assigner à|assigné à|confier à|confié à|technicien|affecter à|affecté à|par"
        "|envoyer|envoie|envoyez|ouvrier|chauffeur"
    ),
    me=phrases("moi|moi même|j'y vais|je m'en occupe|je m'en charge"),
    anyone=phrases(
        "le plus proche|la plus proche|n'importe qui|celui qui est libre|le premier disponible"
        "|qui est libre|le technicien le plus proche|au plus proche"
    ),
    nobody=phrases("non assigné|personne|sans technicien|à assigner|pas encore assigné"),
    somebody=phrases("quelqu'un|un technicien"),
    both=phrases("et|&|+|,|, et"),
    either=phrases("ou|/|ou bien"),
    otherwise=words("ou sinon plutôt idéalement éventuellement"),
    copies=words("cc cci"),
    state_verbs=words("a avait est était sait veut dit habite travaille"),
    titles=words("m. mr mme mlle monsieur madame"),
    worker_nouns=words("le la notre technicien technicienne collègue plombier électricien"),
    before_person=phrases(
        "envoie|envoyer|envoyez|peux tu envoyer|pouvez vous envoyer|il faut que|il faut envoyer"
        "|demande à|planifie|programme|mets|est ce que|merci d'envoyer|je veux que"
    ),
    after_person=phrases(
        "à|au|chez|aux|doit aller à|doit aller au|doit aller chez|va à|va au|va chez|doit passer à"
        "|doit passer au|doit passer chez|passe à|passe au|passe chez|aille à|aille au|aille chez"
    ),
    person_modals=phrases("doit|peut|pourrait|devrait|va|doit aller|faut"),
    motion_verbs=phrases("aller|va|passer|passe|aille|venir|vient|rendre"),
    motion_links=phrases("à|au|chez|aux|à la|à l'|dans"),
    urgent=phrases(
        "urgent|urgente|très urgent|c'est urgent|urgence|en urgence|au plus vite|dès que possible"
        "|priorité urgente|immédiatement|priorité 1|de toute urgence"
    ),
    high=phrases("priorité haute|haute priorité|prioritaire|important|prio haute|priorité élevée"),
    low=phrases("priorité basse|basse priorité|pas urgent|pas pressé|prio basse|rien ne presse"),
    duration_for=phrases("pendant|durée|environ|compter|prévoir|durant|pour|dure"),
    duration_after=phrases("sur place|de travail|sur site"),
    contact=phrases(
        "appeler|contact|contacter|client|cliente|demander|voir|locataire|gardien|propriétaire"
        "|joindre|appelez"
    ),
    phone=phrases("tél|tél.|tel|téléphone|portable|mobile|numéro|au|fixe"),
    order=phrases(
        "commande|bon de commande|numéro de commande|ref|réf|référence|dossier|ticket|facture"
        "|intervention|devis"
    ),
    number_signs=phrases("#|n°|no|nº|numéro|:|num"),
    notes=phrases("note|notes|remarque|attention|info|consigne|motif|objet|travail|problème"),
    code_words=words("code codes pin digicode"),
    door_words=words("porte portail alarme garage clé portillon interphone"),
    keys={
        "place": "lieu|adresse|chantier|où|site|endroit|destination",
        "day": "jour|date|quand",
        "window": "heure|horaire|créneau|plage horaire",
        "worker": "technicien|intervenant|qui|chauffeur|assigné à",
        "notes": "note|notes|remarque|remarques|travail|tâche|description|motif|consignes",
        "contact": "contact|client|locataire|interlocuteur",
        "phone": "téléphone|tél|portable",
        "email": "courriel|e-mail|mail",
        "order": "commande|référence|réf|dossier|n° de commande",
        "priority": "priorité|urgence",
        "on_site": "durée|durée estimée",
    },
    place_links=phrases("à|au|chez|aux|à la|à l'|dans|au niveau du|devant|près de|en face de|sur"),
    place_before=words(
        "rue avenue av boulevard bd bld boul place pl chemin ch impasse allée allées quai cours"
        " route rte passage square ruelle sentier faubourg fbg résidence bâtiment bât immeuble"
        " appartement appt étage hôtel hôpital clinique école collège lycée mairie gare"
        " boulangerie pharmacie restaurant café bar garage magasin centre zone za zi usine"
        " entrepôt villa maison château église tour porte parc pont cabinet lot lieu-dit"
        " supermarché marché musée théâtre cinéma piscine stade université agence bureau atelier"
        " ferme camping crèche foyer ehpad"
    ),
    place_after=words(
        "bis ter sarl sas sa eurl cedex paris lyon marseille toulouse lille nantes"
        " bordeaux bruxelles genève lausanne nord sud est ouest"
    ),
    street_types=words(
        "rue avenue av boulevard bd bld boul place chemin impasse allée quai cours route rte"
        " passage square ruelle sentier faubourg fbg"
    ),
    task_words=words(
        "réparer remplacer changer installer vérifier contrôler nettoyer livrer chercher apporter"
        " appeler sonner demander monter démonter peindre mesurer déboucher purger couper poser"
        " réparation remplacement installation contrôle entretien maintenance nettoyage livraison"
        " dépannage visite devis fuite panne chaudière chauffage robinet tuyau pompe évier"
        " toilettes douche lavabo radiateur ballon frigo four serrure clé clés porte fenêtre volet"
        " toit prise lampe compteur ascenseur alarme caméra imprimante câble cartons colis palette"
        " chien gardien interphone digicode attention prévenir cassé cassée bouché bouchée bloqué"
        " bloquée coincé coincée relever ramoner enlever sortir retirer"
    ),
    task_endings=("tion", "age"),
    small_words=words(
        "le la les l un une des du de d et ou avec sans pour par sur sous dans en au aux à chez ce"
        " cet cette ces que qui est sont a ont il elle ils on nous vous je tu son sa ses mon ma"
        " ne pas plus très aussi mais si y se n j s c qu vers jusqu'à jusqu'au"
        " jusque dès avant après entre environ partir depuis d'ici d'environ chaque heure"
    ),
    clause_words=words("est sont a ont était il elle ils nous vous je tu qui que parce faut doit"),
    list_words=words("les travaux interventions liste tournée pour deux trois quatre et bonjour"),
    sign_offs=phrases("cordialement|bien à vous|merci d'avance|à bientôt|bonne journée"),
    filler=phrases("s'il vous plaît|s'il te plaît|svp|stp|merci|merci beaucoup"),
    first_filler=phrases(
        "bonjour|salut|bonsoir|svp|stp|s'il vous plaît|s'il te plaît|merci de|nouvelle intervention"
        "|nouveau|nouvelle|intervention|crée|créer|créez|ajoute|ajouter|ajoutez|planifier|planifie"
        "|planifiez|programmer|prévoir|il faut|il me faut|on a|nous avons|peux tu|pouvez vous"
        "|j'ai besoin de|besoin de|coucou|note|notez|rdv|rendez vous|un rdv|un rendez vous"
        "|prendre rdv|réserver|réserve|alors|et"
    ),
    last_filler=phrases(
        "svp|stp|s'il vous plaît|s'il te plaît|merci|merci beaucoup|merci d'avance|si possible|ok"
    ),
    help=phrases("aide|aide moi|exemples|comment ça marche"),
    undo=phrases("annuler ça|défaire|annule ça|annule le dernier"),
    list=phrases("liste|mes interventions|interventions du jour|aujourd'hui"),
    cancel=phrases("annule|annuler|annulez|supprime|supprimer|supprimez|n'envoie|peux tu annuler"),
    reschedule=phrases(
        "reporte|reporter|reportez|décale|décaler|décalez|repousse|repousser|déplace|déplacer"
        "|avance|avancer|reprogramme|reprogrammer|peux tu décaler|peux tu reporter"
    ),
    question=phrases("quand|où|qui|combien|pourquoi|comment|quel|quelle|est ce que|à quelle heure"),
    other=phrases("merci|ok|d'accord|c'est fait|parfait|bonjour|oui|non|bien reçu|fait"),
)
