// readings: what two devices noted differently of the same thing, one under the other, until the chair chooses. For the
// chair alone: none of it hangs on the wall, stands on paper or is said aloud by itself.
export { Readings } from './Readings'
export { useToChoose } from './useToChoose'
