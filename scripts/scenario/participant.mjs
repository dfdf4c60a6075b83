import { putIn } from './hands.mjs'

/** @typedef {import('./forms.mjs').Participant} Participant */

/**
 * Fills in who somebody is, in whatever form asks it; the suggestions are left alone.
 *
 * @param {import('./session.mjs').Session} session
 * @param {import('@playwright/test').Locator} form
 * @param {Participant} participant
 */
export async function fillParticipant(session, form, { organisation, role, type, person }) {
  await putIn(form, 'organisation', organisation ?? '')
  await putIn(form, 'role', role ?? '')
  // Away from the first field, what it offers closes.
  await form.locator('[data-field="role"]').focus()
  await putIn(form, 'type', type)
  if (person) await putIn(form, 'person', session.person(person))
}

/**
 * How a participant is called on screen.
 *
 * @param {import('./session.mjs').Session} session
 * @param {readonly Participant[]} table everybody at the table
 * @param {Participant} participant
 */
export function nameAtTable(session, table, { organisation, role, person }) {
  // Typed like somebody of the family, they are that one.
  const label = [...session.persons.values()].find((each) => sounds(each, organisation ?? ''))
  if (label) return label
  if (!organisation) return person ? session.person(person) : role
  const twins = table.filter((each) => each.organisation === organisation)
  return twins.length > 1 && role ? `${organisation} (${role})` : organisation
}

/** @param {string} one @param {string} other */
function sounds(one, other) {
  const plain = (/** @type {string} */ words) =>
    words
      .replace(/\([^)]*\)/g, ' ')
      .trim()
      .replace(/\s+/g, ' ')
      .toLowerCase()
  return plain(one) !== '' && plain(one) === plain(other)
}
