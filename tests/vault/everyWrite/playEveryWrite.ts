import { type Fault } from './breakWrite'
import { playWithFault } from './playWithFault'
import { wholeMeeting } from './wholeMeeting'

export const FAULTS: readonly Fault[] = ['quota', 'failed', 'closed']

/** What came of a meeting that was played once for each write and each fault. */
export interface EveryWrite {
  readonly commands: number
  /** How many writes a whole meeting has. */
  readonly writes: number
  readonly meetings: number
  readonly broken: readonly string[]
}

/**
 * Plays a whole meeting again and again, each time with another write that fails, in each of the three ways.
 *
 * @param step 1 takes every write, 2 every second one
 * @param tell is called now and then with how far it is
 */
export async function playEveryWrite(
  step: number,
  tell: (line: string) => void = () => {},
): Promise<EveryWrite> {
  const commands = await wholeMeeting()
  const whole = await playWithFault(commands, 0, 'failed')
  const broken = whole.broken.map((what) => `without a fault: ${what}`)
  let meetings = 0
  for (let nth = 1; nth <= whole.writes; nth += step) {
    for (const fault of FAULTS) {
      const played = await playWithFault(commands, nth, fault)
      meetings += 1
      broken.push(...played.broken.map((what) => `write ${nth}, ${fault}: ${what}`))
      if (meetings % 60 === 0)
        tell(`${meetings} meetings, ${nth} of ${whole.writes} writes, ${broken.length} broken`)
    }
  }
  return { commands: commands.length, writes: whole.writes, meetings, broken }
}
