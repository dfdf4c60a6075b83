import type { Who } from '../model/values'
import type { Meeting } from '../state'

/** Everybody whom an agreement, a bottom line or the cooperation of that meeting names. */
export function namedIn({ agreements, bottomLines, cooperation }: Meeting): readonly Who[] {
  const named = [
    ...agreements.flatMap(({ who, withWhom }) => [who, ...withWhom]),
    ...bottomLines.flatMap(({ guard, decides }) => [guard, decides]),
    ...[cooperation?.casusregisseur, cooperation?.contact],
  ]
  return named.filter((who) => who !== undefined)
}
