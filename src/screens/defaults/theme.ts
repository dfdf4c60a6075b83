/** Light, dark, or as the device is set. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Whether a word from the device's preferences names a theme. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((each) => each === value)
}
