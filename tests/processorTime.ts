/**
 * How long this process has worked, in ms: what a bound on a piece of work is held against. The clock on the wall would
 * also count what else the machine does meanwhile.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
