import ICAL from 'ical.js'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { calendarOwners, composePaper, dataOf, pdfOf, type Paper } from '#documents'
import { letter } from '../letter'
import { meetingOf, tell } from '../story'
import { stories } from '../tools/stories'
import { everyPaper } from './everyPaper'
import { folded, linesOf } from './linesOf'

async function papersOf(name: string): Promise<readonly Paper[]> {
  const { facts, meeting: id } = stories[name]!
  const state = tell(facts)
  const meeting = meetingOf(state, id)
  const entries = meeting.entries.map((each) => each.id)
  return Promise.all(
    everyPaper(state, meeting).map((each) =>
      composePaper(each.kind === 'report' ? { ...each, entries } : each, state, meeting, 'nl'),
    ),
  )
}

async function opened(paper: Paper) {
  const { bytes } = await pdfOf(paper, letter)
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1)
      const { items } = await page.getTextContent()
      return items.map((each) => ('str' in each ? each.str : '')).join(' ')
    }),
  )
  const { info } = await pdf.getMetadata()
  return {
    info,
    marked: await pdf.getMarkInfo(),
    outline: await pdf.getOutline(),
    text: folded(pages.join(' ')),
  }
}

describe('every paper, as another reader opens it', () => {
  it.each(['ordinary', 'followUp', 'empty'])('tells what it is (%s)', async (name) => {
    for (const paper of await papersOf(name)) {
      const { info, marked, outline } = await opened(paper)
      expect(info).toMatchObject({ Title: paper.title, Language: paper.language })
      expect(marked?.Marked).toBe(true)
      expect(outline.map(({ title }) => title)).toEqual(
        paper.sections.map(({ heading }) => heading),
      )
    }
  })

  it.each(['ordinary', 'followUp', 'empty'])('is read in its order (%s)', async (name) => {
    for (const paper of await papersOf(name)) {
      const { text } = await opened(paper)
      let from = 0
      for (const line of linesOf(paper)) {
        const at = text.indexOf(line, from)
        expect([paper.title, line, at >= from]).toEqual([paper.title, line, true])
        from = at
      }
    }
  })
})

/** 9.30 in the Netherlands, in winter. */
const NEXT = new Date('2026-12-17T08:30:00Z')

it('gives calendars that another program reads, with a day for each date', async () => {
  for (const { facts, meeting: id } of Object.values(stories)) {
    const state = tell(facts)
    const meeting = meetingOf(state, id)
    for (const owner of calendarOwners(state, meeting)) {
      const text = await dataOf({ kind: 'calendar', owner }, state, meeting, 'nl')
      const calendar = new ICAL.Component(ICAL.parse(text))
      const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
      expect(events.length).toBeGreaterThan(0)
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
      // The days have one title, or that of a date that has passed; the next meeting has its own, and its hour.
      const days = events.filter(({ startDate }) => startDate.isDate)
      for (const { summary } of days)
        expect(summary).toMatch(/^Afspraak uit overleg(: nieuwe datum nog niet afgesproken)?$/)
      const hours = events.filter((event) => !days.includes(event))
      expect(hours.map(({ summary, startDate }) => [summary, startDate.toJSDate()])).toEqual(
        hours.map(() => ['Overleg', NEXT]),
      )
    }
  }
})
