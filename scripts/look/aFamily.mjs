/** A made-up family with names as long as they come, and a table that is full. */
export const aFamily = {
  code: 'OEF-KIJKEN',
  persons: [
    { id: 'm', label: 'moeder', born: 1988, lives: 'thuis' },
    { id: 'v', label: 'vader', born: 1985, lives: 'elders' },
    { id: 'k1', label: 'oudste dochter', born: 2012, lives: 'thuis' },
    { id: 'k2', label: 'jongste zoon', born: 2018, lives: 'thuis' },
    { id: 'o', label: 'grootmoeder van moederskant', lives: 'elders' },
  ],
}

export const aTable = {
  kind: 'focusoverleg',
  approach: 'regulier',
  start: '2026-12-03T09:30',
  minutes: 90,
  participants: [
    {
      id: 'pr',
      organisation: 'Zorg- en Veiligheidshuis',
      role: 'voorzitter',
      type: 'procesregisseur',
    },
    { id: 'vt', organisation: 'Veilig Thuis', role: 'medewerker', type: 'professional' },
    { id: 'pol', organisation: 'Politie', role: 'wijkagent', type: 'professional' },
    { id: 'jb', organisation: 'Jeugdbescherming', role: 'jeugdbeschermer', type: 'casusregisseur' },
    {
      id: 'ggz',
      organisation: 'Ggz en verslavingszorg',
      role: 'behandelaar',
      type: 'professional',
    },
    {
      id: 'vro',
      organisation: 'Vrouwenopvang',
      role: 'maatschappelijk werker',
      type: 'professional',
    },
    { id: 'sch', organisation: 'School', role: 'intern begeleider', type: 'materiedeskundige' },
    { id: 'md', organisation: '', role: 'cliënt', type: 'client', person: 'm' },
  ],
  parts: [{ id: 'A', present: ['pr', 'vt', 'pol', 'jb', 'ggz', 'vro', 'sch', 'md'] }],
}

export const sayings = [
  'Hij stond zaterdagnacht weer voor de deur en bonsde tot de buren de politie belden.',
  'De oudste dochter slaapt slecht en let op haar broertje.',
  'Moeder heeft de sloten laten vervangen; de sleutel ligt bij grootmoeder, die om de hoek woont en elke middag langskomt zolang de meerderjarigheidsverklaringsprocedure loopt.',
]
