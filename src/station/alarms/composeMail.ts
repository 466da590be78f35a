import type { AlarmFacts } from './alarmFacts.ts'

/** As many alarms as one message tells in full. */
const mostTold = 20

/** Around the alarms of a message. */
export interface MailFrame {
  readonly station: string
  /** IANA name of the zone in which times are told. */
  readonly timeZone: string
  readonly escalation: string
  readonly afterMinutes: number
}

export interface Composed {
  readonly subject: string
  readonly text: string
  readonly html: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const number = (value: number, { decimals, unit }: AlarmFacts): string =>
  `${value.toFixed(decimals)}${unit === null ? '' : ` ${unit}`}`

const limits = (alarm: AlarmFacts): string => {
  const lines: readonly (readonly [string, number | null])[] = [
    ['LCL', alarm.lcl],
    ['centre line', alarm.center_line],
    ['UCL', alarm.ucl],
  ]
  const told = lines.flatMap(([name, value]) => (value === null ? [] : `${name} ${number(value, alarm)}`))
  return told.length === 0 ? 'none' : told.join(', ')
}

const rowsOf = (alarm: AlarmFacts, time: (iso: string) => string): [string, string][] => [
  [
    alarm.kind === 'signal' ? 'Group' : 'Characteristic',
    alarm.code === null || alarm.code === alarm.name ? alarm.name : `${alarm.name} (${alarm.code})`,
  ],
  ['Rule', `${alarm.rule}: ${alarm.sentence}`],
  ['Value', number(alarm.value, alarm)],
  ['Limits', limits(alarm)],
  ['Measured', time(alarm.timestamp)],
  ['Alarm since', time(alarm.opened_at)],
]

const subjectOf = (alarms: readonly AlarmFacts[], station: string): string => {
  const [first] = alarms
  const what = alarms.every((one) => one.severity === 'WARNING') ? 'Warning' : 'Alarm'
  const one = first === undefined ? '' : `${first.name}: ${first.rule}`
  const subject =
    alarms.length === 1 ? `${what}: ${one} (${station})` : `${what}s: ${alarms.length} at ${station}, ${one}`
  // A name of a characteristic may hold line breaks, which would end a header.
  return subject.replaceAll(/\s+/g, ' ').slice(0, 200)
}

const why = ({ escalation, afterMinutes }: MailFrame): string =>
  `Nobody acknowledged ${afterMinutes === 0 ? 'this yet' : `this within ${afterMinutes} min`} (escalation “${escalation}”). Acknowledge it at the station.`

/**
 * An e-mail about alarms, as plain text and as HTML; it holds no links, so that nobody learns to follow any.
 *
 * @param alarms at least one, the oldest first
 */
export const composeMail = (alarms: readonly AlarmFacts[], frame: MailFrame): Composed => {
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: frame.timeZone,
  })
  const time = (iso: string): string => `${format.format(new Date(iso))} (${frame.timeZone})`
  const told = alarms.slice(0, mostTold).map((alarm) => rowsOf(alarm, time))
  const rest = alarms.length - told.length
  const more = rest === 0 ? null : `And ${rest} more, which stand on the board of the station.`
  const text = [
    frame.station,
    ...told.map((rows) => rows.map(([name, value]) => `${name}: ${value}`).join('\n')),
    ...(more === null ? [] : [more]),
    why(frame),
  ].join('\n\n')
  const table = (rows: readonly [string, string][]): string =>
    `<table style="border-collapse:collapse;margin:0 0 16px">${rows
      .map(
        ([name, value]) =>
          `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:2px 16px 2px 0;font-weight:normal;color:#56616B">${name}</th><td style="padding:2px 0">${escaped(value)}</td></tr>`,
      )
      .join('')}</table>`
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(frame.station)}</title></head><body style="font-family:sans-serif;color:#1D2429"><h1 style="font-size:18px">${escaped(frame.station)}</h1>${told.map(table).join('')}${more === null ? '' : `<p>${more}</p>`}<p>${escaped(why(frame))}</p></body></html>`
  return { subject: subjectOf(alarms, frame.station), text: `${text}\n`, html }
}
