import type { Offline } from '../asks'

/** The little of a service worker container that is asked here. */
export interface Workers {
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
