"""French words that mean the same, a line for each meaning, in dictionary form."""

LINES = """
    fusion | fusionner | regroupement | regrouper
    réorganisation | réorganiser | réaménagement | restructuration | restructurer | agencement | remaniement
    rationalisation | rationaliser | allègement | alléger | dégraissage | amincissement
    suppression | supprimer | abolition | abolir | mettre fin | dissolution | dissoudre
    création | créer | instituer | mettre en place | instaurer
    échelon | niveau
    à deux niveaux | à deux échelons | à deux étages
    à trois niveaux | à trois échelons
    administration locale | collectivité locale | autorité locale | collectivité territoriale
    province | provincial
    commune | communal
    zone spéciale | zone administrative spéciale
    village | hameau
    groupe d'habitants | groupe de résidents | îlot d'habitation | quartier résidentiel | quartier d'habitation
    zone urbaine | agglomération
    unité administrative | circonscription administrative | division administrative | entité administrative
    cadre | fonctionnaire | serviteur de l'État
    agent public | employé public | agent de la fonction publique | salarié du secteur public
    non permanent | à temps partiel | non professionnel | non spécialisé | semi-professionnel
    effectif | tableau des effectifs | dotation en personnel | plafond d'emplois
    personnel | ressources humaines | main-d'œuvre
    police | sécurité publique
    sécurité et l'ordre | ordre public | maintien de l'ordre
    tribunal | juridiction
    parquet | ministère public | procureur
    inspection | inspecter
    inspecteur en chef | inspecteur général | chef de l'inspection
    surveillance | surveiller | superviser | supervision
    vérification | vérifier
    réexamen | réexaminer | revoir | passer en revue
    évaluation | évaluer | notation
    classement | classer | classification
    trier | tri | filtrer | sélectionner
    décentralisation | décentraliser | dévolution
    délégation de pouvoirs | délégation | déléguer
    structure | organigramme
    appareil | rouages | machine administrative
    modification | modifier | amendement | amender | révision | réviser
    Constitution | constitutionnel | loi fondamentale
    droit | juridique | législation
    texte juridique | texte normatif | acte normatif | texte de loi | acte juridique
    règle | règlement | réglementation | disposition
    règlement de travail | règlement intérieur
    Statuts | charte du Parti | statuts du Parti
    projet de loi | proposition de loi
    adopter | adoption
    édicter | édiction | publier | publication | promulguer | promulgation
    communication | propagande | faire connaître | sensibilisation
    informatique | technologies de l'information | TIC
    réfuter | réfutation | démentir | démenti
    déformation | fausse information | désinformation | infox | contre-vérité
    incitation | agitation | provocation
    en ligne | sur Internet | Internet | dématérialisé | virtuel
    transformation numérique | transition numérique | passage au numérique | digitalisation
    numérisation | numériser | scanner
    numérique | digital | électronique
    logiciel | programme informatique
    base de données | banque de données
    gouvernance des données | gestion des données
    sécurité des réseaux | cybersécurité | sécurité informatique
    secret d'État | information classifiée
    obstacle | blocage | entrave | frein | goulet d'étranglement
    régler | résoudre | résolution des problèmes
    insuffisance | lacune | faiblesse | déficience | carence | défaut
    contradiction | conflit | incohérence
    chevauchement | double emploi | doublon | redondance
    morcellement | fragmentation | éparpillement
    pesant | lourd | pléthorique
    échelon intermédiaire | niveau intermédiaire
    remède | remédier | corriger | correction | rectifier | rectification
    gaspillage | gaspiller | gabegie
    malversation | prévarication
    abus de pouvoir | abus d'autorité
    infraction | violation | manquement
    sanctionner | sanction | punir | punition
    interdire | interdiction | prohiber
    ingérence | s'ingérer | intervenir | intervention | immixtion
    localisme | esprit de clocher | régionalisme
    plainte | réclamation | pétition | doléance
    blâmer | blâme | critiquer | critique
    féliciter | félicitations | apprécier | complimenter
    récompense | récompenser
    émulation | mouvement d'émulation
    adjoint | chef adjoint | vice-chef | suppléant
    secrétaire adjoint | vice-secrétaire
    permanence | équipe permanente | cellule de permanence
    député | parlementaire | élu à l'Assemblée
    vacant | vacance | non pourvu
    poste | emploi
    poste de direction | fonction dirigeante | poste à responsabilité
    cumul de fonctions | cumuler des fonctions | cumul des postes | double casquette
    nomination | nommer | désigner | désignation
    candidature | présentation aux postes | se porter candidat
    recrutement | recruter | embauche | embaucher
    mutation | transfert | réaffectation | réaffecter | muter | redéploiement | redéployer
    rattachement | rattacher
    remettre | transmission | passation
    affectation | affecter | placement
    promotion | avancement
    départ | partant | départ à la retraite | quitter | retraite
    excédent | surnombre | sureffectif | surplus
    manque | pénurie | sous-effectif
    indemnité | indemnisation | indemniser | dédommagement | prime de départ
    prestation | allocation
    traitement | salaire | rémunération | salarial | paie
    prime | complément de salaire
    paiement | payer | verser | versement
    fonds annuel des salaires | fonds des salaires | masse salariale | fonds salarial
    assurance sociale | sécurité sociale
    personne méritante | personne de mérite
    logement social | habitation sociale | HLM
    bien immobilier | immobilier | bâtiments et terrains | patrimoine immobilier
    foncier | terrain | sol | terre
    bien public | propriété publique | patrimoine public
    siège | siège social | bâtiment administratif | immeuble de bureaux
    équipement | matériel
    véhicule | voiture | moyen de transport
    cession | céder | aliénation
    rénovation | réhabilitation | réfection
    achat | acheter | acquisition
    économiser | épargner | faire des économies
    impôts | fisc | administration fiscale | services fiscaux | fiscalité
    Trésor | trésorerie de l'État | trésor public
    douanes | service des douanes | douane
    statistiques | statistique
    fonds | crédits | financement | financer
    moyens | ressources
    dépense | frais
    budget | budgétaire | finances publiques
    cotisation | contribution des membres
    sceau | cachet | tampon
    procédure administrative | démarche administrative | formalité | paperasserie
    service public en ligne | téléservice | service public numérique | démarche en ligne
    unité de service public | établissement public | établissement de service public
    permis de construire | autorisation de construire
    exercice de la médecine | pratique médicale
    santé | soins | sanitaire
    établissement de santé | établissement médical | établissement sanitaire
    dispensaire | centre de santé | poste de santé | station sanitaire
    éducation | enseignement
    année scolaire | rentrée scolaire
    maternelle | école maternelle | jardin d'enfants
    primaire | école primaire | école élémentaire
    collège | premier cycle du secondaire
    université | enseignement supérieur
    volontaire | bénévole
    jeune | jeunesse
    femme | féminin
    minorité | minorité ethnique | ethnie minoritaire
    intellectuel | intelligentsia
    scientifique | chercheur
    talent | personne de talent | personne douée
    attirer | attraction | attractivité
    prometteur | à potentiel | d'avenir
    entreprise | firme | société
    entreprise publique | entreprise d'État | société d'État
    société générale | compagnie générale | corporation
    société mère | maison-mère | holding
    succursale | agence bancaire | filiale bancaire
    banque | bancaire
    construction navale | chantier naval
    liquidation | liquider | mise en liquidation
    marine | maritime | navigation maritime
    aviation | transport aérien
    valeurs mobilières | bourse | titres boursiers | marché boursier
    chiffre | cryptographie | cryptologie
    sûreté nucléaire | sécurité nucléaire | sûreté radiologique et nucléaire
    défense | défense nationale
    armée | militaire
    milice | forces d'autodéfense
    officier | gradé
    commandant | chef de commandement
    croissance | croissance économique
    objectif | but | cible
    socio-économique | économique et social
    opinion | opinion publique
    population | habitant | citoyen | peuple
    vie de la population | niveau de vie | conditions de vie
    élection | scrutin | vote
    plénum | session plénière | séance plénière
    célébration | festivité
    réunion d'adieu | pot de départ | adieu
    Têt | Nouvel An lunaire | Nouvel An vietnamien
    congé | vacances | jour férié
    organe de presse | média | titre de presse
    presse | journalisme
    journal | quotidien
    radio-télévision | audiovisuel | radiodiffusion | télévision
    revue | magazine | périodique
    association de masse | organisation de masse | association populaire
    organisation socio-politique | organisation politico-sociale | organisation sociopolitique
    but lucratif | sans but lucratif | à but non lucratif
    caritatif | bienfaisance | charité
    mobilisation des masses | mobilisation populaire
    personne morale | entité juridique
    membre du Parti | adhérent du Parti | encarté
    admission de nouveaux membres | adhésion | admission
    cellule | cellule du Parti
    organe consultatif | organe de conseil
    proposer | proposition | suggérer | suggestion | recommander | recommandation
    avis | consultation | consulter
    approuver | approbation | accepter | donner son accord
    suspendre | suspension | geler | gel
    former | formation | perfectionnement | formation continue
    guider | encadrer | orienter | encadrement
    coordonner | coordination | coopérer | coopération | collaborer | collaboration
    normaliser | normalisation | standardiser | standardisation
    norme | standard
    simplifier | simplification
    réduire | réduction | diminuer | diminution | baisse
    intégrer | intégration
    moderniser | modernisation | mise à niveau
    relier | interconnecté | interconnexion | connecter | connexion | interopérabilité
    synchroniser | synchronisation | synchronisé
    assainir | assainissement | nettoyer | nettoyage
    faisabilité | faisable | praticable | réalisable
    montagneux | montagneuse | de montagne | montagnard
    reculé | isolé | éloigné | enclavé
    défavorisé | démuni | déshérité
    insulaire | île
    en souffrance | en suspens | arriéré
    déséquilibré | inégal | mal réparti
    nivelé | égalitariste | uniformisé par le bas
    gouverner | gouvernance
    institution | institutionnel
    bilan | récapitulatif | rétrospective
    inutile | superflu
    diffuser | diffusion | généraliser | propager
    mandat | durée du mandat | mandature
    annexe | appendice
    copie | reproduction | recopier
    obligatoire | imposé
    essai | expérimenter | expérimentation | test | tester
    congrès pilote | congrès modèle | congrès témoin
    stratégie | stratégique
    à dessein | délibérément | exprès | intentionnellement
    convoquer | convocation
    prévenir | prévention
    répartition | répartir | ventilation
    exécution des jugements | exécution judiciaire | exécution forcée
    Hô Chi Minh-Ville | Saïgon
    Hanoï | Hanoi
    XIVe Congrès | 14e Congrès | quatorzième congrès
    ajuster | ajustement | adapter | adaptation
    protection | protéger
    secteur | branche
    secteur privé | privé
    rédaction | rédiger
    propriétaire | actionnaire
    occupation des sols | usage des sols | utilisation des terres
    gérer | gestion
    plateforme | plate-forme | portail commun
    avant-garde | fer de lance
    domaines de pointe | de pointe | secteur d'avenir
    viennent d'ailleurs | venus d'ailleurs | non originaire | extérieur à la localité
    ouverture de comptes | ouvrir un compte | compte bancaire
    code budgétaire | code de relation budgétaire
    description de poste | fiche de poste | descriptif de poste
    cérémonie | solennité
    forces armées | armée et police
    démocratique | démocratie
    régime de traitements | grille salariale | grille des salaires
    problème technique | panne | incident technique
    travail idéologique | idéologie
    culture | culturel
    économie | économique
    loi | législatif
    assimilation | appropriation
    recenser | recensement | inventaire
    déceler | détecter | détection | repérer
    organisation interne | structure interne
    réforme | réformer | refonte
    fête | réjouissance
    engorgement | encombrement
    perte | déperdition
    hors budget | extrabudgétaire
    école | établissement scolaire
    en direct | retransmis
    coprésider | coprésidence
    commandement militaire | commandement de l'armée
    officier de l'armée | officier militaire
    connaissances | savoir
    attribution de pouvoirs | octroi de pouvoirs
    inspections des ministères | inspection ministérielle
    touché | impacté
    contrôle | contrôler
"""
