import { personLabel } from '#conference'
import { useText } from '#i18n'
import { CheckField, Notice, Section, TextArea } from '#ui'
import { PartMinutes } from './minutes/PartMinutes'
import { usePreparing } from './PrepareContext'
import { together } from './together'

/** Whether the meeting is split, and the guard of those who are not put at one table. */
export function Parts() {
  const t = useText('prepare')
  const { form, change, state } = usePreparing()
  const pairs = together(form, state)
  return (
    <Section heading={t('parts')}>
      <CheckField
        label={t('parts.split')}
        help={t('parts.help')}
        checked={form.split}
        onChange={(split) => change((now) => ({ ...now, split }))}
        data-field="split"
      />
      {form.split && <PartMinutes />}
      {pairs.length > 0 && (
        <>
          <Notice kind="caution" title={t('apart.title')}>
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
          <TextArea
            label={t('apart.ground')}
            help={t('apart.help')}
            value={form.togetherGround}
            onChange={(togetherGround) => change((now) => ({ ...now, togetherGround }))}
            data-field="together-ground"
          />
        </>
      )}
    </Section>
  )
}
