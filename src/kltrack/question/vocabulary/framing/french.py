"""The French words that only frame a question: sense → phrases, as `senses` explains."""

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
        une question | tout le monde | pour tout le monde
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
        que retenir de | que retenir du | que retenir des | que faut-il retenir de | rappel | identifiants
        les identifiants | identifiants de | les identifiants de | que faut-il retenir du
        que veut dire | que veulent dire
        et lesquelles | et laquelle | et lesquels | en général | de façon générale | avec dates | avec leurs dates
        avec leur date | au sein du registre
        préparer | préparez | préparer la liste de | retracer | retracez | recenser | euh | hein | voilà | bon ben
        je voulais savoir | je voulais juste savoir | je voulais | tiens | allô | inscrit au registre
        inscrite au registre | inscrits au registre | inscrites au registre | nous lient | nous lie | qui nous lient
        tous rôles confondus | tout rôle confondu | quel que soit le rôle | quel que soit leur rôle
        vérifiez | produire | imprimer
        m' imprimer | imprime | imprimez | imprimez-moi | éditer
        filtrer | filtre | filtrez | isoler | sélectionner | citez | cite | citez-moi | cite-moi | énoncez
        nommez-moi
        suivez-vous | suit-on | suivons-nous | recensez-vous | couvrez-vous | quelque part | figure dans
        figurent dans
        figure-t-il dans | figure-t-elle dans | figurent-ils dans | figurent-elles dans | à quelque titre
        dans votre base | dans votre registre | dans votre système | dans ta base | dans vos données | chez vous
        avec leurs intitulés | avec leur intitulé | avec leurs titres | avec leur titre | et leurs titres
        j' habite | j' habite à | j' habite en | je vis à | j' écris de
        on a quelque chose | on a des choses | c' est encore moi | encore moi | ou on est | désolé de déranger
        vite
        désolée de déranger | désolé de vous déranger | désolée de vous déranger | excusez-moi | excuse-moi | pardon
        m' expliquer | expliquer | préciser | récapituler | exposer | confirmer | auriez-vous l' obligeance d'
        savoir si | faire savoir si | nous faire savoir si | me faire savoir si | dire si | me dire si
        confirmer si
        indiquer si | m' indiquer si | accuse | accusent | en deux mots | en quelques mots | en résumé
        dernière question | une dernière question
        je demande | on est à | on est au | on est de | est ce qu' on a | est-ce qu' on a | ils en sont où
        elles en sont où | il en est où | elle en est où | en sont où | en est-il | t' as | tu as | lesquels
        lesquelles | laquelle | lequel | quelque | en gros | grosso modo | dedans
        là-dedans | à la date de ce jour | me signaler | nous signaler | m' énumérer | d' énumérer
        il me serait utile de | il me serait utile de savoir | il serait utile de savoir
        il conviendrait de m' indiquer | il conviendrait de | je sollicite communication de
        je sollicite la communication de | je m' enquiers de | je m' enquiers des | je désire | je désirerais
        je désire savoir | je vous saurais gré de | je vous saurais gré de bien vouloir | auriez-vous la bonté de
        auriez-vous la bonté d' | merci de m' indiquer | merci de me dire | pourriez-vous m' indiquer | hello
        y a quoi
        s' il y en a | le cas échéant | point | points | ouvrir | ouvre | ouvrez | fiche | fiches | a-t-on confié
        à qui a-t-on confié | à qui est confié | à qui est confiée | à qui a été confiée | dans le système
        à qui a été confié
        avoir été
        que | qu' | quoi | ce qui | quand | où | ce | c' | ces | est | sont | est-ce | le | la | les | l' | un | une
        il | elle | ils | elles | doit-on | peut-on | faut-il | y | y a-t-il | a-t-il | il y a | y a | a | me | m'
        donne moi | donnez moi | montre moi | montrez moi | pour moi
        nous | vous | je | j' | veux | voudrais | savoir | connaître | montre | montrer | montrez | montre-moi
        montrez-moi | donne | donner | donnez | donne-moi | donnez-moi | affiche | afficher | affichez | trouve
        trouver | s' il te plaît | s' il vous plaît | merci | dont | rendre | remettre
        livrer | satisfaire | travail | travaux | chose | choses | faire | réaliser | accomplir | terminer | achever
        finir | être | encore | toujours | actuellement | maintenant | celles | ceux | celle | celui | se | s'
        date
        jour | ai | ont | quelle est | leur | leurs | bonjour | merci d' avance
        pourriez-vous | pouvez-vous | a été | ont été | tombe | tombent
        sur quoi | de quoi | avec quoi | en quoi | à quoi | depuis quand | dire
        dis-moi
        dites-moi | dites moi | dis moi | me dire | nous dire | indiquer | indiquez | indiquez-moi | indique-moi
        m' indiquer | peux-tu | pourrais-tu | pourrait-on | peut-on savoir | puis-je | pourriez-vous me dire
        quelque chose | qu' y a-t-il | qu' y a t il | que dit | que disent | que contient | que contiennent
        contenu
        contenu de | contenu du | s' occupe | s' occuper | responsable | responsables | chargé! | chargée | chargés!
        chargées | en charge | concerné | concernée | concernés | concernées | svp | stp | s' il te plait | bonsoir
        salut | déjà | précisément | exactement | au total | en tout | question | questions | sujet | sujets
        dossier | exacte | exactes | connus | connues | contenus dans | contenues dans | contenue dans | contenu dans
        sur quelque chose | sur quoi que ce soit
        dossiers | à ce jour | à l' heure actuelle | pour l' instant | j' aimerais | aimerais | j' aimerais savoir
        connaitre | voir | regarde | regarder | donc | vos | nos | mes | y a t il | as-tu | avez-vous | impliqué
        impliquée | impliqués | implique | impliquent | incombe | incombent | doit-il | doit-elle | doivent-ils
        prévu | prévue | prévus | prévues | est-il | est-elle | a-t-il été | a-t-elle été | ont-ils été
        ont-elles été | avait été | avaient été | censé | censée | censés | censées
        tenu de | tenue de | tenus de | tenues de
        tenu d' | tenue d' | tenus d' | tenues d' | tenu à | tenue à | tenus à | tenues à
        figure | figurent | apparaît | apparaissent
        engage | engagent | engage-t-elle | s' adresse-t-elle | vise-t-elle | lie-t-elle | oblige-t-elle
        en détail | notamment | à signaler | quelque chose à signaler
        est-il cité | est-elle citée | sont-ils cités | sont-elles citées | est-il mentionné | est-elle mentionnée
        sont-ils mentionnés | sont-elles mentionnées | est cité | est citée | est mentionné | est mentionnée
        nommément ou au titre d' un groupe | nommément ou au titre d' un autre groupe
        rappelle-moi | rappelez-moi | rappelle | rappeler | explique | explique-moi | expliquez | celui-ci
        accomplit | accomplissent | effectue | effectuent | réalise | réalisent
        que fait | qui fait | ce que fait | fait quoi | qui fait quoi | que font | qui font
        détail | détails | le détail | le détail de | les détails | détails de | précisions
        informations | infos | renseignements | en savoir plus | de quoi parle
        de quoi parlent
        de quoi traite | de quoi traitent | de quoi parle-t-elle | parle-t-elle | de quoi s' agit-il | que dit-elle
        au programme | au menu | sur le feu | à l' ordre du jour
        confié! | confiée | confiés! | confiées | adressé! | adressée | adressés! | adressées
        nous concerne | nous attend | nous attendent | devons-nous | devons nous | dois-je
        sors | sortez | sortir | fais voir | faites voir | fais | cherche
        cherchez | chercher | je cherche | trouvez | présente | présentez
        présenter | envoie | envoyez | envoyer | fournis | fournissez | fournir | consulter | obtenir | avoir
        veuillez | sais-tu | savez-vous | saurais-tu | sauriez-vous | aurais-tu | auriez-vous | pourrais-je
        pourrions-nous | pouvons-nous | j' ai besoin de | j' ai besoin d' | j' ai besoin du | j' ai besoin des
        on a besoin de | on a besoin d' | nous avons besoin de | il me faut | il nous faut | il me faudrait
        il nous faudrait | je me demande | on se demande | on veut | on voudrait | on aimerait | nous voulons
        nous voudrions | nous aimerions | je souhaite | je souhaiterais | nous souhaitons | on souhaite
        serait-il possible de | serait-il possible d' | est-il possible de | est-il possible d' | existe-t-il
        il existe | existe | existent | rappelez-nous | lui
        qui en est responsable | qui en est chargé | qui en a la charge | y en a-t-il | en a-t-il | il y en a
        attend-on
        que fait-on | il faut | tu peux | peux tu | vous pouvez
        on peut | communiquer | communiquez | communique | me sortir
        on a quoi | qu' est-ce qu' on a | qu' a-t-on | y' a | y'a | quid | quid de | quid du | quid des | quid d'
        thème | thèmes | attendu | attendue | attendus | attendues
        merci beaucoup | merci bien | merci par avance | d' avance merci | cordialement | bonne journée
        je recherche | lesquelles sont | ce qui attend | doivent-elles
        attend | attendent | ci | ça | quelqu'un | quiconque | quel est l' objet de | quel est l' objet du
        l' objet de
        s' est engagé | s' est engagée | se sont engagés | se sont engagées | s' est-il engagé | s' est-elle engagée
        entièrement | pleinement | complètement | totalement | intégralement | répondre de | répond de
        répondent de
        répondre du | répond du | répondre des | répond d' | répondre d'
        j' aurais besoin de | j' aurais besoin d' | j' aurais besoin du | j' aurais besoin des | aurais besoin de
        a en charge | ont en charge | a la charge | ont la charge | a-t-il la charge | a-t-elle la charge
        a-t-il en charge | a-t-elle en charge | avoir la charge | sur les bras | sur son bureau | à retenir
        à noter
        à surveiller | agir | agissent | sait-on | que sait-on | que sait-on de | parle-moi de | parlez-moi de
        parle-moi du | parlez-moi du | parle-moi des | parlez-moi des | faire savoir | faites-moi savoir
        fais-moi savoir | à l' égard de | concerné par | concernée par | concernés par | concernées par
        faire parvenir | parvenir | transmettre | transmettez | transmets | dresser | dressez | dresse | extraire
        extrayez | partager | partagez | avons-nous | avons nous | nous avons | avons | avez
        nous sommes | sommes-nous | boucler | clôturer | clore | finaliser | effectuer | mener à bien
        mener à terme | mener à leur terme | régler | traiter | résoudre | gérer | solder | parachever | honorer
        s' acquitter | s' acquitte | prendre en charge | prend en charge | prennent en charge | assume | assument
        assumer | assure | assurent | assurer | s' adresse | s' adressent | s' en charge | s' en chargent
        s' en occupe | s' en occupent | se charge | se chargent | se charger | se charge de | se chargent de
        se charge du | se charge des | pour lesquelles | dans lesquelles | sur lesquelles | auxquelles
        pour laquelle | dans laquelle | à laquelle | on attend | on attend de | on attend du
        on attend des | attend-on encore | sont attendus | sont attendues | est attendu | est attendue | au juste
        en ce moment | présentement | à l' heure qu' il est | d' après le registre
        selon le registre | d' après la base | à cette heure | que sont devenues
        auriez-vous l' obligeance de | auriez-vous la gentillesse de | ayez l' obligeance de | prière de
        je vous prie | je te prie | je vous serais reconnaissant | bien vouloir | merci de | merci de me
        madame | monsieur | coucou | bsr | bjr | allez | alors | eh bien | dis | dites | au fait | bref
        me faudrait | m' intéresse | m' intéressent | nous intéresse | je cherche à savoir | cherche à savoir
        cherchons | nous cherchons | on cherche | j' essaie de savoir | fais-moi parvenir | faites-moi parvenir
        à l' attention de | de leur côté | de son côté | pour sa part | pour leur part | du côté de | du côté du
        du côté des | au niveau de | au niveau du | en bref
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
        rappel des | rappel de | un rappel des | un état des | un aperçu des | un aperçu de | un aperçu
        aperçu des | aperçu de | l' aperçu des
        un relevé des
        relevé des | relevé de | un inventaire des | inventaire des | un récapitulatif des | récapitulatif des
        le récapitulatif des | un panorama des | panorama des | un point sur les | le point sur les
        faire le point sur les | une liste des | une liste de | une liste
        liste | lister | listez | la liste | la liste de | la liste des | la liste du | liste de | liste des
        liste-moi | listez-moi | tableau des | un tableau des | le tableau des | tableau de | tableau récapitulatif
        liste du | liste complète | la liste complète | énumère | énumérer | énumérez | recense | recenser
    """,
}
