import type { BottomLine } from '#conference'
import { useText, useTexts } from '#i18n'
import { About, DayField, EarlyDate, WhoField } from '../../fields'

/** What is chosen of a bottom line beside its words. */
export type BottomLineChosen = {
  readonly [Field in 'guard' | 'for' | 'check' | 'decides']?: BottomLine[Field] | undefined
}

interface BottomLineChoicesProps {
  /** The name under which what they belong to is kept. */
  readonly draft: string
  readonly value: BottomLineChosen
  readonly onChange: (patch: BottomLineChosen) => void
  /** Every choice is saved at once: then a date is handed over when it is complete. */
  readonly saves?: boolean | undefined
}

/** For whom it is, who guards it, when it is checked, and who decides when it is not kept. */
export function BottomLineChoices({ draft, value, onChange, saves }: BottomLineChoicesProps) {
  const t = useText('decide')
  const texts = useTexts()
  return (
    <>
      <WhoField
        field="guard"
        draft={`${draft}.guard`}
        label={t('bottomLine.guard')}
        labelHidden
        look="pill"
        nobody={t('bottomLine.guard')}
        value={value.guard}
        onChange={(guard) => onChange({ guard })}
      />
      <About
        field="for"
        label={t('bottomLine.for')}
        value={value.for ?? []}
        onChange={(persons) => onChange({ for: persons })}
      />
      <DayField
        field="check"
        draft={`${draft}.check`}
        label={texts.field('bottomLine.check', 'ask')}
        value={value.check ?? ''}
        onLeave={saves}
        onChange={(check) => onChange({ check: check === '' ? undefined : check })}
      />
      <EarlyDate date={value.check} />
      <WhoField
        field="decides"
        draft={`${draft}.decides`}
        label={texts.field('bottomLine.decides', 'ask')}
        labelHidden
        look="pill"
        nobody={texts.field('bottomLine.decides', 'ask')}
        value={value.decides}
        onChange={(decides) => onChange({ decides })}
      />
    </>
  )
}
