import { describe, expect, it } from 'vitest'
import type { Agreement } from '#conference'
import { replay, withoutRemovedText } from '#conference'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

/** An agreement to which its owner said yes. */
async function saidYes() {
  const overleg = await eenFocusoverleg()
  await overleg.agrees('Regelt de noodknop', { id: 'a' })
  await overleg.in({ type: 'agreementAffirmed', agreement: 'a', yes: true })
  const changes = async (change: Partial<Agreement>) => {
    const [agreement] = overleg.meeting.agreements
    await overleg.in({ type: 'agreementPut', agreement: { ...agreement!, ...change } })
  }
  return { overleg, changes, yes: () => overleg.meeting.affirmed['a'] === true }
}

describe('the yes of an owner', () => {
  it.each<readonly [string, Partial<Agreement>]>([
    ['what', { what: 'Regelt de noodknop en legt hem uit' }],
    ['who', { who: { kind: 'person', id: 'm' } }],
    ['the date', { by: '2026-12-14' }],
    ['the moment', { moment: 'als hij geleverd is' }],
    ['for whom', { for: ['m', 'k'] }],
  ])('falls away when %s is changed', async (_, change) => {
    const { overleg, changes, yes } = await saidYes()
    await changes(change)
    expect(yes()).toBe(false)
    overleg.reloads()
    expect(yes()).toBe(false)
    await overleg.undoes()
    expect(yes()).toBe(true)
  })

  it.each<readonly [string, Partial<Agreement>]>([
    ['the ground', { why: 'nachtelijke meldingen' }],
    ['the kind', { kind: 'actionFamily' }],
    ['nothing', {}],
  ])('stays when %s is changed', async (_, change) => {
    const { changes, yes } = await saidYes()
    await changes(change)
    expect(yes()).toBe(true)
  })

  it('can be given anew, and what is kept after closing tells the same', async () => {
    const { overleg, changes, yes } = await saidYes()
    await changes({ by: '2026-12-14' })
    await overleg.closes()
    const kept = replay(withoutRemovedText(overleg.history.facts)).state
    expect(kept.meetings[0]?.affirmed['a']).toBe(false)
    await overleg.in({ type: 'meetingReopened', ground: 'nog eens voorlezen' })
    await overleg.in({ type: 'agreementAffirmed', agreement: 'a', yes: true })
    expect(yes()).toBe(true)
  })
})
