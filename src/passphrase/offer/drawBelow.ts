/** How many numbers a draw of 32 bits can be. */
const DRAWS = 2 ** 32

/**
 * Draws a whole number from 0 up to but not including `count`, each as often as each other: what would favour the first ones is
 * drawn again.
 *
 * @param draw 32 random bits; handed in by tests alone
 */
export function drawBelow(count: number, draw: () => number = randomDraw): number {
  const fair = DRAWS - (DRAWS % count)
  let drawn = draw()
  while (drawn >= fair) drawn = draw()
  return drawn % count
}

function randomDraw(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn
}
