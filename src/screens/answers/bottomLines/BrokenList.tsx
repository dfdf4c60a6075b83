import type { BottomLine } from '#conference'
import { useText } from '#i18n'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import { WhyNotShown } from '../release/WhyNotShown'
import { BottomLineEditor } from './BottomLineEditor'
import styles from './BottomLines.module.css'

/** Of each bottom line: what happens if it is not kept, and who decides. Typing begins where nothing stands yet. */
export function BrokenList({ bottomLines }: { readonly bottomLines: readonly BottomLine[] }) {
  const t = useText('decide')
  const first = bottomLines.find((each) => each.ifBroken === undefined) ?? bottomLines[0]
  return (
    <ul role="list" aria-label={t('bottomLines.label')} className={styles.open}>
      {bottomLines.map((bottomLine) => (
        <li key={bottomLine.id} ref={SAID.ref(bottomLine.id)} data-bottom-line={bottomLine.id}>
          <BottomLineEditor
            bottomLine={bottomLine}
            begin="ifBroken"
            begins={bottomLine === first}
          />
          <div className={styles.hidden}>
            <WhyNotShown said={bottomLine} />
            <Release said={bottomLine} words={bottomLine.text} />
          </div>
        </li>
      ))}
    </ul>
  )
}
