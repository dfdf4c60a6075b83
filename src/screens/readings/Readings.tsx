import { localTime } from '#base'
import { isLifted, type Fact, type Undecided } from '#conference'
import { useText, useTexts } from '#i18n'
import { useCase, type OpenCaseStore } from '#meeting'
import { Button, EmptyState, EntryList, EntryRow, Section, Stack } from '#ui'
import { useEffect, useRef } from 'react'
import { fieldsThatDiffer } from './fieldsThatDiffer'
import { moment, readingWords } from './readingWords'
import { thingKey } from './thingKey'

interface ReadingsProps {
  readonly store: OpenCaseStore
  readonly undecided: readonly Undecided[]
  /** Of the headings: one below what they stand under. */
  readonly level: 3 | 4
  /** Lets that reading hold; left out where nothing may be written. */
  readonly choose?: ((thing: string, reading: string) => void) | undefined
}

/** Each thing with its readings one under the other; once all are chosen, that there is nothing left to choose. */
export function Readings({ store, undecided, level, choose }: ReadingsProps) {
  const t = useText('readings')
  const root = useRef<HTMLDivElement>(null)
  const hasChosen = useRef(false)
  const left = undecided.length
  useEffect(() => {
    if (!hasChosen.current) return
    hasChosen.current = false
    const next = root.current?.querySelector<HTMLElement>('button')
    ;(next ?? root.current)?.focus()
  }, [left])
  const chooses =
    choose &&
    ((thing: string, reading: string) => {
      hasChosen.current = true
      choose(thing, reading)
    })
  return (
    <div ref={root} tabIndex={-1} data-readings={left}>
      {left === 0 && <EmptyState>{t('none')}</EmptyState>}
      <Stack>
        {undecided.map((each) => (
          <Thing key={each.thing} {...{ store, undecided: each, level, choose: chooses }} />
        ))}
      </Stack>
    </div>
  )
}

interface ThingProps extends Omit<ReadingsProps, 'undecided'> {
  readonly undecided: Undecided
}

function Thing({ store, undecided: { thing, readings }, level, choose }: ThingProps) {
  const t = useText('readings')
  const texts = useTexts()
  const { state, facts, device } = useCase(store, (open) => open.history)
  const fields = fieldsThatDiffer(readings, state, texts)
  const words = readings.map((fact) => readingWords(fact, state, texts))
  const looksTheSame =
    new Set(words.map((each, at) => [each, ...(fields[at] ?? [])].join())).size < 2
  const heading = t(thingKey(readings[0]?.type ?? 'entryPut'))
  const where = devicesIn(facts, device)
  return (
    <Section heading={heading} level={level} look="label">
      <EntryList label={heading}>
        {readings.map((fact, at) => {
          const number = where(fact)
          const place =
            number === null
              ? t('here')
              : number === 0
                ? t('elsewhere')
                : t('elsewhere.numbered', { number })
          const noted = `${place}, ${moment(localTime(fact.at), texts)}`
          const said = words[at] === '' ? t(`version.${at === 0 ? 'first' : 'later'}`) : words[at]
          return (
            <EntryRow
              key={fact.id}
              size="small"
              secondary={
                <>
                  {(fields[at] ?? []).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                  {looksTheSame && <div>{t('otherwise')}</div>}
                  <div>{noted}</div>
                </>
              }
              actions={
                choose && (
                  <Button
                    size="small"
                    data-do="chooseReading"
                    data-reading={fact.id}
                    aria-label={t('choose.of', { words: said ?? '', noted })}
                    onClick={() => choose(thing, fact.id)}
                  >
                    {t('choose')}
                  </Button>
                )
              }
            >
              {said}
            </EntryRow>
          )
        })}
      </EntryList>
    </Section>
  )
}

/** Of each fact by which device: null for this one, 0 for the only other, else its number. */
function devicesIn(facts: readonly Fact[], device: string | null): (fact: Fact) => number | null {
  const isHere = (id: string) => id === device || isLifted(id)
  const others = [...new Set(facts.map((fact) => fact.device))].filter((id) => !isHere(id))
  return (fact) => {
    if (isHere(fact.device)) return null
    return others.length < 2 ? 0 : others.indexOf(fact.device) + 2
  }
}
