import type { PhaseId, QuestionId } from '#guide'
import type { TestMeeting } from '../../driver/TestMeeting'

/** A field in which somebody types: what came before, where it is, and what must be pressed to open it. */
export interface TypedIn {
  readonly name: string
  readonly play: (overleg: TestMeeting) => Promise<unknown>
  /** Of the case, behind its address. */
  readonly page?: string
  readonly open?: string
  readonly field: string
}

const CONSOLE = '/overleg/first/voorzitten'

const at =
  (question: QuestionId, phase: PhaseId = 'directeVeiligheid') =>
  async (overleg: TestMeeting) => {
    await overleg.plans('first', { phase })
    await overleg.begins()
    await overleg.goesTo(question)
  }

/** One of every kind of field in which one types. */
export const fields: readonly TypedIn[] = [
  {
    name: 'what is being said in answer to a question',
    play: at('beeld.zorgen'),
    page: CONSOLE,
    field: 'textarea[data-capture="beeld.zorgen"]',
  },
  {
    name: 'the source beside it',
    play: at('beeld.zorgen'),
    page: CONSOLE,
    field: '[data-form="entry"] input[data-field="source"]',
  },
  {
    name: 'what is being agreed',
    play: at('besluit.wieDoetWat'),
    page: CONSOLE,
    field: '[data-form="agreement"] textarea[data-field="what"]',
  },
  {
    name: 'why it is being agreed',
    play: at('besluit.wieDoetWat'),
    page: CONSOLE,
    field: '[data-form="agreement"] textarea[data-field="why"]',
  },
  {
    name: 'what happens if a bottom line is not kept',
    play: at('besluit.bodemeisen'),
    page: CONSOLE,
    field: '[data-form="bottomLine"] textarea[data-field="ifBroken"]',
  },
  {
    name: 'how they keep each other informed',
    play: at('besluit.informeren'),
    page: CONSOLE,
    field: '[data-form="cooperation"] textarea[data-field="informing"]',
  },
  {
    name: 'what to do when things go wrong again',
    play: at('besluit.afsluitingsplan', 'herstelgerichteZorg'),
    page: CONSOLE,
    field: '[data-form="closingPlan"] textarea[data-field="signal"]',
  },
  {
    name: 'the ground of a gate',
    play: at('oordeel.poort'),
    page: CONSOLE,
    field: '[data-answer="oordeel.poort"] textarea[data-field="ground"]',
  },
  {
    name: 'the ground of a number',
    play: at('schaal'),
    page: CONSOLE,
    field: '[data-score-row="participant:politie"] textarea[data-field="ground"]',
  },
  {
    name: 'how an agreement went',
    play: async (overleg) => {
      await at('besluit.wieDoetWat')(overleg)
      const agreement = await overleg.agrees('belt de school')
      await overleg.closes()
      await overleg.nextMeeting('second', { phase: 'risicogestuurdeZorg' })
      await overleg.follows(agreement, 'partly')
      await overleg.goesTo('beeld.afspraken', 'risicogestuurdeZorg')
    },
    page: '/overleg/second/voorzitten',
    field: '[data-agreement] textarea[data-field="note"]',
  },
  {
    name: 'a note of the chair',
    play: at('beeld.zorgen'),
    page: CONSOLE,
    open: '[data-tab="note"]',
    field: 'textarea[data-field="note"]',
  },
  {
    name: 'a subject that is set aside',
    play: at('beeld.zorgen'),
    page: CONSOLE,
    open: '[data-action="park"]',
    field: 'input[data-field="park"]',
  },
  {
    name: 'a member of the family',
    play: () => Promise.resolve(),
    field: '[data-form="person"] [data-field="label"]',
  },
  {
    name: 'a member of the family who is called otherwise',
    play: (overleg) => overleg.does({ type: 'personPut', person: { id: 'oma', label: 'oma' } }),
    open: '[data-person="oma"] [data-do="edit"]',
    field: '[data-form="person"] [data-field="label"]',
  },
  {
    name: 'the part that somebody plays in a meeting to come',
    play: (overleg) => overleg.plans('first'),
    page: '/overleg/first',
    field: '[data-form="participant"] [data-field="role"]',
  },
]
