import type { SampleSource, SampleState, WantedTrace } from '../../../contract/sampleList.ts'
import { sampleSources, sampleStates } from '../../../contract/sampleList.ts'

/** What a person narrowed the subgroups down to. Times are ISO 8601. */
export interface SampleFilters {
  readonly characteristic_id?: number
  readonly from?: string
  readonly to?: string
  readonly state?: SampleState
  readonly source?: SampleSource
  readonly traces?: readonly WantedTrace[]
}

/** The filters with some of them changed; what is undefined, or an empty list, is taken off. */
export const withSampleFilters = (
  filters: SampleFilters,
  changes: { readonly [Name in keyof SampleFilters]: SampleFilters[Name] | undefined },
): SampleFilters =>
  Object.fromEntries(
    Object.entries({ ...filters, ...changes }).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as SampleFilters

/** A wanted value as text: its field, a colon, the value; * is any field. */
export const traceTerm = ({ field, value }: WantedTrace): string => `${field ?? '*'}:${value}`

const traceOf = (text: string): WantedTrace[] => {
  const end = text.indexOf(':')
  const value = text.slice(end + 1).trim()
  if (end < 1 || value === '') return []
  const field = text.slice(0, end)
  return [{ field: field === '*' ? null : field, value }]
}

/** The filters as a part of an address. */
const searchOfFilters = ({ traces = [], ...plain }: SampleFilters): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(plain)) search.set(name, String(value))
  for (const trace of traces) search.append('trace', traceTerm(trace))
  // The router decodes once before anybody reads it.
  return search.toString().replaceAll('%', '%25')
}

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
  list.find((one) => one === text)

/**
 * Where a list is shown that was narrowed down, so that it can be sent to somebody.
 *
 * @example samplesPath({ traces: [{ field: 'batch_number', value: 'B-1' }] }) // '/samples/find/trace=batch_number%253AB-1'
 */
export const samplesPath = (filters: SampleFilters): string => {
  const search = searchOfFilters(filters)
  return search === '' ? '/samples' : `/samples/find/${search}`
}

/** Reads what stands after `/samples/find/`; what nobody can have chosen is left out. */
export const filtersOfSearch = (text: string): SampleFilters => {
  const search = new URLSearchParams(text)
  const id = Number(search.get('characteristic_id'))
  const time = (name: string): string | undefined => {
    const said = search.get(name)
    return said === null || Number.isNaN(Date.parse(said)) ? undefined : said
  }
  return withSampleFilters(
    {},
    {
      characteristic_id: Number.isInteger(id) && id > 0 ? id : undefined,
      from: time('from'),
      to: time('to'),
      state: oneOf(sampleStates, search.get('state')),
      source: oneOf(sampleSources, search.get('source')),
      traces: search.getAll('trace').flatMap(traceOf).slice(0, 5),
    },
  )
}
