import { expect, it } from 'vitest'
import { sealFile } from '../../src/exchange/age/sealFile'
import { ageHere } from '../../src/exchange/age/ageHere'
import { readHead } from '../../src/exchange/age/head'
import { blobOf } from '../../src/exchange/stream/blobOf'
import { granted } from '../vault/laptop'
import { PASSPHRASE } from './laptop'

// Every other test of sealing asks for less, so that stories stay short: what guessing costs is looked at here.
it('guessing the passphrase of a backup or a sealed file costs what docs/backup-format.md says: scrypt 2^18', async () => {
  const backup = await blobOf(
    await ageHere().seal(PASSPHRASE, new Blob(['{"record":"manifest"}\n']).stream()),
    '',
  )
  expect(granted(await readHead(backup)).workFactor).toBe(18)
  const paper = granted(await sealFile(new Blob(['blad']), PASSPHRASE, ageHere()))
  expect(granted(await readHead(paper)).workFactor).toBe(18)
}, 60_000)
