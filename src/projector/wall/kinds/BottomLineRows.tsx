import type { BottomLineLine } from '../../projection'
import { wordsOfFields } from '../lines/wordsOfFields'
import { Row, Rows } from '../lines/Rows'
import type { Words } from '../lines/useWords'
import { useWords } from '../lines/useWords'

/** Which side of the bottom lines is asked: who guards them, what follows, or both. */
export type BottomLineSide = 'guard' | 'consequence' | 'both'

interface Props {
  readonly bottomLines: readonly BottomLineLine[]
  readonly side: BottomLineSide
  /** What became of it, in words, by its id. */
  readonly became?: (id: string) => string | null
}

/** What at least, for whom, who guards it and until when, and what follows where it is not kept. */
export function BottomLineRows({ bottomLines, side, became }: Props) {
  const words = useWords()
  return (
    <Rows wide>
      {bottomLines.map((each) => (
        <Row
          key={each.id}
          text={each.text}
          tone="now"
          aside={became?.(each.id) ?? null}
          asideNow
          under={side === 'consequence' ? [] : guardWords(each, words, side === 'guard')}
          notes={[
            ...(side === 'guard' && each.seenBy !== null
              ? [words.t('bottomLine.seenBy', { text: each.seenBy })]
              : []),
            ...wordsOfFields('bottomLine', each.more, words),
            ...(side === 'guard' ? [] : consequenceWords(each, words, side === 'consequence')),
          ]}
        />
      ))}
    </Rows>
  )
}

function guardWords(
  each: BottomLineLine,
  { t, day, names }: Words,
  ask: boolean,
): readonly string[] {
  const nobody = ask ? t('bottomLine.noGuard') : null
  return [
    each.for.length === 0 ? null : t('agreement.for', { names: names(each.for) }),
    each.guard === null ? nobody : t('bottomLine.guard', { name: each.guard }),
    each.check === null ? null : t('bottomLine.check', { date: day(each.check) }),
  ].filter((words) => words !== null)
}

function consequenceWords(each: BottomLineLine, { t }: Words, ask: boolean): readonly string[] {
  const nothing = ask ? t('bottomLine.noConsequence') : null
  return [
    each.ifBroken === null ? nothing : t('bottomLine.ifBroken', { text: each.ifBroken }),
    each.decides === null ? null : t('bottomLine.decides', { name: each.decides }),
  ].filter((words) => words !== null)
}
