import type { PhaseId } from '#guide'

/**
 * Every row of the leidraad with the shape of its answer, written out by hand from the document and not
 * from the source: `id: shape`. Lists name what stands beside the text of an entry. In the order of the
 * walk: a prompt directly below its question (so `besluit.nietNagekomen` below the bodemeisen).
 */
const VOORAF = `
  vooraf.fase: phase
  vooraf.gezin: family with by
  vooraf.medewerking: entries with by value person out of yes partly no unknown
  vooraf.leefgebieden: domains with by domain value out of strength neutral worry unknown
  vooraf.hulpverlening: entries with by organisation person since goal
  vooraf.hulpdoel: detail of vooraf.hulpverlening with goal result
`

const OORDEEL_LISTS = `
  oordeel.nodig: entries with by about
  oordeel.nodig.gezin: entries with by person
  oordeel.bodemeisen: entries with by about
  oordeel.wanneer: entries with by about
`

const BESLUIT_DOING = `
  besluit.brainstorm: ideas with by
  besluit.brainstorm.bieden: ideas with by
  besluit.brainstorm.verwachten: ideas with by towards
  besluit.brainstorm.anders: ideas with by
  besluit.prioriteit: weigh priority
  besluit.prioriteit.client: weigh client
  besluit.prioriteit.deskundig: weigh expert
  besluit.prioriteit.belastbaarheid: weigh bearable
  besluit.interventies: interventions
  besluit.wieDoetWat: agreements
  besluit.bodemeisen: bottomLines guard
`

const BESLUIT_TOGETHER = `
  besluit.tijdslijn: cooperation timeline
  besluit.vervolg: cooperation next
  besluit.informeren: cooperation informing
`

const BESLUIT = `
  ${BESLUIT_DOING}
  besluit.nietNagekomen: bottomLines consequence
  ${BESLUIT_TOGETHER}
`

const UNKNOWN_AND_TABLE = `
  beeld.onbekend: entries with by about owner due
  beeld.tafel: entries with by value out of yes no
`

const SAFETY = `
  ${VOORAF}
  beeld.zorgen: entries with by about certainty source
  beeld.zorgen.waarover: detail of beeld.zorgen with by
  beeld.incidenten: slots with by about slot when certainty source
  beeld.eerder: entries with by value out of yes no unknown
  beeld.gevaar: common with by about certainty
  beeld.patronen: entries with by about certainty
  beeld.patronen.eerst: rank of beeld.patronen
  beeld.krachten: entries with by person
  beeld.krachten.veilig: mark of beeld.krachten
  beeld.krachten.benut: mark of beeld.krachten
  ${UNKNOWN_AND_TABLE}
  schaal: score best low
  schaal.onderbouwing: grounds of schaal
  schaal.ernst: entries with by
  schaal.gevolgen: entries with by
  schaal.kans: entries with by
  schaal.betrokkenen: familyScores of schaal
  oordeel.poort: gate zorgen geen
  ${OORDEEL_LISTS}
  ${BESLUIT}
`

const RISK = `
  ${VOORAF}
  beeld.stand: entries with by and last scores
  beeld.stand.poort: gate ja nee
  beeld.afspraken: carriedOver
  beeld.risicos: entries with by about certainty source nature reach
  beeld.risicos.top3: rank of beeld.risicos top 3
  beeld.inzet: entries with by about when result
  beeld.ervaring: entries with by person
  beeld.krachten: entries with by about
  beeld.krachten.steun: entries with by person
  beeld.krachten.goed: entries with by about
  ${UNKNOWN_AND_TABLE}
  schaal: score best low
  schaal.onderbouwing: grounds of schaal
  schaal.risico: entries with by
  schaal.kans: entries with by
  schaal.betrokkenen: familyScores of schaal
  oordeel.terug: gate ja nee
  oordeel.poort: gate zorgen geen
  ${OORDEEL_LISTS}
  ${BESLUIT}
`

const RECOVERY = `
  ${VOORAF}
  beeld.stand: entries with by and last scores
  beeld.stand.poort: gate geen directe stabiele
  beeld.afspraken: carriedOver
  beeld.koers: entries with by about
  beeld.koers.goed: entries with by about
  beeld.koers.netwerk: entries with by person
  beeld.herstel: entries with by about
  beeld.herstel.top3: rank of beeld.herstel top 3
  beeld.herstel.lang: mark of beeld.herstel
  beeld.toekomst: entries with by person
  ${UNKNOWN_AND_TABLE}
  schaal: score best high
  schaal.onderbouwing: grounds of schaal
  schaal.schade: entries with by
  schaal.haalbaar: entries with by
  schaal.betrokkenen: familyScores of schaal
  oordeel.terug: gate geen directe stabiele
  oordeel.poort: gate ja nee
  ${OORDEEL_LISTS}
  ${BESLUIT_DOING}
  ${BESLUIT_TOGETHER}
  besluit.afsluitingsplan: closingPlan
`

/** The rows of each phase in order, each as `id: shape`. */
export const INVENTORY: Readonly<Record<PhaseId, readonly string[]>> = {
  directeVeiligheid: rows(SAFETY),
  risicogestuurdeZorg: rows(RISK),
  herstelgerichteZorg: rows(RECOVERY),
}

function rows(page: string): readonly string[] {
  return page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
