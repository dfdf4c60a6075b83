import type { Meeting } from '../state'
import type { Agreement } from './agreement'

/** What an agreement must say to be definitive. */
export type Lack = 'who' | 'what' | 'when'

/** What is still missing of who, what and when; a moment it depends on is a when. Only the end asks for it. */
export function lacksOf({ who, what, by, moment }: Agreement): readonly Lack[] {
  const isEmpty = (text: string | undefined) => (text ?? '').trim() === ''
  return [
    ...(who === undefined || (who.kind === 'other' && isEmpty(who.name)) ? ['who' as const] : []),
    ...(isEmpty(what) ? ['what' as const] : []),
    ...(by === undefined && isEmpty(moment) ? ['when' as const] : []),
  ]
}

/** How the agreements of a meeting are spread. It only counts; it never hinders. */
export interface Balance {
  readonly agreements: number
  /** Among professionals, by their kind. */
  readonly amongProfessionals: number
  /** With the family or for it: by their kind, or where no kind was chosen, by who does it or for whom. */
  readonly withFamily: number
  readonly withoutGround: number
  readonly withoutDate: number
}

/** The balance of the agreements that this meeting made. Source: the figures of the leidraad. */
export function balanceOf({ agreements, plan }: Meeting): Balance {
  const clients = new Set(
    plan.participants.filter((each) => each.type === 'client').map((each) => each.id),
  )
  const count = (counts: (agreement: Agreement) => boolean) => agreements.filter(counts).length
  return {
    agreements: agreements.length,
    amongProfessionals: count(({ kind }) => kind !== undefined && AMONG.has(kind)),
    withFamily: count((each) => concernsFamily(each, clients)),
    withoutGround: count(({ why, serves }) => isEmpty(why) && serves === undefined),
    withoutDate: count(({ by, moment }) => by === undefined && isEmpty(moment)),
  }
}

const AMONG: ReadonlySet<string> = new Set([
  'informationProfessionals',
  'actionProfessionals',
  'meetingProfessionals',
])

function concernsFamily(agreement: Agreement, clients: ReadonlySet<string>): boolean {
  const { kind, who } = agreement
  if (kind !== undefined) return !AMONG.has(kind)
  if (who?.kind === 'person') return true
  return agreement.for.length > 0 || (who?.kind === 'participant' && clients.has(who.id))
}

function isEmpty(text: string | undefined): boolean {
  return (text ?? '').trim() === ''
}
