/**
 * `node scripts/vaultFixture.mjs`: writes down a vault as today's build makes it, for `tests/vault/fixtures/`. Once for
 * each version of the tables, when it is released; a fixture that is there is never made anew.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSource } from './parts/loadSource.mjs'
import { root } from './parts/root.mjs'
import { say } from './parts/say.mjs'

const { vaultOfToday: vault } = await loadSource('tests/vault/makeReleased.ts')
const file = `tests/vault/fixtures/v${Math.floor(vault.version / 10)}.json`
writeFileSync(join(root, file), `${JSON.stringify(vault, null, 2)}\n`, { flag: 'wx' })
say(file)
