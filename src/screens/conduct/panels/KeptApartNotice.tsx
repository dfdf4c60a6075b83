import { useText } from '#i18n'
import { Notice, TextArea } from '#ui'
import type { useTogetherGround } from './useTogetherGround'

interface KeptApartNoticeProps {
  readonly ground: ReturnType<typeof useTogetherGround>
  /** What Enter in the reason does. */
  readonly onEnter: () => void
}

/** Two who are never put at one table are both ticked: that is refused, unless somebody writes why it can be done. */
export function KeptApartNotice({ ground, onEnter }: KeptApartNoticeProps) {
  const t = useText('conduct')
  if (!ground.together) return null
  return (
    <>
      <Notice kind="caution" title={t('keptApart.title')}>
        {t(ground.asked ? 'keptApart.words' : 'keptApart.grounded')}
      </Notice>
      {ground.asked && (
        <TextArea
          label={t('keptApart.ground')}
          help={t('keptApart.help')}
          value={ground.typed}
          onChange={ground.type}
          onEnter={onEnter}
          data-field="together-ground"
        />
      )}
    </>
  )
}
