import type { Entry } from '#conference'
import { belongsHere } from '#conference'
import { useText } from '#i18n'
import { announce, Disclosure, Section, Text } from '#ui'
import type { AnswerProps } from '../answering/answerProps'
import { useOpenRow } from '../../drafts'
import { usePartedEntries } from '../entries/usePartedEntries'
import { useAnswer } from '../answering/useAnswer'
import { BottomLineRows } from './BottomLineRows'
import { BrokenList } from './BrokenList'
import { NamedBefore } from './NamedBefore'
import { NewBottomLine } from './NewBottomLine'

/** What must at least be there, who guards it, and what happens if it is not kept. */
export function BottomLinesAnswer({ question, answer }: AnswerProps<'bottomLines'>) {
  const t = useText('decide')
  const { meeting, phase, part, scope, send, makeId, meetingId } = useAnswer(question)
  const [open, setOpen] = useOpenRow(`${scope}.open`)
  const named = usePartedEntries('oordeel.bodemeisen')
  const here = meeting.bottomLines.filter((each) => belongsHere(meeting, each))
  const elsewhere = meeting.bottomLines.filter((each) => !belongsHere(meeting, each))
  const taken = new Set(meeting.bottomLines.map((each) => each.text))
  const isOpen = ({ text }: Entry) => !taken.has(text)
  const take = (entry: Entry) => {
    const bottomLine = { id: makeId(), phase, part, text: entry.text }
    void send({ type: 'bottomLinePut', meeting: meetingId, bottomLine })
    setOpen(bottomLine.id)
    announce(t('bottomLine.made'))
  }
  const consequence = answer.aspect === 'consequence' && here.length > 0
  return (
    <>
      {consequence ? <BrokenList bottomLines={here} /> : <NewBottomLine question={question} />}
      {!consequence && (
        <Section level={3} look="label" heading={t('bottomLines.heading', { number: here.length })}>
          {here.length === 0 && <Text tone="second">{t('bottomLines.none')}</Text>}
          <BottomLineRows bottomLines={here} begin="text" open={open} onOpen={setOpen} />
        </Section>
      )}
      <NamedBefore
        here={named.here.filter(isOpen)}
        elsewhere={named.elsewhere.filter(isOpen)}
        onTake={take}
      />
      {elsewhere.length > 0 && (
        <Disclosure summary={t('bottomLines.elsewhere', { count: elsewhere.length })}>
          <BottomLineRows bottomLines={elsewhere} begin="text" open={open} onOpen={setOpen} />
        </Disclosure>
      )}
    </>
  )
}
