import { expect } from 'vitest'
import type { Machine } from '../../../src/vault/machine'
import { fact, granted, PASSPHRASE, type Laptop, type TestVault } from '../laptop'
import { fakeLocks } from '../fakeLocks'
import { memoryFiles, type FileFault, type MemoryFiles } from '../memoryFiles'
import { carve } from './carve'
import type { EverWritten } from './everWritten'

/** How a step at a file goes wrong. */
export const FILE_FAULTS: readonly FileFault[] = [
  'busy',
  'failing',
  'unavailable',
  'killed before',
  'killed half way',
  'killed after',
]

/** Whether a fault leaves the window behind that it happens in. */
export function isKill(fault: FileFault): boolean {
  return fault.startsWith('killed')
}

/** A window that can be killed: from then on nothing of it reaches the disk. */
export interface Mortal {
  readonly machine: Partial<Machine>
  readonly files: MemoryFiles
  /** Plants a fault at the n-th step at a file from now on. Out: settles where the window was killed. */
  readonly plant: (nth: number, fault: FileFault) => Promise<'killed'>
}

/** A window after a new start: no lock of a window of before is held. */
export function mortalWindow(device: Laptop): Mortal {
  const files = memoryFiles(device.files.content)
  const connections: IDBDatabase[] = []
  const { indexedDB } = device.machine
  let isDead = false
  const machine: Partial<Machine> = {
    locks: fakeLocks(),
    secretFiles: files,
    indexedDB: new Proxy(indexedDB, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          if (name === 'open' && isDead) throw new DOMException('killed', 'InvalidStateError')
          const asked: unknown = Reflect.apply(value, target, args)
          if (name === 'open') {
            const opening = asked as IDBOpenDBRequest
            opening.addEventListener('success', () => connections.push(opening.result))
          }
          return asked
        }
      },
    }),
  }
  return {
    machine,
    files,
    plant: (nth, fault) =>
      new Promise((killed) =>
        files.failAt(nth, fault, () => {
          isDead = true
          for (const connection of connections) connection.close()
          killed('killed')
        }),
      ),
  }
}

/** Keeps two cases with a word in the log, the digest and a draft of each. */
export async function keepTwo(vault: TestVault): Promise<void> {
  for (const id of ['weg', 'blijft']) {
    granted(await vault.cases.create(id))
    granted(await vault.cases.append(id, [fact(`${id}-eerste`)]))
    granted(await vault.summaries.put(id, { line: `${id}-regel` }, 1))
    granted(await vault.drafts.put({ caseId: id, field: 'zorg' }, `${id}-halve-zin`))
  }
  granted(await vault.settings.put(['wijkteam']))
}

/** Looks whether a case is whole, to the last word of its log, its digest and its draft. */
export async function expectWhole(vault: TestVault, id: string): Promise<void> {
  const { facts } = granted(await vault.cases.read(id))
  expect(facts).toEqual([fact(`${id}-eerste`)])
  expect(granted(await vault.drafts.peek({ caseId: id, field: 'zorg' }))).toBe(`${id}-halve-zin`)
  expect(granted(await vault.summaries.all()).digests.get(id)?.line).toBe(`${id}-regel`)
  expect(granted(await vault.settings.get())).toEqual(['wijkteam'])
}

/** Whether somebody who found the laptop now can read a word that had to go. */
export async function canStillBeRead(ever: EverWritten, { files }: Laptop, word: string) {
  const text = await carve(ever, files.content, { passphrases: [PASSPHRASE] })
  return text.includes(word)
}

/** Opens the vault in a window after a new start, in which nothing fails any more. */
export async function startAnew(device: Laptop, recoveryKey?: string): Promise<TestVault> {
  const vault = await device.open(mortalWindow(device).machine)
  expect(vault.status()).toBe('locked')
  granted(
    await (recoveryKey === undefined
      ? vault.unlock(PASSPHRASE)
      : vault.unlockWithRecoveryKey(recoveryKey)),
  )
  await vault.writer.becomeWriter()
  return vault
}
