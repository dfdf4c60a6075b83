import type { WeighedIdea } from '../../projection'
import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { wordsOfFields } from '../lines/wordsOfFields'
import { Remark } from '../lines/Remark'
import { Row, Rows } from '../lines/Rows'
import type { Words } from '../lines/useWords'
import { useWords } from '../lines/useWords'

/**
 * The ideas in a list, each with what the group makes of it, and which were chosen. Once one is weighed it says of the
 * others that they are not: before that it would only say so of each.
 */
export function WeighedPage({ content }: KindProps<ContentOf<'weighed'>>) {
  const words = useWords()
  const { aspect, ideas } = content
  const begun = ideas.some(isWeighed)
  return (
    <Paged>
      {aspect === 'chosen' && ideas.length === 0 && (
        <Remark>{words.t('weighed.noneChosen')}</Remark>
      )}
      <Rows>
        {ideas.map((idea) => {
          const said = weighedWords(idea, words)
          const open = begun && !isWeighed(idea)
          return (
            <Row
              key={idea.line.id}
              text={idea.line.text}
              tone={idea.chosen ? 'now' : 'ordinary'}
              aside={idea.chosen ? words.t('weighed.chosen') : idea.line.source}
              asideNow={idea.chosen}
              under={open ? [...said, words.t('weighed.open')] : said}
              notes={notesOf(idea, words)}
            />
          )
        })}
      </Rows>
    </Paged>
  )
}

function weighedWords(idea: WeighedIdea, words: Words): readonly string[] {
  const { t, list } = words
  const towards = idea.line.more.filter(({ field }) => field === 'towards')
  return [
    idea.chosen ? idea.line.source : null,
    ...wordsOfFields('entry', towards, words),
    idea.client === null ? null : t(idea.client ? 'weighed.client' : 'weighed.notClient'),
    idea.bearable === null
      ? null
      : t('weighed.bearable', { how: list(`bearable.${idea.bearable}`) }),
    idea.bearableNote,
    idea.term === null ? null : list(`term.${idea.term}`),
    idea.level === null ? null : list(`level.${idea.level}`),
  ].filter((each) => each !== null)
}

function isWeighed({ chosen, client, bearable, term, level, ground, expert }: WeighedIdea) {
  const said = [client, bearable, term, level, ground, expert]
  return chosen || said.some((each) => each !== null)
}

function notesOf({ ground, expert }: WeighedIdea, { t }: Words): readonly string[] {
  return [
    ground === null ? null : t('weighed.ground', { text: ground }),
    expert === null ? null : t('weighed.expert', { text: expert }),
  ].filter((each) => each !== null)
}
