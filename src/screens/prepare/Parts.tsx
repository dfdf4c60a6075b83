import { useText } from '#i18n'
import { Button, CheckField, Inline, Section } from '#ui'
import { withPartLess, withPartMore, withProposedParts } from './form/seats'
import { PartMinutes } from './minutes/PartMinutes'
import { NotTogetherNotices } from './NotTogetherNotices'
import { notTogether } from './notTogether'
import { usePreparing } from './PrepareContext'

/** Whether the meeting is split and in how many parts, and the guard of those who are not put at one table. */
export function Parts() {
  const t = useText('prepare')
  const { form, change, state, entered } = usePreparing()
  const last = form.parts.at(-1)?.id ?? ''
  const split = (yes: boolean) =>
    change((now) => {
      const parted = { ...now, split: yes }
      const { pairs, withProsecutor } = notTogether(parted, state)
      // Parts that put together who may not meet are not what splitting is for.
      const isOf = yes && pairs.length + withProsecutor.length > 0
      return isOf ? withProposedParts(parted, state) : parted
    })
  return (
    <Section heading={t('parts')}>
      <CheckField
        label={t('parts.split')}
        help={t('parts.help')}
        checked={form.split}
        // What was said in a part that ran stays of that part.
        disabled={entered.length > 1}
        onChange={split}
        data-field="split"
      />
      {form.split && (
        <>
          <PartMinutes />
          <Inline gap={2}>
            <Button size="small" data-do="add-part" onClick={() => change(withPartMore)}>
              {t('parts.more')}
            </Button>
            {form.parts.length > 2 && !entered.includes(last) && (
              <Button
                size="small"
                kind="quiet"
                data-do="remove-part"
                onClick={() => change(withPartLess)}
              >
                {t('parts.less', { part: last })}
              </Button>
            )}
          </Inline>
        </>
      )}
      <NotTogetherNotices />
    </Section>
  )
}
