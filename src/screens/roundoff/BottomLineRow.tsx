import type { BottomLine } from '#conference'
import { nameOf, personLabel } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { EntryRow } from '#ui'
import { SAID } from '../releasing'
import { RowButtons } from '../shared'
import { ReleaseButton } from './ReleaseButton'
import { useRoundingOff } from './RoundOffContext'
import { WhyWithheld } from './WhyWithheld'

/** One bottom line as it is read back: what at least, who guards it, what if not. */
export function BottomLineRow({ bottomLine }: { readonly bottomLine: BottomLine }) {
  const t = useText('roundoff')
  const { register } = useTexts()
  const { state, meeting } = useRoundingOff()
  const { id, text, guard, check, ifBroken } = bottomLine
  const whom = (bottomLine.for ?? []).map((person) => personLabel(state, person))
  const about = [
    whom.length === 0 ? '' : t('forWhom', { who: whom.join(', ') }),
    guard === undefined ? '' : t('guard', { who: nameOf(state, meeting, guard) }),
    check === undefined ? '' : t('check', { date: formatDate(check, 'weekday', register) }),
    ifBroken === undefined ? '' : t('ifBroken', { what: ifBroken }),
  ].filter((each) => each !== '')
  return (
    <EntryRow
      secondary={
        <>
          {about.join(' · ')}
          <WhyWithheld item={bottomLine} after={about.length > 0} />
        </>
      }
      source={
        <span ref={SAID.ref(id)} data-bottom-line={id}>
          <RowButtons>
            {t('bottomLine')}
            <ReleaseButton item={bottomLine} words={text} />
          </RowButtons>
        </span>
      }
    >
      {text}
    </EntryRow>
  )
}
