// roundoff: the end of a meeting. Reading back what was agreed, what is still open, and closing it.
export { RoundOffScreen } from './RoundOffScreen'
