/** Before the id of a fact: the device of a log that was written before facts said which device wrote them. */
const LIFTED = '1.'

/** The device of a log of version 1, by its first fact, which every copy of it begins with. */
export function liftedDevice(first: string): string {
  return `${LIFTED}${first}`.slice(0, 64)
}

/** Whether that is the device of a log of version 1: whoever reads it may have written it. */
export function isLifted(device: string): boolean {
  return device.startsWith(LIFTED)
}
