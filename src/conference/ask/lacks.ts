import type { Agreement } from '../model/agreement'

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
