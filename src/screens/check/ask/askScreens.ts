import type { Screens } from '../asks'

/** The little of a window that is asked here (Window Management API). */
export interface WindowWithScreens {
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
