import { expect, it } from 'vitest'
import { lastTime } from '#conference'
import { findQuestion, keyOf, leidraad } from '#guide'
import { textsFor } from '#i18n'
import { lastTimeItems } from '../../../src/screens/console/beside/lastTimeItems'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import type { Somebody } from '../../driver/people'
import type { TestMeeting } from '../../driver/TestMeeting'

const question = findQuestion(leidraad, 'directeVeiligheid', 'beeld.gevaar')!

async function marksOf({ state, meeting }: TestMeeting) {
  const { t } = await textsFor('nl')
  const last = lastTime(state, meeting, 'directeVeiligheid', question)!
  const words = {
    t: (key, params) => t('conduct', key, params),
    answerOf: () => '',
  } satisfies Parameters<typeof lastTimeItems>[4]
  const asked = keyOf('directeVeiligheid', 'beeld.gevaar')
  return lastTimeItems(state, meeting, last, asked, words).map((each) => [
    each.words,
    each.mark,
    each.isHidden,
  ])
}

async function secondMeeting(first: readonly Somebody[], second: readonly Somebody[]) {
  const overleg = await eenFocusoverleg({ invited: first })
  await overleg.says('politie', 'beeld.gevaar', 'voor allen')
  await overleg.says('politie', 'beeld.gevaar', 'voor ons', { audience: 'professionals' })
  await overleg.closes()
  await overleg.nextMeeting('second', { invited: second, start: '2026-12-17T09:30' })
  return overleg
}

it('of the last time is marked what those who are here did not hear, and what was for professionals', async () => {
  const overleg = await secondMeeting(
    ['voorzitter', 'politie', 'moeder'],
    ['voorzitter', 'politie', 'vader'],
  )
  expect(await marksOf(overleg)).toEqual([
    ['voor allen', 'notHeard', true],
    ['voor ons', 'professionals', true],
  ])
})

it('before professionals what was theirs alone says so too', async () => {
  const overleg = await secondMeeting(['voorzitter', 'politie'], ['voorzitter', 'politie'])
  expect(await marksOf(overleg)).toEqual([
    ['voor allen', null, false],
    // It does not hang by itself at a later meeting either: the screens of others are not asked who made them.
    ['voor ons', 'professionals', true],
  ])
})

it('what was chosen together is asked of its own words', async () => {
  const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
  const said = await overleg.says('politie', 'beeld.gevaar', 'het gevaar')
  await overleg.choosesInCommon('beeld.gevaar', said)
  await overleg.closes()
  await overleg.nextMeeting('second', {
    invited: ['voorzitter', 'moeder'],
    start: '2026-12-17T09:30',
  })
  expect(await marksOf(overleg)).toEqual([
    ['het gevaar', null, false],
    ['het gevaar', null, false],
  ])
})
