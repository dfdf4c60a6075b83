import { describe, expect, it } from 'vitest'
import { exportCase } from '#documents'
import { replay } from '#conference'
import { codeOf, granted, laptop, PASSPHRASE } from './laptop'
import { sealFile } from '#exchange'
import { ageHere } from '../../src/exchange/age/ageHere'
import { someCase } from './someCase'

const asFile = (text: string) => new Blob([text], { type: 'application/json' })
const saved = (caseId: string, code: string) =>
  exportCase({ caseId, history: replay(someCase(code)) })
const all = (how: 'add' | 'replace', id: string) => ({
  cases: new Map([[id, how]]),
  settings: false,
  copyCode: (code: string) => `${code} (2)`,
})

describe('a case that was saved as a file', () => {
  it('comes back whole on a laptop that lost everything, without a passphrase', async () => {
    const wiped = laptop()
    const opened = granted(await wiped.backups.open(asFile(saved('zaak-1', 'ZV-1')), ''))
    expect(opened.preview.cases).toMatchObject([{ id: 'zaak-1', code: 'ZV-1', alreadyHere: 'no' }])
    expect(opened.preview.settings).toBe(false)
    expect(wiped.changes()).toBe(0)
    expect(await opened.restore(all('add', 'zaak-1'))).toMatchObject({
      added: ['zaak-1'],
      trouble: null,
    })
    expect(replay(wiped.cases.get('zaak-1') ?? []).state).toEqual(replay(someCase('ZV-1')).state)
    expect(wiped.summaries.get('zaak-1')).toMatchObject({ code: 'ZV-1' })
  })

  it('is held against the one that is here, by its own id', async () => {
    const facts = someCase('ZV-1')
    const here = laptop({ 'zaak-1': facts.slice(0, -1) })
    const file = asFile(saved('zaak-1', 'ZV-1'))
    const opened = granted(await here.backups.open(file, ''))
    expect(opened.preview.cases[0]).toMatchObject({ alreadyHere: 'newer' })
    expect(await opened.restore(all('replace', 'zaak-1'))).toMatchObject({ replaced: ['zaak-1'] })
    expect(here.cases.get('zaak-1')).toHaveLength(facts.length)
  })

  it('that was sealed as it was saved comes back with its passphrase', async () => {
    const sealed = granted(await sealFile(asFile(saved('zaak-1', 'ZV-1')), PASSPHRASE, ageHere(1)))
    const wiped = laptop()
    expect(codeOf(await wiped.backups.open(sealed, 'een heel andere wachtzin'))).toBe(
      'wrong-passphrase',
    )
    const opened = granted(await wiped.backups.open(sealed, PASSPHRASE))
    expect(opened.preview.cases).toMatchObject([{ id: 'zaak-1', code: 'ZV-1' }])
  })

  it('of a Beraad that did not write its id gets one of its own', async () => {
    const { id: _, ...rest } = JSON.parse(saved('zaak-1', 'ZV-1')) as Record<string, unknown>
    const opened = granted(await laptop().backups.open(asFile(JSON.stringify(rest)), ''))
    expect(opened.preview.cases[0]?.id).not.toBe('zaak-1')
    expect(opened.preview.cases[0]?.id).toMatch(/\S/)
  })

  it.each([
    ['something else', '{"record":"manifest"}', 'not-a-backup'],
    ['no log', '{"version":1,"case":{},"meetings":[]}', 'not-a-backup'],
    ['an empty log', '{"version":1,"log":[]}', 'not-a-backup'],
    ['no facts', '{"version":1,"log":[{"type":"gone"}]}', 'not-a-backup'],
    ['half a file', '{"version":1,"log":[{"ty', 'not-a-backup'],
    ['an id that is no id', '{"version":1,"id":"../x","log":[{}]}', 'not-a-backup'],
    ['a name that reaches in', '{"version":1,"log":[],"__proto__":{}}', 'forbidden-key'],
    ['brackets without end', `{"version":1,"log":${'['.repeat(99)}`, 'too-deep'],
  ])('is refused where it is %s, and changes nothing', async (_, text, code) => {
    const here = laptop({ 'zaak-1': someCase('ZV-1') })
    expect(codeOf(await here.backups.open(asFile(text), ''))).toBe(code)
    expect(here.changes()).toBe(0)
  })
})
