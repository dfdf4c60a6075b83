import { localDay } from '#base'
import { useConduct } from './ConductContext'

/** Tells the date of today, as the clock of the machine has it, as an ISO date. */
export function useToday(): () => string {
  const { clock } = useConduct()
  return () => localDay(clock.now())
}
