import type { Battery } from '../asks'
import type { Finding } from '../finding'

/** An old laptop with a beamer: half a battery is not surely a meeting of ninety minutes. */
const ENOUGH = 0.6

/** Whether the laptop lasts until the end. */
export function judgeBattery(battery: Battery): Finding {
  if (battery === null) return { standing: 'unseen', say: 'battery.unknown' }
  const params = { percent: Math.round(battery.level * 100) }
  if (battery.charging) return { standing: 'good', say: 'battery.charging', params }
  return battery.level >= ENOUGH
    ? { standing: 'good', say: 'battery.enough', params }
    : { standing: 'mind', say: 'battery.low', params }
}
