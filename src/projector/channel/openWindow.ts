/** How it went when the chair asked for the wall's window. Its words are in i18n (`projector`, `opened.…`). */
export type WallOpened =
  /** On the second screen. */
  | 'secondScreen'
  /** There is no second screen, or it shows the same as the first. */
  | 'oneScreen'
  /** Open, and the chair moves it: the browser may not or cannot find the second screen. */
  | 'moveYourself'
  /** The browser held the window back. */
  | 'heldBack'

interface Area {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}
interface ScreenArea extends Area {
  readonly isPrimary: boolean
}
interface Screens {
  readonly screens: readonly ScreenArea[]
  readonly currentScreen: ScreenArea
}

export interface OpenedWindow {
  readonly window: Window | null
  readonly opened: Promise<WallOpened>
}

/**
 * Opens the wall's clean window, within the key press or click that asked for it, and moves it to the second screen
 * where the browser knows of one (Window Management API) and the chair allows it.
 */
export function openWindow(here: Window): OpenedWindow {
  const address = new URL('#/wand', here.location.href).href
  const opened = here.open(address, 'beraad-wand', 'popup,width=1280,height=720')
  if (opened === null) return { window: null, opened: Promise.resolve('heldBack') }
  opened.focus()
  return { window: opened, opened: moveToSecondScreen(here, opened) }
}

async function moveToSecondScreen(here: Window, wall: Window): Promise<WallOpened> {
  if (!knowsScreens(here)) return 'moveYourself'
  try {
    const { screens, currentScreen } = await here.getScreenDetails()
    const second = screens.find((each) => each !== currentScreen)
    if (second === undefined) return 'oneScreen'
    wall.moveTo(second.availLeft, second.availTop)
    wall.resizeTo(second.availWidth, second.availHeight)
    return 'secondScreen'
  } catch {
    // Not allowed by the chair or the organisation: the window is there all the same.
    return 'moveYourself'
  }
}

function knowsScreens(
  here: Window,
): here is Window & { readonly getScreenDetails: () => Promise<Screens> } {
  return 'getScreenDetails' in here
}
