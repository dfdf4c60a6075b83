/**
 * Folders and what they use as a Mermaid flow chart. Where a way leads through another folder, the short cut is left out:
 * else everything would point at everything.
 *
 * @param {ReadonlyMap<string, ReadonlySet<string>>} uses for each folder those that it imports from
 * @returns {string}
 */
export function drawFolders(uses) {
  const arrows = [...uses].flatMap(([user, used]) =>
    [...used]
      .filter((each) => ![...used].some((other) => other !== each && leadsTo(uses, other, each)))
      .toSorted()
      .map((each) => `  ${nameOf(user)} --> ${nameOf(each)}`),
  )
  const boxes = [...uses.keys()].map((each) => `  ${nameOf(each)}["${each}"]`)
  return ['flowchart TD', ...boxes, ...arrows].join('\n')
}

/**
 * Whether one folder uses another, by itself or through others.
 *
 * @param {ReadonlyMap<string, ReadonlySet<string>>} uses
 * @param {string} from
 * @param {string} goal
 */
function leadsTo(uses, from, goal, visited = new Set([from])) {
  for (const next of uses.get(from) ?? []) {
    if (next === goal) return true
    if (visited.has(next)) continue
    visited.add(next)
    if (leadsTo(uses, next, goal, visited)) return true
  }
  return false
}

/** A name without a sign that Mermaid reads as one of its own. @param {string} folder */
const nameOf = (folder) => `f_${folder.replaceAll(/\W/g, '_')}`
