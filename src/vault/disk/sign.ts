/**
 * A sign, outside the database, that a vault was set up in this browser. It holds no data of any case: only that there
 * was one. So a start that finds nothing can say that something was there.
 */
export interface Sign {
  readonly stands: () => boolean
  readonly put: () => void
}

const NAME = 'beraad-vault'

/** The sign in the browser's plain storage. Where that is closed to the page there is no sign, and nothing fails. */
export function signIn(storage: () => Storage): Sign {
  return {
    stands: () => {
      try {
        return storage().getItem(NAME) !== null
      } catch {
        return false
      }
    },
    put: () => {
      try {
        storage().setItem(NAME, '1')
      } catch {
        // A full or closed storage: the vault itself goes before.
      }
    },
  }
}
