import { parseFact, parseLog, type Fact } from '#conference'

/** A moment so many minutes into the meeting of 3 December 2026. */
export function minute(number: number): string {
  return new Date(Date.UTC(2026, 11, 3, 8, 30) + number * 60_000).toISOString()
}

/** What a fact says, without its envelope. */
type Body = Readonly<Record<string, unknown>> & { readonly type: string }

/** Facts in order, one action a minute, each read as from the disk. */
export function factsFrom(bodies: readonly Body[], prefix = 'f', from = 0): readonly Fact[] {
  return bodies.map((body, index) => {
    const number = from + index
    const hlc = `${Date.parse(minute(number)).toString(16).padStart(12, '0')}0000`
    const said = { id: `${prefix}${number}`, at: minute(number), action: `a${number}` }
    const envelope = { ...said, device: 'd', hlc, v: 2 }
    const fact = parseFact({ ...envelope, ...body })
    if (!fact.ok) throw new Error(`${body.type} is no fact: ${fact.refusal.path}`)
    return fact.value
  })
}

const AT = { phase: 'directeVeiligheid', part: 'A' }
const PARTICIPANTS = [
  {
    id: 'pr',
    organisation: 'Zorg- en Veiligheidshuis',
    role: 'voorzitter',
    type: 'procesregisseur',
  },
  { id: 'vt', organisation: 'Veilig Thuis', role: 'medewerker', type: 'professional' },
  { id: 'pol', organisation: 'Politie', role: 'wijkagent', type: 'professional' },
]

/** One thing that was said. */
export function said(id: string, text: string, more: Readonly<Record<string, unknown>> = {}): Body {
  const entry = { id, ...AT, question: 'beeld.zorgen', text, audience: 'everyone', by: 'vt' }
  return { type: 'entryPut', meeting: 'm1', entry: { ...entry, about: ['k1'], ...more } }
}

/** One thing that was agreed. */
export function agreed(
  id: string,
  what: string,
  more: Readonly<Record<string, unknown>> = {},
): Body {
  const who = { kind: 'participant', id: 'pol' }
  const agreement = { id, ...AT, who, withWhom: [], what, by: '2026-12-07', for: ['m'] }
  return { type: 'agreementPut', meeting: 'm1', agreement: { ...agreement, ...more } }
}

/** A case with one meeting: persons, worries, a score, a gate, an agreement and a bottom line. */
export function someCase(code: string, marker = ''): readonly Fact[] {
  return factsFrom([
    { type: 'caseOpened', code, practice: false },
    {
      type: 'personPut',
      person: { id: 'm', label: `moeder${marker}`, born: 1988, lives: 'thuis' },
    },
    { type: 'personPut', person: { id: 'k1', label: 'dochter', born: 2015, lives: 'thuis' } },
    { type: 'relationPut', relation: { kind: 'parent', from: 'm', to: 'k1' } },
    { type: 'meetingPlanned', meeting: 'm1', plan: plan() },
    { type: 'meetingStarted', meeting: 'm1', part: 'A' },
    { type: 'placeEntered', meeting: 'm1', phase: 'directeVeiligheid', step: 'beeldvorming' },
    said('e1', `Er wordt ’s nachts geschreeuwd${marker}`, { certainty: 'fact', source: 'buren' }),
    said('e2', 'De ruit is stuk', { certainty: 'suspicion', audience: 'professionals' }),
    { type: 'scoreGiven', meeting: 'm1', score: score('s1', 'vt', 8) },
    { type: 'scoresRevealed', meeting: 'm1', phase: 'directeVeiligheid' },
    { type: 'gateAnswered', meeting: 'm1', gate: gate(), leads: null },
    agreed('af1', `Regelt de AWARE-knop${marker}`, { why: 'Zo is hulp er sneller' }),
    { type: 'bottomLinePut', meeting: 'm1', bottomLine: bottomLine() },
    { type: 'notePut', meeting: 'm1', note: { id: 'n1', text: `Eigen notitie${marker}` } },
    { type: 'meetingClosed', meeting: 'm1' },
  ])
}

function plan() {
  return {
    kind: 'focusoverleg',
    approach: 'regulier',
    start: '2026-12-03T09:30',
    minutes: 90,
    phase: 'directeVeiligheid',
    participants: PARTICIPANTS,
    parts: [{ id: 'A', present: ['pr', 'vt', 'pol'] }],
  }
}

function score(id: string, by: string, number: number) {
  const value = { kind: 'number', number }
  return { id, ...AT, who: { kind: 'participant', id: by }, value, ground: 'Het is vaker gebeurd' }
}

function gate() {
  const ground = 'Vannacht nog geweld'
  return { ...AT, question: 'oordeel.poort', answer: 'zorgen', ground, differs: [] }
}

function bottomLine() {
  const guard = { kind: 'participant', id: 'vt' }
  const text = 'Geen contact zonder dat een derde erbij is'
  return { id: 'b1', ...AT, text, guard, check: '2026-12-08', ifBroken: 'Bellen met Veilig Thuis' }
}

/** The facts as they are read from a log of before facts said which device wrote them. */
export function asLifted(facts: readonly Fact[]): readonly Fact[] {
  return parseLog(asBefore(facts)).flatMap((each) => (each.ok ? [each.value] : []))
}

/** The facts as they were written before they said which device wrote them. */
export function asBefore(facts: readonly Fact[]): readonly object[] {
  return facts.map(({ device: _d, hlc: _h, after: _a, ...fact }) => ({ ...fact, v: 1 }))
}
