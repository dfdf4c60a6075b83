import { seen } from '../seen.mjs'
import { atTheTable, goToStep, whenSaved } from '../table.mjs'

/** @typedef {import('../session.mjs').Session} Session */

/** @type {Record<string, (session: Session, action: any) => Promise<void>>} */
export const chairing = {
  step: (session, { step }) => goToStep(session, step),
  undo: (session, { undo }) => repeat(session, 'Control+z', undo),
  redo: (session, { redo }) => repeat(session, 'Control+Shift+z', redo),
  wait: (session, { wait }) => session.wait(wait),
  reload: async (session) => {
    await whenSaved(session)
    await session.console.reload()
    await session.comeBack()
  },
  crash: async (session) => {
    await whenSaved(session)
    await session.crash()
    await session.start()
    await session.comeBack()
  },
  note: async (session, { note }) => {
    const page = session.console
    await seen(page.locator('[data-tab="note"]')).click()
    const field = page.locator('[data-field="note"]:is(input, textarea)').first()
    await field.fill(note)
    await session.press('Enter', () => seen(page.getByText(note)).waitFor(), note)
  },
  park: async (session, { park }) => {
    const page = session.console
    await seen(page.locator('[data-action="park"]')).click()
    const field = page.locator('[data-field="park"]:is(input, textarea)').first()
    await field.fill(park)
    await session.press('Enter', async () => undefined, park)
  },
  acute: async (session) => {
    const page = session.console
    await page.keyboard.press('F8')
    const back = page.locator('[data-action="acuteEnd"]')
    await back.waitFor()
    await back.click()
    await back.waitFor({ state: 'detached' })
  },
}

/** @param {Session} session @param {string} key @param {number} times */
async function repeat(session, key, times) {
  for (let done = 0; done < times; done += 1) {
    await atTheTable(session)
    await session.press(key, async () => undefined)
  }
}
