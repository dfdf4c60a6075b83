import { goToStep, whenSaved } from '../table.mjs'

/** @typedef {import('../session.mjs').Session} Session */

/** @type {Record<string, (session: Session, action: any) => Promise<void>>} */
export const chairing = {
  step: (session, { step }) => goToStep(session, step),
  part: async (session, { part }) => {
    const page = session.console
    while (session.part !== part) {
      const here = session.meeting.parts.findIndex((each) => each.id === session.part)
      await page.locator('[data-action="part"]').first().click()
      const confirm = page.locator('dialog [data-do="confirm"]')
      // What stood on the wall of one part may hang there until the key was pressed, and no moment longer.
      session.part = session.meeting.parts[(here + 1) % session.meeting.parts.length]?.id ?? part
      await confirm.click()
      await confirm.waitFor({ state: 'detached' })
    }
  },
  cover: async (session, { cover }) => {
    const covered = session.console.locator('[data-hangs="covered"]')
    if ((await covered.count()) > 0 === cover) return
    // Who presses twice in a fright leaves it covered: to uncover takes a moment.
    if (!cover) await session.console.waitForTimeout(600)
    await session.press('F9', () => covered.waitFor({ state: cover ? 'attached' : 'detached' }))
  },
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
    await atTheTable(session)
    await page.keyboard.press('n')
    const field = page.locator('[data-field="note"]:is(input, textarea)').first()
    await field.fill(note)
    await session.press('Enter', () => page.getByText(note).first().waitFor(), note)
  },
  park: async (session, { park }) => {
    const page = session.console
    await atTheTable(session)
    await page.keyboard.press('p')
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

/** Leaves whatever field the cursor is in, so that a letter is a key of the chair again. */
async function atTheTable(/** @type {Session} */ { console: page }) {
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

/** @param {Session} session @param {string} key @param {number} times */
async function repeat(session, key, times) {
  for (let done = 0; done < times; done += 1) {
    await atTheTable(session)
    await session.press(key, async () => undefined)
  }
}
