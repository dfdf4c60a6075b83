// check: ready for the meeting? One look at what a meeting leans on, each with a plain word and what to do. Blocks nothing.
export { browserAsks } from './browserAsks'
export type { Asks } from './asks'
export { CheckScreen } from './CheckScreen'
