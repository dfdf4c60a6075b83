import { useText } from '#i18n'
import { BEGINS, Button, Dialog, KeyCap, Section } from '#ui'
import type { ChairAction } from '../actions/action'
import { actionGroups } from '../actions/chairActions'
import { RELEASE_KEY, SAME } from '../../answers'
import { usePanels } from '../state/panelState'
import { useLetters, keysThatCount, printedShortcut } from '../../shared'
import styles from './KeysHelp.module.css'

const groups = Object.entries(actionGroups) as readonly [
  keyof typeof actionGroups,
  readonly ChairAction[],
][]

/** All keys, from the same list that the keyboard and the buttons read. */
export function KeysHelp() {
  const t = useText('conduct')
  const actions = useText('actions')
  const { openPanel } = usePanels()
  const letters = useLetters()
  return (
    <Dialog
      open
      width="wide"
      title={t('keys.title')}
      onClose={() => openPanel(null)}
      actions={
        <Button
          data-do="close"
          ref={BEGINS.ref()}
          data-initial-focus=""
          onClick={() => openPanel(null)}
        >
          {t('panel.close')}
        </Button>
      }
    >
      <div className={styles.groups}>
        {groups.map(([group, list]) => (
          <div key={group} className={styles.group}>
            <Section heading={t(`keys.${group}`)} level={3} look="label">
              <dl className={styles.list}>
                {list.map(({ id, keys }) => (
                  <KeyRow
                    key={id}
                    printed={keysThatCount(keys, letters).map(printedShortcut)}
                    words={actions(`${id}.what`)}
                  />
                ))}
              </dl>
            </Section>
          </div>
        ))}
        <div className={styles.group}>
          <Section heading={t('keys.rows')} level={3} look="label">
            <dl className={styles.list}>
              <KeyRow printed={['↑', '↓']} words={t('keys.walk')} />
              <KeyRow printed={letters ? ['E', 'Enter'] : ['Enter']} words={t('keys.edit')} />
              <KeyRow printed={['Del']} words={t('keys.remove')} />
              {letters && <KeyRow printed={[RELEASE_KEY]} words={t('keys.release')} />}
            </dl>
          </Section>
        </div>
        <div className={styles.group}>
          <Section heading={t('keys.typing')} level={3} look="label">
            <dl className={styles.list}>
              <KeyRow printed={['Enter']} words={t('keys.enter')} />
              <KeyRow printed={['Shift+Enter']} words={t('keys.newLine')} />
              <KeyRow printed={[printedShortcut(SAME)]} words={t('keys.same')} />
              <KeyRow printed={['Esc']} words={t('keys.escape')} />
            </dl>
          </Section>
        </div>
      </div>
      <p className={styles.foot}>
        {letters && t('keys.foot')} {t('keys.always')}
      </p>
    </Dialog>
  )
}

function KeyRow(props: { readonly printed: readonly string[]; readonly words: string }) {
  return (
    <div className={styles.row}>
      <dt className={styles.keys}>
        {props.printed.map((key) => (
          <KeyCap key={key}>{key}</KeyCap>
        ))}
      </dt>
      <dd>{props.words}</dd>
    </div>
  )
}
