import { agree, cooperate, sharpen } from './agreeing.mjs'
import {
  acute,
  changePart,
  cover,
  go,
  goAway,
  hold,
  people,
  redo,
  size,
  undo,
} from './chairing.mjs'
import { common, gate, notSpoken, order, reveal, score, weigh } from './judging.mjs'
import { edit, leaveHalfWay, note, park, release, say, takeAway } from './saying.mjs'

/** @typedef {(play: import('./play.mjs').Play) => Promise<void>} Move does nothing where it makes no sense now */

/** What a chair does, each with how often against the others. @type {readonly (readonly [number, Move])[]} */
const weighed = [
  [12, say],
  [4, edit],
  [2, takeAway],
  [6, release],
  [2, leaveHalfWay],
  [3, note],
  [1, park],
  [4, score],
  [3, reveal],
  [2, notSpoken],
  [3, gate],
  [3, common],
  [2, order],
  [3, weigh],
  [7, agree],
  [3, sharpen],
  [3, cooperate],
  [5, go],
  [2, cover],
  [5, hold],
  [1, size],
  [5, changePart],
  [5, people],
  [5, undo],
  [3, redo],
  [1, goAway],
  [1, acute],
]
const table = weighed.flatMap(([weight, move]) => Array.from({ length: weight }, () => move))

/** What a chair might do next. @param {import('./play.mjs').Play} play @returns {Move} */
export function nextMove({ dice, now }) {
  // Most of the time the wall is to be seen.
  if (now.covered && !dice.oneIn(4)) return cover
  return dice.pick(table) ?? go
}
