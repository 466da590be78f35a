import type { Language } from '../../contract/preference.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { auditHead } from '../../storage/queries/auditEntries.ts'
import { stationName } from '../people/stationName.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { inks } from './pdf/inks.ts'
import { pageMarks } from './pdf/pageMarks.ts'
import { openPaper, type Paper } from './pdf/paper.ts'
import { heading, paragraph } from './pdf/prose.ts'
import { signatureLines } from './pdf/signatureLines.ts'
import { type Speech, speechOf } from './words/speech.ts'

/** What every report is told by whoever asks for it. */
export interface ReportOrder {
  readonly language: Language
  /** Who asked for it. */
  readonly madeBy: string
  /** When, ms. */
  readonly at: number
  /** Of this program. */
  readonly version: string
}

/** A report that is being written. */
export interface OpenReport {
  readonly paper: Paper
  readonly speech: Speech
  /** Writes what every report ends with, and gives the file's bytes. */
  readonly close: () => Promise<Buffer>
}

const auditSection = (paper: Paper, db: ReadableDb, speech: Speech): void => {
  heading(paper, 'H2', speech.say('auditHead'), 40)
  const head = auditHead(db)
  if (head === null) {
    paragraph(paper, speech.say('auditNone'))
    return
  }
  paragraph(paper, `${head.seq}:${head.hash.toString('hex')}`, { size: 7.5 })
  const when = speech.dateTime(head.at)
  paragraph(paper, speech.say('auditHeadNote', { seq: speech.number(head.seq, 0), when }), {
    size: 7.5,
    ink: inks.quiet,
  })
}

/** Opens a report with the station's head and foot on every page. */
export const openReport = (
  db: ReadableDb,
  order: ReportOrder,
  about: (speech: Speech) => { readonly title: string; readonly line: string },
): OpenReport => {
  const speech = speechOf(order.language, calendarOf(db).timeZone)
  const station = stationName(db)
  const program = `Centerline ${order.version}`
  const { title, line } = about(speech)
  const paper = openPaper({
    title,
    language: order.language,
    author: station,
    producer: program,
    at: order.at,
  })
  return {
    paper,
    speech,
    close: () => {
      heading(paper, 'H2', speech.say('signatures'), 70)
      const roles = (['prepared', 'verified', 'approved'] as const).map((role) => speech.say(role))
      signatureLines(paper, roles, speech.say('dateAndSign'))
      auditSection(paper, db, speech)
      if (paper.lacksSigns()) paragraph(paper, speech.say('missingSigns'), { size: 7.5, ink: inks.quiet })
      const made = speech.say('made', {
        when: speech.dateTime(order.at),
        zone: speech.zone,
        who: order.madeBy,
        program,
      })
      const words = {
        station,
        line,
        title,
        made,
        pageOf: (page: number, pages: number) => speech.say('pageOf', { page, pages }),
      }
      return paper.finish((page, pages) => pageMarks(paper, words, page, pages))
    },
  }
}
