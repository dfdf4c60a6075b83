import { useConduct } from './ConductContext'

/** Tells the date of today, as the clock of the machine has it, as an ISO date. */
export function useToday(): () => string {
  const { clock } = useConduct()
  return () => {
    const now = new Date(clock.now())
    const two = (number: number) => String(number).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  }
}
