"""Words, without diacritics, of which one alone is no topic, though a task's text has it.

They are not the nouns of a subject matter: adjectives and participles, adverbs, verbs, who does something, what sort of
thing it is, how much there is of it. "Benefits overdue" asks for what is overdue about benefits, and "important
overdue" for something that no record tells. Endings tell most of them; the others stand in the tables, beside those
of `no_topics`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.question.vocabulary.no_topics import holds_no_topic
from kltrack.terms import LanguageCode

# Endings of adjectives, adverbs, verbs and of who does something; and the nouns that have one, too.
_ENDINGS: Mapping[LanguageCode, str] = {
    "en": r"(ly|ed|ing|i[sz]es?|ous|[ai]ble|ful|less|ives?|al|ic|ary|[eo]rs?|ists?|ees|ants?|ians?)$",
    "fr": (
        r"(er|ir|re|ants?|([^m]|mm)ents?|ifs?|ives?|els?|elles?|ale?s?|aux|iques?|aires?|eurs?|euses?|eux|trices?"
        r"|[ai]bles?|istes?|oires?|i?ere?s?|(iv|ell|eus|ier|iqu|abl|ibl|air)ement|[^t]ees?)$"
    ),
}
_WITH_ENDINGS = """
    housing shipbuilding farming fishing mining banking nursing hospital removal capital charter merger mergers
    transfers waters border borders salary salaries traffic clinic clinics epidemic plants
    hopital hopitaux informatique dispensaire dispensaires salaire salaires logiciel logiciels musique capital journal
    journaux papier papiers chantier chantiers courrier quartier quartiers fumee
"""
_ENGLISH = """
    ability abolish above abuse accounts adjust advisory agree aim aims alliance amend amendment amendments
    amends appendices appendix appoint appoints arrangement arrangements assess association associations attract
    august background bank banks block blocks bottleneck bottlenecks brain bring brings cares challenge
    challenges chamber change changes choose chosen circular circulars citizen citizens clean collective
    collectives comment comments common compulsory concentrate concern concerns conclude conduct conference
    conferences confidence conflict conflicts consider consult consultation consultations contradiction
    contradictions control controls convene copies copy corporation corporations countries country criteria
    crowd cumbersome customs data database databases deal decree decrees delegation delegations department
    departments depth deputies deputy description descriptions develop development develops difficult
    difficulties difficulty dispose dissemination distortion distortions district districts division divisions
    effect effects efficiency effort efforts elsewhere employee enterprise enterprises evaluate event events
    everyday evidence facilities facility fact facts false family farewell fatherland field fields figure
    figures finding findings firm firms fit fits fix forbid force forces form forms forward fourth front
    function functions funds further gap gaps goal goals good govern governs grade grades grassroots ground
    guidance heavy help home hope hostile hot idea ideas improve improvement improvements information inspect
    intellectual intellectuals interfere involve join judge judgment judgments kindly lack law laws layer layers
    lean learn left lesser lesson lessons light like line lines list live lives local loss losses main manage
    management market mass match matches material materials means mechanism mechanisms meeting meetings merge
    merit middle militia minorities minority mistake mistakes model models modern money move nation nature near
    network networks news next normal north note notes nuclear object objective obstacle obstacles office
    offices often old oneself online open operation operations opinion opinions opportunity orientation
    orientations outing outings overcome overlap overlaps oversee paper papers past person personal pilot plan
    plans point policies policy position positions post posts practice practices preparation preparations
    president pressure principle principles private problem problems procedure procedures process processes
    procuracies product products profit program programme programmes programs project projects proof proposal
    proposals propose proposes provision provisions public punish purpose qualify quality quick rank rapid
    rapport ready real rearrange reason reasons reassign rebut recommend recommendation recommendations record
    records recruit reduce regime region regions register regulation regulations relation relations remedies
    remedy renew replace research resource resources response restructure review reward right rights risk risks
    roadmap rule rules same scale scheme schemes scope score screen sense series serious servant servants
    service services severe shape shortcoming shortcomings side sides simple size slow small socio software sort
    south space special speed spread stagnates stand standard standards standby start state station stations
    step strategy strength strengthen stress strict strong structure structures studies study subordinate
    substance success such suggestion suggestions supplement support supreme sure survey surveys suspend system
    systems table talk target targets task teacher teachers tenth test text theirs theme tighten timeline
    timelines timetable timetables tool tools total treasury treat trend trial true trust truth turn unbroken
    unclear understood uniform unit unity unpaid urban urgency use user usual utmost vacant value values
    vanguard verification verifications vietnam view views village villages violation violations vital voice
    ward weak weakness weaknesses wide will woman women wonder word wording words workforce workplace world
    worth wrong youth youths zone zones
"""
_FRENCH = """
    abus achat adaptation adaptations adieu adjoint adjoints affaire affaires agence agences agisse ajout ajouts
    ajustement ajustements alliance amelioration ameliorations annexe annexes aout apercu approche approfondie
    approuve appui armee armees arriere assimilation association associations assurance attente attention
    attribution attributions aussitot aval avance avancee avantage avenir banque banques base bases besoin
    besoins biens bilan blocage blocages bon bons brievement budget but buts calme campagne candidat candidats
    cap capacite capacites cause cellule cellules centre chance changement changements charge charges
    chevauchement chevauchements chiffre chiffres choisi choisis choix cinq citoyen citoyens civil civils clair
    clairs classe cle cles code codes college colleges commandement commandements commission commissions compte
    comptes concret concrets conference conferences confiance conflit conflits conge conges connaissance
    connaissances consequence constat constats consultation consultations contexte contradiction contradictions
    controle controles copie copies corps correction corrections correspondante correspondantes corresponde
    cours creation creations crise critere criteres croissance davantage debat debats decentralise decentralises
    dechet decret decrets defi defis deformation deformations degre delegation delegations delegue delegues
    demande demandes demarche demarrage depart departement departements departs depute deputes description
    descriptions desequilibre desequilibres dessein dessin detection determination developpe developpement
    developpements difference difficulte difficultes diffusion diligence directive directives discours
    dissolution distingue distingues district districts division donnee donnees dossier dossiers double doute
    droit droits ecart ecarts echelon echelons ediction effectif effet effets efficacement efficacite effort
    efforts egard egards elaboration employe employes energique enjeu enjeux envoi equilibre equilibres equipe
    equipes erreur essai essais essence etape etroit etroite etroitement etude etudes evaluation evalue evalues
    exact examen examens exemple exercice exercices expert expertise experts explication exprime expriment
    facilite faiblesse faiblesses faisabilite fausse fausses faute feminin feminins femme femmes fiche fichier
    flou fluide foi fonction fonctionne fonctionnement fonctions fond force forces forme formes fort forte
    fortes forts frais franc fusionne fusionnes garde gene gens gestion gouverne grave graves groupe guide
    habitude hausse haute hautes heurt heurts histoire homme hommes hostile hostiles idee idees image impact
    incident indu indue indues information informations inspection inspections instance instances institut
    insuffisance insuffisances integre integres interconnecte interconnectes interne internes interrompu
    interruption inutile inutiles jeune jeunes jeunesse juge juin juste lacune lacunes lancement lecon lecons
    legitime legitimes lent lente lentes leve levee liaison libre lien ligne lignes limite limites liquidation
    logique loi lois lourd maintien majeur major mandat mandats marche marches marge marine masse masses mauvais
    mecanisme mecanismes meritante meritantes methode methodes metier metiers milice milieu minimum minorite
    minorites mission missions modele modeles moderne modification modifications monde morcellement
    morcellements mot mots moyen moyens multiple multiples nature niveau nivele niveles norme normes note notes
    noyau objectif objectifs objet objets obstacle obstacles obtenu obtenus occasion occupation offre opinion
    opinions option organisation organisations orientation orientations outil outils panne parole part
    participation particulier patrie pause pays peine perte pertes peuple peuples phase plan plans plein pleine
    plutot police policier policiers politique politiques population populations poste postes pourvoi pouvoir
    pouvoirs precis preference preparation preparations presence presentation presentations preuve preuves
    principe principes priorite priorites prise privilege prix probleme problemes procedure procedures processus
    production produit produits programme programmes progres projet projets promptement promptitude proposition
    propositions propre propres protection public publics publique quatrieme rapide rapides rare rattache
    rattaches realisation realite recherche recherches recommandation recommandations recours recueil reculee
    reexamen reference reforme regard regime regimes region regions registre regle reglement reglements regles
    relance relation relations releve releves remarque remede remedes renforce reorganise reponse representant
    reprise requis requise requises reserve residence residences resolument respect ressource ressources reste
    retour reunion reunions reussite revue revues risque risques rythme satisfaction sens serie serieux seuil
    siege sieges signe simple simples sobre sobres societe societes socio soin sol sols soumis source specialise
    specialises stable stade standard strategie strategies strict stricte strictement structure structures
    succes sud suite suppression supreme supremes surplus surtout synchronise synchronises synthese systeme
    systemes tableau tableaux technique techniques tendance test titre ton touche touches traduction traitement
    traitements transfere transferes transformation transformations transmission tresor trois troisieme uniforme
    uniformes union urbain urbaine urbaines urbains urgence usage usages utile utiles valeur valeurs varie
    varies veille verification verifications versement versements victoire vide vietnam village villages ville
    villes violation violations vision vite vive vraie vrais vue xvie zone zones
"""
_NONE: Mapping[LanguageCode, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "fr": frozenset(_FRENCH.split()),
    "vi": frozenset(),
}
# They may also be who is asked: "what must schools do".
_INSTITUTIONS = """
    school schools kindergarten kindergartens university universities hospital hospitals clinic clinics
    ecole ecoles universite universites hopital hopitaux dispensaire dispensaires succursales
"""
INSTITUTIONS = frozenset(_INSTITUTIONS.split())
_NOUNS = INSTITUTIONS | frozenset(_WITH_ENDINGS.split())
# Nouns of two syllables that are a topic, with their marks; of others it cannot be told where a word begins and ends.
_VIETNAMESE = """
    biên chế, tiền lương, phụ cấp, trợ cấp, trụ sở, bảo hiểm, tuyển dụng, khiếu nại, tố cáo, bầu cử, kỷ luật, nhà ở,
    ngân sách, hiến pháp, trường học, học phí, lệ phí, viện phí, lương hưu, nghỉ hưu, chi trả, chế độ, nhà đất, hộ tịch,
    bồi dưỡng, tập huấn, bổ nhiệm, sáp nhập, dữ liệu, thiết bị, nhân tài, văn kiện, điều lệ, đào tạo, hạ tầng
"""
VIETNAMESE_SUBJECTS = frozenset(map(str.strip, _VIETNAMESE.split(",")))


def may_be_subject(word: str, language: LanguageCode) -> bool:
    """Whether one word, without its marks, may be what tasks are about, and tells nothing else of them."""
    if word in _NOUNS:
        return True
    return (
        word not in _NONE[language]
        and not holds_no_topic([word], language)
        and re.search(_ENDINGS[language], word) is None
    )
