import { useState } from 'react'
import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { Still } from '../page/Still'
import { Remark } from '../lines/Remark'
import { useWords } from '../lines/useWords'
import { CoveredScale } from './CoveredScale'
import { GroundRows } from './GroundRows'
import { LastNumbers } from './LastNumbers'
import { Legend } from './Legend'
import { Plot } from './Plot'
import { WithoutNumber } from './WithoutNumber'

/** The scaling question: covered only how many; then every dot with its name, or every ground. Never an average. */
export function ScalePage({ content, phase }: KindProps<ContentOf<'scale'>>) {
  const { t } = useWords()
  // More names than the line has room for, at this size of type, become rows, which page.
  const [tooMany, setTooMany] = useState('')
  const dots = JSON.stringify(content.dots)
  if (!content.revealed) {
    return <CoveredScale phase={phase} asked={content.asked} answered={content.answered} />
  }
  if (content.grounds || tooMany === dots) {
    return (
      <Paged>
        <GroundRows scale={content} phase={phase} />
        <WithoutNumber without={content.without} large />
      </Paged>
    )
  }
  return (
    <Still>
      <Legend scale={content} />
      {content.earlier !== null && <LastNumbers last={content.earlier} quiet />}
      {content.dots.length === 0 && <Remark>{t('scale.none')}</Remark>}
      <Plot scale={content} phase={phase} onTooMany={() => setTooMany(dots)} />
    </Still>
  )
}
