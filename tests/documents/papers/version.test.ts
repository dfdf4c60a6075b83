import { describe, expect, it } from 'vitest'
import type { Fact, FactBody } from '#conference'
import { fold } from '#conference'
import { composePaper, isReadByFamily } from '#documents'
import { fourAgreements, logOf, meetingOf } from '../story'
import { everyPaper, paperText } from './everyPaper'

const closed: FactBody = { type: 'meetingClosed', meeting: 'o1' }

/** The case in which the last facts were noted at these local times. */
function stateAt(...last: readonly (readonly [string, FactBody])[]) {
  const facts = logOf([...fourAgreements, ...last.map(([, body]) => body)])
  return fold(
    facts.map((fact, at): Fact => {
      const local = last[at - fourAgreements.length]?.[0]
      return local === undefined ? fact : { ...fact, at: new Date(local).toISOString() }
    }),
  )
}

async function texts(state: ReturnType<typeof stateAt>) {
  const meeting = meetingOf(state)
  return Promise.all(
    everyPaper(state, meeting).map(async (request) => ({
      request,
      paper: await composePaper(request, state, meeting, 'nl'),
    })),
  )
}

describe('which version a paper is', () => {
  it('stands on every paper of a meeting that was closed', async () => {
    const state = stateAt(['2026-12-03T10:31:00', closed])
    for (const { paper } of await texts(state))
      expect(paperText(paper)).toContain('versie van 3 december 2026, 10.31 uur')
    for (const { paper } of await texts(state)) expect(paperText(paper)).not.toContain('vervangt')
  })

  it('says which one it replaces where the meeting was opened again', async () => {
    const state = stateAt(
      ['2026-12-03T10:31:00', closed],
      ['2026-12-03T10:40:00', { type: 'meetingReopened', meeting: 'o1', ground: 'te vroeg' }],
      ['2026-12-04T09:05:00', closed],
    )
    for (const { paper } of await texts(state))
      expect(paperText(paper)).toContain(
        'versie van 4 december 2026, 9.05 uur, vervangt die van 3 december 2026, 10.31 uur',
      )
  })

  it('stands on none as long as the meeting goes on: it says that it is a draft', async () => {
    for (const { paper } of await texts(stateAt())) {
      expect(paperText(paper)).not.toContain('versie van')
      expect(paperText(paper)).toMatch(/concept: het overleg is|nog niet klaar: het gesprek is/)
    }
    const state = stateAt(['2026-12-03T10:31:00', closed])
    for (const { paper } of await texts(state))
      expect(paperText(paper)).not.toMatch(/concept:|nog niet klaar:/)
  })
})

it('tells at the foot of each page for professionals of which case and date it is, and the family no code', async () => {
  for (const { request, paper } of await texts(stateAt())) {
    const isTheirs = isReadByFamily(request)
    expect(paper.footer.startsWith('OEF-01 · 3 december 2026 · ')).toBe(!isTheirs)
    expect(paper.footer).toMatch(/[Vv]ertrouwelijk/)
    expect(paper.isLarge).toBe(isTheirs)
    if (isTheirs) expect(JSON.stringify(paper.footer)).not.toContain('OEF')
  }
})
