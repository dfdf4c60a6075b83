import type { FactBody } from '#conference'
import { agreed, at, family, fourAgreements, held, mustBe } from '../story'

/** The practice case, with everything that an ordinary follow-up meeting has. */
const followUp: readonly FactBody[] = [
  ...fourAgreements,
  { type: 'meetingClosed', meeting: 'o1' },
  ...held('o2', { start: '2026-12-17T09:30' }),
  { type: 'agreementFollowed', meeting: 'o2', followUp: { agreement: 'a1', status: 'done' } },
  mustBe(
    {
      id: 'b2',
      text: 'Vader komt alleen binnen als oma er is',
      guard: { kind: 'other', name: 'oma' },
      seenBy: 'oma belt elke avond met de casusregisseur',
      shared: { yes: false },
    },
    'o2',
  ),
  agreed(
    {
      id: 'a5',
      who: { kind: 'person', id: 'm' },
      withWhom: [at('pol')],
      what: 'Belt bij onrust de wijkagent',
      by: '2026-12-20',
      for: ['m'],
      serves: { kind: 'bottomLine', id: 'b1' },
      readyWhen: 'het nummer in haar telefoon staat',
      bridging: 'oma belt elke avond',
      company: 'pair',
      informed: { yes: true, note: 'vandaag, aan tafel' },
    },
    'o2',
  ),
  {
    type: 'entryPut',
    meeting: 'o2',
    entry: {
      id: 'z1',
      phase: 'directeVeiligheid',
      question: 'beeld.zorgen',
      part: 'A',
      text: 'De wisselmomenten gaan nog mis',
      audience: 'everyone',
      by: 'pol',
      about: ['d', 'z'],
      certainty: 'fact',
      source: 'twee meldingen',
    },
  },
]

const many = Array.from({ length: 100 }, (_, n) =>
  agreed({ id: `n${n}`, who: at('pol'), what: `Taak ${n}.`, for: ['m'], by: '2026-12-07' }),
)

/** Stories of which every document is held against the programs that will open it; each with its meeting. */
export const stories: Readonly<Record<string, { facts: readonly FactBody[]; meeting: string }>> = {
  ordinary: { facts: fourAgreements, meeting: 'o1' },
  followUp: { facts: followUp, meeting: 'o2' },
  empty: { facts: [...family, ...held()], meeting: 'o1' },
  hard: {
    facts: [
      ...family,
      { type: 'personPut', person: { id: 'm', label: 'فاطمة' } },
      ...held(),
      ...many,
      agreed({ id: 'long', who: at('vt'), what: `${'lang '.repeat(600)}einde`, for: ['m'] }),
      agreed({ id: 'formula', who: at('cr'), what: '=1+1', by: '1926-12-07' }),
      agreed({ id: 'names', who: { kind: 'other', name: 'Ελένη' }, what: 'Belt فاطمة 😀' }),
    ],
    meeting: 'o1',
  },
}
