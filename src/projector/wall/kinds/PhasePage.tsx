import { PHASES } from '#guide'
import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { Row, Rows } from '../lines/Rows'
import { useWords } from '../lines/useWords'

/** The three phases, and in which the family is now. */
export function PhasePage({ phase }: KindProps<ContentOf<'phase'>>) {
  const { t, texts } = useWords()
  return (
    <Paged>
      <Rows>
        {PHASES.map((each) => {
          const here = each === phase
          return (
            <Row
              key={each}
              text={texts.t('guide', `phase.${each}|name`)}
              tone={here ? 'now' : 'second'}
              under={here ? [texts.t('guide', `phase.${each}|aim`)] : []}
              aside={here ? t('phase.now') : null}
            />
          )
        })}
      </Rows>
    </Paged>
  )
}
