import { describe, expect, it, vi } from 'vitest'
import { codeOf, fact, facts, granted, laptop, PASSPHRASE, texts, type Laptop } from './laptop'
import { tamper } from './rawDisk'

/** Two windows on one laptop, both unlocked; the first is the writer, with a case of one fact. */
async function twoWindows(device: Laptop, locks: Laptop['machine']['locks']) {
  const first = await device.open({ locks })
  granted(await first.setUp(PASSPHRASE))
  expect(await first.writer.becomeWriter()).toBe(true)
  granted(await first.cases.create('zaak-1'))
  granted(await first.cases.append('zaak-1', [fact('eerste')]))
  const second = await device.open({ locks })
  granted(await second.unlock(PASSPHRASE))
  return { first, second }
}

describe('two windows of the console', () => {
  it('has one that writes; the other reads, and says that it is not the writer', async () => {
    const device = laptop()
    const { first, second } = await twoWindows(device, device.machine.locks)
    expect(await second.writer.becomeWriter()).toBe(false)
    expect([first, second].map((one) => one.writer.isWriter())).toEqual([true, false])
    expect(texts(granted(await second.cases.read('zaak-1')).facts)).toEqual(['eerste'])
    expect(codeOf(await second.cases.append('zaak-1', facts(1)))).toBe('not-the-writer')
    expect(codeOf(await second.cases.rewrite('zaak-1', []))).toBe('not-the-writer')
    expect(codeOf(await second.cases.destroy('zaak-1'))).toBe('not-the-writer')
    expect(codeOf(await second.cases.create('zaak-2'))).toBe('not-the-writer')
    expect(codeOf(await second.summaries.put('zaak-1', { line: '' }, 1))).toBe('not-the-writer')
  })

  it('lets the second take over; the first is told, and loses nothing that was saved', async () => {
    const device = laptop()
    const { first, second } = await twoWindows(device, device.machine.locks)
    const lost = vi.fn<() => void>()
    first.writer.onWriterLost(lost)
    const under = facts(20).map((one) => first.cases.append('zaak-1', [one]))
    expect(await second.writer.takeOver()).toBe(true)
    const saved = (await Promise.all(under)).filter((one) => one.ok).length
    expect(lost).toHaveBeenCalledOnce()
    expect(first.writer.isWriter()).toBe(false)
    expect(codeOf(await first.cases.append('zaak-1', facts(1)))).toBe('not-the-writer')
    granted(await second.cases.append('zaak-1', [fact('van het tweede')]))
    expect(texts(granted(await first.cases.read('zaak-1')).facts)).toEqual([
      'eerste',
      ...texts(facts(saved)),
      'van het tweede',
    ])
  })

  it('can hand it back and forth', async () => {
    const device = laptop()
    const { first, second } = await twoWindows(device, device.machine.locks)
    for (let time = 0; time < 3; time += 1) {
      expect(await second.writer.takeOver()).toBe(true)
      granted(await second.cases.append('zaak-1', [fact(`tweede ${time}`)]))
      expect(await first.writer.takeOver()).toBe(true)
      granted(await first.cases.append('zaak-1', [fact(`eerste ${time}`)]))
    }
    expect(granted(await first.cases.read('zaak-1')).facts).toHaveLength(7)
  })

  it('lets the second write when the first was locked or closed', async () => {
    const device = laptop()
    const { first, second } = await twoWindows(device, device.machine.locks)
    await first.lock()
    expect(await second.writer.becomeWriter()).toBe(true)
    granted(await first.unlock(PASSPHRASE))
    expect(await first.writer.becomeWriter()).toBe(false)
    await second.close()
    expect(await first.writer.becomeWriter()).toBe(true)
    granted(await first.cases.append('zaak-1', facts(1)))
  })

  it('asks twice without harm, and can lock in the middle of asking', async () => {
    const device = laptop()
    const { first, second } = await twoWindows(device, device.machine.locks)
    await first.lock()
    expect(await Promise.all([second.writer.becomeWriter(), second.writer.becomeWriter()])).toEqual(
      [true, true],
    )
    const asking = [second.writer.becomeWriter(), second.lock()]
    await Promise.all(asking)
    expect(second.writer.isWriter()).toBe(false)
    granted(await first.unlock(PASSPHRASE))
    expect(await first.writer.becomeWriter()).toBe(true)
  })

  it('stops telling who no longer listens', async () => {
    const device = laptop()
    const { first, second } = await twoWindows(device, device.machine.locks)
    const lost = vi.fn<() => void>()
    first.writer.onWriterLost(lost)()
    await second.writer.takeOver()
    expect(lost).not.toHaveBeenCalled()
  })
})

describe.each([
  ['no Web Locks', null],
  [
    'Web Locks that refuse',
    { request: () => Promise.reject(new DOMException('x', 'SecurityError')) },
  ],
])('a browser with %s', (_, locks) => {
  it('still has one writer: the last to come, and the other finds out when it writes', async () => {
    const { first, second } = await twoWindows(laptop(), locks)
    const lost = vi.fn<() => void>()
    first.writer.onWriterLost(lost)
    granted(await first.cases.append('zaak-1', [fact('tweede')]))
    expect(await second.writer.becomeWriter()).toBe(true)
    expect(codeOf(await first.cases.append('zaak-1', [fact('te laat')]))).toBe('not-the-writer')
    expect(lost).toHaveBeenCalledOnce()
    granted(await second.cases.append('zaak-1', [fact('derde')]))
    expect(texts(granted(await second.cases.read('zaak-1')).facts)).toEqual([
      'eerste',
      'tweede',
      'derde',
    ])
  })

  it('finds a turn also where somebody put the last of all numbers on the disk', async () => {
    const device = laptop()
    await (await device.work()).close()
    for (const count of [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1]) {
      await tamper(device, 'device', (rows) =>
        rows.map((row) => (row['id'] === 'writer' ? { ...row, count } : row)),
      )
      const vault = await device.work()
      expect(vault.writer.isWriter()).toBe(true)
      granted(await vault.cases.create(`zaak-${count % 10}`))
      await vault.close()
    }
  })
})
