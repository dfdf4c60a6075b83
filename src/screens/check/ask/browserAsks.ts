import type { Asks } from '../asks'
import { askBattery, type WithBattery } from './askBattery'
import { askOffline } from './askOffline'
import { askScreens, type WindowWithScreens } from './askScreens'

/** What can be asked of the browser itself. */
export function browserAsks(
  here: WindowWithScreens & { readonly navigator: WithBattery },
  workers: ServiceWorkerContainer | undefined,
): Pick<Asks, 'screens' | 'offline' | 'battery'> {
  return {
    screens: () => askScreens(here),
    offline: () => askOffline(workers),
    battery: () => askBattery(here.navigator),
  }
}
