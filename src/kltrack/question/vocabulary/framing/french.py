"""The French words that only frame a question: sense → phrases, as `senses` explains.

The long lists are in alphabetical order, marks aside.
"""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined

_SHOW = (
    *("indique", "indiquez", "précise", "précisez", "récapitule", "récapitulez", "vérifie", "vérifiez", "contrôle"),
    *("contrôlez", "regarde", "regardez", "examine", "examinez", "consulte", "consultez", "extrais", "extrayez"),
    *("ressors", "ressortez", "édite", "éditez", "imprime", "imprimez", "prépare", "préparez", "compile", "compilez"),
    *("nomme", "nommez", "énumère", "énumérez", "recense", "recensez", "établis", "établissez", "transmets", "résume"),
    *("transmettez", "dresse", "dressez", "renseigne", "renseignez", "informe", "informez", "explique", "expliquez"),
    *(
        "communique",
        "communiquez",
        "rappelle",
        "rappelez",
        "sors",
        "sortez",
        "liste",
        "listez",
        "détaille",
        "détaillez",
    ),
    *("résumez", "éclaire", "éclairez", "signale", "signalez", "aide", "aidez", "fais", "faites", "donne", "donnez"),
)
_WHOSE = ("ma", "mon", "la", "le", "une", "un", "notre", "mes", "cette", "ce")
_AN_OCCASION = (
    *("réunion", "rapport", "article", "dossier", "chef", "cheffe", "mémoire", "suivi", "exposé", "note", "patron"),
    *("présentation", "travail", "thèse", "point hebdomadaire", "reportage", "enquête", "compte rendu", "direction"),
)
_OF_WHEN = (
    "",
    "de demain",
    "de lundi",
    "de cette semaine",
    "d' aujourd'hui",
    "de la semaine prochaine",
    "demain",
    "mensuel",
)

PHRASES = {
    "opening": "merci de vérifier si | pouvez-vous vérifier si | peux-tu vérifier si | pourriez-vous vérifier si | "
    "merci de me dire si | pouvez-vous me dire si | peux-tu me dire si | pourriez-vous me dire si | "
    "veuillez vérifier si | vérifie si | "
    "vérifiez si | dis-moi si | dites-moi si | je me demande si | à savoir si | savoir si | "
    "vérifie que | je cherche à savoir si | j' aimerais savoir si | je voudrais savoir si | "
    + combined([f"{verb}-{asker}" for verb in _SHOW for asker in ("moi", "nous")])
    + " | "
    + combined(_SHOW, ("pour moi", "la liste de", "la liste des", "la liste du", "une liste de", "une liste des"))
    + " | "
    + combined(
        (
            *(
                "vérifie",
                "vérifiez",
                "contrôle",
                "contrôlez",
                "indique",
                "précise",
                "précisez",
                "récapitule",
                "examine",
            ),
            *(
                "récapitulez",
                "consulte",
                "examinez",
                "consultez",
                "extrais",
                "ressors",
                "édite",
                "prépare",
                "transmets",
            ),
            *("vérifier", "contrôler", "examiner", "éclairer sur", "renseigner sur", "informer sur", "aider à trouver"),
            *("éclairer", "ressortir", "demander", "aider à savoir", "aider à voir", "détailler", "établir", "nomme"),
            *("aide-moi à trouver", "aidez-moi à trouver", "aide-moi à voir", "renseignez-moi sur", "informez-moi sur"),
            *("renseigne-moi sur", "jette un œil à", "jetez un œil à", "jette un œil sur", "jeter un œil à", "nommez"),
            *(
                "tu me dis",
                "tu me donnes",
                "tu me montres",
                "tu me sors",
                "tu me rappelles",
                "vous me donnez",
                "recensez",
            ),
            *(
                "énumère",
                "nous souhaiterions",
                "il serait utile de connaître",
                "il serait bon de savoir",
                "je vais voir",
            ),
            *("on fait le point :", "faisons le point", "on fait le point", "faire le point", "fais le point"),
        )
    ).replace(" :", ""),
    "edging ": "c' est urgent | c' est pour demain | c' est pressé | urgent s'il vous plaît | réunion demain | "
    "j' ai une réunion demain | réunion à préparer | je suis pressé | je suis pressée",
    "edging": combined(
        ("pour", "c' est pour", "en vue de", "pour préparer", "afin de préparer", "pour que je prépare", "je prépare"),
        _WHOSE,
        _AN_OCCASION,
        _OF_WHEN,
    )
    + " | "
    + combined(("j' ai", "je rédige", "j' écris", "je dois faire", "on prépare"), _WHOSE[:6], _AN_OCCASION, _OF_WHEN)
    + " | "
    + combined(
        ("je prépare", "je rédige", "j' écris", "je dois préparer", "il me faut", "je dois rédiger"),
        ("une note", "un rapport", "un article", "un dossier", "un exposé", "une présentation", "un compte rendu"),
        ("pour",),
        ("mon", "ma", "le", "la", "notre"),
        ("directeur", "directrice", "chef", "cheffe", "réunion", "ministre", "direction", "patron", "rédaction"),
        _OF_WHEN,
    )
    + " | "
    + combined(
        ("je suis", "en tant que", "étant", "on est", "moi qui suis"),
        ("", "un", "une", "simple", "le", "la"),
        (
            *("journaliste", "étudiant", "étudiante", "chercheur", "chercheuse", "fonctionnaire", "juriste", "citoyen"),
            *("citoyenne", "nouveau", "nouvelle", "avocat", "avocate", "assistant", "assistante", "stagiaire", "agent"),
            *("enseignant", "enseignante", "doctorant", "doctorante", "perdu", "perdue", "pressé"),
            *(
                "pressée",
                "curieux",
                "curieuse",
                "nouveau ici",
                "nouvelle ici",
                "débutant",
                "débutante",
                "simple citoyen",
            ),
        ),
    )
    + " | "
    + combined(
        (
            *("mon chef", "ma cheffe", "mon patron", "ma directrice", "mon directeur", "la direction", "le cabinet"),
            *("le chef", "un collègue", "une collègue", "un journaliste", "ma hiérarchie", "la hiérarchie", "on"),
            *("le patron", "un ami"),
        ),
        ("me demande", "demande", "veut", "veut savoir", "veut connaître", "voudrait savoir", "aimerait savoir"),
        ("", "la liste de", "la liste des"),
    )
    + " | "
    + combined(
        ("si", "quand"),
        (
            *(
                "possible",
                "c' est possible",
                "vous pouvez",
                "tu peux",
                "vous le savez",
                "tu le sais",
                "vous voulez bien",
            ),
            *("ça ne te dérange pas", "ça ne vous dérange pas", "cela ne vous dérange pas", "tu veux bien", "tu sais"),
            *("vous aurez le temps", "tu auras le temps", "vous avez le temps", "tu as le temps", "cela est possible"),
        ),
    )
    + " | "
    + combined(
        ("pour", "histoire de", "afin de", "juste pour", "c' est pour", "c' est juste pour"),
        (
            *("savoir", "voir", "faire le point", "préparer la réunion", "préparer ma réunion", "préparer mon rapport"),
            *("info", "information", "mémoire", "vérification", "confirmation", "vérifier", "être sûr", "être sûre"),
            *("que je sache", "que je prépare", "rédiger mon rapport", "préparer demain", "mon information", "suivi"),
            *("rendre compte à mon chef", "répondre à mon chef", "informer mon chef", "m' organiser", "y voir clair"),
        ),
    )
    + """ | désolé | désolée | petite question | une petite question | question rapide | question bête
        une question | pour tout le monde | bonjour tout le monde | salut tout le monde
        juste une question | autre question | encore une question | dernière petite question | j' ai une question
        je me demandais | je m' interroge | je m' interroge sur | je voulais vous demander | je voulais te demander
        j' essaie de trouver | j' essaie de savoir | je tente de savoir | je ne sais plus | je ne sais pas
        j' ai oublié | j' ignore | j' aurais aimé savoir | j' aurais voulu savoir | j' aurais aimé connaître
        je vous demande | je te demande | on me demande | je demandais | je débute | je viens d' arriver
        dans le cadre de mon travail | bon | bon alors | hum | et sinon | sinon | concrètement | en clair
        franchement | honnêtement | sincèrement | simplement | tout simplement | en fait | au final | finalement
        avant tout | pour commencer | pour finir | rapidement | vite fait | au passage | entre nous | dis voir
        merci à toi | mille mercis | grand merci | bien à vous | bien cordialement | bonne soirée | salutations
        je vous remercie | je te remercie | en vous remerciant | avec mes remerciements | je vous en remercie
        je vous remercie d' avance | tu sais | vous savez | tu le sais | vous le savez | à ton avis | à votre avis
        selon vous | selon toi | d' après vous | d' après toi | dès que possible | au plus vite | je m' y perds
        je ne m' y retrouve plus | je m' y retrouve plus | d' accord | c' est tout | et c' est tout | rien d' autre
        globalement | dans l' ensemble | dans le détail | une par une | un par un | l' une après l' autre
        éventuellement | par hasard | n' est-ce pas | pas vrai | j' en ai besoin | j' en ai besoin pour demain
        pour votre information | à titre d' information | à titre indicatif | à toutes fins utiles
        curieux de savoir
        curieuse de savoir | je suis curieux de savoir | je suis curieuse de savoir | tant que j' y suis
        tant qu' on y est | pendant que j' y suis | comme d' habitude | sans entrer dans les détails | pêle-mêle
        tu pourrais | vous pourriez | pourriez | pourrais | est-ce que vous pourriez | est-ce que tu pourrais
        dans tout ça | dans tout cela | là-dessus
    """,
    "filler": """
        a | à ce jour | à cette heure | a en charge | a été | à l' attention de | à l' égard de
        à l' heure actuelle | à l' heure qu' il est | à l' ordre du jour | a la charge | à la date de ce jour
        à laquelle | à noter | à quelque titre | à qui a été confié | à qui a été confiée | à qui a-t-on confié
        à qui est confié | à qui est confiée | à quoi | à retenir | à signaler | à surveiller | a-t-elle en charge
        a-t-elle été | a-t-elle la charge | a-t-il | a-t-il en charge | a-t-il été | a-t-il la charge
        a-t-on confié | accomplir | accomplissent | accomplit | accuse | accusent | achever | actuellement
        adressé! | adressée | adressées | adressés! | affiche | afficher | affichez | agir | agissent | ai
        aimerais | allez | allô | alors | apparaissent | apparaît | as-tu | assume | assument | assumer | assure
        assurent | assurer | attend | attend-on | attend-on encore | attendent | attendu | attendue | attendues
        attendus | au fait | au juste | au menu | au niveau de | au niveau du | au programme | au sein du registre
        au total | aurais besoin de | aurais-tu | auriez-vous | auriez-vous l' obligeance d'
        auriez-vous l' obligeance de | auriez-vous la bonté d' | auriez-vous la bonté de
        auriez-vous la gentillesse de | auxquelles | avaient été | avait été | avec dates | avec leur date
        avec leur intitulé | avec leur titre | avec leurs dates | avec leurs intitulés | avec leurs titres
        avec quoi | avez | avez-vous | avoir | avoir été | avoir la charge | avons | avons nous | avons-nous
        ayez l' obligeance de | bien vouloir | bjr | bon ben | bonjour | bonne journée | bonsoir | boucler | bref
        bsr | c' | c' est encore moi | ça | ce | ce que fait | ce qui | ce qui attend | celle | celles | celui
        celui-ci | censé | censée | censées | censés | ces | ceux | chargé! | chargée | chargées | chargés!
        cherche | cherche à savoir | chercher | cherchez | cherchons | chez vous | chose | choses | ci | cite
        cite-moi | citez | citez-moi | clore | clôturer | communique | communiquer | communiquez | complètement
        concerné | concerné par | concernée | concernée par | concernées | concernées par | concernés
        concernés par | confié! | confiée | confiées | confiés! | confirmer | confirmer si | connaitre | connaître
        connues | connus | consulter | contenu | contenu dans | contenu de | contenu du | contenue dans
        contenues dans | contenus dans | cordialement | coucou | couvrez-vous | d' après la base
        d' après le registre | d' avance merci | d' énumérer | dans laquelle | dans le système | dans lesquelles
        dans ta base | dans vos données | dans votre base | dans votre registre | dans votre système | date
        de façon générale | de leur côté | de quoi | de quoi parle | de quoi parle-t-elle | de quoi parlent
        de quoi s' agit-il | de quoi traite | de quoi traitent | de son côté | dedans | déjà | depuis quand
        dernière question | désolé de déranger | désolé de vous déranger | désolée de déranger
        désolée de vous déranger | détail | détails | détails de | devons nous | devons-nous | dire | dire si | dis
        dis moi | dis-moi | dites | dites moi | dites-moi | dois-je | doit-elle | doit-il | doit-on | doivent-elles
        doivent-ils | donc | donne | donne moi | donne-moi | donner | donnez | donnez moi | donnez-moi | dont
        dossier | dossiers | dresse | dresser | dressez | du côté de | du côté des | du côté du | éditer | effectue
        effectuent | effectuer | eh bien | elle | elle en est où | elles | elles en sont où | en a-t-il | en bref
        en ce moment | en charge | en détail | en deux mots | en est-il | en général | en gros | en quelques mots
        en quoi | en résumé | en savoir plus | en sont où | en tout | encore | encore moi | engage | engage-t-elle
        engagent | énoncez | entièrement | envoie | envoyer | envoyez | est | est attendu | est attendue
        est ce qu' on a | est cité | est citée | est mentionné | est mentionnée | est-ce | est-ce qu' on a
        est-elle | est-elle citée | est-elle mentionnée | est-il | est-il cité | est-il mentionné
        est-il possible d' | est-il possible de | et laquelle | et lesquelles | et lesquels | et leurs titres | être
        euh | exacte | exactement | exactes | excuse-moi | excusez-moi | existe | existe-t-il | existent | explique
        explique-moi | expliquer | expliquez | exposer | extraire | extrayez | faire | faire parvenir | faire savoir
        faire savoir si | fais | fais voir | fais-moi parvenir | fais-moi savoir | fait quoi | faites voir
        faites-moi parvenir | faites-moi savoir | faut-il | fiche | fiches | figure | figure dans
        figure-t-elle dans | figure-t-il dans | figurent | figurent dans | figurent-elles dans | figurent-ils dans
        filtre | filtrer | filtrez | finaliser | finir | fournir | fournis | fournissez | gérer | grosso modo | hein
        hello | honorer | identifiants | identifiants de | il | il conviendrait de | il conviendrait de m' indiquer
        il en est où | il existe | il faut | il me faudrait | il me faut | il me serait utile de
        il me serait utile de savoir | il nous faudrait | il nous faut | il serait utile de savoir | il y a
        il y en a | ils | ils en sont où | implique | impliqué | impliquée | impliquent | impliqués | imprime
        imprimer | imprimez | imprimez-moi | incombe | incombent | indique-moi | indiquer | indiquer si | indiquez
        indiquez-moi | informations | infos | inscrit au registre | inscrite au registre | inscrites au registre
        inscrits au registre | intégralement | isoler | j' | j' ai besoin d' | j' ai besoin de | j' ai besoin des
        j' ai besoin du | j' aimerais | j' aimerais savoir | j' aurais besoin d' | j' aurais besoin de
        j' aurais besoin des | j' aurais besoin du | j' écris de | j' essaie de savoir | j' habite | j' habite à
        j' habite en | je | je cherche | je cherche à savoir | je demande | je désire | je désire savoir
        je désirerais | je m' enquiers de | je m' enquiers des | je me demande | je recherche
        je sollicite communication de | je sollicite la communication de | je souhaite | je souhaiterais
        je te prie | je vis à | je voulais | je voulais juste savoir | je voulais savoir | je vous prie
        je vous saurais gré de | je vous saurais gré de bien vouloir | je vous serais reconnaissant | jour | l'
        l' objet de | la | là-dedans | laquelle | le | le cas échéant | le détail | le détail de | lequel | les
        les détails | les identifiants | les identifiants de | lesquelles | lesquelles sont | lesquels | leur
        leurs | lie-t-elle | livrer | lui | m' | m' énumérer | m' expliquer | m' imprimer | m' indiquer
        m' indiquer si | m' intéresse | m' intéressent | madame | maintenant | me | me dire | me dire si
        me faire savoir si | me faudrait | me signaler | me sortir | mener à bien | mener à leur terme
        mener à terme | merci | merci beaucoup | merci bien | merci d' avance | merci de | merci de m' indiquer
        merci de me | merci de me dire | merci par avance | mes | monsieur | montre | montre moi | montre-moi
        montrer | montrez | montrez moi | montrez-moi | nommément ou au titre d' un autre groupe
        nommément ou au titre d' un groupe | nommez-moi | nos | notamment | nous | nous aimerions | nous attend
        nous attendent | nous avons | nous avons besoin de | nous cherchons | nous concerne | nous dire
        nous faire savoir si | nous intéresse | nous lie | nous lient | nous signaler | nous sommes
        nous souhaitons | nous voudrions | nous voulons | oblige-t-elle | obtenir | on a besoin d' | on a besoin de
        on a des choses | on a quelque chose | on a quoi | on aimerait | on attend | on attend de | on attend des
        on attend du | on cherche | on est à | on est au | on est de | on peut | on se demande | on souhaite
        on veut | on voudrait | ont | ont en charge | ont été | ont la charge | ont-elles été | ont-ils été | où
        ou on est | ouvre | ouvrez | ouvrir | parachever | pardon | parle-moi de | parle-moi des | parle-moi du
        parle-t-elle | parlez-moi de | parlez-moi des | parlez-moi du | partager | partagez | parvenir | peut-on
        peut-on savoir | peux tu | peux-tu | pleinement | point | points | pour l' instant | pour laquelle
        pour lesquelles | pour leur part | pour moi | pour sa part | pourrais-je | pourrais-tu | pourrait-on
        pourriez-vous | pourriez-vous m' indiquer | pourriez-vous me dire | pourrions-nous | pouvez-vous
        pouvons-nous | précisément | préciser | précisions | prend en charge | prendre en charge
        prennent en charge | préparer | préparer la liste de | préparez | présente | présentement | présenter
        présentez | prévu | prévue | prévues | prévus | prière de | produire | puis-je | qu' | qu' a-t-on
        qu' est-ce qu' on a | qu' y a t il | qu' y a-t-il | quand | que | que contiennent | que contient
        que disent | que dit | que dit-elle | que fait | que fait-on | que faut-il retenir de
        que faut-il retenir du | que font | que retenir de | que retenir des | que retenir du | que sait-on
        que sait-on de | que sont devenues | que veulent dire | que veut dire | quel est l' objet de
        quel est l' objet du | quel que soit le rôle | quel que soit leur rôle | quelle est | quelqu'un | quelque
        quelque chose | quelque chose à signaler | quelque part | question | questions | qui en a la charge
        qui en est chargé | qui en est responsable | qui fait | qui fait quoi | qui font | qui nous lient
        quiconque | quid | quid d' | quid de | quid des | quid du | quoi | rappel | rappeler | rappelez-moi
        rappelez-nous | rappelle | rappelle-moi | réalise | réalisent | réaliser | récapituler | recenser
        recensez-vous | regarde | regarder | régler | remettre | rendre | renseignements | répond d' | répond de
        répond du | répondent de | répondre d' | répondre de | répondre des | répondre du | résoudre | responsable
        responsables | retracer | retracez | s' | s' acquitte | s' acquitter | s' adresse | s' adresse-t-elle
        s' adressent | s' en charge | s' en chargent | s' en occupe | s' en occupent | s' est engagé
        s' est engagée | s' est-elle engagée | s' est-il engagé | s' il te plait | s' il te plaît | s' il vous plaît
        s' il y en a | s' occupe | s' occuper | sais-tu | sait-on | salut | satisfaire | saurais-tu | sauriez-vous
        savez-vous | savoir | savoir si | se | se charge | se charge de | se charge des | se charge du | se chargent
        se chargent de | se charger | se sont engagées | se sont engagés | sélectionner | selon le registre
        serait-il possible d' | serait-il possible de | solder | sommes-nous | sont | sont attendues | sont attendus
        sont-elles citées | sont-elles mentionnées | sont-ils cités | sont-ils mentionnés | sors | sortez | sortir
        stp | suit-on | suivez-vous | suivons-nous | sujet | sujets | sur le feu | sur les bras | sur lesquelles
        et à qui | et à quel organe
        sur quelque chose | sur quoi | sur quoi que ce soit | sur son bureau | svp | t' as | tenu à | tenu d'
        tenu de | tenue à | tenue d' | tenue de | tenues à | tenues d' | tenues de | tenus à | tenus d' | tenus de
        terminer | thème | thèmes | tiens | tombe | tombent | totalement | toujours | tous rôles confondus
        tout rôle confondu | traiter | transmets | transmettez | transmettre | travail | travaux | trouve | trouver
        trouvez | tu as | tu peux | un | une | une dernière question | vérifiez | veuillez | veux | vise-t-elle
        vite | voilà | voir | vos | voudrais | vous | vous pouvez | y | y a | y a quoi | y a t il | y a-t-il
        y en a-t-il | y' a | y'a
    """,
    "filler to:topic to:field": """
        tout sur | informations sur | infos sur | renseignements sur | en savoir plus sur | détails sur
        précisions sur
    """,
    "filler about": """
        que devient | que deviennent | qu' en est-il de | qu' en est-il du | qu' en est-il des | où en est-on avec
        où en est-on de | où en est-on du | où en est-on des | qu' en est-il
    """,
    "filler so-far": "jusqu' à aujourd'hui | jusqu' aujourd'hui | jusqu' à ce jour | jusqu' ici | jusqu' à présent"
    " | jusqu' à maintenant | jusqu' alors | à maintenant",
    "filler      ": combined(
        ("d' urgence", "en urgence", "de toute urgence", "au plus vite", "urgemment"),
        ("la liste de", "la liste des", "une liste des", "une liste de", "le tableau des", "la liste du"),
    ),
    "filler  ": " | ".join(
        f"{verb}-{asker}"
        for verb in (
            *("sors", "sortez", "trouve", "trouvez", "affiche", "affichez", "cherche", "cherchez", "fais", "faites"),
            *("envoie", "envoyez", "présente", "présentez", "montre", "montrez", "donne", "donnez", "fournissez"),
        )
        for asker in ("moi", "nous")
    ),
    "filler    ": combined(
        ("mon", "ma", "notre"),
        (
            *("chef", "cheffe", "patron", "directeur", "directrice", "supérieur", "ambassade", "service", "bureau"),
            *("rédaction", "équipe", "direction", "ministre", "secrétaire général"),
        ),
        (
            *("veut savoir", "voudrait savoir", "aimerait savoir", "me demande", "demande", "souhaite savoir"),
            *(
                "désire savoir",
                "désirerait savoir",
                "désirerait connaître",
                "souhaite connaître",
                "souhaiterait savoir",
            ),
            *(
                "souhaiterait connaître",
                "voudrait connaître",
                "veut connaître",
                "aimerait connaître",
                "m' interroge sur",
            ),
        ),
    ),
    "filler   ": combined(("est", "sont"), agreeing("fixé prévu programmé planifié"))
    + " | "
    + combined(("est", "sont", "est-il", "est-elle", "sont-ils", "sont-elles"), agreeing("tenu")),
    "filler ": """
        je suis du | je suis de | je suis à | je suis au | je travaille à | je travaille au | je travaille pour
        point | points | dans le système | dans la base | à qui a-t-on confié | à qui est confié | à qui est confiée
    """,
    "filler       ": combined(
        (
            *("le secrétaire général", "la secrétaire générale", "le ministre", "le président", "la présidente"),
            *("le vice-ministre", "le directeur", "la directrice", "le chef de cabinet", "le rédacteur en chef"),
            *("la rédaction", "le cabinet", "le comité", "mon supérieur", "ma chef", "mon équipe", "le bureau"),
        ),
        ("voudrait", "veut", "souhaite", "souhaiterait", "aimerait", "demande", "réclame", "attend", "a demandé"),
        ("", "avoir", "connaître", "voir", "savoir", "la liste de", "la liste des", "un point sur", "recevoir"),
    ),
    "former": "ancien | ancienne | anciens | anciennes",
    "own-body": "chez nous | ici chez nous | de chez nous | chez nous ici | "
    + combined(
        ("notre", "mon", "ma", "nos"),
        (
            *("ministère", "province", "ville", "commission", "organe", "administration", "service", "commune"),
            *("comité", "organisation", "institution", "comité du parti", "bureau", "union", "département", "localité"),
        ),
    ),
    "filler     ": combined(
        ("nous étions", "on était", "j' étais", "nous formions", "moi c' est", "ici", "ici c' est"),
        ("", "avant", "autrefois", "auparavant", "à", "au"),
    )
    + " | quoi pour nous | quelque chose | de quelque chose | qu' est-ce que je dois | qu' est-ce que je dois faire"
    + " | que dois-je | que dois-je faire | je dois | je dois faire | nous devons | nous devons faire | que devons-nous"
    + " | qu' avons-nous | qu' est-ce que nous devons | qu' est-ce que nous devons faire",
    "listing": """
        aperçu de | aperçu des | énumère | énumérer | énumérez | faire le point sur les | inventaire des
        l' aperçu des | la liste | la liste complète | la liste de | la liste des | la liste du | le point sur les
        le récapitulatif des | le tableau des | liste | liste complète | liste de | liste des | liste du | liste-moi
        lister | listez | listez-moi | panorama des | rappel de | rappel des | récapitulatif des | recense
        recenser | relevé de | relevé des | tableau de | tableau des | tableau récapitulatif | un aperçu
        un aperçu de | un aperçu des | un état des | un inventaire des | un panorama des | un point sur les
        un rappel des | un récapitulatif des | un relevé des | un tableau des | une liste | une liste de
        une liste des
    """,
}
