import { useText } from '#i18n'
import { Text } from '#ui'
import { useReasonWords } from '../../releasing'
import { useConduct, useListOfMeeting } from '../../running'
import { whyEmpty } from './whyEmpty'

/** Where the wall is empty for a question that has answers: why, in one line. */
export function WhyEmpty() {
  const t = useText('release')
  const words = useReasonWords()
  const { guide } = useConduct()
  const reasons = useListOfMeeting((meeting, state) => whyEmpty(guide, state, meeting))
  if (reasons.length === 0) return null
  return (
    <div data-wall-empty={reasons.join(' ')}>
      <Text look="small">
        {t('empty', { why: reasons.map((why) => words({ why, names: [] })).join('; ') })}
      </Text>
    </div>
  )
}
