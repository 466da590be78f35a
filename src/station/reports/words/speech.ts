import { figures } from '../../../contract/german/figures.ts'
import { production } from '../../../contract/german/production.ts'
import { rules } from '../../../contract/german/rules.ts'
import { studies } from '../../../contract/german/studies.ts'
import type { Language } from '../../../contract/preference.ts'
import { toldBy } from '../../../contract/toldBy.ts'
import { type CodeKind, type CodeOf, type CodeWords, codesEnglish } from './codesEnglish.ts'
import { codesGerman } from './codesGerman.ts'
import { english, type WordName } from './english.ts'
import { german } from './german.ts'
import { productionEnglish } from './productionEnglish.ts'
import { productionGerman } from './productionGerman.ts'

/** How a report speaks: its words, numbers, days and times. */
export interface Speech {
  readonly language: Language
  /** IANA name of the plant's time zone. */
  readonly zone: string
  /** Of one, where `count` is 1, by the word of the same name that ends in One. */
  readonly say: (name: WordName, values?: Readonly<Record<string, string | number>>) => string
  /** What a code of a record means, as the screens say it. */
  readonly named: <Kind extends CodeKind>(kind: Kind, code: CodeOf<Kind>) => string
  /** A sentence of the engine, in this language where it has it. */
  readonly tell: (sentence: string) => string
  /** A number with so many decimals, a true minus, thousands apart. */
  readonly number: (value: number, decimals: number) => string
  /** The same; – where there is none. */
  readonly maybe: (value: number | null, decimals: number) => string
  /** A measured value: without thousands apart. */
  readonly measured: (value: number, decimals: number) => string
  /** Such as 15 Dec 2025, of a date as 2025-12-15. */
  readonly day: (date: string) => string
  /** Such as Monday, 15 December 2025. */
  readonly longDay: (date: string) => string
  readonly date: (at: number | string) => string
  readonly time: (at: number | string) => string
  readonly dateTime: (at: number | string) => string
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

const words: Readonly<Record<Language, Readonly<Record<WordName, string>>>> = {
  en: { ...english, ...productionEnglish },
  de: { ...german, ...productionGerman },
}

const codes: Readonly<Record<Language, CodeWords>> = { en: codesEnglish, de: codesGerman }

const isWord = (name: string): name is WordName => name in words.en

const formOf = (name: WordName, count: string | number | undefined): WordName => {
  const one = `${name}One`
  return String(count) === '1' && isWord(one) ? one : name
}

const inGerman = toldBy({ ...studies, ...figures, ...rules, ...production }, true)

/** Longer numbers are written with an exponent. */
const tooLarge = 1e15

const millis = (at: number | string): number => (typeof at === 'string' ? Date.parse(at) : at)

/**
 * How a report speaks in a language, by the clocks of a plant.
 *
 * @example speechOf('de', 'Europe/Berlin').number(1234.5, 2) // '1.234,50'
 */
export const speechOf = (language: Language, zone: string): Speech => {
  const locale = locales[language]
  const formats = new Map<string, Intl.NumberFormat>()
  const written = (value: number, decimals: number, useGrouping: boolean): string => {
    const key = `${decimals}${useGrouping}`
    let format = formats.get(key)
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping,
        signDisplay: 'negative',
      })
      formats.set(key, format)
    }
    const text = Math.abs(value) < tooLarge ? format.format(value) : value.toExponential(4)
    return text.replaceAll('-', '−')
  }
  const clock = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options })
    return (at: number | string): string => format.format(millis(at))
  }
  const calendar = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (date: string): string => format.format(Date.parse(`${date}T00:00:00Z`))
  }
  const short = { day: 'numeric', month: language === 'de' ? '2-digit' : 'short', year: 'numeric' } as const
  const hours = { hour: '2-digit', minute: '2-digit' } as const
  return {
    language,
    zone,
    say: (name, values = {}) =>
      words[language][formOf(name, values.count)].replaceAll(/\{\{(\w+)\}\}/g, (_, place: string) =>
        String(values[place] ?? ''),
      ),
    named: (kind, code) => codes[language][kind][code],
    tell: (sentence) => (language === 'de' ? inGerman(sentence) : sentence),
    number: (value, decimals) => written(value, decimals, true),
    maybe: (value, decimals) => (value === null ? words[language].unknown : written(value, decimals, true)),
    measured: (value, decimals) => written(value, decimals, false),
    day: calendar(language === 'de' ? { ...short, day: '2-digit' } : short),
    longDay: calendar({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    date: clock(language === 'de' ? { ...short, day: '2-digit' } : short),
    time: clock(hours),
    dateTime: clock(language === 'de' ? { ...short, day: '2-digit', ...hours } : { ...short, ...hours }),
  }
}
