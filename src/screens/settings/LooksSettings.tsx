import { REGISTERS, useText, type Register } from '#i18n'
import { RadioList, Section, Segmented } from '#ui'
import { THEMES, type Theme } from '../defaults'

export interface LooksSettingsProps {
  readonly register: Register
  readonly onRegister: (register: Register) => void
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
}

/** In which words, and light or dark. */
export function LooksSettings({ register, onRegister, theme, onTheme }: LooksSettingsProps) {
  const t = useText('settings')
  return (
    <Section heading={t('looks')}>
      <div data-field="register">
        <RadioList
          label={t('register')}
          options={REGISTERS.map((value) => ({
            value,
            label: t(`register.${value}`),
            help: t(`register.${value}.help`),
          }))}
          value={register}
          onChange={onRegister}
        />
      </div>
      <div data-field="theme">
        <Segmented
          label={t('theme')}
          options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
          value={theme}
          onChange={onTheme}
        />
      </div>
    </Section>
  )
}
