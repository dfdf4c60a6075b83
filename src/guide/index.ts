// guide: the leidraad as data (ids only), its check at loading, and the walker that answers
// where we are, what may come next, where a gate leads, and what was passed over.
export * from './types'
export { leidraad } from './guide'
export { checkGuide } from './check'
export type { GuideProblem, GuideProblemCode } from './problems'
export { GUIDE_PROBLEMS } from './problems'
export { minutesOf, minutesOfQuestions } from './minutes'
export { passedOver } from './passed'
export { shareRest } from './shareRest'
export type { Place } from './walker'
export {
  findQuestion,
  keyOf,
  leadOf,
  nextPlace,
  phaseOf,
  placeOf,
  placeOfLead,
  placesOf,
  previousPlace,
  questionsOf,
  startOf,
} from './walker'
