import type { Register } from '#i18n'
import { useCallback, useEffect, useState } from 'react'
import type { Asks } from './asks'
import type { Check, Finding, Findings } from './finding'
import {
  judgeBackup,
  judgeBattery,
  judgeClock,
  judgeOffline,
  judgeScreens,
  judgeStorage,
  judgeTrial,
} from './judge'

interface Looking {
  readonly findings: Findings
  /** Looks at everything once more. */
  readonly again: () => void
}

/** Asks everything at once; each answer stands there as soon as it comes. */
export function useFindings(asks: Asks, register: Register): Looking {
  const [findings, setFindings] = useState<Findings>({})
  const [round, setRound] = useState(0)
  useEffect(() => {
    let here = true
    for (const [check, found] of lookAt(asks, register)) {
      void found.then((finding) => {
        if (here) setFindings((before) => ({ ...before, [check]: finding }))
      })
    }
    return () => {
      here = false
    }
  }, [asks, register, round])
  const again = useCallback(() => {
    setFindings({})
    setRound((before) => before + 1)
  }, [])
  return { findings, again }
}

type Looks = readonly (readonly [Check, Promise<Finding>])[]

function lookAt(asks: Asks, register: Register): Looks {
  const untold = () => null
  const fails = () => false
  return [
    ['screen', asks.screens().catch(untold).then(judgeScreens)],
    ['storage', asks.storage().catch(untold).then(judgeStorage)],
    [
      'sealing',
      asks
        .seals()
        .catch(fails)
        .then((works) => judgeTrial('sealing', works)),
    ],
    [
      'backup',
      asks
        .backup()
        .catch(untold)
        .then((reminder) => judgeBackup(reminder, register)),
    ],
    [
      'pdf',
      asks
        .printsPdf()
        .catch(fails)
        .then((works) => judgeTrial('pdf', works)),
    ],
    ['offline', asks.offline().catch(untold).then(judgeOffline)],
    ['battery', asks.battery().catch(untold).then(judgeBattery)],
    ['clock', Promise.resolve(judgeClock(asks.now(), register))],
  ]
}
