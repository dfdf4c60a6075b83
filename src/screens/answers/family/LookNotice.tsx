import { useText } from '#i18n'
import { announce, Button, CheckField, Notice } from '#ui'
import { useConduct, focusQuestion, useNames } from '../../running'
import styles from './Family.module.css'
import type { useDrawing } from './useDrawing'

/** Of the family somebody is here, and not everything of the drawing may hang before them: the chair looks at it once. */
export function LookNotice({ drawing }: { readonly drawing: ReturnType<typeof useDrawing> }) {
  const t = useText('room')
  const answers = useText('answers')
  const names = useNames()
  const { send, meetingId } = useConduct()
  const { persons, relations, isOpen, fresh, tick } = drawing
  if (!isOpen) return null
  const isAny = fresh.persons.length + fresh.relations.length > 0
  const look = () => {
    void send({
      type: 'familyLooked',
      meeting: meetingId,
      persons: fresh.persons.map((each) => each.id),
      relations: fresh.relations,
    })
    announce(t('look.done'))
    // The button goes with what was asked.
    focusQuestion()
  }
  return (
    <div data-look="">
      <Notice
        title={t('look.title')}
        action={
          <Button size="small" data-do="look" disabled={!isAny} onClick={look}>
            {t('look.yes')}
          </Button>
        }
      >
        {t('look.words')}
      </Notice>
      <div className={styles.look}>
        {persons.map(({ of, key, isSecret, isTicked }) => (
          <CheckField
            key={key}
            data-value={key}
            label={of.label}
            help={isSecret ? t('look.secret') : undefined}
            checked={isTicked}
            onChange={(yes) => tick(key, yes)}
          />
        ))}
        {relations.map(({ of, key, isTicked }) => (
          <CheckField
            key={key}
            data-value={key}
            label={answers(`family.is.${of.kind}`, {
              from: names.person(of.from),
              to: names.person(of.to),
            })}
            help={t('look.secret')}
            checked={isTicked}
            onChange={(yes) => tick(key, yes)}
          />
        ))}
      </div>
    </div>
  )
}
