import { putIn } from '../hands.mjs'
import { putOnTable, rowOf } from '../table.mjs'
import { bearable, inApp, term } from '../words.mjs'

/** @typedef {import('../session.mjs').Session} Session */

/** @type {Record<string, (session: Session, action: any) => Promise<void>>} */
export const choosing = {
  rank: async (session, { rank, order }) => {
    const answer = await putOnTable(session, rank)
    for (const [place, name] of order.entries()) {
      const row = rowOf(answer, session.named(name).text)
      const choose = row.locator('[data-do="choose"]')
      if ((await choose.count()) > 0) await choose.click()
      while (Number(await row.getAttribute('data-place')) > place + 1) {
        await row.locator('[data-do="up"]').click()
      }
      await row.and(session.console.locator(`[data-place="${place + 1}"]`)).waitFor()
    }
  },
  mark: async (session, { mark, items }) => {
    const answer = await putOnTable(session, mark)
    for (const name of items) {
      const button = rowOf(answer, session.named(name).text).locator('[data-do="mark"]')
      if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
      await button.and(session.console.locator('[aria-pressed="true"]')).waitFor()
    }
  },
  common: async (session, { common, from }) => {
    const answer = await putOnTable(session, common)
    const button = rowOf(answer, session.named(from).text).locator('[data-do="common"]')
    await button.click()
    await answer.locator('[data-common="chosen"]').waitFor()
  },
  weigh: async (session, { weigh, client, ...rest }) => {
    const answer = await putOnTable(session, 'besluit.prioriteit')
    const row = rowOf(answer, session.named(weigh).text)
    if (client !== undefined) await putIn(row, 'client', client ? 'yes' : 'no')
    if (rest.bearable) await putIn(row, 'bearable', inApp(bearable, rest.bearable))
    if (rest.term) await putIn(row, 'term', inApp(term, rest.term))
    if (rest.ground) await putIn(row, 'ground', rest.ground)
  },
  choose: async (session, { choose }) => {
    const answer = await putOnTable(session, 'besluit.prioriteit')
    for (const name of choose) {
      const button = rowOf(answer, session.named(name).text).locator('[data-do="choose"]')
      if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
      await button.and(session.console.locator('[aria-pressed="true"]')).waitFor()
    }
  },
  gate: async (session, { gate, answer: word, ground = '', differs = [] }) => {
    const answer = await putOnTable(session, gate)
    if (ground !== '') await putIn(answer, 'ground', ground)
    for (const who of differs) await putIn(answer, 'differs', session.seat(who))
    await answer.locator(`[data-gate-answer="${word}"]`).click()
    const pressed = `[data-gate-answer="${word}"][aria-pressed="true"]`
    // Straight to another step the question itself is gone.
    await session.console
      .locator(`${pressed}, [data-answer]:not([data-answer="${gate}"])`)
      .first()
      .waitFor()
  },
  now: async (session) => {
    await session.console.locator('[data-do="now"]').click()
    await session.console.locator('[data-step="beeldvorming"][aria-current]').first().waitFor()
  },
  later: async (session) => {
    const button = session.console.locator('[data-do="later"]')
    await button.click()
    await button.waitFor({ state: 'detached' })
  },
}
