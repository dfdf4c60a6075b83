import { expect } from 'vitest'
import type { Answer, Question } from '#guide'
import type { Chair } from './chair'

type Shape = Answer['shape']

/** How a chair answers a question of each shape, with keys and clicks, and what must stand there then. */
export const answersOf: {
  readonly [S in Shape]: (
    chair: Chair,
    question: Question & { answer: Extract<Answer, { shape: S }> },
  ) => Promise<void>
} = {
  phase: async (chair) => {
    await chair.clicks(`button[data-value="${chair.overleg.meeting.phase}"]`)
  },
  family: async (chair, { id }) => {
    await chair.fills('[data-form="person"] [data-field="label"]', 'oma')
    await chair.presses('{Enter}')
    await chair.fills(`[data-capture="${id}"]`, 'rustig thuis')
    await chair.presses('{Enter}')
    expect(chair.overleg.state.persons.map((each) => each.label)).toContain('oma')
  },
  entries: async (chair, { id, answer }) => {
    const [value] = answer.values ?? []
    if (value !== undefined)
      await chair.clicks(`[data-form="entry"] [data-field="value"] [data-value="${value}"]`)
    await chair.fills(`[data-capture="${id}"]`, `bij ${id}`)
    await chair.presses('{Enter}')
    if (answer.values === undefined) {
      await chair.types(`nog iets bij ${id}`)
      await chair.presses('{Enter}')
    }
  },
  slots: async (chair, { id }) => {
    for (const word of ['eerste', 'ergste', 'laatste']) {
      await chair.fills(`[data-capture="${id}"]`, word)
      await chair.presses('{Enter}')
    }
    const slots = chair.overleg.meeting.entries.filter((each) => each.question === id)
    expect(slots.map((each) => each.slot)).toEqual(['first', 'worst', 'last'])
  },
  domains: async (chair) => {
    await chair.presses('{ArrowDown}')
    await chair.presses('3')
    await chair.presses('1')
    const said = chair.overleg.meeting.entries.filter((each) => each.domain !== undefined)
    expect(said.map((each) => each.value)).toEqual(['worry', 'strength'])
  },
  detail: async (chair, { id, answer }) => {
    if (answer.fields.includes('goal')) {
      const [goal] = chair.all('textarea[data-field="goal"]')
      await chair.user.click(goal!)
      await chair.types('rust in huis')
      await chair.presses('{Tab}')
    } else {
      await chair.fills(`[data-capture="${id}"]`, 'dat hij ’s nachts komt')
      await chair.presses('{Enter}')
    }
  },
  common: async (chair, { id }) => {
    await chair.fills(`[data-capture="${id}"]`, 'nachtelijk geweld')
    await chair.presses('{Enter}')
    await chair.presses('{ArrowDown} ')
  },
  rank: async (chair) => {
    chair.all('[data-rove]')[1]!.focus()
    await chair.presses('1')
  },
  mark: async (chair) => {
    chair.all('[data-rove]')[0]!.focus()
    await chair.presses(' ')
  },
  score: async (chair) => {
    await chair.presses('8')
  },
  grounds: async (chair) => {
    await chair.types('drie meldingen')
    await chair.presses('{Enter}')
  },
  familyScores: async (chair) => {
    await chair.presses('5')
    await chair.presses('n{Enter}')
    await chair.types('hij was er niet')
    await chair.presses('{Enter}')
  },
  gate: async (chair, { answer }) => {
    await chair.types('daarom')
    const on = answer.answers.find((each) => each.leads.to === 'on')
    await chair.clicks(`[data-gate-answer="${on?.answer ?? ''}"]`)
  },
  ideas: async (chair, { id }) => {
    await chair.types(`idee bij ${id}`)
    await chair.presses('{Enter}')
  },
  weigh: async (chair, { answer }) => {
    const [row] = chair.all('tbody[data-entry]')
    const press = async (selector: string) => {
      await chair.user.click(row!.querySelector<HTMLElement>(selector)!)
      await chair.settle()
    }
    if (answer.aspect === 'client') await press('[data-field="client"] [data-value="yes"]')
    else if (answer.aspect === 'bearable') await press('[data-field="bearable"] [data-value="low"]')
    else if (answer.aspect === 'expert') {
      await press('textarea[data-field="expert"]')
      await chair.types('dit werkt')
      await chair.presses('{Enter}')
    } else {
      await press('textarea[data-field="ground"]')
      await chair.types('omdat het nu helpt')
      await chair.presses('{Enter}')
    }
  },
  interventions: async (chair) => {
    await chair.user.click(chair.all('[data-do="choose"]')[0]!)
    await chair.settle()
    await chair.clicks('[data-do="agree"]')
  },
  agreements: async (chair) => {
    await chair.types('Belt moeder elke dag')
    await chair.presses('{Enter}')
  },
  bottomLines: async (chair, { answer }) => {
    if (answer.aspect === 'guard') {
      await chair.types('Geen contact zonder derde')
      await chair.presses('{Enter}')
    } else {
      await chair.types('bellen met Veilig Thuis')
      await chair.presses('{Tab}')
    }
  },
  cooperation: async (chair, { answer }) => {
    if (answer.aspect === 'next') {
      await chair.sets('[data-field="next"] input[type="date"]', '2026-12-17')
      await chair.presses('{Enter}')
    } else {
      await chair.types(`afgesproken ${answer.aspect}`)
      await chair.presses('{Enter}')
    }
  },
  carriedOver: async (chair) => {
    await chair.clicks('[data-agreement] [data-field="status"] [data-value="done"]')
    await chair.clicks('[data-bottom-line] [data-field="kept"] [data-value="no"]')
  },
  closingPlan: async (chair) => {
    await chair.types('het slaan begint weer')
    await chair.presses('{Enter}')
    await chair.types('oma bellen')
    await chair.presses('{Enter}')
  },
}
