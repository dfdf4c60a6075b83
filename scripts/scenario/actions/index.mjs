import { agreeing } from './agreeing.mjs'
import { chairing } from './chairing.mjs'
import { choosing } from './choosing.mjs'
import { room } from './room.mjs'
import { saying } from './said.mjs'
import { scoring } from './scoring.mjs'
import { spreading } from './spreading.mjs'

/** By the key that names it. @type {Readonly<Record<string, import('./action.mjs').Action>>} */
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
 * @param {Readonly<Record<string, unknown>>} action
 * @throws with the name of an action that is not possible yet, or what went wrong
 */
export async function carryOut(session, action) {
  const { act } = actionOf(action)
  if (!act) throw new Error(`not possible yet: ${Object.keys(action)[0]}`)
  await act.play(session, action)
}

/**
 * Which action this is: the first key that names one. A key that is not known yet is no mistake of the scenario.
 *
 * @param {Readonly<Record<string, unknown>>} given
 * @returns {{ name: string, act: import('./action.mjs').Action | undefined }}
 */
export function actionOf(given) {
  const name = Object.keys(given).find((key) => Object.hasOwn(actions, key))
  return { name: name ?? Object.keys(given)[0] ?? '', act: name ? actions[name] : undefined }
}
