import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import type { Command, Meeting, Plan } from '#conference'
import type { StepId } from '#guide'
import { leidraad } from '#guide'
import { TextsProvider, textsFor } from '#i18n'
import { createOpenCase } from '#meeting'
import { ConductScreen, type WallHandle } from '#screens/console'
import { LiveRegion } from '#ui'
import { makeMemoryDrafts, makeMemoryLog } from './memory'

const seat = (id: string, organisation: string, type: Plan['participants'][number]['type']) => ({
  id,
  organisation,
  role: organisation === '' ? 'moeder' : '',
  type,
})

/** A meeting of ninety minutes in two parts: first without, then with the family. */
export const plan: Plan = {
  kind: 'focusoverleg',
  approach: 'regulier',
  start: '2026-12-03T09:30',
  minutes: 90,
  phase: 'directeVeiligheid',
  participants: [
    seat('pr', 'Zorg- en Veiligheidshuis', 'procesregisseur'),
    seat('vt', 'Veilig Thuis', 'professional'),
    seat('pol', 'Politie', 'professional'),
    seat('om', 'Openbaar Ministerie', 'professional'),
    { ...seat('cm', '', 'client'), person: 'm' },
  ],
  parts: [
    { id: 'A', present: ['pr', 'vt', 'pol', 'om'] },
    { id: 'B', present: ['pr', 'vt', 'pol', 'cm'] },
  ],
}

/** A chair at the console: says what is pressed, and reads what is there. */
export async function sitDown(
  changes: Partial<Plan> = {},
  acute?: readonly string[],
  letters?: boolean,
) {
  let moment = Date.parse('2026-12-03T08:30:00.000Z')
  let count = 0
  const clock = { now: () => new Date(moment).toISOString() }
  const makeId = () => `id-${++count}`
  const log = makeMemoryLog()
  const drafts = makeMemoryDrafts()
  const parts = {
    log,
    guide: leidraad,
    clock,
    makeId,
    device: () => 'this-device',
    keepSummary: async () => undefined,
  }
  let store = createOpenCase(parts, 'case', [])
  const send = (command: Command) => store.getState().send(command)
  await send({ type: 'openCase', code: 'OEF-01', practice: true })
  for (const [id, label] of [
    ['m', 'moeder'],
    ['v', 'vader'],
  ] as const)
    await send({ type: 'personPut', person: { id, label } })
  await send({ type: 'meetingPlanned', meeting: 'one', plan: { ...plan, ...changes } })

  const user = userEvent.setup()
  const texts = await textsFor('nl')
  const ways = {
    onLeave: vi.fn<() => void>(),
    onRoundOff: vi.fn<() => void>(),
    onLock: vi.fn<() => void>(),
    onTakeOver: vi.fn<() => void>(),
    openWall: vi.fn<() => void>(),
  }
  const element = (wall: Partial<WallHandle> = {}) => (
    <TextsProvider texts={texts}>
      <ConductScreen
        store={store}
        meetingId="one"
        guide={leidraad}
        drafts={drafts}
        makeId={makeId}
        clock={clock}
        wall={{ status: 'closed', open: ways.openWall, ...wall }}
        preview={null}
        acute={acute}
        letters={letters}
        onLeave={ways.onLeave}
        onRoundOff={ways.onRoundOff}
        onLock={ways.onLock}
        onTakeOver={ways.onTakeOver}
      />
      <LiveRegion />
    </TextsProvider>
  )
  let view = render(element())

  const meeting = (): Meeting => {
    const found = store.getState().history.state.meetings.find((each) => each.id === 'one')
    if (found === undefined) throw new Error('no meeting')
    return found
  }
  const one = (selector: string): HTMLElement => {
    const found = document.querySelectorAll<HTMLElement>(selector)
    if (found.length !== 1) throw new Error(`${found.length} × ${selector}`)
    return found[0]!
  }

  return {
    ...ways,
    user,
    log,
    drafts,
    meeting,
    one,
    send,
    /** Where the chair is: a question, or else a step. */
    at: () => meeting().place?.question ?? meeting().place?.step,
    presses: (keys: string) => user.keyboard(keys),
    action: (id: string) => one(`button[data-action="${id}"]`),
    clicks: (id: string) => user.click(one(`button[data-action="${id}"]`)),
    goesTo: (step: StepId) => user.click(one(`button[data-step="${step}"]`)),
    /** Begins; where nobody of the family is ticked, the chair says by a key that nobody of them is there. */
    begins: async () => {
      await user.click(one('button[data-action="start"]'))
      if (document.activeElement?.matches('[data-field="family-here"] [data-value="no"]'))
        await user.keyboard('{Enter}')
    },
    leavesTheField: () => user.keyboard('{Escape}'),
    question: () => one('#conduct-question'),
    seats: (name: string) => within(one('[data-field]')).getByLabelText(name),
    hears: (words: RegExp) => {
      const said = screen.getAllByRole('status').map((each) => each.textContent)
      expect(said.join(' | ')).toMatch(words)
    },
    wallIs: (wall: Partial<WallHandle>) => view.rerender(element(wall)),
    /** Minutes pass; the console looks at the clock when its window is seen again. */
    waits: (minutes: number) => {
      moment += minutes * 60_000
      act(() => void document.dispatchEvent(new Event('visibilitychange')))
    },
    /** Lets what was begun come to its end. */
    settles: () => act(async () => undefined),
    /** Loads the window anew: nothing is left but the log and the drafts. */
    reloads: () => {
      cleanup()
      store = createOpenCase(parts, 'case', log.kept)
      view = render(element())
    },
  }
}
