import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { busyCase } from './busyCase'
import { granted, laptop, PASSPHRASE } from './laptop'
import { asLifted, someCase } from './someCase'

/** A backup as each released container version wrote it; made once, and never made anew. */
const released = ['version-1']

describe.each(released)('a backup of %s', (name) => {
  it('opens, and everything in it can be put back', async () => {
    const file = new Blob([readFileSync(`tests/exchange/fixtures/${name}.age`)])
    const one = laptop()
    const opened = granted(await one.backups.open(file, PASSPHRASE))
    expect(opened.preview.problems).toEqual([])
    expect(opened.preview.cases.map(({ code }) => code)).toEqual(['OEF-01', 'OEF-02-b'])
    const cases = new Map([['zaak-1', 'add'] as const, ['zaak-2', 'add'] as const])
    const restored = await opened.restore({ cases, settings: true, copyCode: (code) => code })
    expect(restored).toMatchObject({ settings: true, trouble: null })
    expect(one.cases.get('zaak-1')).toEqual(asLifted(someCase('OEF-01')))
    expect(one.cases.get('zaak-2')).toEqual(asLifted(busyCase('OEF-02')))
    expect(one.settings.kept).toEqual(['Veilig Thuis', 'Politie'])
  })
})
