import type { Meeting } from '#conference'

/** Which of the things that may be shared stand on a paper; `made` is the meeting that made it. */
export type Keep<Thing> = (thing: Thing, made: Meeting) => boolean

/** Every one of them. */
export const keepAll = (): boolean => true
