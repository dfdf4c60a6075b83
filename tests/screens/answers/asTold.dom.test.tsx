import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import type { Chair } from './chair'
import { sitsDown } from './chair'

// Whoever types what the page says must get what the page says: each story reads the line, types it, and looks.

const told = (chair: Chair, words: RegExp): RegExpExecArray => {
  const found = words.exec(document.querySelector('[data-answer]')?.textContent ?? '')
  if (found === null) throw new Error(`not told: ${words} (${chair.all('[data-answer]').length})`)
  return found
}

it('a figure for each row goes on by itself, and arrow down skips a row', async () => {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo('vooraf.medewerking')
  const [, ja, deels] = told(
    chair,
    /: (\d) ja · (\d) deels .*\. Een cijfer gaat vanzelf naar de volgende; pijl omlaag slaat over\./,
  )
  const [first] = chair.all('[data-quick] input')
  first?.focus()
  await chair.presses(`${ja}{ArrowDown}${deels}`)
  const [one, , third] = chair.all('[data-quick]').map((row) => row.dataset['quick'])
  expect(chair.overleg.meeting.entries).toMatchObject([
    { person: one, value: 'yes' },
    { person: third, value: 'partly' },
  ])
  expect(chair.overleg.meeting.entries).toHaveLength(2)
})

it('a number for each one goes on by itself, and letters are the ground of the number before', async () => {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo('schaal')
  told(chair, /1–9 of 10, dan vanzelf de volgende .* letters: onderbouwing/)
  const [first] = chair.all('[data-number]')
  first?.focus()
  await chair.presses('47onrust')
  const numbers = chair.all('[data-number]').map((each) => each.getAttribute('value'))
  expect(numbers.slice(0, 2)).toEqual(['4', '7'])
  const grounds = chair.all('textarea[data-field="ground"], input[data-field="ground"]')
  expect(grounds[1]).toHaveValue('onrust')
})

it('puts in order as told, also where the list is full', async () => {
  const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
  await overleg.goesTo('beeld.risicos.top3')
  for (const id of ['r1', 'r2', 'r3', 'r4'])
    await overleg.says('politie', 'beeld.risicos', `risico ${id}`, { id })
  const chair = await sitsDown(overleg)
  const order = () => overleg.meeting.rankings['risicogestuurdeZorg.beeld.risicos.top3']?.order
  told(chair, /Enter zet onderaan of haalt eraf, een cijfer zet op die plaats; Alt met een pijl/)
  for (const id of ['r1', 'r2', 'r3']) {
    chair.one(`[data-entry="${id}"]`).focus()
    await chair.presses('{Enter}')
  }
  expect(order()).toEqual(['r1', 'r2', 'r3'])
  told(
    chair,
    /De lijst van 3 is vol\. Een cijfer zet op die plaats, en de laatste valt eraf; Enter/,
  )
  chair.one('[data-entry="r4"]').focus()
  await chair.presses('{Enter}')
  expect(order()).toEqual(['r1', 'r2', 'r3'])
  expect(chair.heard()).toContain('De lijst van 3 is vol')
  await chair.presses('2')
  expect(order()).toEqual(['r1', 'r4', 'r2'])
  chair.one('[data-entry="r1"]').focus()
  await chair.presses('{Enter}')
  expect(order()).toEqual(['r4', 'r2'])
  told(chair, /Enter zet onderaan/)
})

it('ticks as told', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.krachten.benut')
  for (const id of ['s1', 's2']) await overleg.says('politie', 'beeld.krachten', id, { id })
  const chair = await sitsDown(overleg)
  told(chair, /Loop met de pijltoetsen door de lijst; de spatiebalk zet een vinkje/)
  await chair.presses('{ArrowDown} ')
  const marked = overleg.meeting.markings['directeVeiligheid.beeld.krachten.benut']?.items
  expect(marked).toEqual([chair.all('[data-entry]')[1]?.dataset['entry']])
})
