import type { BrowserContext, Page } from '@playwright/test'

/** Where the wall hangs that this console knows: its name is the end of the address, and of the channel. */
export const WALL = './#/wand/een-naam-die-niemand-raadt'
export const CHANNEL = 'beraad-wand-een-naam-die-niemand-raadt'

/** A window that speaks to the wall as the console does, without a case behind it. */
export interface AConsole {
  /** Hangs this, on that page. */
  readonly says: (projection: unknown, page?: number) => Promise<void>
  /** Closes the window, as a crash would. */
  readonly goes: () => Promise<void>
}

/** Opens such a window: a second wall, which speaks besides. */
export async function aConsole(context: BrowserContext): Promise<AConsole> {
  const page: Page = await context.newPage()
  await page.goto(WALL)
  await page.evaluate(async (name) => {
    const channel = new BroadcastChannel(name)
    let last: unknown = null
    const hang = (message: unknown) => {
      last = message
      channel.postMessage(message)
    }
    channel.addEventListener('message', ({ data }) => {
      if (data.kind === 'hello' && last !== null) channel.postMessage(last)
    })
    Object.assign(window, { hang })
    await new Promise<void>((held) => {
      void navigator.locks.request('beraad-console', () => {
        held()
        return new Promise(() => {})
      })
    })
  }, CHANNEL)
  return {
    says: (projection, at = 0) =>
      page.evaluate((message) => void Reflect.get(window, 'hang')(message), {
        from: 'console',
        kind: 'show',
        projection,
        page: at,
        theme: 'system',
      }),
    goes: () => page.close(),
  }
}
