import { agreeing } from './agreeing.mjs'
import { chairing } from './chairing.mjs'
import { choosing } from './choosing.mjs'
import { room } from './room.mjs'
import { saying } from './said.mjs'
import { scoring } from './scoring.mjs'
import { spreading } from './spreading.mjs'

/** @type {typeof saying} */
const actions = {
  ...saying,
  ...choosing,
  ...scoring,
  ...agreeing,
  ...chairing,
  ...room,
  ...spreading,
}

/**
 * Carries out one action of a script, as a chair would.
 *
 * @param {import('../session.mjs').Session} session
 * @param {Record<string, unknown>} action
 * @throws with the name of an action that is not possible yet, or what went wrong
 */
export async function carryOut(session, action) {
  const name = Object.keys(action).find((key) => key in actions)
  const act = name && actions[name]
  if (!act) throw new Error(`not possible yet: ${Object.keys(action)[0]}`)
  await act(session, action)
}
