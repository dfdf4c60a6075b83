import type { CaseState, SaidThere } from '#conference'
import { useText } from '#i18n'
import { Button, CheckField } from '#ui'
import styles from './ReleaseDialog.module.css'
import { wordsOfSaid } from './wordsOfSaid'

interface AlsoTicksProps {
  readonly state: CaseState
  readonly others: readonly SaidThere[]
  readonly ticked: readonly string[]
  readonly onTick: (ticked: readonly string[]) => void
}

/** What else can be released along with it: a tick for each, and one press for all. */
export function AlsoTicks({ state, others, ticked, onTick }: AlsoTicksProps) {
  const t = useText('release')
  const ids = others.map(({ said }) => said.id)
  const areAll = ticked.length === ids.length
  return (
    <div
      role="group"
      aria-label={t('preview.also', { count: others.length })}
      className={styles.others}
    >
      {others.map((each) => {
        const { id } = each.said
        return (
          <CheckField
            key={id}
            data-also={id}
            label={wordsOfSaid(state, each)}
            checked={ticked.includes(id)}
            onChange={(on) => onTick(on ? [...ticked, id] : ticked.filter((other) => other !== id))}
          />
        )
      })}
      {others.length > 1 && (
        <div>
          <Button
            kind="quiet"
            size="small"
            data-do="release-more"
            onClick={() => onTick(areAll ? [] : ids)}
          >
            {t(areAll ? 'preview.none' : 'preview.all')}
          </Button>
        </div>
      )}
    </div>
  )
}
