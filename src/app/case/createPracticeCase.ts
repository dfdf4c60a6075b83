import { daysAfter, instantAt, localDay, type Result } from '#base'
import type { Refusal, StorageTrouble } from '#conference'
import type { Translate } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { FIRST_MEETING, layOutPractice, steppingClock } from '#screens/overview'
import type { OpenApp } from '../AppContext'

/** Lays out the practice case on a desk of its own, whose clock stands at its first meeting. */
export function createPracticeCase(
  { clock, makeOpenCases, makeId }: Pick<OpenApp, 'clock' | 'makeOpenCases' | 'makeId'>,
  t: Translate<'overview'>,
  lists: Translate<'lists'>,
): Promise<Result<OpenCaseStore, Refusal | StorageTrouble>> {
  const today = localDay(clock.now())
  const began = instantAt(`${daysAfter(today, FIRST_MEETING)}T09:30`) ?? clock.now()
  const stepping = steppingClock(began)
  return layOutPractice(makeOpenCases(stepping), stepping, { t, lists, makeId, today })
}
