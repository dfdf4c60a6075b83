// answers: how each question of the guide is answered, one folder a kind of answer. What hangs on the wall is not made here.
export { AnswerFor } from './AnswerFor'
export { NUMBER, UNCOVERS } from './scores/gridSpots'
export { SAME } from './entries/capture/same'
export { RELEASE_KEY } from './release/releasing'
export { SafetyLog } from './safety/SafetyLog'
