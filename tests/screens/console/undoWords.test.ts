import { expect, it } from 'vitest'
import { didLast } from '#conference'
import { textsFor, type Translate } from '#i18n'
import { namesOf } from '../../../src/screens/running/useNames'
import { wordsOfDid } from '../../../src/screens/console/undoing/wordsOfDid'
import { CHANGES } from '../../conference/log/changes'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

it.each(CHANGES)('undo of $type has words of its own, in every register', async (each) => {
  const overleg = await eenFocusoverleg({ split: true })
  await each.before?.(overleg)
  await each.change(overleg)
  const did = didLast(overleg.history, overleg.id)
  if (did === undefined) throw new Error('nothing was done')
  expect(did.type).toBe(each.type)
  for (const register of ['nl', 'nl-eenvoudig', 'en'] as const) {
    const texts = await textsFor(register)
    const t: Translate<'conduct'> = (key, params) => texts.t('conduct', key, params)
    const words = wordsOfDid({ how: 'undone', did }, t, namesOf(overleg.state, overleg.meeting))
    expect(words).not.toContain(t('did.other'))
    expect(words).toMatch(/: \S/)
  }
})

it('a long text is told as far as one knows it again', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.says('politie', 'beeld.zorgen', `${'woord '.repeat(40)}\ntweede regel`)
  const did = didLast(overleg.history, overleg.id)
  const texts = await textsFor('nl')
  const t: Translate<'conduct'> = (key, params) => texts.t('conduct', key, params)
  if (did === undefined) throw new Error('nothing was done')
  const words = wordsOfDid({ how: 'undone', did }, t, namesOf(overleg.state, overleg.meeting))
  expect(words.length).toBeLessThan(130)
  expect(words).not.toContain('tweede regel')
})
