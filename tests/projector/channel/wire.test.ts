import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Projection, WallLink } from '#projector'
import { createWallLink } from '#projector'
import type { WallEnd } from '../../../src/projector/channel/createWallEnd'
import { createWallEnd } from '../../../src/projector/channel/createWallEnd'
import { line, pageWith, pages } from '../pages'
import { lockDesk, settle, wire } from './fakes'

const gevaar = pages['common']
const zorgen = pages['lines']
if (gevaar === undefined || zorgen === undefined) throw new Error('the pages are gone')
const covered: Projection = { kind: 'neutral', reason: 'covered', register: 'nl' }

let air: ReturnType<typeof wire>
let desk: ReturnType<typeof lockDesk>
/** What the browser does when a window is opened. */
let onOpen: () => void
let walls = 0

/** A console window, and how it goes. */
function aConsole(): { readonly link: WallLink; readonly crash: () => void } {
  const { locks, crash } = desk.windowOf()
  const openWindow = async () => {
    onOpen()
    return 'secondScreen' as const
  }
  const channel = air.end()
  const link = createWallLink({ channel, locks, openWindow })
  return {
    link,
    crash: () => {
      channel.close()
      crash()
    },
  }
}

/** A wall's window, and how it goes. */
function aWall(): {
  readonly end: WallEnd
  readonly crash: () => void
  readonly close: ReturnType<typeof vi.fn<() => void>>
  readonly forget: ReturnType<typeof vi.fn<() => void>>
} {
  const { locks, crash } = desk.windowOf()
  const channel = air.end()
  // As a window that closes: it says so, and lets go of its locks.
  const close = vi.fn<() => void>(() => end.leave())
  const forget = vi.fn<() => void>()
  const end = createWallEnd({ id: `wall-${(walls += 1)}`, channel, locks, close, forget })
  return {
    end,
    close,
    forget,
    crash: () => {
      channel.close()
      crash()
    },
  }
}

const hangs = ({ end }: { readonly end: WallEnd }) => {
  const { projection } = end.hanging()
  return projection.kind === 'neutral' ? projection.reason : projection.question
}

beforeEach(() => {
  air = wire()
  desk = lockDesk()
  onOpen = () => {}
})

describe('the wall', () => {
  it('shows what the console says, whoever came first', async () => {
    const early = aWall()
    await settle()
    expect(hangs(early)).toBe('gone')
    const { link } = aConsole()
    link.say(gevaar)
    await settle()
    const late = aWall()
    await settle()
    expect([hangs(early), hangs(late)]).toEqual(['beeld.gevaar', 'beeld.gevaar'])
    link.say(zorgen)
    await settle()
    expect([hangs(early), hangs(late)]).toEqual(['beeld.zorgen', 'beeld.zorgen'])
    expect(late.end.hanging().projection).toEqual(zorgen)
  })

  it('hears at once: what is said goes out before anything else happens', () => {
    const { link } = aConsole()
    return settle().then(() => {
      link.say(gevaar)
      expect(air.said.at(-1)).toMatchObject({ kind: 'show', projection: gevaar })
    })
  })

  it.each(['crashes', 'leaves'] as const)(
    'goes blank when the console %s, and comes back with it',
    async (how) => {
      const wall = aWall()
      const console = aConsole()
      console.link.say(gevaar)
      await settle()
      if (how === 'crashes') console.crash()
      else console.link.leave()
      await settle()
      expect(hangs(wall)).toBe('gone')
      expect(JSON.stringify(wall.end.hanging())).not.toContain('Escalatie')
      // Not only out of sight: the window is loaded anew, once.
      expect(wall.forget).toHaveBeenCalledOnce()
      const again = aConsole()
      again.link.say(zorgen)
      await settle()
      expect(hangs(wall)).toBe('beeld.zorgen')
      again.crash()
      await settle()
      expect(hangs(wall)).toBe('gone')
    },
  )

  it('of which nothing of a case was seen is not loaded anew, whatever became of the console', async () => {
    const wall = aWall()
    const console = aConsole()
    console.link.say(covered)
    await settle()
    console.link.leave()
    await settle()
    expect(hangs(wall)).toBe('gone')
    expect(wall.forget).not.toHaveBeenCalled()
  })

  it('is in step again after it was away', async () => {
    const { link } = aConsole()
    const wall = aWall()
    link.say(gevaar)
    await settle()
    wall.crash()
    link.say(zorgen)
    link.page(2)
    const again = aWall()
    await settle()
    expect(hangs(again)).toBe('beeld.zorgen')
    expect(again.end.hanging().page).toBe(2)
    again.end.ask()
    await settle()
    expect(hangs(again)).toBe('beeld.zorgen')
  })

  it('listens to one console of two, and to the other when that is gone', async () => {
    const wall = aWall()
    const first = aConsole()
    const second = aConsole()
    first.link.say(gevaar)
    second.link.say(zorgen)
    await settle()
    expect(hangs(wall)).toBe('beeld.gevaar')
    first.crash()
    await settle()
    expect(hangs(wall)).toBe('beeld.zorgen')
  })

  it('that the browser does not let close shows nothing of the case any more', async () => {
    const wall = aWall()
    wall.close.mockImplementation(() => {})
    const { link } = aConsole()
    link.say(gevaar)
    await settle()
    link.close()
    link.say(zorgen)
    await settle()
    expect(wall.close).toHaveBeenCalledOnce()
    expect(hangs(wall)).toBe('gone')
  })

  it.each(['cover', 'acute', 'lock'] as const)(
    'shows nothing of the case from the moment that somebody there wishes it (%s), and says only that',
    async (wish) => {
      const wall = aWall()
      const other = aWall()
      const { link } = aConsole()
      const wishes: string[] = []
      link.onWish((each) => wishes.push(each))
      link.say(gevaar)
      await settle()
      wall.end.wish(wish)
      expect(hangs(wall)).toBe('covered')
      expect(JSON.stringify(wall.end.hanging())).not.toContain('Escalatie')
      expect(air.said.at(-1)).toEqual({ from: 'wall', id: expect.any(String), kind: 'wish', wish })
      await settle()
      expect([hangs(wall), hangs(other)]).toEqual(['covered', 'covered'])
      expect(wishes).toEqual([wish])
      // The chair shows it again.
      link.say(covered)
      link.say(zorgen)
      await settle()
      expect([hangs(wall), hangs(other)]).toEqual(['beeld.zorgen', 'beeld.zorgen'])
    },
  )

  it('that was wished covered does not hang what the console said before it heard that', async () => {
    const wall = aWall()
    const { link } = aConsole()
    link.say(gevaar)
    await settle()
    // Both speak at once.
    wall.end.wish('cover')
    const seen: (string | null)[] = []
    wall.end.onChange(() => seen.push(hangs(wall)))
    link.say(zorgen)
    await settle()
    expect(new Set(seen)).toEqual(new Set(['covered']))
    expect(hangs(wall)).toBe('covered')
  })

  it('asks again for its cover where the console that should have heard is gone', async () => {
    const wall = aWall()
    const first = aConsole()
    first.link.say(gevaar)
    await settle()
    first.crash()
    wall.end.wish('cover')
    await settle()
    const { link } = aConsole()
    const wishes: string[] = []
    link.onWish((each) => wishes.push(each))
    await settle()
    link.say(gevaar)
    await settle()
    expect(wishes).toEqual(['cover'])
    expect(hangs(wall)).toBe('covered')
  })

  it('closes its window when the console says so', async () => {
    const wall = aWall()
    const { link } = aConsole()
    await settle()
    link.close()
    await settle()
    expect(wall.close).toHaveBeenCalled()
  })

  it.each([
    ['a kind of content that it does not know', { ...gevaar, content: { kind: 'film', url: 'x' } }],
    ['a kind of page that it does not know', { ...gevaar, kind: 'dashboard' }],
    ['a field too many', { ...gevaar, note: 'mijn notitie' }],
    [
      'a field too many in a line',
      pageWith({ kind: 'lines', last: [], lines: [{ ...line('x'), audience: 'chair' } as never] }),
    ],
    ['a field too few', { ...gevaar, content: { kind: 'lines', lines: [] } }],
    ['a register that is none', { ...gevaar, register: 'fries' }],
    ['a size beyond all measure', { ...gevaar, size: 40 }],
    [
      'a text that is none',
      pageWith({ kind: 'lines', last: [], lines: [line({ html: 1 } as never)] }),
    ],
    ['nothing', null],
    ['the name of something every object has', { ...gevaar, content: { kind: 'toString' } }],
  ])('shows nothing of the case for %s', async (_, projection) => {
    const wall = aWall()
    const { link } = aConsole()
    link.say(zorgen)
    await settle()
    const stale = air.end()
    stale.postMessage({ from: 'console', kind: 'show', projection, page: 0, theme: 'system' })
    await settle()
    expect(hangs(wall)).toBe('gone')
    link.say(zorgen)
    await settle()
    expect(hangs(wall)).toBe('beeld.zorgen')
  })

  it('shows nothing of the case when a console speaks words that it does not know', async () => {
    const wall = aWall()
    const { link } = aConsole()
    link.say(zorgen)
    await settle()
    const stranger = air.end()
    stranger.postMessage({ from: 'console', kind: 'sing', projection: gevaar })
    await settle()
    expect(hangs(wall)).toBe('gone')
  })

  it('does not mind who else is on the wire', async () => {
    const wall = aWall()
    const { link } = aConsole()
    link.say(zorgen)
    await settle()
    const stranger = air.end()
    for (const said of [null, 7, 'x', [], {}, { from: 'wall', kind: 'hello' }])
      stranger.postMessage(said)
    await settle()
    expect(hangs(wall)).toBe('beeld.zorgen')
  })
})

describe('the console', () => {
  it('knows whether a wall hangs, which page, and when it was lost', async () => {
    const { link } = aConsole()
    const seen: string[] = []
    link.onStatus(() => void seen.push(link.state().status))
    expect(link.state()).toEqual({ status: 'closed', page: 0, pages: 1 })
    const wall = aWall()
    await settle()
    wall.end.turned(1, 3)
    await settle()
    expect(link.state()).toEqual({ status: 'open', page: 1, pages: 3 })
    wall.crash()
    await settle()
    expect(link.state().status).toBe('lost')
    const again = aWall()
    await settle()
    expect(link.state().status).toBe('open')
    again.end.leave()
    await settle()
    expect(link.state().status).toBe('lost')
    expect([...new Set(seen)]).toEqual(['open', 'lost'])
  })

  it('goes to the first page of another question, to the last when something is added, else stays', async () => {
    const wall = aWall()
    const { link } = aConsole()
    const { content } = zorgen
    if (content.kind !== 'lines') throw new Error('no lines')
    const more = pageWith(
      { ...content, lines: [...content.lines, line('nog een')] },
      { question: 'beeld.zorgen' },
    )
    const page = async () => (await settle(), wall.end.hanging().page)
    link.say(zorgen)
    link.page(1)
    expect(await page()).toBe(1)
    link.say({ ...zorgen, size: 1.4 })
    expect(await page()).toBe(1)
    link.say(covered)
    expect(await page()).toBe(0)
    link.say(zorgen)
    expect(await page()).toBe(1)
    link.say(more)
    expect(await page()).toBeGreaterThan(100)
    link.page(-3)
    expect(await page()).toBe(0)
    link.page(1)
    link.say(gevaar)
    expect(await page()).toBe(0)
  })

  it('sends how the wall looks along', async () => {
    const wall = aWall()
    const { link } = aConsole()
    link.say(zorgen)
    link.theme('dark')
    await settle()
    expect(wall.end.hanging()).toMatchObject({ theme: 'dark', projection: zorgen })
  })
})

describe('opening the wall', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is done when the wall says that it hangs', async () => {
    const { link } = aConsole()
    link.say(gevaar)
    onOpen = () => void setTimeout(aWall, 1500)
    const opening = link.open()
    await vi.advanceTimersByTimeAsync(1000)
    expect(link.state().status).toBe('closed')
    await vi.advanceTimersByTimeAsync(1000)
    expect(link.state().status).toBe('open')
    expect(await opening).toBe('secondScreen')
  })

  it('says that the browser held it back when no wall comes', async () => {
    const { link } = aConsole()
    const opening = link.open()
    await vi.advanceTimersByTimeAsync(7000)
    expect(await opening).toBe('heldBack')
    expect(link.state().status).toBe('closed')
  })

  it('again puts the new window in the place of the one that hangs there, without a gap', async () => {
    const first = aWall()
    const { link } = aConsole()
    link.say(gevaar)
    await vi.advanceTimersByTimeAsync(10)
    const seen = new Set([link.state().status])
    link.onStatus(() => seen.add(link.state().status))
    const made: ReturnType<typeof aWall>[] = []
    onOpen = () => void setTimeout(() => made.push(aWall()), 300)
    const opening = link.open()
    await vi.advanceTimersByTimeAsync(200)
    expect(first.close).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1000)
    expect(await opening).toBe('secondScreen')
    expect(first.close).toHaveBeenCalledOnce()
    expect(made.map(hangs)).toEqual(['beeld.gevaar'])
    expect(made[0]?.close).not.toHaveBeenCalled()
    // Nobody is told that the wall was lost, not for a moment.
    expect([...seen]).toEqual(['open'])
  })

  it('pressed twice is opened once', async () => {
    const { link } = aConsole()
    const asked = vi.fn<() => void>()
    onOpen = asked
    const one = link.open()
    await vi.advanceTimersByTimeAsync(500)
    const other = link.open()
    await vi.advanceTimersByTimeAsync(7000)
    expect(asked).toHaveBeenCalledOnce()
    expect(await Promise.all([one, other])).toEqual(['heldBack', 'heldBack'])
  })

  it('once more a while later leaves one wall, whichever comes first', async () => {
    const { link } = aConsole()
    link.say(gevaar)
    const made: ReturnType<typeof aWall>[] = []
    // The first window is slow: it comes after the second.
    const later = [500, 4000]
    onOpen = () => void setTimeout(() => made.push(aWall()), later.pop())
    const both = [link.open()]
    await vi.advanceTimersByTimeAsync(2500)
    both.push(link.open())
    await vi.advanceTimersByTimeAsync(4000)
    expect(await Promise.all(both)).toEqual(['secondScreen', 'secondScreen'])
    expect(made.map(({ close }) => close.mock.calls.length)).toEqual([1, 0])
    expect(link.state().status).toBe('open')
  })

  it('that was held back closes nothing later on: not a wall that is loaded anew', async () => {
    const first = aWall()
    const second = aWall()
    const { link } = aConsole()
    const opening = link.open()
    await vi.advanceTimersByTimeAsync(7000)
    expect(await opening).toBe('heldBack')
    second.crash()
    const loadedAnew = aWall()
    await vi.advanceTimersByTimeAsync(1000)
    for (const each of [first, loadedAnew]) expect(each.close).not.toHaveBeenCalled()
    expect(link.state().status).toBe('open')
  })

  it('leaves one of two walls that hang there: only when the last goes it is lost', async () => {
    const both = [aWall(), aWall()]
    const { link } = aConsole()
    await vi.advanceTimersByTimeAsync(10)
    expect(link.state().status).toBe('open')
    both[0]?.end.leave()
    await vi.advanceTimersByTimeAsync(10)
    expect(link.state().status).toBe('open')
    both[1]?.end.leave()
    await vi.advanceTimersByTimeAsync(10)
    expect(link.state().status).toBe('lost')
  })

  it('leaves one of two walls when the other crashes, and is lost when that crashes too', async () => {
    const { link } = aConsole()
    const first = aWall()
    await vi.advanceTimersByTimeAsync(10)
    const second = aWall()
    await vi.advanceTimersByTimeAsync(10)
    first.crash()
    await vi.advanceTimersByTimeAsync(10)
    expect(link.state().status).toBe('open')
    second.crash()
    await vi.advanceTimersByTimeAsync(10)
    expect(link.state().status).toBe('lost')
  })
})

describe('in a browser without locks', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('signs of life say whether the console is there', async () => {
    const openWindow = async () => 'moveYourself' as const
    const channel = air.end()
    const link = createWallLink({ channel, locks: null, openWindow })
    const end = createWallEnd({
      id: 'wall',
      channel: air.end(),
      locks: null,
      close: () => {},
      forget: () => {},
    })
    link.say(gevaar)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(hangs({ end })).toBe('beeld.gevaar')
    expect(link.state().status).toBe('open')
    channel.close()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(hangs({ end })).toBe('gone')
  })
})
