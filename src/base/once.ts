/** Something that is brought in once, for whoever asks. */
export interface Once<Value> {
  /** Brings it in; the same promise for everybody, until that fails: then it is tried anew. */
  readonly load: () => Promise<Value>
  /** What was brought in. Throws where it was not: whoever asks for it waits for `load` first. */
  readonly loaded: () => Value
}

/** Brings something in when it is asked for first, and never twice. */
export function once<Value>(bring: () => Promise<Value>): Once<Value> {
  let coming: Promise<Value> | null = null
  let here: { readonly value: Value } | null = null
  const bringIn = async () => {
    try {
      const value = await bring()
      here = { value }
      return value
    } catch (error) {
      coming = null
      throw error
    }
  }
  return {
    load: () => (coming ??= bringIn()),
    loaded: () => {
      if (here === null) throw new Error('it was not brought in yet')
      return here.value
    },
  }
}
