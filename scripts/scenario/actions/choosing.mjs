import * as v from 'valibot'
import { maybe, texts } from '../forms.mjs'
import { putIn } from '../hands.mjs'
import { putOnTable, rowOf } from '../table.mjs'
import { bearable, inApp, term } from '../words.mjs'
import { action } from './action.mjs'

/** @typedef {import('../session.mjs').Session} Session */

export const choosing = {
  rank: action(
    v.looseObject({ rank: v.string(), order: texts }),
    async (session, { rank, order }) => {
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
  ),
  mark: action(
    v.looseObject({ mark: v.string(), items: texts }),
    async (session, { mark, items }) => {
      const answer = await putOnTable(session, mark)
      for (const name of items) {
        const button = rowOf(answer, session.named(name).text).locator('[data-do="mark"]')
        if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
        await button.and(session.console.locator('[aria-pressed="true"]')).waitFor()
      }
    },
  ),
  common: action(
    v.looseObject({ common: v.string(), from: v.string() }),
    async (session, { common, from }) => {
      const answer = await putOnTable(session, common)
      const button = rowOf(answer, session.named(from).text).locator('[data-do="common"]')
      await button.click()
      await answer.locator('[data-common="chosen"]').waitFor()
    },
  ),
  weigh: action(
    v.looseObject({
      weigh: v.string(),
      client: maybe(v.boolean()),
      bearable: maybe(v.string()),
      term: maybe(v.string()),
      ground: maybe(v.string()),
    }),
    async (session, { weigh, client, ...rest }) => {
      const answer = await putOnTable(session, 'besluit.prioriteit')
      const row = rowOf(answer, session.named(weigh).text)
      if (client !== undefined) await putIn(row, 'client', client ? 'yes' : 'no')
      if (rest.bearable) await putIn(row, 'bearable', inApp(bearable, rest.bearable))
      if (rest.term) await putIn(row, 'term', inApp(term, rest.term))
      if (rest.ground) await putIn(row, 'ground', rest.ground)
    },
  ),
  choose: action(v.looseObject({ choose: texts }), async (session, { choose }) => {
    const answer = await putOnTable(session, 'besluit.prioriteit')
    for (const name of choose) {
      const button = rowOf(answer, session.named(name).text).locator('[data-do="choose"]')
      if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
      await button.and(session.console.locator('[aria-pressed="true"]')).waitFor()
    }
  }),
  gate: action(
    v.looseObject({
      gate: v.string(),
      answer: v.string(),
      ground: v.optional(v.string()),
      differs: v.optional(texts),
    }),
    async (session, { gate, answer: word, ground = '', differs = [] }) => {
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
  ),
  now: action(v.looseObject({}), async (session) => {
    await session.console.locator('[data-do="now"]').click()
    await session.console.locator('[data-step="beeldvorming"][aria-current]').first().waitFor()
  }),
  later: action(v.looseObject({}), async (session) => {
    const button = session.console.locator('[data-do="later"]')
    await button.click()
    await button.waitFor({ state: 'detached' })
  }),
}
