/**
 * A page with one table of so many agreements, as the list that everybody gets: each with who, what and why, for whom,
 * by when, in words of ordinary length.
 *
 * @param {number} count
 * @returns {import('#documents').Paper}
 */
export function agreementsTable(count) {
  return {
    register: 'nl',
    language: 'nl',
    title: 'Wie doet wat wanneer',
    mark: null,
    isLarge: false,
    subtitle: ['OEF-01', 'focusoverleg 3 december 2026', 'fase: directe veiligheid'],
    sections: [
      {
        heading: 'Afspraken',
        blocks: [
          {
            kind: 'table',
            columns: [
              { header: 'Wie', share: 17, names: true, repeats: true },
              { header: 'Wat en waarom', share: 46 },
              { header: 'Voor wie', share: 15 },
              { header: 'Wanneer', share: 22, repeats: true },
            ],
            rows: Array.from({ length: count }, (_, at) => rowOf(at)),
          },
        ],
      },
    ],
    footer: 'Vertrouwelijk. Bewaar deze lijst niet langer dan nodig.',
    date: '2026-12-03',
  }
}

const owners = ['Politie', 'Veilig Thuis', 'Gemeente', 'Jeugdbescherming', 'Ggz-instelling']
const tasks = [
  'Regelt de AWARE-knop en legt moeder uit hoe die werkt',
  'Vraagt bij de opvang na hoe het met de jongste gaat',
  'Maakt met moeder, vader en oma het schema voor halen en brengen',
]
const grounds = [
  'Nachtelijke meldingen; zo is hulp er sneller.',
  'Dit weten we nog niet.',
  'De wisselmomenten gaan telkens mis, en de kinderen staan er dan tussen.',
]

/** @param {number} at @returns {readonly import('#documents').Cell[]} */
function rowOf(at) {
  return [
    [{ tone: 'strong', text: owners[at % owners.length] ?? '' }],
    [
      { tone: 'plain', text: `${tasks[at % tasks.length]} (${at + 1})` },
      { tone: 'quiet', text: grounds[at % grounds.length] ?? '' },
    ],
    [{ tone: 'plain', text: at % 2 === 0 ? 'moeder' : 'dochter, zoon' }],
    [{ tone: 'plain', text: `ma ${(at % 28) + 1} december 2026` }],
  ]
}
