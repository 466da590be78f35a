/** Months as English, German and French write them, by their first letters; what follows may be left out. */
const names: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['jän', 1],
  ['feb', 2],
  ['fév', 2],
  ['fev', 2],
  ['mar', 3],
  ['mär', 3],
  ['mrz', 3],
  ['apr', 4],
  ['avr', 4],
  ['may', 5],
  ['mai', 5],
  ['juin', 6],
  ['jun', 6],
  ['juil', 7],
  ['jul', 7],
  ['aug', 8],
  ['aoû', 8],
  ['aou', 8],
  ['sep', 9],
  ['oct', 10],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
  ['déc', 12],
]

const whole = new Set(
  [
    'january jänner januar janvier february februar feber février fevrier march märz maerz mars april avril may mai june juni juin',
    'july juli juillet august août aout september septembre sept october oktober octobre november novembre december dezember',
    'décembre decembre',
  ].flatMap((line) => line.split(' ')),
)

const monthOf = (word: string): number | null => {
  const plain = word.toLowerCase()
  if (plain.length > 4 && !whole.has(plain)) return null
  return names.find(([start]) => plain.startsWith(start))?.[1] ?? null
}

/** The name of a day of the week may stand before all. */
const weekday = /^\p{L}{2,10}\.?,?\s+(?=\d|\p{L}{3})/u
const word = String.raw`(\p{L}{3,9})\.?`
const rest = String.raw`((?:[T,\s].*)?)$`
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})(?:\.|st|nd|rd|th|er)?[\s\-/]*${word}[\s\-/,]*(\d{4}|\d{2})${rest}`,
  'u',
)
const monthFirst = new RegExp(
  String.raw`^${word}[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/,]+(\d{4}|\d{2})${rest}`,
  'u',
)
const yearFirst = new RegExp(String.raw`^(\d{4})[\s\-/]*${word}[\s\-/]*(\d{1,2})${rest}`, 'u')

const century = (year: string): string =>
  year.length > 2 ? year : String(Number(year) + (Number(year) < 70 ? 2000 : 1900))

const put = (year: string, month: number | null, day: string, more: string): string | null =>
  month === null
    ? null
    : `${century(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}${more.replace(/^,?\s*(?:um|at|à)?\s+/, ' ')}`

/**
 * A date whose month is a word, year first and in digits; null for any other text.
 *
 * @example withoutMonthName('4. März 2026 14:30') // => '2026-03-04 14:30'
 * @example withoutMonthName('Mar 4, 2026') // => '2026-03-04'
 */
export const withoutMonthName = (text: string): string | null => {
  if (!/\p{L}{3}/u.test(text)) return null
  const isNamed = (one: string): string | null => {
    const [, day = '', name = '', year = '', more = ''] = dayFirst.exec(one) ?? []
    if (name !== '') return put(year, monthOf(name), day, more)
    const [, first = '', second = '', third = '', after = ''] = monthFirst.exec(one) ?? []
    if (first !== '') return put(third, monthOf(first), second, after)
    const [, ofYear = '', middle = '', ofDay = '', last = ''] = yearFirst.exec(one) ?? []
    return middle === '' ? null : put(ofYear, monthOf(middle), ofDay, last)
  }
  return isNamed(text) ?? (weekday.test(text) ? isNamed(text.replace(weekday, '')) : null)
}
