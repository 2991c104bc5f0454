"""Nouns of subject matters, without diacritics, which are what tasks are about wherever they stand in a question.

They ask for nothing, belong to no name of a body and are who acts in none: "salaries overdue", "195 formation". Beside
one of them also stand words that alone could be a verb, a sort of thing or a quality: "paying benefits", "civil
servants' pensions".
"""

from __future__ import annotations

from collections.abc import Sequence

_ENGLISH = """
    school schools kindergarten kindergartens university universities schooling curriculum textbooks tuition
    hospital hospitals clinic clinics medicine medicines epidemic epidemics
    salary salaries wage wages payroll allowance allowances bonus bonuses pension pensions benefit benefits insurance
    severance compensation redundancy redundancies retirement entitlements
    housing premises headquarters building buildings equipment vehicle vehicles infrastructure roads bridges
    data database databases software digitisation digitization cybersecurity
    training recruitment staffing placement promotions appointments nominations postings
    congress congresses election elections constitution
    decree decrees circular circulars statute statutes charter
    permits fee fees tax taxes budget budgets investment investments taxation
    energy electricity nuclear climate waste tourism sport sports culture farming fishing mining shipbuilding
    complaints denunciations petitions corruption wastefulness
    merger mergers merging boundaries
    innovation talent talents radio television magazines publishing
    charity volunteering islands borders
"""
_FRENCH = """
    ecole ecoles enseignement universite universites maternelles scolarite
    hopital hopitaux dispensaire dispensaires medecine medicaments epidemie epidemies
    salaire salaires remuneration remunerations prime primes indemnite indemnites indemnisation retraite retraites
    pension pensions allocation allocations prestation prestations assurances cotisations licenciements
    logement logements batiment batiments vehicules infrastructure infrastructures routes ponts
    donnees logiciel logiciels numerisation cybersecurite
    formation formations recrutement recrutements nominations mutations affectations promotions
    congres election elections constitution
    decret decrets circulaire circulaires
    permis taxe taxes impot impots redevances budget investissement investissements fiscalite
    energie electricite nucleaire climat dechets tourisme sport culture peche mines
    plaintes denonciations petitions corruption gaspillage
    fusion fusions
    innovation talents radio radios television televisions
    iles frontieres benevolat
"""
_BESIDE_ENGLISH = """
    reform reforms merge merges build building pay paying payment payments paid train recruit recruiting amend amending
    amendment amendments draft drafting review reviewing rearrange rearranging rearrangement reorganise reorganising
    place placing transfer transfers reducing reduction cutting streamlining digital
    civil servant servants public employee employees staff cadre cadres official officials worker workers teacher
    teachers retired early people job jobs position positions plan plans scheme schemes system systems policy policies
    level levels national social urban rural provincial communal local commune communes province provinces party medical
    health education land planning administrative legal political state rate rates
    digitised unified new draft programme programmes program programs project projects model models
    abolition arrangement arrangements use management development legislation rules funds funding support
"""
_BESIDE_FRENCH = """
    reforme reformes fusionner batir construire payer paiement paiements versement versements former recruter modifier
    modification modifications revision reorganisation rattachement transfert transferts reduction suppression
    numerique numeriques civil civils public publics publique publiques fonctionnaire fonctionnaires employe employes
    agent agents cadre cadres travailleurs enseignant enseignants retraites depart departs anticipe anticipes poste
    postes plan plans regime regimes systeme systemes politique politiques niveau niveaux national nationale nationaux
    nationales social sociale sociaux sociales urbain urbaine rural rurale provincial provinciaux communal communaux
    communes provinces parti medical medicale medicaux sante education administratif administrative administratifs
    administratives legal legale taux personnel projet projets programme programmes modele gestion usage developpement
    nouveau nouveaux nouvelle nouvelles base bases
"""
_SUBJECTS = frozenset((_ENGLISH + _FRENCH).split())
_BESIDE = frozenset((_BESIDE_ENGLISH + _BESIDE_FRENCH).split())


def are_subject(words: Sequence[str]) -> bool:
    """Whether words, apart from articles and the like, name a subject matter and can be nothing else."""
    return any(word in _SUBJECTS for word in words) and all(word in _SUBJECTS or word in _BESIDE for word in words)
