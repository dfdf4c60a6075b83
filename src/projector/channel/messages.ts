import * as v from 'valibot'

/** Held by the console that speaks to the wall; whoever else is granted it knows that the console is gone. */
export const CONSOLE_LOCK = 'beraad-console'
/** Held, shared, by every wall; the console is granted it when none is left. */
export const WALL_LOCK = 'beraad-wand'

/** How the wall looks: as the device has it, or as the chair wishes. */
export const wallTheme = v.picklist(['system', 'light', 'dark'])
export type WallTheme = v.InferOutput<typeof wallTheme>

const page = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What whoever stands at the wall can wish: that it is covered, that there is acute danger, that Beraad locks. */
const wallWish = v.picklist(['cover', 'acute', 'lock'])
export type WallWish = v.InferOutput<typeof wallWish>

/** Which wall says it: new for each window, and for each time that it is loaded. */
const wall = { from: v.literal('wall'), id: v.string() }

const fromWall = v.variant('kind', [
  /** "Tell me what hangs here." */
  v.strictObject({ ...wall, kind: v.literal('hello') }),
  /** "I hang here, and this page of so many." */
  v.strictObject({ ...wall, kind: v.literal('here'), page, pages: page }),
  v.strictObject({ ...wall, kind: v.literal('bye') }),
  /** "Somebody pressed this key here." It carries nothing of the case, and only ever shows less. */
  v.strictObject({ ...wall, kind: v.literal('wish'), wish: wallWish }),
])
export type FromWall = Readonly<v.InferOutput<typeof fromWall>>

const fromConsole = v.variant('kind', [
  /** What hangs there from now on. The projection is read by `parseProjection`. */
  v.strictObject({
    from: v.literal('console'),
    kind: v.literal('show'),
    projection: v.unknown(),
    page,
    theme: wallTheme,
  }),
  /** "Is anybody there?" */
  v.strictObject({ from: v.literal('console'), kind: v.literal('who') }),
  /** A sign of life, where the browser knows no locks. */
  v.strictObject({ from: v.literal('console'), kind: v.literal('beat') }),
  /** The console goes or locks: nothing of the case stays. */
  v.strictObject({ from: v.literal('console'), kind: v.literal('gone') }),
  /** Close your window, unless you are this one. */
  v.strictObject({
    from: v.literal('console'),
    kind: v.literal('close'),
    except: v.nullable(v.string()),
  }),
])
export type FromConsole = Readonly<v.InferOutput<typeof fromConsole>>

/** Reads what a wall said; null for anything else. */
export function readFromWall(said: unknown): FromWall | null {
  const read = v.safeParse(fromWall, said)
  return read.success ? read.output : null
}

/** Reads what a console said; null for anything else. */
export function readFromConsole(said: unknown): FromConsole | null {
  const read = v.safeParse(fromConsole, said)
  return read.success ? read.output : null
}

/** Whether something on the channel was said by a console, in whatever words. */
export function isFromConsole(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'from' in said && said.from === 'console'
}
