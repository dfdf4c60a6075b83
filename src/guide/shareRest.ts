import { shareOut } from './shareOut'

/**
 * The minutes of each share where some were chosen: those stay as they are, and what is left of the whole is shared out
 * over the others by weight. Where the chosen ones take more than there is, nothing is left; the sum is then above the
 * whole, for the chair to see.
 *
 * @param whole minutes that there are, whole, 0 or more
 * @param shares of each its weight, 0 or more, and its minutes where they were chosen
 */
export function shareRest(
  whole: number,
  shares: readonly { readonly weight: number; readonly chosen: number | undefined }[],
): readonly number[] {
  const taken = shares.reduce((sum, { chosen }) => sum + (chosen ?? 0), 0)
  const open = shares.filter(({ chosen }) => chosen === undefined)
  const rest = shareOut(
    Math.max(0, whole - taken),
    open.map(({ weight }) => weight),
  )
  return shares.map((share) => share.chosen ?? rest[open.indexOf(share)] ?? 0)
}
