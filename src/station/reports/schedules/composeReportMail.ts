import type { ReportType } from '../../../contract/production/reportSchedule.ts'
import { speechOf } from '../words/speech.ts'
import { scheduleWords } from './scheduleWords.ts'

/** What a mail with a report says. */
export interface ReportMailFacts {
  readonly station: string
  readonly type: ReportType
  readonly clientId: string
  /** Of the characteristic that an SPC report is about. */
  readonly characteristic: string | null
  readonly from: string
  readonly to: string
  readonly schedule: string
  readonly timeZone: string
  readonly language: 'en' | 'de'
  readonly isTest: boolean
  /** The schedule's time has passed by more than an hour. */
  readonly isLate: boolean
  readonly fileName: string
}

const words = {
  en: {
    daily_production: 'Daily production',
    production_excel: 'Production data',
    spc: 'SPC report',
    test: 'Test',
    attached: 'The report is attached:',
    isTest: 'This is a test of the schedule; the next report comes at its time.',
    late: 'It comes late, as the station was off or the mail server did not take it at its time.',
    why: 'You get this mail because a schedule names your address. Whoever may set up schedules at the station can take it out.',
    schedule: 'Schedule',
    line: 'Line',
    days: 'Days',
    to: 'to',
  },
  de: {
    daily_production: 'Tagesproduktion',
    production_excel: 'Produktionsdaten',
    spc: 'SPC-Bericht',
    test: 'Test',
    attached: 'Der Bericht ist angehängt:',
    isTest: 'Dies ist ein Test des Zeitplans; der nächste Bericht kommt zu seiner Zeit.',
    late: 'Er kommt spät, weil die Station aus war oder der Mailserver ihn zu seiner Zeit nicht annahm.',
    why: 'Sie erhalten diese Mail, weil ein Zeitplan Ihre Adresse nennt. Wer an der Station Zeitpläne einrichten darf, kann sie entfernen.',
    schedule: 'Zeitplan',
    line: 'Linie',
    days: 'Tage',
    to: 'bis',
  },
} as const

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Subject, text and HTML of a mail with a report; it holds no links, so that nobody learns to follow any. */
export const composeReportMail = (
  facts: ReportMailFacts,
): { readonly subject: string; readonly text: string; readonly html: string } => {
  const told = words[facts.language]
  const { day } = speechOf(facts.language, facts.timeZone)
  const [first, last] = [day(facts.from), day(facts.to)]
  const days = first === last ? first : `${first} ${told.to} ${last}`
  const what =
    facts.characteristic === null ? told[facts.type] : `${told[facts.type]} ${facts.characteristic}`
  const subject = `${facts.isTest ? `${told.test}: ` : ''}${what}, ${facts.clientId}, ${days}`
    .replaceAll(/\s+/g, ' ')
    .slice(0, 200)
  const rows: readonly (readonly [string, string])[] = [
    [told.line, facts.clientId],
    [told.days, days],
    [told.schedule, scheduleWords(facts.schedule, facts.timeZone, facts.language)],
  ]
  const notes = [...(facts.isTest ? [told.isTest] : []), ...(facts.isLate ? [told.late] : [])]
  const text = [
    facts.station,
    what,
    rows.map(([name, value]) => `${name}: ${value}`).join('\n'),
    `${told.attached} ${facts.fileName}`,
    ...notes,
    told.why,
  ].join('\n\n')
  const cells = rows
    .map(
      ([name, value]) =>
        `<tr><th scope="row" style="text-align:left;padding:2px 16px 2px 0;font-weight:normal;color:#56616B">${name}</th><td>${escaped(value)}</td></tr>`,
    )
    .join('')
  const paragraphs = [`${told.attached} ${facts.fileName}`, ...notes, told.why]
    .map((one) => `<p>${escaped(one)}</p>`)
    .join('')
  const html = `<!doctype html><html lang="${facts.language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="font-family:sans-serif;color:#1D2429"><h1 style="font-size:18px">${escaped(what)}</h1><p>${escaped(facts.station)}</p><table>${cells}</table>${paragraphs}</body></html>`
  return { subject, text: `${text}\n`, html }
}
