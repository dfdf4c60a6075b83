import { personLabel, proposedParts } from '#conference'
import { useText } from '#i18n'
import { Button, Notice, TextArea } from '#ui'
import { atTable, withProposedParts } from './form/seats'
import { notTogether } from './notTogether'
import { fieldId } from '../drafts'
import { planDraft } from './planDraft'
import { usePreparing } from './PrepareContext'

/**
 * Who would sit together and should not: two who are kept apart, which asks for a written reason, and the public
 * prosecutor with the family. One press gives each a part.
 */
export function NotTogetherNotices() {
  const t = useText('prepare')
  const { meetingId, form, change, state } = usePreparing()
  const { pairs, withProsecutor } = notTogether(form, state)
  const count = proposedParts(atTable(form, state), state).length
  const propose = (
    <Button
      size="small"
      data-do="propose-parts"
      onClick={() => change((now) => withProposedParts(now, state))}
    >
      {t('parts.propose', { count })}
    </Button>
  )
  return (
    <>
      {withProsecutor.length > 0 && (
        <div data-not-together="om">
          <Notice
            kind="caution"
            title={t('prosecutor.title')}
            action={pairs.length === 0 ? propose : undefined}
          >
            {form.split
              ? t('prosecutor.inParts', { parts: withProsecutor.join(', ') })
              : t('prosecutor.inMeeting')}
          </Notice>
        </div>
      )}
      {pairs.length > 0 && (
        <div data-not-together="apart">
          <Notice kind="caution" title={t('apart.title')} action={propose}>
            {pairs.map(({ one, other, ground, part }) => (
              <p key={`${one} ${other} ${part}`}>
                {t(form.split ? 'apart.inPart' : 'apart.inMeeting', {
                  one: personLabel(state, one),
                  other: personLabel(state, other),
                  part,
                  ground,
                })}
              </p>
            ))}
          </Notice>
        </div>
      )}
      {pairs.length > 0 && (
        <TextArea
          label={t('apart.ground')}
          help={t('apart.help')}
          value={form.togetherGround}
          onChange={(togetherGround) => change((now) => ({ ...now, togetherGround }))}
          id={fieldId(planDraft(meetingId), 'togetherGround')}
          data-field="together-ground"
        />
      )}
    </>
  )
}
