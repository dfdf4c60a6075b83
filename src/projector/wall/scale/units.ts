/** A length of so many wall units, for what is placed by reckoning. */
export function units(count: number): string {
  return `calc(${Math.round(count * 10) / 10} * var(--beraad-wall-unit))`
}
