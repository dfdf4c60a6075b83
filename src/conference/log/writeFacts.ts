import type { MakeId } from '#base'
import { FACT_VERSION } from './envelope'
import type { Fact, FactBody } from './facts'
import { headsFor } from './heads'
import { NO_HLC, tick } from './hlc'

/** Who writes, and when. */
export interface Writing {
  /** The instant, as this machine's clock tells it. */
  readonly at: string
  /** The id of this device. */
  readonly device: string
  readonly makeId: MakeId
}

/**
 * The facts of one action as they go into the log: each with its envelope, and with the facts of that log whose place it
 * takes.
 *
 * @param before the log, in order
 */
export function writeFacts(
  bodies: readonly FactBody[],
  before: readonly Fact[],
  { at, device, makeId }: Writing,
): readonly Fact[] {
  const action = makeId()
  const heads = headsFor(before, bodies)
  let hlc = before.at(-1)?.hlc ?? NO_HLC
  return bodies.map((body, index): Fact => {
    hlc = tick(hlc, at)
    const after = heads[index]
    const envelope = { id: makeId(), at, action, device, hlc, v: FACT_VERSION } as const
    return { ...body, ...envelope, ...(after !== undefined && { after }) }
  })
}
