import { textKey } from '#conference'
import { lastSaid } from '../../compose/soFar'
import type { Source } from '../../compose/source'
import type { MadeAgreement } from '../sharedAgreements'
import type { Action } from './outcome'

const words = {
  done: 'open',
  partly: 'deels',
  circumstances: 'niet uitgevoerd',
  notDone: 'niet uitgevoerd',
} as const

/**
 * How an open agreement stands, by the last word about it up to that meeting that may be shared; what is done is not
 * handed out any more.
 */
export function lastStatus(
  source: Pick<Source, 'state' | 'meeting' | 'visibility'>,
  { agreement: { id }, made }: MadeAgreement,
): Action['uitbreiding']['status'] {
  const last = lastSaid(source, made, textKey.followed(id), (each) => each.followUps[id]?.status)
  return last === null ? 'open' : words[last.said]
}
