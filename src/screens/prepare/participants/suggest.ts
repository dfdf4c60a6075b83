import type { Partner } from '../../defaults'

/** As many as one sees without looking for them. */
const MOST = 8

/** The usual partners that fit what was typed: those that begin so first. */
export function suggest(partners: readonly Partner[], typed: string): readonly Partner[] {
  const text = typed.trim().toLocaleLowerCase()
  const name = ({ organisation }: Partner) => organisation.toLocaleLowerCase()
  const begin = partners.filter((each) => name(each).startsWith(text))
  const hold = partners.filter((each) => !begin.includes(each) && name(each).includes(text))
  return [...begin, ...hold].slice(0, MOST)
}
