import type {
  Agreement,
  BottomLine,
  CaseState,
  Fact,
  FactBody,
  Meeting,
  Plan,
  ReadFact,
} from '#conference'
import { fold, makeLogReader } from '#conference'

/** The case that these facts tell; each is checked as if it came from disk. */
export function tell(bodies: readonly FactBody[]): CaseState {
  return fold(logOf(bodies))
}

/** The log in which they stand. */
export function logOf(bodies: readonly FactBody[]): readonly Fact[] {
  const read = makeLogReader()
  return bodies.map((body, at) => asFact(read, body, at))
}

function asFact(read: ReadFact, body: FactBody, at: number): Fact {
  const parsed = read({ id: `f${at}`, at: moment(at), action: `a${at}`, v: 1, ...body })
  if (!parsed.ok) throw new Error(`${body.type}: ${parsed.refusal.path}`)
  return parsed.value
}

function moment(at: number): string {
  return new Date(Date.UTC(2026, 11, 3, 8, 30) + at * 1000).toISOString()
}

/** The meeting of that id. */
export function meetingOf(state: CaseState, id = 'o1'): Meeting {
  const found = state.meetings.find((each) => each.id === id)
  if (found === undefined) throw new Error(`No meeting ${id}`)
  return found
}

/** The family and the table of the practice case: a mother, a father, two children. */
export const family: readonly FactBody[] = [
  { type: 'caseOpened', code: 'OEF-01', practice: false },
  { type: 'personPut', person: { id: 'm', label: 'moeder' } },
  { type: 'personPut', person: { id: 'v', label: 'vader' } },
  { type: 'personPut', person: { id: 'd', label: 'dochter' } },
  { type: 'personPut', person: { id: 'z', label: 'zoon' } },
]

export const table: Plan['participants'] = [
  {
    id: 'pr',
    organisation: 'Zorg- en Veiligheidshuis',
    role: 'voorzitter',
    type: 'procesregisseur',
  },
  { id: 'cr', organisation: 'Gemeente', role: 'regie', type: 'casusregisseur' },
  { id: 'vt', organisation: 'Veilig Thuis', role: 'medewerker', type: 'professional' },
  { id: 'pol', organisation: 'Politie', role: 'wijkagent', type: 'professional' },
  { id: 'ggz', organisation: 'Ggz-instelling', role: 'behandelaar', type: 'materiedeskundige' },
  { id: 'cm', organisation: '', role: 'moeder', type: 'client', person: 'm' },
  { id: 'oma', organisation: '', role: 'oma', type: 'vertrouwenspersoon' },
]

export const everybody = table.map((each) => each.id)

/** Plans a meeting and lets it begin with everybody in its first part. */
export function held(id = 'o1', change: Partial<Plan> = {}): readonly FactBody[] {
  const plan: Plan = {
    kind: 'focusoverleg',
    approach: 'regulier',
    start: '2026-12-03T09:30',
    minutes: 90,
    phase: 'directeVeiligheid',
    participants: table,
    parts: [{ id: 'A', present: everybody }],
    ...change,
  }
  const [first] = plan.parts
  return [
    { type: 'meetingPlanned', meeting: id, plan },
    { type: 'meetingStarted', meeting: id, part: first?.id ?? 'A' },
    { type: 'roomChecked', meeting: id, part: first?.id ?? 'A', present: first?.present ?? [] },
  ]
}

/** An agreement put on the list of a meeting. */
export function agreed(
  change: Partial<Agreement> & { readonly id: string },
  meeting = 'o1',
): FactBody {
  return {
    type: 'agreementPut',
    meeting,
    agreement: {
      phase: 'directeVeiligheid',
      part: 'A',
      what: 'Belt moeder',
      withWhom: [],
      for: [],
      ...change,
    },
  }
}

/** A bodemeis put on the list of a meeting. */
export function mustBe(
  change: Partial<BottomLine> & { readonly id: string },
  meeting = 'o1',
): FactBody {
  return {
    type: 'bottomLinePut',
    meeting,
    bottomLine: { phase: 'directeVeiligheid', part: 'A', text: 'Niemand slaat', ...change },
  }
}

/** Somebody at the table. */
export const at = (id: string) => ({ kind: 'participant', id }) as const

/** The page of look.md: one bodemeis, four agreements, cooperation, and who was there. */
export const fourAgreements: readonly FactBody[] = [
  ...family,
  ...held(),
  mustBe({
    id: 'b1',
    text: 'Geen contact tussen de ouders zonder dat een derde erbij is',
    guard: at('cr'),
    check: '2026-12-10',
    ifBroken: 'Zelfde dag bellen met Veilig Thuis, die beslist over opschalen',
    decides: at('vt'),
  }),
  agreed({
    id: 'a4',
    who: at('ggz'),
    what: 'Plant een intake voor vader',
    by: '2026-12-17',
    for: ['v'],
  }),
  agreed({
    id: 'a1',
    who: at('cr'),
    what: 'Maakt met moeder, vader en oma het schema voor halen en brengen',
    why: 'De wisselmomenten gaan telkens mis.',
    by: '2026-12-05',
    for: ['d', 'z'],
    kind: 'actionFamily',
  }),
  agreed({
    id: 'a2',
    who: at('pol'),
    what: 'Regelt de AWARE-knop en legt moeder uit hoe die werkt',
    why: 'Nachtelijke meldingen; zo is hulp er sneller.',
    by: '2026-12-07',
    for: ['m'],
    kind: 'actionFamily',
    term: 'short',
  }),
  agreed({
    id: 'a3',
    who: at('vt'),
    withWhom: [at('cr')],
    what: 'Vraagt bij de opvang na hoe het met de jongste gaat',
    why: 'Dit weten we nog niet.',
    by: '2026-12-08',
    for: ['z'],
    kind: 'informationProfessionals',
    readyWhen: 'we weten of hij er slaapt en eet',
  }),
  {
    type: 'cooperationPut',
    meeting: 'o1',
    cooperation: {
      part: 'A',
      next: '2026-12-17T09:30',
      informing:
        'We houden elkaar op de hoogte met een korte mail aan de casusregisseur op vrijdag.',
      timeline: 'Over twee weken staat het schema; in januari begint de hulp voor de kinderen.',
      contact: at('cr'),
      scaleUp: 'Als er weer contact is zonder derde: dezelfde dag bellen met Veilig Thuis.',
    },
  },
]
