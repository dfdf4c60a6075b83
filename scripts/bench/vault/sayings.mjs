/** @typedef {import('../../../src/conference/index.ts').Fact} Fact */

const said =
  'Buurvrouw hoorde op vrijdagavond harde stemmen en glas; de kinderen stonden in pyjama op de galerij. ' +
  'Moeder zegt dat het daarna rustig werd, de wijkagent heeft het opgeschreven en belt haar maandag. ' +
  'School ziet sinds de herfst dat de oudste in de klas in slaap valt en niet naar huis wil.'

/**
 * Facts as a meeting makes them: each something that was said, some 600 bytes of JSON.
 *
 * @param {number} count @param {number} [from] the number of the first
 * @returns {readonly Fact[]}
 */
export function sayings(count, from = 0) {
  return Array.from({ length: count }, (_, index) => ({
    id: `fact-${from + index}`,
    at: '2026-12-03T08:30:00.000Z',
    action: `action-${from + index}`,
    device: 'device-1',
    hlc: (1_764_750_600_000 + from + index).toString(16).padStart(12, '0') + '0000',
    v: 2,
    type: 'entryPut',
    meeting: 'meeting-1',
    entry: {
      ...{ id: `entry-${from + index}`, phase: 'directeVeiligheid', part: 'A' },
      ...{ question: 'beeld.zorgen', text: `${from + index}. ${said}`, audience: 'everyone' },
      ...{ about: ['moeder'], by: 'politie', certainty: 'fact' },
    },
  }))
}
