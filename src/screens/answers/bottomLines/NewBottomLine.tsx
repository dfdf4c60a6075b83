import type { BottomLine } from '#conference'
import type { Question } from '#guide'
import { useText, useTexts } from '#i18n'
import { announce } from '#ui'
import { WriteField, NewForm, useCreateForm } from '../../fields'
import { fieldId } from '../../drafts'
import { useAnswer } from '../answering/useAnswer'
import type { BottomLineChosen } from './BottomLineChoices'
import { BottomLineChoices } from './BottomLineChoices'
import { keepBottomLine, readBottomLine } from './bottomLineDraft'

type Words = 'text' | 'seenBy' | 'ifBroken'

const filled = (text: string) => (text === '' ? undefined : text)

/** A new bottom line: what must at least be there, how we see it, and what happens if it is not. */
export function NewBottomLine({ question }: { readonly question: Question }) {
  const t = useText('decide')
  const texts = useTexts()
  const { scope, phase, part, meetingId, send, makeId } = useAnswer(question)
  const draft = `${scope}.new`
  const { registerField, chosen, choose, typed, add, isIncomplete, waits } = useCreateForm<
    Words,
    BottomLineChosen
  >({
    draft,
    texts: ['text', 'seenBy', 'ifBroken'],
    initial: {},
    serialize: keepBottomLine,
    parse: readBottomLine,
    submit: (words, picked) => {
      const bottomLine: BottomLine = {
        id: makeId(),
        phase,
        part,
        ...picked,
        text: words('text'),
        seenBy: filled(words('seenBy')),
        ifBroken: filled(words('ifBroken')),
      }
      void send({ type: 'bottomLinePut', meeting: meetingId, bottomLine })
      announce(t('bottomLine.made'))
    },
  })
  return (
    <NewForm
      form="bottomLine"
      add={t('bottomLine.add')}
      lack={isIncomplete ? t('bottomLine.lacksText') : undefined}
      waits={waits}
      onAdd={add}
      choices={<BottomLineChoices draft={draft} value={chosen} onChange={choose} />}
      main={
        <WriteField
          ref={registerField('text')}
          id={fieldId(draft, 'text')}
          field="text"
          label={texts.field('bottomLine.text', 'ask')}
          placeholder={t('bottomLine.textHint')}
          begins
          onTyped={typed}
          onEnter={add}
        />
      }
      more={(['seenBy', 'ifBroken'] as const).map((name) => (
        <WriteField
          key={name}
          ref={registerField(name)}
          id={fieldId(draft, name)}
          field={name}
          label={texts.field(`bottomLine.${name}`, 'ask')}
          placeholder={texts.field(`bottomLine.${name}`, 'ask')}
          begins={false}
          onTyped={typed}
          onEnter={add}
        />
      ))}
    />
  )
}
