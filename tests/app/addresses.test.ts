import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addresses } from '#screens/addresses'
import { meetingIsOpen } from '../../src/app/update/meetingIsOpen'
import { VERSION } from '../../src/app/version'

it('an address holds random ids and nothing else that tells of a case', () => {
  const [caseId, meetingId] = ['K3J9', 'Q8Z1']
  const all = [
    addresses.overview,
    addresses.agreements,
    addresses.settings,
    addresses.case(caseId),
    addresses.meeting(caseId, meetingId),
    addresses.conduct(caseId, meetingId),
    addresses.roundOff(caseId, meetingId),
    addresses.share(caseId, meetingId),
  ]
  for (const address of all) {
    const words = address.split('/').slice(1)
    expect(words.filter((word) => word !== caseId && word !== meetingId).join(' ')).toMatch(
      /^(|afspraken|instellingen|zaak( overleg( (voorzitten|afronden|delen))?)?)$/,
    )
  }
})

it('a new version is not offered on the pages of a meeting that runs', () => {
  expect(meetingIsOpen(addresses.conduct('a', 'b'))).toBe(true)
  expect(meetingIsOpen(addresses.roundOff('a', 'b'))).toBe(true)
  expect(meetingIsOpen(addresses.meeting('a', 'b'))).toBe(false)
  expect(meetingIsOpen(addresses.overview)).toBe(false)
})

it('the version on screen is the version of the package', () => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(VERSION).toBe(version)
})
