/** @typedef {import('./book.mjs').Book} Book */
/** @typedef {import('./book.mjs').Marker} Marker */
/** @typedef {import('./book.mjs').MeetingBook} MeetingBook */

/**
 * The rules about who may see what, written from their text with no help of the code that keeps them: rule 1 of the
 * design, audience and parts of the issue about chairing, decision 3.
 *
 * @param {Book} book @param {Marker} marker
 */
export function maySee(book, marker) {
  const { now } = book
  if (wallIsEmpty(now)) return false
  if (marker.kind === 'open') return true
  if (marker.kind === 'never') return false
  if (marker.meeting !== book.meetings.length - 1) return wasSharedThen(book, marker)
  if (marker.untilReveal && !now.known.revealed) return false
  if (marker.item !== '' && !mayHearOf(now, marker.item)) return false
  if (marker.about !== '' && !mayHearOf(now, marker.about)) return false
  return isOfThisPart(now, marker)
}

/** "Nothing of the case": covered, acute danger, not begun, over, or nobody there who speaks. @param {MeetingBook} now */
export function wallIsEmpty({ covered, acute, running, away }) {
  return covered || acute || !running || away
}

/**
 * "Who is in the room decides what can be on the wall": for professionals only without clients, for the chair never.
 *
 * @param {MeetingBook} now @param {string} id @returns {boolean}
 */
function mayHearOf(now, id) {
  const item = now.known.items[id]
  if (!item || item.gone || item.audience === 'chair') return false
  if (item.audience === 'professionals' && familyIsIn(now, now.present)) return false
  // What says more about something tells what that is about.
  return item.of === '' || mayHearOf(now, item.of)
}

/**
 * "What is entered in part A is for part A unless the chair releases it one by one."
 *
 * @param {MeetingBook} now @param {Marker} marker
 */
function isOfThisPart(now, { part, item }) {
  return part === now.part || (now.known.items[item]?.releasedTo.includes(now.part) ?? false)
}

/**
 * Of an earlier meeting only what was agreed, and only what all of the family who came there know.
 *
 * @param {Book} book @param {Marker} marker
 */
function wasSharedThen(book, { kind, meeting, part, item }) {
  const then = book.meetings[meeting]
  if (kind !== 'agreed' || !then || then.running || then.known.items[item]?.gone) return false
  const expected = (/** @type {string} */ id) => then.parts.find((each) => each.id === id)?.present
  const heard = then.came.get(part) ?? new Set(expected(part))
  return then.parts.every(({ id }) => {
    if (id === part || then.known.items[item]?.releasedTo.includes(id)) return true
    const there = [...(expected(id) ?? []), ...(then.came.get(id) ?? [])]
    return !familyIsIn(
      then,
      there.filter((each) => !heard.has(each)),
    )
  })
}

/** @param {MeetingBook} meeting @param {Iterable<string>} present */
function familyIsIn({ seats }, present) {
  const there = new Set(present)
  return seats.some(
    ({ id, type }) => ['client', 'vertrouwenspersoon'].includes(type) && there.has(id),
  )
}
