import type { Agreement, Entry, Weighing } from '#conference'
import { useText } from '#i18n'
import { Mark } from '#ui'
import { AgreementEditor } from '../agreements/AgreementEditor'
import { AgreementSummary } from '../agreements/AgreementSummary'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import { useReason } from '../release/useReason'
import { WhyNotShown } from '../release/WhyNotShown'
import { RowButton, RowLine, PlainRow } from '../../list'

interface InterventionRowProps {
  readonly idea: Entry
  readonly by: string
  readonly weighing: Weighing | undefined
  readonly chosen: boolean
  /** The agreement that it became. */
  readonly agreement: Agreement | undefined
  readonly open: string | null
  readonly onOpen: (agreement: string | null) => void
  readonly onChoose: () => void
  readonly onAgree: () => void
}

/** One idea, chosen or not, and the agreement that it became. */
export function InterventionRow(props: InterventionRowProps) {
  const { idea, by, weighing, chosen, agreement, open, onOpen, onChoose, onAgree } = props
  const t = useText('decide')
  const lists = useText('lists')
  const reason = useReason(idea)
  return (
    <PlainRow ref={SAID.ref(idea.id)} data-entry={idea.id}>
      <RowLine
        secondary={
          <>
            {weighing?.ground}{' '}
            {idea.audience !== 'everyone' && (
              <Mark tone="reserved">
                {t('interventions.reserved', { audience: lists(`audience.${idea.audience}`) })}
              </Mark>
            )}
            <WhyNotShown after={idea.audience !== 'everyone'} said={idea} />
          </>
        }
        source={by}
        actionsShown
        actions={
          <>
            <Release said={idea} words={idea.text} />
            <RowButton action="choose" pressed={chosen} onClick={onChoose}>
              {t(chosen ? 'interventions.drop' : 'weigh.choose')}
            </RowButton>
            {chosen && agreement === undefined && reason?.releasable !== true && (
              <RowButton action="agree" kind="plain" onClick={onAgree}>
                {t('interventions.agree')}
              </RowButton>
            )}
            {agreement !== undefined && open !== agreement.id && (
              <RowButton action="edit" onClick={() => onOpen(agreement.id)}>
                {t('interventions.edit')}
              </RowButton>
            )}
          </>
        }
      >
        {idea.text}
      </RowLine>
      {agreement !== undefined && open !== agreement.id && (
        <AgreementSummary agreement={agreement} />
      )}
      {agreement !== undefined && open === agreement.id && (
        <AgreementEditor agreement={agreement} onClose={() => onOpen(null)} />
      )}
    </PlainRow>
  )
}
