import type { PhaseId, Place, StepId } from '#guide'
import { useGuideText, useText } from '#i18n'
import { useMemo } from 'react'

interface GuideNames {
  readonly phase: (phase: PhaseId) => string
  readonly step: (step: StepId) => string
  readonly stepHelp: (step: StepId) => string
  /** The short title of a place: of its question, or of its step. */
  readonly place: (place: Place) => string
}

/** What phases, steps and places are called in the register of the console. */
export function useGuideNames(): GuideNames {
  const t = useText('guide')
  const guideText = useGuideText()
  return useMemo(() => {
    const step = (id: StepId) => t(`step.${id}|name`)
    return {
      step,
      stepHelp: (id) => t(`step.${id}|help`),
      phase: (id) => t(`phase.${id}|name`),
      place: ({ phase, step: id, question }) =>
        question === undefined ? step(id) : guideText(phase, question, 'short'),
    }
  }, [t, guideText])
}
