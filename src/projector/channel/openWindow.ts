/** Where the wall's window was opened. */
export type WallPlaced =
  /** On the second screen. */
  | 'secondScreen'
  /** There is no second screen, or it shows the same as the first. */
  | 'oneScreen'
  /** The chair moves it: the browser may not or cannot find the second screen. */
  | 'moveYourself'

interface Area {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}
interface Screens {
  readonly screens: readonly Area[]
  readonly currentScreen: Area
}

/**
 * How long the chair may think about the browser's question, in milliseconds. A browser lets a window open within five
 * seconds of the press: rather a window that the chair moves than none.
 */
const THINKING = 4000

/**
 * Opens the wall's clean window, within the key press or click that asked for it; on the second screen where the browser
 * knows of one (Window Management API) and the chair allows it.
 *
 * The window is opened apart (`noopener`): Chromium gives it a process of its own, so that neither waits for the other's
 * drawing, and what it shows stands in another memory than the case. The price: nobody here holds it or is told
 * whether the browser held it back. Whether it hangs, the wall says itself.
 *
 * @param wall the end of its address
 */
export async function openWindow(here: Window, wall: string): Promise<WallPlaced> {
  const address = new URL(wall, here.location.href).href
  const screens = await screensOf(here)
  const second = screens?.screens.find((each) => each !== screens.currentScreen)
  const size =
    second === undefined
      ? 'width=1280,height=720'
      : `left=${second.availLeft},top=${second.availTop},width=${second.availWidth},height=${second.availHeight}`
  here.open(address, '_blank', `popup,noopener,${size}`)
  if (screens === null) return 'moveYourself'
  return second === undefined ? 'oneScreen' : 'secondScreen'
}

/** The screens of this laptop; null where the browser does not know, the chair does not allow it, or does not answer. */
async function screensOf(here: Window): Promise<Screens | null> {
  if (!knowsScreens(here)) return null
  const late = new Promise<null>((resolve) => {
    here.setTimeout(() => resolve(null), THINKING)
  })
  try {
    return await Promise.race([here.getScreenDetails(), late])
  } catch {
    return null
  }
}

function knowsScreens(
  here: Window,
): here is Window & { readonly getScreenDetails: () => Promise<Screens> } {
  return 'getScreenDetails' in here
}
