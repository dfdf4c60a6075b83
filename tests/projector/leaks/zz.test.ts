import { it, vi } from 'vitest'
import * as kernel from '#conference'
vi.mock('#conference', async (o) => { const real = await o<typeof import('#conference')>(); return { ...real, decide: (g: never, h: never, c: { type: string }) => { const d = real.decide(g, h, c as never); if (d.ok) console.log(JSON.stringify(c)); return d } } })
import { play } from './play'
it('trace', () => { const row = JSON.parse(process.env['ROW']!); try { play(row) } catch (e) { console.log(String(e)) } })
