/** Professional Dutch, plain Dutch (level B1) for families, and English. */
export const REGISTERS = ['nl', 'nl-eenvoudig', 'en'] as const
export type Register = (typeof REGISTERS)[number]

/** Whether a text from elsewhere (a setting, a scenario) names a register. */
export function isRegister(value: unknown): value is Register {
  return REGISTERS.some((each) => each === value)
}

/** The language of a register, for plurals, dates and the `lang` attribute. */
export function languageOf(register: Register): 'nl' | 'en' {
  return register === 'en' ? 'en' : 'nl'
}
