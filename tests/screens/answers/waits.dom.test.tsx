import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { isWaiting } from '../../../src/screens/answers/entries/capture/isWaiting'
import { nothingChosen } from '../../../src/screens/answers/entries/capture/entryFields'
import { sitsDown } from './chair'

it('an answer that was chosen and not noted looks so, and waits; noted, it does not', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.eerder')
  const chair = await sitsDown(overleg)
  const yes = () => chair.one('[data-form="entry"] [data-field="value"] [data-value="yes"] input')
  await chair.user.click(yes())
  expect(chair.one('[data-form="entry"] [data-waits]')).toHaveTextContent('Nog niet genoteerd')
  await waitFor(() => expect(chair.drafts.waiting()).toHaveLength(1))
  expect(chair.drafts.waiting()[0]).toMatchObject({ place: { question: 'beeld.eerder' } })
  await chair.user.click(chair.one('[data-form="entry"] [data-do="add"]'))
  await waitFor(() => expect(chair.drafts.waiting()).toEqual([]))
  expect(chair.all('[data-form="entry"] [data-waits]')).toEqual([])
})

it('who speaks and about whom stays for the next sentence, and waits for nothing', () => {
  const next = { ...nothingChosen, by: 'vt', about: ['m'], audience: 'professionals' } as const
  expect(isWaiting('', next, nothingChosen)).toBe(false)
  expect(isWaiting('  ', next, nothingChosen)).toBe(false)
  expect(isWaiting('x', next, nothingChosen)).toBe(true)
  expect(isWaiting('', { ...next, value: 'yes' }, nothingChosen)).toBe(true)
  expect(isWaiting('', { ...next, source: 'politie' }, nothingChosen)).toBe(true)
  // The slot that the question chose by itself.
  const slot = { ...nothingChosen, slot: 'first' } as const
  expect(isWaiting('', slot, slot)).toBe(false)
})
