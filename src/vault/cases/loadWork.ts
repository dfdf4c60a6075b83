import { once } from '#base'

const work = once(() => import('./work'))

/** Brings in the work with cases; always the same promise, unless it failed. */
export const loadWork = work.load
