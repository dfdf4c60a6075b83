import type { Agreement } from '#conference'
import { nameOf, personLabel } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Button, EntryRow, Mark } from '#ui'
import { SAID } from '../releasing'
import { RowButtons } from '../shared'
import { ReleaseButton } from './ReleaseButton'
import { useRoundingOff } from './RoundOffContext'
import { WhyWithheld } from './WhyWithheld'

/** One agreement as it is read back: who, what, for whom, when; and whether its owner said yes. */
export function AgreementRow({ agreement }: { readonly agreement: Agreement }) {
  const t = useText('roundoff')
  const { register } = useTexts()
  const { state, meeting, send } = useRoundingOff()
  const { id, who, what, by, moment, why } = agreement
  const affirmed = meeting.affirmed[id] === true
  const name = who === undefined ? '' : nameOf(state, meeting, who)
  const forWhom = agreement.for.map((person) => personLabel(state, person)).join(', ')
  const when = by === undefined ? (moment ?? '') : formatDate(by, 'weekday', register)
  const about = [forWhom, when, why ?? ''].filter((each) => each.trim() !== '')
  return (
    <EntryRow
      secondary={
        <>
          {about.join(' · ')}
          <WhyWithheld item={agreement} after={about.length > 0} />
        </>
      }
      source={
        <span ref={SAID.ref(id)} data-agreement={id} data-affirmed={affirmed}>
          <RowButtons>
            <ReleaseButton item={agreement} words={what} />
            <Button
              size="small"
              kind={affirmed ? 'quiet' : 'plain'}
              aria-pressed={affirmed}
              data-do="affirm"
              aria-label={`${t('affirm')}: ${what}`}
              onClick={() =>
                send({
                  type: 'agreementAffirmed',
                  meeting: meeting.id,
                  agreement: id,
                  yes: !affirmed,
                })
              }
            >
              {t(affirmed ? 'affirmed' : 'affirm')}
            </Button>
          </RowButtons>
        </span>
      }
    >
      <strong>{name === '' ? <Mark tone="caution">{t('nobody')}</Mark> : name}</strong> {what}
    </EntryRow>
  )
}
