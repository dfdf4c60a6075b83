import type { jsPDF } from 'jspdf'

/** What the tags need of jsPDF beyond its public types; the version is pinned and every build is tested. */
export interface Internals {
  /** Writes a line where jsPDF is writing now: on the page, or in the file. */
  readonly write: (...words: readonly string[]) => void
  /** Begins the next object of the file and gives its number. */
  readonly newObject: () => number
  readonly on: (event: 'putPage' | 'postPutResources' | 'putCatalog', does: Listener) => void
}

type Listener = (event: unknown) => void

/** The internals of this file. Throws where another jsPDF has none of them. */
export function internalsOf(pdf: jsPDF): Internals {
  const internal: object = pdf.internal
  if (!isWriter(internal)) throw new Error('This jsPDF cannot be tagged')
  return {
    write: (...words) => {
      internal.write(...words)
    },
    newObject: () => internal.newObject(),
    on: (event, does) => {
      pdf.internal.events.subscribe(event, does)
    },
  }
}

function isWriter(internal: object): internal is Pick<Internals, 'write' | 'newObject'> {
  return (
    'write' in internal &&
    typeof internal.write === 'function' &&
    'newObject' in internal &&
    typeof internal.newObject === 'function'
  )
}
