"""French: the words by which texts set tasks (language.py says what the kinds are)."""

from __future__ import annotations

from kltrack.drafting.words.language import Table

# Those who were asked before, with what they must do or are asked: "elles doivent aussi", "il est prié".
_SAME = [
    f"{who} {verb}{also}{asked}"
    for who, verb, ending in (
        *(("il", "doit", None), ("elle", "doit", None), ("ils", "doivent", None), ("elles", "doivent", None)),
        *(("il", "devra", None), ("elle", "devra", None), ("ils", "devront", None), ("elles", "devront", None)),
        *(("il", "est", ""), ("elle", "est", "e"), ("ils", "sont", "s"), ("elles", "sont", "es")),
    )
    for also in ("", " également", " aussi", " en outre", " par ailleurs")
    for asked in ([""] if ending is None else [f" {each}{ending}" for each in ("prié", "chargé", "invité", "tenu")])
]

TABLE: Table = {
    "request": """
        demande | demandent | demandé | demander | demandant | exige | exigent | exigé | exiger | exhorte | exhorté |
        invite | invité | prie | prié | appelle | appelé | la demande | requiert | requis | enjoint | recommande |
        appelle à | réclame | insiste sur | a insisté sur | recommandé | souligné la nécessité de |
        souligné la nécessité d | souligné l importance de | souligné l importance d |
        également souligné l importance de |
        mis l accent sur la nécessité de | mis l accent sur la nécessité d | insisté sur | insiste également sur |
        insisté également sur | également insisté sur | également souligné la nécessité de | souhaite | sommé |
        souligné qu il fallait | souligné qu il faut | indiqué qu il fallait | déclaré qu il fallait |
        affirmé qu il fallait | rappelé qu il fallait | estimé qu il fallait |
        enjoint à | demandé à | a exigé | continué à demander | continué d exiger | continué à exiger | exhortant |
        exigeant | invitant | appelant | priant | enjoignant |
        recommandant | proposé de | propose de | proposé d | propose d | propose que | proposent que | proposé que |
        rappelé aux | rappelé au | rappelle aux |
        rappelle au | réclamé | proposé à | proposé au | proposé aux | conseillé à | conseillé au | conseillé aux |
        encouragé à | encouragés à | encouragée à | encouragées à | dit de | dit d
    """,
    "assignment": """
        charge | chargent | chargé | chargés | chargée | charger | confie | confié | confier | assigne | assigné |
        assigner | ordonne | ordonné | ordonner | désigne | désigné | désigner | mandaté | mandate | attribue |
        attribué | continué à ordonner | continué à charger | donné instruction | donne instruction |
        donne pour mission | instruit | a ordonné | incombe |
        il incombe | il revient | il appartient | chargeant | ordonnant
    """,
    "decision": """
        approuve | approuvent | approuvé | approuver | fondamentalement approuvé | accepte | accepté | décide |
        décidé | fondamentalement conforme | fondamentalement convenu | convenu | approuvé pour l essentiel | adopté |
        fondamentalement d accord | d accord | en principe approuvé | fondamentalement accepté | interdit |
        interdite | interdits | interdites |
        accepter | adopter |
        marqué son accord | donné son accord | mis d accord | décrété |
        interdisent | interdire | souscrit aux | souscrit à
    """,
    "authorisation": """
        autorise | autorisent | autorisé | autoriser | permet | permis | habilite | habilité |
        accordé l autorisation |
        donné l autorisation | donné son feu vert | donné le feu vert | donné son aval
    """,
    "commendation": """
        félicite | félicitent | félicité | féliciter | salue | salué | saluer | reconnu et félicité | reconnu |
        hautement apprécié | reconnu et hautement apprécié | apprécié | félicité et reconnu |
        saluant | félicitant | loué | rendu hommage
    """,
    "begins": """
        demander | demande | exiger | charger | confier | assigner | prier | la demande | inviter | appeler |
        demandant
    """,
    "direct": """
        diriger | de diriger | diriger et de diriger | ordonner | enjoindre | prier | ordonner aux | ordonner au |
        enjoindre aux |
        enjoindre au | demander aux | demander au | diriger et diriger | guider | ordonner à | charger |
        donner des instructions | de donner des instructions | instruire | demander | demander à | orienter | dirige |
        diriger et de donner des instructions | diriger les | conduire | dirigent | diriger et guider |
        guide | guident | dirigera | dirigeront | guidera | guideront | orientera | orienteront |
        contrôle directement | encourage et contrôle directement
    """,
    "with": """
        en coordination avec | en collaboration avec | se coordonner avec | coordonner avec | collaborer avec |
        travailler avec | en liaison avec | de concert avec | coopérer avec | en coopération avec |
        coordonner étroitement avec | travailler en étroite collaboration avec | avec le concours de | ainsi qu avec |
        travailler en collaboration avec | collaborer étroitement avec | coopérer étroitement avec |
        en étroite coordination avec | en lien avec | en concertation avec | conjointement avec |
        avec la participation de | en étroite collaboration avec | en partenariat avec | travailler conjointement avec
    """,
    "must": """
        doit | doivent | devait | devaient | devra | devront | devrait | devraient | faut | fallait | faudra |
        sont tenus de | est tenu de | veuillez |
        il convient de | il convient d | il y a lieu de | il y a lieu d | il importe de | il importe d | ilfaudra |
        est nécessaire de | est nécessaire d | est impératif de | est impératif d | est indispensable de |
        est indispensable d | est essentiel de | est essentiel d | est urgent de | est urgent d | est important de |
        est primordial de | est crucial de | est prioritaire de |
        sont priés de | est prié de | prière de | est chargé de | sont chargés de |
        est chargée de | est responsable de | sont responsables de | a la responsabilité de |
        ont la responsabilité de | est en charge de | sont tenues de | est tenue de | a pour mission de |
        ont pour mission de | sont appelés à | est appelé à | a reçu l ordre de | ont reçu l ordre de |
        a reçu pour instruction de | ont reçu pour instruction de | a reçu instruction de | ont reçu instruction de |
        a reçu pour mission de | ont reçu pour mission de | est responsable devant | sont responsables devant
    """,
    "passive": "est | sont | a été | ont été | était | étaient | se voit | se voient | sera | seront",
    "aside": """
        a | ont | avait | également | aussi | clairement | fondamentalement | est | sont | en outre | y | qu il | il |
        toutefois | ensuite | cependant | récemment | vivement | expressément | par ailleurs |
        une nouvelle fois | une fois de plus | encore une fois | à cette occasion | à maintes reprises |
        il est | et | vient de | viennent de | été | hautement | notamment | demandé et | instamment | leur | lui |
        leur a | lui a | généralement | globalement | unanimement | largement | officiellement | formellement |
        dans l ensemble | pour l essentiel | en particulier | particulièrement | tout particulièrement | les |
        vient d | viennent d | continué à | continué de | continué d | continue à | continue de | de nouveau |
        à nouveau | surtout | avant tout | enfin | encore | personnellement
    """,
    "they": """
        la conclusion | conclusion | il | ils | la direction | elle | le document | la directive | cette conclusion |
        qu il | le télégramme | le gouvernement | gouvernement | le premier ministre | le chef du gouvernement |
        la dépêche | le vice premier ministre | le vice pm |
        vice pm | ce télégramme | cette directive | ce document | cette dépêche |
        l instruction | cette instruction | le dirigeant | le dirigeant vietnamien | le leader | le responsable |
        la dirigeante | le plus haut législateur | le chef de l état | le dirigeant du parti |
        la résolution | cette résolution | la décision | le plan | ce plan | le programme | l avis | la circulaire |
        la lettre | l ordre | la note | l arrêté | le secrétaire général | le président |
        le président de la république | le secrétaire du parti | le secrétaire | la secrétaire | le gouverneur |
        le maire |
        le ministre | la ministre | le vice ministre |
        la vice présidente | le vice président | le chef du cabinet
    """,
    "opener": """
        en conséquence | par conséquent | en outre | en particulier | notamment | de plus | parallèlement |
        par ailleurs | en même temps | à cet effet | ainsi | premièrement | deuxièmement | troisièmement | enfin |
        dans le même temps | et | dans cette conclusion | y compris | parmi ceux ci |
        parmi celles ci | d une part | d autre part |
        de même | à cette fin | pour ce faire | dans ce contexte | à cet égard | d ailleurs | de son côté |
        pour sa part | en ce qui concerne | s agissant de | s agissant du | s agissant des | quant à | quant au |
        quant aux | pour ce qui est de | l objectif est de | le but est de | toutefois | cependant |
        tandis que | concrètement | plus concrètement | spécifiquement | plus précisément
    """,
    "basis": """
        sur la base | conformément | dans le cadre | selon | lors | dans le processus | dans la mise en œuvre | pour |
        en cas de | si | lorsque | après | dans | en vertu | à partir
    """,
    "joins": """
        le | la | les | l | et | ou | ainsi que | aux | au | à | des | de | du | d | tous | toutes | concernés |
        concernées | compétentes | compétents | autres | les deux | deux |
        camarades | les camarades | un | une | tout | toute | chaque
    """,
    "same": """
        il est également chargé de | elle est également chargée de | il est aussi chargé de |
        il est également chargé d | elle est également chargée d |
        elle est aussi chargée de |
        ils sont également chargés de | elles sont également chargées de | il devra également | elle devra également |
        ils devront également | elles devront également | il lui est également demandé de | il lui appartient de
    """
    + "".join(f" | {each}" for each in _SAME),
    "which": """
        de ces | de cette | de ce |
        relevant | directement | au niveau | à tous | dans | sous | qui | dont | chargés | en | sur | par | auprès |
        au sein
    """,
    "do": """
        abroger | accorder | achever | actualiser | affecter | aider | allouer | apporter | arranger | augmenter |
        baser | clarifier | collaborer | concentrer | se concentrer | confirmer | connecter | construire | coopérer |
        déléguer | déployer | déterminer | deployer | donner | effectuer | éliminer | encourager | engager |
        entreprendre | envoyer | éviter | exécuter | exploiter | exercer | fixer | fournir | garantir | gérer |
        identifier | informer | innover | installer | intégrer | investir | limiter | maintenir | maîtriser |
        mettre en œuvre | mettre à jour | motiver | numériser | obtenir | orienter | partager | payer | persister |
        planifier | prendre | présider | prévenir | prioriser | procéder | promouvoir | promulguer | protéger |
        pousser | rassembler | rationaliser | réaliser | réaménager | recevoir | recruter | rectifier | redoubler |
        relever | remédier | remplir | rendre | réorienter | répartir | résumer | respecter | réunir | saisir |
        s efforcer | sélectionner | superviser | suspendre | synthétiser | synchroniser | tenir | tirer | traiter |
        transférer | transmettre | travailler | trier | trouver | unifier | utiliser | vérifier | veiller | viser |
        accélérer | adopter | décider | défendre | diriger | élever | établir | faire | intensifier | lutter |
        rapporter | rendre compte | mettent | continuent | poursuivent | renforcent | veillent | assurent |
        réalisent | proposent | se coordonnent | examinent | réagir | répondre | évacuer | secourir | décaisser |
        débloquer | démarrer | entamer | inaugurer | négocier | signer | diversifier | élargir | étendre |
        sensibiliser | communiquer | recenser | inventorier | combattre | éradiquer | signaler | notifier | émettre |
        édicter | instaurer | instituer | mettre en place | expérimenter | concevoir | harmoniser | optimiser |
        privilégier | œuvrer | s employer | se focaliser | remettre | ouvrir | fermer | conclure | convoquer |
        constituer | désigner | nommer | doter | équiper | stabiliser | freiner | surveiller | enquêter |
        sanctionner | punir | préserver | restaurer | reconstruire | reloger | indemniser | verser | financer |
        épargner | économiser | faciliter | favoriser | stimuler | soutenir | préciser | présider et coordonner |
        alerter | avertir | patrouiller | vacciner | réparer | livrer | transporter | dresser | reboiser | tester |
        draguer | imprimer | calculer | estimer | compiler | agréger | reprendre | approvisionner | loger | abaisser |
        compter | dénombrer | accompagner | accroître | acheminer | acheter | ajouter | aligner | alléger |
        approfondir | assumer | atténuer | attirer | circonscrire | combler | commencer | compenser | concilier |
        concrétiser | consacrer | conserver | consulter | contribuer | couvrir | débattre | décentraliser | déclarer |
        définir | dégager | démanteler | démolir | dépister | déplacer | déposer | désinfecter | détecter | diminuer |
        distribuer | éduquer | embaucher | empêcher | encadrer | endiguer | enregistrer | enrichir | entretenir |
        équilibrer | exempter | expliquer | fluidifier | fusionner | généraliser | imposer | inciter | inclure |
        intervenir | introduire | libérer | localiser | maximiser | minimiser | multiplier | nettoyer | normaliser |
        participer | raccourcir | raccorder | ramener | rapprocher | rattraper | réexaminer | réglementer |
        régulariser | regrouper | rehausser | rejeter | relier | remplacer | rémunérer | rénover | renouveler |
        repérer | réprimer | restructurer | rétablir | revaloriser | sauvegarder | séparer | standardiser |
        subventionner | transformer | vendre | viabiliser | s engager | mettre fin | mettre l accent | porter |
        produire | retirer | revoir | stipuler | valider | parachever | formuler | rédiger | relancer |
        s intéresser | laisser | chercher | conseiller | affiner | diligenter | bâtir | annuler | accueillir |
        valoriser | sécuriser | recueillir | dépêcher | satisfaire | stocker | restreindre | rembourser | rejoindre |
        soulager | contenir | réceptionner | pratiquer | édifier | reprogrammer | alimenter | réinstaller |
        dynamiser | sauver | responsabiliser | liquider | offrir | servir | atteindre | arrêter |
        garantit | garantissent | établit | établissent | fournit | fournissent | définit | définissent |
        réunissent | investissent | saisit | saisissent | ouvre | ouvrent | couvrent | tient | tiennent | maintient |
        maintiennent | obtient | obtiennent | recueille | recueillent | soumet | soumettent | transmet | transmettent |
        met en œuvre | mettent en œuvre | met en place | mettent en place | met à jour | mettent à jour | remet |
        remettent | rend compte | rendent compte | fait rapport | font rapport | prennent | poursuit | élargit |
        élargissent | punit | punissent | avertissent | répondent | construisent | réduisent | inscrivent | suivent |
        établissent | conduisent | introduisent | publient | envoient
    """,
    "how": """
        d urgence | immédiatement | rapidement | sérieusement | strictement | continuer à | continuer | activement |
        proactivement | directement | bien | mieux | pleinement | correctement | efficacement | résolument |
        minutieusement |
        étroitement | promptement | sans délai | soigneusement | attentivement | régulièrement | ne | pas |
        complètement | de manière proactive | s | se
    """,
    "past": "a | ont | avait | avaient | vient de | viennent de | vient d | viennent d",
    "says": """
        précise que | stipule que | indique que | souligne que | énonce | précise | précise également que |
        précise la demande | que | prévoit | il est indiqué que | souligne
    """,
    "to": "de | d | à | pour | afin de | afin d | en vue de | en vue d",
    "urgency": """
        d urgence | urgence | immédiatement | rapidement | continuer | continuent | poursuivre | promptement |
        sans délai | dans les délais | en temps opportun | régulièrement | dès que possible | sans tarder |
        conformément aux exigences et au calendrier
    """,
    "closing": """
        toutes les tâches ci dessus | les tâches ci dessus | les tâches susmentionnées | ces tâches |
        les deux tâches | ces deux tâches |
        tâches ci dessus | l ensemble des tâches ci dessus | les contenus ci dessus | tâches susmentionnées
    """,
    "listing": """
        suivants | suivantes | comme suit | ci après | les tâches suivantes | les contenus suivants | notamment |
        tâches | contenus
    """,
    "office": """
        vice premier ministre | le vice premier ministre | les vice premiers ministres | vice pm | le vice pm
    """,
    "concerning": "pour | dans | concernant",
    "capacity": """
        selon leurs fonctions et tâches | conformément à leurs fonctions et tâches |
        dans le cadre de leurs fonctions et tâches
    """,
    "consequence": "à défaut | tenus responsables | tenues responsables | sous peine",
    "earlier": "auparavant | précédemment | plus tôt | avant cela | l objectif est de | le but est de",
    "heads": """
        les dirigeants des | les chefs des | les responsables des | dirigeants des | chefs des | les responsables de |
        autorités de | autorités des | autorités d | les autorités de | les autorités des | autorités locales de |
        autorités provinciales de
    """,
    "furniture": "photo | source | commentaire | commentaires | illustration | lire aussi | original vietnamien",
}
