import type { Battery } from '../asks'

/** The little of a navigator that is asked here; only some browsers have it. */
export interface WithBattery {
  readonly userAgent: string
  readonly getBattery?: () => Promise<{ readonly level: number; readonly charging: boolean }>
}

/** How full the battery is, and whether it is being filled. */
export async function askBattery(navigator: WithBattery): Promise<Battery> {
  if (navigator.getBattery === undefined) return null
  const { level, charging } = await navigator.getBattery()
  return { level, charging }
}
