/** The keys of a usual keyboard, each with its sign with and without Shift; a row begins where it lies. */
const ROWS = [
  ['`~', '1!', '2@', '3#', '4$', '5%', '6^', '7&', '8*', '9(', '0)', '-_', '=+'],
  [null, 'qQ', 'wW', 'eE', 'rR', 'tT', 'yY', 'uU', 'iI', 'oO', 'pP', '[{', ']}', '\\|'],
  [null, 'aA', 'sS', 'dD', 'fF', 'gG', 'hH', 'jJ', 'kK', 'lL', ';:', '\'"'],
  [null, 'zZ', 'xX', 'cC', 'vV', 'bB', 'nN', 'mM', ',<', '.>', '/?'],
] as const

/** Where the neighbours of a key lie: before it, above it (twice), behind it, below it (twice). */
const NEIGHBOURS = [
  [0, -1],
  [-1, 0],
  [-1, 1],
  [0, 1],
  [1, 0],
  [1, -1],
] as const

type Key = string | null

/** Which keys lie beside which, for each sign on them. */
export const keyboard: Record<string, Key[]> = Object.fromEntries(
  ROWS.flatMap((row, at) =>
    row.flatMap((key, place) =>
      [...(key ?? '')].map((sign) => [
        sign,
        NEIGHBOURS.map(([down, along]): Key => ROWS[at + down]?.[place + along] ?? null),
      ]),
    ),
  ),
)
