import { lacksOf, mayBeShared, phaseAfter } from '#conference'
import { useText } from '#i18n'
import { Button, Inline, Section, Text } from '#ui'
import { Lacks } from './Lacks'
import { useReleasing } from './releasing'
import { useRoundingOff } from './RoundOffContext'
import { releasableAgreed } from './whyWithheld'

interface CloseProps {
  readonly onClose: () => void
}

/**
 * The end of the meeting, and in which phase the case then stands. From here on what was agreed is definitive; what it
 * lacks for that is named first, and hinders nobody who wants to end all the same.
 */
export function Close({ onClose }: CloseProps) {
  const t = useText('roundoff')
  const names = useText('guide')
  const { state, meeting } = useRoundingOff()
  const ask = useReleasing()
  const { agreements, bottomLines } = meeting
  const phase = phaseAfter(meeting)
  const isComplete = agreements.every((each) => lacksOf(each).length === 0)
  const withheld = [...agreements, ...bottomLines].filter((each) => !mayBeShared(meeting, each))
  const releasable = releasableAgreed(state, meeting).filter((each) => withheld.includes(each))
  return (
    <Section heading={t('close.title')}>
      <Text measured>{t('close.phase', { phase: names(`phase.${phase}|name`) })}</Text>
      {withheld.length > 0 && (
        <Inline>
          <Text measured tone="caution">
            {t('close.withheld', { count: withheld.length })}
          </Text>
          {releasable.length > 0 && (
            <Button size="small" data-do="release-withheld" onClick={() => ask(releasable)}>
              {t('close.release')}
            </Button>
          )}
        </Inline>
      )}
      <Lacks />
      <Text measured look="secondary" tone="second">
        {t('close.what')}
      </Text>
      <div>
        <Button kind={isComplete ? 'primary' : 'plain'} data-action="close" onClick={onClose}>
          {t(isComplete ? 'close' : 'close.anyway')}
        </Button>
      </div>
    </Section>
  )
}
