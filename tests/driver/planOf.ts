import type { MeetingPart, Plan } from '#conference'
import type { Somebody } from './people'
import { people } from './people'

/** What a test can say of a meeting that is planned; everything has a default. */
export interface Wishes {
  readonly phase?: Plan['phase']
  /** Who is invited; without family unless the meeting is split. */
  readonly invited?: readonly Somebody[]
  /** `true`: part A with the public prosecutor and without the family, part B the other way round. */
  readonly split?: boolean
  readonly parts?: readonly MeetingPart[]
  /** Local start, `2026-12-03T09:30`. */
  readonly start?: string
  readonly minutes?: number
  readonly stepMinutes?: NonNullable<Plan['stepMinutes']>
  readonly togetherGround?: string
}

const professionals = ['voorzitter', 'gemeente', 'veiligThuis', 'politie'] as const
const inA = [...professionals, 'om'] as const
const inB = [...professionals, 'moeder', 'tante'] as const

/** The plan of a meeting of ninety minutes, changed as wished. */
export function planOf(wishes: Wishes = {}): Plan {
  const invited: readonly Somebody[] =
    wishes.invited ?? (wishes.split ? [...inA, 'moeder', 'tante'] : professionals)
  const isInvited = (each: Somebody) => invited.includes(each)
  const splitParts = [
    { id: 'A', present: inA.filter(isInvited) },
    { id: 'B', present: inB.filter(isInvited) },
  ]
  const parts = wishes.split ? splitParts : [{ id: 'A', present: invited }]
  return {
    kind: 'focusoverleg',
    approach: 'regulier',
    start: wishes.start ?? '2026-12-03T09:30',
    minutes: wishes.minutes ?? 90,
    phase: wishes.phase ?? 'directeVeiligheid',
    participants: invited.map((each) => people[each]),
    parts: wishes.parts ?? parts,
    ...(wishes.stepMinutes && { stepMinutes: wishes.stepMinutes }),
    ...(wishes.togetherGround && { togetherGround: wishes.togetherGround }),
  }
}
