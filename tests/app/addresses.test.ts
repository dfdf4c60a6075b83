import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, it } from 'vitest'
import { type Address, addresses, hrefOf } from '#screens/addresses'
import type { Router } from '../../src/app/router'
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
    addresses.backup,
    addresses.check,
    addresses.checkBefore(caseId, meetingId),
  ]
  for (const address of all) {
    const words = hrefOf(address).split('/').slice(1)
    expect(words.filter((word) => word !== caseId && word !== meetingId).join(' ')).toMatch(
      /^(|afspraken|instellingen|reservekopie|klaar|zaak( overleg( (voorzitten|afronden|delen|klaar))?)?)$/,
    )
  }
})

it('screens may go to each route there is, and to nothing else', () => {
  // Held by the compiler.
  expectTypeOf<Address['to']>().toEqualTypeOf<keyof Router['routesByPath']>()
})

it('the link to an address holds its ids where they belong', () => {
  expect(hrefOf(addresses.overview)).toBe('#/')
  expect(hrefOf(addresses.case('K3J9'))).toBe('#/zaak/K3J9')
  expect(hrefOf(addresses.share('K-_9', 'Q8Z1'))).toBe('#/zaak/K-_9/overleg/Q8Z1/delen')
})

it('a new version is not offered on the pages of a meeting that runs', () => {
  expect(meetingIsOpen(hrefOf(addresses.conduct('a', 'b')))).toBe(true)
  expect(meetingIsOpen(hrefOf(addresses.roundOff('a', 'b')))).toBe(true)
  expect(meetingIsOpen(hrefOf(addresses.meeting('a', 'b')))).toBe(false)
  expect(meetingIsOpen(hrefOf(addresses.overview))).toBe(false)
})

it('the version on screen is the version of the package', () => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(VERSION).toBe(version)
})
