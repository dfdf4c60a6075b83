/** How the words of a scenario are called in the app: values of fields, by field. */
/** @type {Readonly<Record<string, string>>} */
export const certainty = {
  feit: 'fact',
  vermoeden: 'suspicion',
  mening: 'opinion',
}
/** @type {Readonly<Record<string, string>>} */
export const audience = {
  iedereen: 'everyone',
  professionals: 'professionals',
  voorzitter: 'chair',
}
/** @type {Readonly<Record<string, string>>} */
export const slot = {
  eerste: 'first',
  ergste: 'worst',
  laatste: 'last',
}
/** @type {Readonly<Record<string, string>>} */
export const bearable = {
  laag: 'low',
  midden: 'middle',
  hoog: 'high',
}
/** @type {Readonly<Record<string, string>>} */
export const term = { kort: 'short', lang: 'long' }
/** @type {Readonly<Record<string, string>>} */
export const relation = {
  partners: 'partners',
  'ex-partners': 'exPartners',
  ouder: 'parent',
  'broer-zus': 'siblings',
  overig: 'other',
}
/** @type {Readonly<Record<string, string>>} */
export const agreementKind = {
  'informatie-professionals': 'informationProfessionals',
  'actie-professionals': 'actionProfessionals',
  'actie-gezin': 'actionFamily',
  'informatie-gezin': 'informationFamily',
  'bijeenkomst-gezin': 'meetingFamily',
  'bijeenkomst-professionals': 'meetingProfessionals',
}
/** @type {Readonly<Record<string, string>>} */
export const followUp = {
  gedaan: 'done',
  deels: 'partly',
  'niet-omstandigheden': 'circumstances',
  'niet-gebeurd': 'notDone',
}
/** The names of the life domains as the leidraad writes them. */
/** @type {Readonly<Record<string, string>>} */
export const domains = {
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
}
/** Answers of a small fixed kind, in Dutch or in the words of the code. */
/** @type {Readonly<Record<string, string>>} */
export const values = {
  ja: 'yes',
  deels: 'partly',
  nee: 'no',
  onbekend: 'unknown',
  kracht: 'strength',
  neutraal: 'neutral',
  zorg: 'worry',
}

/**
 * The word of the app for a word of a scenario; the same word where it is one of the app already.
 *
 * @param {Readonly<Record<string, string>>} table
 * @param {string} word
 */
export function inApp(table, word) {
  return table[word] ?? word
}
