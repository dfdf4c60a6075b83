import { expect, it, vi } from 'vitest'
import type * as AudienceFieldFile from '../../../src/screens/fields/AudienceField'
import type * as EntryTextFile from '../../../src/screens/answers/entries/EntryText'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

const rendered = vi.hoisted(() => ({ rows: 0, choices: 0 }))
vi.mock('../../../src/screens/answers/entries/EntryText', async (original) => {
  const real = await original<typeof EntryTextFile>()
  return {
    EntryText: (props: Parameters<typeof real.EntryText>[0]) => {
      rendered.rows += 1
      return real.EntryText(props)
    },
  }
})
vi.mock('../../../src/screens/fields/AudienceField', async (original) => {
  const real = await original<typeof AudienceFieldFile>()
  return {
    AudienceField: (props: Parameters<typeof real.AudienceField>[0]) => {
      rendered.choices += 1
      return real.AudienceField(props)
    },
  }
})

it('renders nothing but the field while one types, and no old row but the one Tab reached when it is noted', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.zorgen')
  for (let at = 0; at < 500; at += 1) await overleg.says('politie', 'beeld.zorgen', `zorg ${at}`)
  const chair = await sitsDown(overleg)
  await chair.clicks('[data-do="more"]')
  expect(chair.all('[data-entry]')).toHaveLength(500)
  chair.one('[data-capture]').focus()
  const before = { ...rendered }
  await chair.types('drie meldingen')
  expect(rendered).toEqual(before)
  await chair.presses('{Enter}')
  expect(chair.all('[data-entry]')).toHaveLength(501)
  expect(rendered.rows - before.rows).toBeLessThanOrEqual(2)
})
