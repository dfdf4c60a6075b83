import type { Machine } from '../../src/vault/machine'

type Locks = NonNullable<Machine['locks']>

interface Holder {
  readonly reject: (reason: Error) => void
}

/** The Web Locks of one browser, shared by its windows: exclusive, `ifAvailable` or `steal`, as the vault asks. */
export function fakeLocks(): Locks {
  const held = new Map<string, Holder>()
  return {
    request: (name, options, callback) =>
      new Promise((resolve, reject) => {
        const present = held.get(name)
        if (present !== undefined && options.steal !== true) {
          callback(null).then(resolve, reject)
          return
        }
        present?.reject(new DOMException('stolen', 'AbortError'))
        const holder: Holder = { reject }
        held.set(name, holder)
        const free = () => {
          if (held.get(name) === holder) held.delete(name)
        }
        callback({ name }).finally(free).then(resolve, reject)
      }),
  }
}
