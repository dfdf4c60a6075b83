import { useEffect, useState } from 'react'
import type { Register, Texts } from '#i18n'
import { textsFor } from '#i18n'

const ready = new Map<Register, Texts>()

/**
 * The texts of a register, or null as long as they are not there. Once loaded they are there at once: the wall changes
 * its register at the very moment when the family comes in, and may show nothing of before meanwhile.
 */
export function useWallTexts(register: Register): Texts | null {
  const [, setLoaded] = useState(0)
  const texts = ready.get(register) ?? null
  useEffect(() => {
    let here = true
    if (texts === null) void load(register).then(() => here && setLoaded((count) => count + 1))
    return () => {
      here = false
    }
  }, [register, texts])
  return texts
}

/** Loads the texts of these registers before they are asked for. */
export function loadWallTexts(registers: readonly Register[]): Promise<unknown> {
  return Promise.all(registers.map(load))
}

async function load(register: Register): Promise<void> {
  ready.set(register, await textsFor(register))
}
