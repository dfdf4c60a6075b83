import type { BottomLine, BottomLineCheck } from '#conference'
import { originMeeting, nameOf } from '#conference'
import { useText } from '#i18n'
import { useEffect, useRef } from 'react'
import { useCaseState, useMeeting } from '../../running'
import { begin, OneOf, SavedText } from '../../fields'
import { BottomLineHistory } from '../bottomLines/BottomLineHistory'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenOfBottomLine } from '../release/chosen'
import { useSpot } from '#ui'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import { WhyNotShown } from '../release/WhyNotShown'
import { RowLine, PlainRow } from '../../list'
import { BrokenBottomLine } from './BrokenBottomLine'
import styles from './Carried.module.css'
import { NewVersionLine } from './NewVersionLine'
import { useNewVersion } from './useNewVersion'

interface CarriedBottomLineProps {
  readonly bottomLine: BottomLine
  readonly check: BottomLineCheck | undefined
  readonly draft: string
  readonly begins: boolean
  readonly onCheck: (check: BottomLineCheck) => void
}

const CHANGES = ['kept', 'changed', 'dropped'] as const

/** One bottom line of an earlier meeting: whether it was kept, and whether it still holds. */
export function CarriedBottomLine(props: CarriedBottomLineProps) {
  const { bottomLine, check, draft, begins, onCheck } = props
  const t = useText('decide')
  const lists = useText('lists')
  const state = useCaseState()
  const meeting = useMeeting()
  const version = useNewVersion(bottomLine)
  const row = useRef<HTMLLIElement>(null)
  useSpot(SAID, row, bottomLine.id)
  useEffect(() => {
    if (begins) begin(row.current?.querySelector<HTMLElement>('input'))
  }, [begins])
  const { id, text, guard } = bottomLine
  const change = (patch: Partial<BottomLineCheck>) => onCheck({ bottomLine: id, ...patch })
  const made = originMeeting(state, meeting, bottomLine)
  return (
    <PlainRow ref={row} data-bottom-line={id}>
      <RowLine
        secondary={<WhyNotShown said={bottomLine} made={made} />}
        source={guard === undefined ? t('bottomLine.noGuard') : nameOf(state, made, guard)}
        actionsShown
        actions={<Release said={bottomLine} made={made} words={text} />}
      >
        {text}
      </RowLine>
      <div className={styles.answer}>
        <OneOf
          firm
          field="kept"
          label={t('carried.kept', { text })}
          options={[
            { value: 'yes', label: t('carried.keptYes') },
            { value: 'no', label: t('carried.keptNo') },
          ]}
          value={check?.kept === undefined ? undefined : check.kept ? 'yes' : 'no'}
          onChange={(kept) => kept !== undefined && change({ kept: kept === 'yes' })}
        />
        <OneOf
          firm
          field="change"
          label={t('carried.change', { text })}
          options={CHANGES.map((value) => ({ value, label: lists(`change.${value}`) }))}
          value={check?.change}
          onChange={(value) => value !== undefined && change({ change: value })}
        />
        <ChoiceNotShown chosen={(now) => chosenOfBottomLine(now, id)} />
        <div className={styles.note}>
          <SavedText
            bare
            field="note"
            draft={draft}
            label={t('carried.note', { what: text })}
            labelHidden
            placeholder={t(check?.change === 'changed' ? 'carried.changeHint' : 'carried.noteHint')}
            value={check?.note ?? ''}
            onSave={(note) => change({ note })}
          />
        </div>
      </div>
      {check?.kept === false && (
        <BrokenBottomLine
          bottomLine={version.fresh ?? bottomLine}
          onConsequence={() => version.write('ifBroken')}
        />
      )}
      <NewVersionLine version={version} asked={check?.change === 'changed'} />
      <BottomLineHistory id={id} shown={bottomLine} />
    </PlainRow>
  )
}
