import type { Restored } from '#exchange'
import { useText } from '#i18n'
import { Notice, Text } from '#ui'
import { useEffect, useRef } from 'react'
import { useTroubleWords } from './useTroubleWords'

/** What was put back; where it stopped half-way, that and why. */
export function RestoreDone({ restored }: { readonly restored: Restored }) {
  const t = useText('exchange')
  const say = useTroubleWords()
  const place = useRef<HTMLDivElement>(null)
  // The page is long, and what was asked stood at its end.
  useEffect(() => place.current?.focus(), [])
  const { added, replaced, leftAlone, settings, trouble } = restored
  const lines = [
    added.length > 0 ? t('done.added', { count: added.length }) : '',
    replaced.length > 0 ? t('done.replaced', { count: replaced.length }) : '',
    settings ? t('done.settings') : '',
    leftAlone.length > 0 ? t('done.leftAlone', { count: leftAlone.length }) : '',
  ].filter((line) => line !== '')
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind={trouble === null ? 'info' : 'error'}>
        {lines.length === 0 && <Text>{t('done.nothing')}</Text>}
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {trouble !== null && (
          <Text>
            {t('done.stopped')} {trouble.code === 'stopped' ? '' : say(trouble)}
          </Text>
        )}
      </Notice>
    </div>
  )
}
