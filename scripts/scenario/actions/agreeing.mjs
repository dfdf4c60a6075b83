import * as v from 'valibot'
import { maybe, texts } from '../forms.mjs'
import { putIn } from '../hands.mjs'
import { putOnTable } from '../table.mjs'
import { agreementKind, followUp, inApp, term } from '../words.mjs'
import { action } from './action.mjs'

/** @typedef {import('../session.mjs').Session} Session */

/** Somebody as a list on screen calls them: at the table, of the family, or another. */
function called(/** @type {Session} */ session, /** @type {string} */ id) {
  return session.seats.get(id) ?? session.persons.get(id) ?? id
}

/** Where earlier agreements are looked at: at the opening, and in phases 2 and 3 at a question of their own. */
function earlier(/** @type {Session} */ session) {
  return putOnTable(session, 'vooraf.fase')
}

export const agreeing = {
  agree: action(
    v.looseObject({
      agree: v.looseObject({
        as: maybe(v.string()),
        what: v.string(),
        who: maybe(v.string()),
        by: maybe(v.string()),
        for: maybe(texts),
        why: maybe(v.string()),
        kind: maybe(v.string()),
        term: maybe(v.string()),
      }),
    }),
    async (session, { agree }) => {
      const answer = await putOnTable(session, 'besluit.wieDoetWat')
      const form = answer.locator('[data-form="agreement"]').first()
      await putIn(form, 'what', agree.what)
      if (agree.who) await putIn(form, 'who', called(session, agree.who))
      if (agree.by) await putIn(form, 'by', agree.by)
      if (agree.for) {
        await putIn(
          form,
          'for',
          agree.for.map((id) => session.person(id)),
        )
      }
      if (agree.why) await putIn(form, 'why', agree.why)
      if (agree.kind) await putIn(form, 'kind', inApp(agreementKind, agree.kind))
      if (agree.term) await putIn(form, 'term', inApp(term, agree.term))
      await form
        .locator('[data-field="what"]')
        .locator('input, textarea')
        .or(form.locator('input[data-field="what"], textarea[data-field="what"]'))
        .first()
        .focus()
      const made = answer.locator('[data-agreement]').filter({ hasText: agree.what })
      await session.press('Enter', () => made.first().waitFor(), agree.what)
      if (agree.as)
        session.names.set(agree.as, { text: agree.what, question: 'besluit.wieDoetWat' })
    },
  ),
  bottomLine: action(
    v.looseObject({
      bottomLine: v.looseObject({
        as: maybe(v.string()),
        text: v.string(),
        guard: maybe(v.string()),
        check: maybe(v.string()),
        ifBroken: maybe(v.string()),
        decides: maybe(v.string()),
        for: maybe(texts),
      }),
    }),
    async (session, { bottomLine }) => {
      const answer = await putOnTable(session, 'besluit.bodemeisen')
      const form = answer.locator('[data-form="bottomLine"]').first()
      await putIn(form, 'text', bottomLine.text)
      if (bottomLine.guard) await putIn(form, 'guard', called(session, bottomLine.guard))
      if (bottomLine.check) await putIn(form, 'check', bottomLine.check)
      if (bottomLine.ifBroken) await putIn(form, 'ifBroken', bottomLine.ifBroken)
      if (bottomLine.decides) await putIn(form, 'decides', called(session, bottomLine.decides))
      if (bottomLine.for) {
        await putIn(
          form,
          'for',
          bottomLine.for.map((id) => session.person(id)),
        )
      }
      await form
        .locator('[data-field="text"]')
        .locator('input, textarea')
        .or(form.locator('input[data-field="text"], textarea[data-field="text"]'))
        .first()
        .focus()
      const made = answer.locator('[data-bottom-line]').filter({ hasText: bottomLine.text })
      await session.press('Enter', () => made.first().waitFor(), bottomLine.text)
      if (bottomLine.as) {
        session.names.set(bottomLine.as, { text: bottomLine.text, question: 'besluit.bodemeisen' })
      }
    },
  ),
  cooperate: action(
    v.looseObject({
      cooperate: v.looseObject({
        timeline: v.optional(v.string()),
        next: v.optional(v.string()),
        informing: v.optional(v.string()),
      }),
    }),
    async (session, { cooperate }) => {
      const { timeline, next, informing } = cooperate
      const asked = [
        { field: 'timeline', question: 'tijdslijn', words: timeline },
        { field: 'next', question: 'vervolg', words: next },
        { field: 'informing', question: 'informeren', words: informing },
      ]
      for (const { field, question, words } of asked) {
        if (words === undefined) continue
        const answer = await putOnTable(session, `besluit.${question}`)
        const form = answer.locator('[data-form="cooperation"]').first()
        await putIn(form, field, words)
        await session.press('Tab', async () => undefined, words)
      }
    },
  ),
  closingPlan: action(
    v.looseObject({
      closingPlan: v.looseObject({
        signal: maybe(v.string()),
        first: maybe(v.string()),
        contact: maybe(v.string()),
      }),
    }),
    async (session, { closingPlan }) => {
      const answer = await putOnTable(session, 'besluit.afsluitingsplan')
      const form = answer.locator('[data-form="closingPlan"]').first()
      const { signal, first, contact } = closingPlan
      for (const [field, words] of Object.entries({ signal, first, contact })) {
        if (words) await putIn(form, field, words)
      }
      await session.press('Tab', async () => undefined, signal ?? undefined)
    },
  ),
  follow: action(
    v.looseObject({ follow: v.string(), status: v.string(), note: maybe(v.string()) }),
    async (session, { follow, status, note }) => {
      const answer = await earlier(session)
      const row = answer.locator('[data-agreement]').filter({ hasText: session.named(follow).text })
      await putIn(row.first(), 'status', inApp(followUp, status))
      if (note) await putIn(row.first(), 'note', note)
      await session.press('Tab', async () => undefined, note ?? undefined)
    },
  ),
  kept: action(
    v.looseObject({ kept: v.string(), yes: maybe(v.boolean()) }),
    async (session, { kept, yes }) => {
      const answer = await earlier(session)
      const row = answer.locator('[data-bottom-line]').filter({ hasText: session.named(kept).text })
      await putIn(row.first(), 'kept', yes ? 'yes' : 'no')
    },
  ),
}
