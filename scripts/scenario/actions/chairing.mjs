import * as v from 'valibot'
import { seen } from '../seen.mjs'
import { atTheTable, goToStep, whenSaved } from '../table.mjs'
import { action } from './action.mjs'

/** @typedef {import('../session.mjs').Session} Session */

export const chairing = {
  step: action(v.looseObject({ step: v.string() }), (session, { step }) => goToStep(session, step)),
  undo: action(v.looseObject({ undo: v.number() }), (session, { undo }) =>
    repeat(session, 'Control+z', undo),
  ),
  redo: action(v.looseObject({ redo: v.number() }), (session, { redo }) =>
    repeat(session, 'Control+Shift+z', redo),
  ),
  wait: action(v.looseObject({ wait: v.number() }), (session, { wait }) => session.wait(wait)),
  reload: action(v.looseObject({}), async (session) => {
    await whenSaved(session)
    await session.console.reload()
    await session.comeBack()
  }),
  crash: action(v.looseObject({}), async (session) => {
    await whenSaved(session)
    await session.crash()
    await session.start()
    await session.comeBack()
  }),
  note: action(v.looseObject({ note: v.string() }), async (session, { note }) => {
    const page = session.console
    await seen(page.locator('[data-tab="note"]')).click()
    const field = page.locator('[data-field="note"]:is(input, textarea)').first()
    await field.fill(note)
    await session.press('Enter', () => seen(page.getByText(note)).waitFor(), note)
  }),
  park: action(v.looseObject({ park: v.string() }), async (session, { park }) => {
    const page = session.console
    await seen(page.locator('[data-action="park"]')).click()
    const field = page.locator('[data-field="park"]:is(input, textarea)').first()
    await field.fill(park)
    await session.press('Enter', async () => undefined, park)
  }),
  acute: action(v.looseObject({}), async (session) => {
    const page = session.console
    await page.keyboard.press('F8')
    const back = page.locator('[data-action="acuteEnd"]')
    await back.waitFor()
    await back.click()
    await back.waitFor({ state: 'detached' })
  }),
}

/** @param {Session} session @param {string} key @param {number} times */
async function repeat(session, key, times) {
  for (let done = 0; done < times; done += 1) {
    await atTheTable(session)
    await session.press(key, async () => undefined)
  }
}
