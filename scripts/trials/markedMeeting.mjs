/**
 * A whole meeting with a marker of its own in every text that can be typed.
 *
 * @param {string} seed goes into every marker, so that runs do not find each other
 * @returns {{ scenario: any, markers: string[], removed: string[], said: string[] }} `removed`: taken away while the meeting
 *   ran. `said`: what goes when the case is closed to its agreements
 */
export function markedMeeting(seed) {
  /** @type {string[]} */
  const markers = []
  const mark = (/** @type {string} */ where) => {
    const marker = `MERK${seed}${where}${String(markers.length).padStart(2, '0')}`
    markers.push(marker)
    return marker
  }
  const say = (/** @type {string} */ question, rest = {}) => ({
    add: question,
    by: 'vt',
    text: `Er is ${mark('gezegd')} gezegd.`,
    ...rest,
  })
  const script = [
    say('vooraf.leefgebieden', { domain: 'Werk', value: 'worry' }),
    say('vooraf.hulpverlening', {
      goal: mark('doel'),
      organisation: mark('hulp'),
      since: mark('sinds'),
    }),
    { step: 'beeldvorming' },
    say('beeld.zorgen', { as: 'z1', about: ['m'], certainty: 'feit', source: mark('bron') }),
    say('beeld.zorgen', { shown: 'professionals' }),
    say('beeld.zorgen', { shown: 'voorzitter' }),
    say('beeld.zorgen', { as: 'weg', text: `Er is ${mark('verwijderd')} gezegd.` }),
    { remove: 'weg' },
    { edit: 'z1', text: `Anders: ${mark('gewijzigd')}` },
    say('beeld.incidenten', { slot: 'eerste', when: '2024-02' }),
    say('beeld.gevaar', { as: 'g1' }),
    { common: 'beeld.gevaar', from: 'g1' },
    say('beeld.patronen', { as: 'p1' }),
    { rank: 'beeld.patronen.eerst', order: ['p1'] },
    say('beeld.krachten', { as: 's1', person: 'm' }),
    { mark: 'beeld.krachten.benut', items: ['s1'] },
    say('beeld.onbekend'),
    { note: `Alleen voor mij: ${mark('notitie')}` },
    { park: `Later: ${mark('geparkeerd')}` },
    { step: 'schaalvraag' },
    { score: 'schaal', by: 'vt', value: 7, ground: `Want ${mark('grond')}` },
    { score: 'schaal', by: 'pol', value: 4, ground: `Want ${mark('grond')}` },
    { reveal: 'schaal' },
    { score: 'schaal.betrokkenen', person: 'k1', because: `Nog niet: ${mark('waarom')}` },
    { step: 'oordeelsvorming' },
    { gate: 'oordeel.poort', answer: 'zorgen', ground: mark('poort'), differs: ['pol'] },
    say('oordeel.nodig.gezin', { person: 'm' }),
    { step: 'besluitvorming' },
    { idea: 'besluit.brainstorm.bieden', as: 'i1', by: 'pol', text: `Idee ${mark('idee')}` },
    { choose: ['i1'] },
    {
      agree: {
        as: 'a1',
        who: 'pol',
        what: `Doet ${mark('afspraak')}`,
        by: '2026-12-07',
        for: ['m'],
        why: mark('onderbouwing'),
        kind: 'actie-gezin',
      },
    },
    {
      bottomLine: {
        as: 'b1',
        text: `Ten minste ${mark('bodemeis')}`,
        guard: 'vt',
        check: '2026-12-08',
        ifBroken: `Dan ${mark('gevolg')}`,
        decides: 'vt',
      },
    },
    { cooperate: { informing: mark('informeren'), timeline: mark('tijdslijn') } },
  ]
  const scenario = scenarioOf(mark, script)
  const of = (/** @type {readonly string[]} */ kinds) =>
    markers.filter((marker) => kinds.some((kind) => marker.startsWith(`MERK${seed}${kind}`)))
  const said = of(['gezegd', 'verwijderd', 'gewijzigd', 'notitie', 'geparkeerd', 'grond', 'bron'])
  return { scenario, markers, removed: of(['verwijderd']), said }
}

/** @param {(where: string) => string} mark @param {object[]} script */
function scenarioOf(mark, script) {
  const organisation = (/** @type {string} */ id, type = 'professional') => ({
    id,
    organisation: mark('organisatie'),
    role: mark('rol'),
    type,
  })
  const participants = [
    organisation('pr', 'procesregisseur'),
    organisation('vt'),
    organisation('pol', 'casusregisseur'),
  ]
  return {
    version: 1,
    title: 'Merktekens',
    guide: 'nl',
    case: {
      code: mark('code'),
      persons: [
        { id: 'm', label: mark('persoon'), born: 1988, lives: 'thuis' },
        { id: 'k1', label: mark('kind'), born: 2015, lives: 'thuis' },
      ],
      relations: [{ kind: 'ouder', from: 'm', to: 'k1' }],
    },
    meetings: [
      {
        kind: 'focusoverleg',
        approach: 'regulier',
        start: '2026-12-03T09:30',
        minutes: 90,
        phase: 'directeVeiligheid',
        participants,
        parts: [{ id: 'A', present: participants.map(({ id }) => id) }],
        script,
        expect: {},
      },
    ],
  }
}
