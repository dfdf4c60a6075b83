/** How the words of a scenario are called in the app: values of fields, by field. */
export const certainty = /** @type {Record<string, string>} */ ({
  feit: 'fact',
  vermoeden: 'suspicion',
  mening: 'opinion',
})
export const audience = /** @type {Record<string, string>} */ ({
  iedereen: 'everyone',
  professionals: 'professionals',
  voorzitter: 'chair',
})
export const slot = /** @type {Record<string, string>} */ ({
  eerste: 'first',
  ergste: 'worst',
  laatste: 'last',
})
export const bearable = /** @type {Record<string, string>} */ ({
  laag: 'low',
  midden: 'middle',
  hoog: 'high',
})
export const term = /** @type {Record<string, string>} */ ({ kort: 'short', lang: 'long' })
export const relation = /** @type {Record<string, string>} */ ({
  partners: 'partners',
  'ex-partners': 'exPartners',
  ouder: 'parent',
  'broer-zus': 'siblings',
  overig: 'other',
})
export const agreementKind = /** @type {Record<string, string>} */ ({
  'informatie-professionals': 'informationProfessionals',
  'actie-professionals': 'actionProfessionals',
  'actie-gezin': 'actionFamily',
  'informatie-gezin': 'informationFamily',
  'bijeenkomst-gezin': 'meetingFamily',
  'bijeenkomst-professionals': 'meetingProfessionals',
})
export const followUp = /** @type {Record<string, string>} */ ({
  gedaan: 'done',
  deels: 'partly',
  'niet-omstandigheden': 'circumstances',
  'niet-gebeurd': 'notDone',
})
/** The names of the life domains as the leidraad writes them. */
export const domains = /** @type {Record<string, string>} */ ({
  Werk: 'werk',
  'Zinvolle (vrije)tijdsbesteding': 'vrijetijd',
  Financiën: 'financien',
  Huisvesting: 'huisvesting',
  'Opvoeden en opgroeien van kinderen': 'opvoeden',
  'Sociaal netwerk': 'netwerk',
  Criminaliteit: 'criminaliteit',
  'Ggz-problematiek': 'ggz',
  '(Licht) verstandelijke beperking': 'lvb',
  Gezondheid: 'gezondheid',
  'Onderwijs/opleiding': 'onderwijs',
  'Verslaving/middelengebruik': 'verslaving',
  'Romantische relaties': 'relaties',
  'Intergenerationele overdracht van geweld': 'overdracht',
})
/** Answers of a small fixed kind, in Dutch or in the words of the code. */
export const values = /** @type {Record<string, string>} */ ({
  ja: 'yes',
  deels: 'partly',
  nee: 'no',
  onbekend: 'unknown',
  kracht: 'strength',
  neutraal: 'neutral',
  zorg: 'worry',
})

/**
 * The word of the app for a word of a scenario; the same word where it is one of the app already.
 *
 * @param {Record<string, string>} table
 * @param {string} word
 */
export function inApp(table, word) {
  return table[word] ?? word
}
