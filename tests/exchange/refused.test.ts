import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { createBackups } from '#exchange'
import { ageHere } from '../../src/exchange/age/ageHere'
import { someCase } from './someCase'
import { codeOf, granted, laptop, PASSPHRASE } from './laptop'
import { bytesOf, plainOf, sealed, written } from './sealing'

const lines = someCase('OEF-01').map((fact) => JSON.stringify(fact))
const made = async () =>
  granted(await laptop({ a: someCase('A'), b: someCase('B') }).backups.make(PASSPHRASE)).file

/** Opens a file on a laptop with a case; the laptop must stay as it was. Out: the code of the refusal. */
async function refusal(file: Blob, passphrase = PASSPHRASE): Promise<string> {
  const one = laptop({ a: someCase('HIER') })
  const before = [...one.cases]
  const code = codeOf(await one.backups.open(file, passphrase))
  expect([one.changes(), ...one.cases]).toEqual([0, ...before])
  return code
}

describe('a file that is refused changes nothing, and is refused for', () => {
  it('the passphrase', async () => {
    const file = await made()
    expect(await refusal(file, '')).toBe('empty')
    expect(await refusal(file, '  ')).toBe('empty')
    expect(await refusal(file, 'vier woorden zonder verbant')).toBe('wrong-passphrase')
  })

  it('being something else', async () => {
    expect(await refusal(new Blob([]))).toBe('not-a-backup')
    expect(await refusal(new Blob(['Beste collega,']))).toBe('not-a-backup')
    expect(await refusal(new Blob(['x'.repeat(100_000)]))).toBe('not-a-backup')
    expect(await refusal(await sealed(''))).toBe('not-a-backup')
    expect(await refusal(await sealed('Beste collega,\n'))).toBe('not-a-backup')
    expect(await refusal(await sealed('{"record":"manifest"}\n'))).toBe('not-a-backup')
    expect(await refusal(await sealed('null\n[]\n'))).toBe('not-a-backup')
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
    const forKey = await encrypter.encrypt(await bytesOf(new Blob(['geheim'])))
    expect(await refusal(new Blob([forKey.slice()]))).toBe('not-a-backup')
  })

  it('stopping too early, wherever it stops', async () => {
    const file = await made()
    expect(await refusal(file.slice(0, 10))).toBe('truncated')
    expect(await refusal(file.slice(0, 100))).toBe('truncated')
    expect(await refusal(file.slice(0, 170))).toBe('truncated')
    expect(await refusal(file.slice(0, file.size - 1))).toBe('damaged')
    const plain = await plainOf(file)
    const all = plain.split('\n')
    expect(await refusal(await sealed(plain.slice(0, -1)))).toBe('truncated')
    for (let left = 1; left < all.length - 1; left += 1) {
      const text = all.slice(0, left).map((line) => `${line}\n`)
      expect(await refusal(await sealed(text.join('')))).toBe('truncated')
    }
  })

  it('a changed byte', async () => {
    const bytes = await bytesOf(await made())
    for (const at of [bytes.length - 1, bytes.length - 40, 250, 180]) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(await refusal(new Blob([changed]))).toBe('damaged')
    }
  })

  it('coming from a newer Beraad', async () => {
    const newer = await written([], { version: 2, something: 'new' })
    expect(await refusal(await sealed(newer))).toBe('newer-version')
    const fact = JSON.stringify({ ...JSON.parse(lines[3] ?? ''), v: 3 })
    const text = await written([{ id: 'a', lines: [...lines, fact] }])
    expect(await refusal(await sealed(text))).toBe('newer-version')
    expect(await refusal(await sealed(await written([], { version: 0 })))).toBe('malformed')
  })

  it('being larger than any backup, or asking too much', async () => {
    const huge = new Blob([])
    Object.defineProperty(huge, 'size', { value: 5 * 1024 ** 3 })
    expect(await refusal(huge)).toBe('too-large')
    const line = `"${'x'.repeat(16 * 1024 * 1024)}"\n`
    expect(await refusal(await sealed(line))).toBe('too-large')
    expect(await refusal(await sealed(line.slice(0, -1)))).toBe('too-large')
    expect(await refusal(await sealed(await written([], { cases: 1e9 })))).toBe('malformed')
    const many = await written([{ id: 'a', lines: [], more: { facts: 1e9, bytes: 1e12 } }])
    expect(await refusal(await sealed(many))).toBe('malformed')
    const text = new TextDecoder().decode(await bytesOf((await made()).slice(0, 200)))
    const costly = new Blob([text.replace(/^(.*\n-> scrypt \S+) 1\n/, '$1 30\n'), 'x'.repeat(99)])
    expect(await refusal(costly)).toBe('too-costly')
  })

  it('brackets that go down too deep', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(await refusal(await sealed(`${deep}\n`))).toBe('too-deep')
    expect(await refusal(await sealed(await written([{ id: 'a', lines: [deep] }])))).toBe(
      'too-deep',
    )
    const settings = JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown
    expect(await refusal(await sealed(await written([], {}, settings)))).toBe('too-deep')
    // Brackets within a text are just signs.
    const code = `${'['.repeat(50)}"\\`
    const opening = JSON.stringify({ ...someCase('x')[0], code })
    const opened = granted(
      await laptop().backups.open(
        await sealed(await written([{ id: 'a', lines: [opening] }])),
        PASSPHRASE,
      ),
    )
    expect(opened.preview.cases[0]?.code).toBe(code)
  })

  it('names that reach into the program', async () => {
    const start = lines[0]?.slice(0, -1) ?? ''
    const poisoned = [
      `${start},"__proto__":{"practice":true}}`,
      `${start},"\\u005f_proto__":{"practice":true}}`,
      `${start},"x":[{"constructor":{"prototype":{"practice":true}}}]}`,
    ]
    for (const line of poisoned) {
      const text = await written([{ id: 'a', lines: [line] }])
      expect(await refusal(await sealed(text))).toBe('forbidden-key')
    }
    const settings = JSON.parse('{"__proto__": {"practice": true}}') as unknown
    expect(await refusal(await sealed(await written([], {}, settings)))).toBe('forbidden-key')
    expect(Object.hasOwn(Object.prototype, 'practice')).toBe(false)
  })

  it('counts, hashes or an order that are not right', async () => {
    const one = { id: 'a', lines }
    const good = await written([one])
    const spoilt = [
      await written([one, one]),
      await written([one], { cases: 2 }),
      await written([one], { cases: 0 }),
      await written([{ ...one, id: '../../etc' }]),
      await written([{ ...one, more: { facts: 2 } }]),
      await written([{ ...one, more: { bytes: 2 } }]),
      await written([{ ...one, more: { sha256: '0'.repeat(64) } }]),
      good.replace('"facts":16,"sha256"', '"facts":17,"sha256"'),
      good.replace(/(.*)"sha256":"[^"]*"/s, `$1"sha256":"${'0'.repeat(64)}"`),
      good.replace('OEF-01', 'OEF-02'),
      `${good}\n`,
      `${good}${lines[0]}\n`,
      good.replace('\n', '\n{"record":"settings","settings":1}\n'),
      good.replace('\n', '\n\n'),
    ]
    for (const text of spoilt) expect(await refusal(await sealed(text))).toBe('malformed')
    expect(await refusal(await sealed(good))).toBe('granted')
  })

  it('bytes that are no text', async () => {
    const good = await written([{ id: 'a', lines: [] }])
    const bytes = new TextEncoder().encode(good)
    bytes[bytes.length - 5] = 0xff
    expect(await refusal(await sealed(bytes))).toBe('malformed')
  })

  it('a system that does not give it', async () => {
    const gone = new Blob([new Uint8Array(500)])
    gone.slice = () => {
      const part = new Blob([])
      part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
      return part
    }
    expect(await refusal(gone)).toBe('unreadable')
  })

  it('what the disk of this device says', async () => {
    const file = await made()
    const one = laptop({ a: someCase('HIER') })
    const locked = { ok: false, refusal: { code: 'locked' } } as const
    const { cases } = one.parts
    for (const store of [
      { ...cases, list: async () => locked },
      { ...cases, read: async () => locked },
    ]) {
      const backups = createBackups({ ...one.parts, cases: store }, ageHere(1))
      expect(codeOf(await backups.open(file, PASSPHRASE))).toBe('locked')
      expect(codeOf(await backups.make(PASSPHRASE))).toBe('locked')
    }
    const unknown = { ok: false, refusal: { code: 'case-unknown' } } as const
    const store = { ...cases, read: async () => unknown }
    const backups = createBackups({ ...one.parts, cases: store }, ageHere(1))
    expect(codeOf(await backups.make(PASSPHRASE))).toBe('changed-meanwhile')
  })
})

describe('a case in a backup that cannot be read', () => {
  it('is named with its line, and keeps no other case back', async () => {
    const bad = [...lines]
    bad[4] = JSON.stringify({ ...JSON.parse(bad[4] ?? ''), plan: { kind: 'geheim' } })
    const text = await written([
      { id: 'slecht', lines: bad },
      { id: 'stuk', lines: ['{"half":'] },
      { id: 'goed', lines },
    ])
    const one = laptop({ slecht: someCase('HIER') })
    const opened = granted(await one.backups.open(await sealed(text), PASSPHRASE))
    expect(opened.preview.problems).toEqual([
      { code: 'case-unreadable', id: 'slecht', line: 5, path: 'plan.kind' },
      { code: 'case-unreadable', id: 'stuk', line: 1, path: '' },
    ])
    const cases = new Map([
      ['slecht', 'replace'],
      ['stuk', 'add'],
      ['goed', 'add'],
    ] as const)
    const restored = await opened.restore({ cases, settings: false, copyCode: (code) => code })
    expect(restored).toMatchObject({ added: ['goed'], replaced: [], trouble: null })
    expect(one.cases.get('slecht')).toEqual(someCase('HIER'))
  })

  it('keeps the cases where only the settings cannot be read', async () => {
    const text = await written([{ id: 'goed', lines }], {}, { partners: 'geen lijst' })
    const opened = granted(await laptop().backups.open(await sealed(text), PASSPHRASE))
    expect(opened.preview).toMatchObject({
      settings: false,
      problems: [{ code: 'settings-unreadable' }],
    })
  })
})
