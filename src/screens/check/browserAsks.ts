import type { Asks, Battery, Offline, Screens } from './asks'

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

/** The little of a window that is asked here (Window Management API). */
interface WindowWithScreens {
  readonly screen: { readonly width: number; readonly isExtended?: boolean | undefined }
  readonly getScreenDetails?: () => Promise<{ readonly screens: readonly unknown[] }>
  readonly navigator: { readonly permissions?: Pick<Permissions, 'query'> | undefined }
}

/**
 * How many screens there are. Counting them needs a permission that is asked when the wall is opened; without it
 * the browser tells only whether there is more than one. Never asks the chair anything.
 */
export async function askScreens(here: WindowWithScreens): Promise<Screens> {
  if (here.getScreenDetails !== undefined && (await mayCount(here))) {
    return (await here.getScreenDetails()).screens.length
  }
  const { isExtended } = here.screen
  if (isExtended === undefined) return null
  return isExtended ? 'more' : 'one'
}

async function mayCount({ navigator }: WindowWithScreens): Promise<boolean> {
  // @ts-expect-error a name that TypeScript's list of permissions does not have yet
  const asked = navigator.permissions?.query({ name: 'window-management' })
  return (await asked?.catch(() => undefined))?.state === 'granted'
}

/** The little of a service worker container that is asked here. */
interface Workers {
  readonly controller: unknown
  readonly getRegistration: () => Promise<{ readonly active: unknown } | undefined>
}

/** Whether everything was fetched, and whether this window gets it from there. */
export async function askOffline(workers: Workers | undefined): Promise<Offline> {
  if (workers === undefined) return null
  const registered = await workers.getRegistration()
  if (registered === undefined || registered.active === null) return 'notYet'
  return workers.controller === null ? 'ready' : 'controls'
}

/** The little of a navigator that is asked here; only some browsers have it. */
interface WithBattery {
  readonly userAgent: string
  readonly getBattery?: () => Promise<{ readonly level: number; readonly charging: boolean }>
}

/** How full the battery is, and whether it is being filled. */
export async function askBattery(navigator: WithBattery): Promise<Battery> {
  if (navigator.getBattery === undefined) return null
  const { level, charging } = await navigator.getBattery()
  return { level, charging }
}
