import * as v from 'valibot'

/** @typedef {import('../session.mjs').Session} Session */

/**
 * @typedef {object} Action one thing that a script can ask for
 * @property {import('valibot').GenericSchema} form what it must look like
 * @property {(session: Session, given: unknown) => Promise<void>} play does it, as a chair would; refuses another form
 */

/**
 * Binds what an action must look like to what is done: nothing is done of what was not read.
 *
 * @template {import('valibot').GenericSchema} Form
 * @param {Form} form
 * @param {(session: Session, given: import('valibot').InferOutput<Form>) => Promise<void>} play
 * @returns {Action}
 */
export function action(form, play) {
  return { form, play: (session, given) => play(session, v.parse(form, given)) }
}
