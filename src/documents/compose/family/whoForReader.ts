import type { Agreement, Who } from '#conference'
import { personsOf } from '#conference'
import type { Cell } from '../../paper'
import { line, lineIn } from '../line'
import { calledOn, listed, whoCell } from '../naming'
import type { Source } from '../source'

/** Somebody as the reader knows them: "u" where it is the one reader, nobody where they may not be named. */
export function whoForReader(source: Source, who: Who | undefined): Cell {
  return isTheReader(source, who)
    ? line('strong', source.texts.t('documents', 'family.you'))
    : whoCell(source, who)
}

/** With whom it is done, as far as the reader is named them. */
export function withForReader(source: Source, { withWhom }: Agreement): Cell {
  const { t } = source.texts
  const names = withWhom.map((who) =>
    isTheReader(source, who) ? t('documents', 'family.withYou') : calledOn(source, who),
  )
  return lineIn('quiet', listed(names), (who) => t('documents', 'agreements.with', { who }))
}

/** Whether somebody is the one person whom the paper is for. */
export function isTheReader({ state, meeting, visibility }: Source, who: Who | undefined): boolean {
  return visibility.one !== null && personsOf(meeting, who, state.persons).includes(visibility.one)
}
