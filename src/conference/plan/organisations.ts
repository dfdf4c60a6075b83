/** The kinds of organisation that are known by name; how each is called on screen is in i18n (`settings`, `partner.…`). */
export const ORGANISATIONS = [
  'veiligThuis',
  'politie',
  'om',
  'reclassering',
  'gemeente',
  'wijkteam',
  'raad',
  'jeugdbescherming',
  'ggz',
  'verslavingszorg',
  'lvb',
  'huisarts',
  'opvang',
  'school',
  'wonen',
  'veiligheidshuis',
] as const
export type OrganisationId = (typeof ORGANISATIONS)[number]

interface Names {
  /** Known wherever they stand in what was typed. */
  readonly full: readonly string[]
  /** Known where they begin what was typed, and in the middle where they are written just so: "parket, OM". */
  readonly short: readonly string[]
}

/** How people in the field call them, in Dutch and English. */
const NAMES: Readonly<Record<OrganisationId, Names>> = {
  veiligThuis: { full: ['Veilig Thuis', 'AMHK'], short: ['VT'] },
  politie: {
    full: ['politie', 'wijkagent', 'recherche', 'hulpofficier van justitie', 'police'],
    short: ['pol'],
  },
  om: {
    full: [
      'Openbaar Ministerie',
      'officier van justitie',
      'justitie',
      'parket',
      'arrondissementsparket',
      'parketsecretaris',
      'Public Prosecution Service',
      'public prosecutor',
      'prosecutor',
    ],
    short: ['OM', 'OvJ', 'officier'],
  },
  reclassering: { full: ['reclassering', '3RO', 'probation'], short: ['RN'] },
  gemeente: { full: ['gemeente', 'municipality'], short: ['gem'] },
  wijkteam: {
    full: ['wijkteam', 'sociaal team', 'sociaal wijkteam', 'buurtteam', 'neighbourhood team'],
    short: ['SWT', 'CJG'],
  },
  raad: {
    full: [
      'Raad voor de Kinderbescherming',
      'Kinderbescherming',
      'Child Protection Board',
      'Child Care and Protection Board',
    ],
    short: ['RvdK', 'raad'],
  },
  jeugdbescherming: {
    full: [
      'jeugdbescherming',
      'jeugdbeschermer',
      'gecertificeerde instelling',
      'gezinsvoogd',
      'gezinsvoogdij',
      'youth protection',
    ],
    short: ['GI', 'JB', 'WSS'],
  },
  ggz: { full: ['ggz', 'geestelijke gezondheidszorg', 'mental health care'], short: [] },
  verslavingszorg: { full: ['verslavingszorg', 'addiction care'], short: ['VZ'] },
  lvb: {
    full: [
      'lvb',
      'licht verstandelijke beperking',
      'hulp bij een licht verstandelijke beperking',
      'mild intellectual disability',
    ],
    short: [],
  },
  huisarts: { full: ['huisarts', 'general practitioner'], short: ['HA', 'POH', 'GP'] },
  opvang: { full: ['opvang', 'vrouwenopvang', 'shelter'], short: ['MO'] },
  school: { full: ['school', 'basisschool', 'onderwijs'], short: [] },
  wonen: { full: ['woningcorporatie', 'corporatie', 'housing association'], short: ['woco'] },
  veiligheidshuis: {
    full: ['Zorg- en Veiligheidshuis', 'Veiligheidshuis', 'Zorg en Veiligheidshuis'],
    short: ['ZVH', 'VHH'],
  },
}

/** The organisation that these words name first, by its name, another name or an abbreviation; undefined for none. */
export function organisationNamed(words: string): OrganisationId | undefined {
  return organisationsNamed(words)[0]
}

/** Every organisation that these words name, in the order of the words. */
export function organisationsNamed(words: string): readonly OrganisationId[] {
  const said = wordsOf(words)
  const found: OrganisationId[] = []
  for (let at = 0; at < said.length;) {
    const here = longestAt(said, at)
    if (here !== undefined && !found.includes(here.id)) found.push(here.id)
    at += here?.names.length ?? 1
  }
  return found
}

/** Every name and abbreviation of an organisation, to look one up while it is typed. */
export function namesOf(organisation: OrganisationId): readonly string[] {
  const { full, short } = NAMES[organisation]
  return [...full, ...short]
}

/** Whether what was typed is exactly another name of an organisation: "VT", "officier". */
export function isNameOf(organisation: OrganisationId, words: string): boolean {
  const said = wordsOf(words).join(' ').toLowerCase()
  return namesOf(organisation).some((each) => wordsOf(each).join(' ').toLowerCase() === said)
}

interface Named {
  readonly id: OrganisationId
  readonly names: readonly string[]
}

const FULL = named('full')
const SHORT = named('short')

function named(kind: keyof Names): readonly Named[] {
  return ORGANISATIONS.flatMap((id) =>
    NAMES[id][kind].map((name) => ({ id, names: wordsOf(name) })),
  )
}

/** What is named from this word on, by the name of the most words. */
function longestAt(said: readonly string[], at: number): Named | undefined {
  const stands = ({ names }: Named, isWritten: (one: string, other: string) => boolean) =>
    names.every((each, index) => isWritten(each, said[at + index] ?? ''))
  const here = [
    ...FULL.filter((each) => stands(each, sounds)),
    // "Stichting zorg om het gezin" is no prosecutor.
    ...SHORT.filter((each) => stands(each, at === 0 ? sounds : (one, other) => one === other)),
  ]
  return here.toSorted((one, other) => other.names.length - one.names.length)[0]
}

function sounds(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function wordsOf(words: string): readonly string[] {
  return words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}
