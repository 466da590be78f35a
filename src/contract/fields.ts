import { z } from 'zod'

/** Identifier of a stored row. */
export const id = z.int().positive()

/** A subgroup's number as its chart shows it: counted from the first one in the order of time, excluded ones too. */
export const subgroupNumber = z
  .int()
  .positive()
  .describe('as the chart shows it: counted from the first subgroup in the order of time, excluded ones too')

/** ISO 8601 with offset, as clients send it. */
export const timestampIn = z.iso.datetime({ offset: true })

/** UTC with milliseconds, as the station answers. */
export const timestampOut = z.string()

/** A name or code that people read: trimmed, not empty. */
export const label = (max: number) => z.string().trim().min(1).max(max)

/** One page of a list. */
export const pageQuery = {
  page: z.coerce.number().int().min(1).default(1).describe('which page, from 1'),
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('results on a page'),
}

/** The envelope of a paged answer. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ total: z.int(), page: z.int(), limit: z.int(), results: z.array(item) })

/** The empty input of operations that take none. */
export const nothing = z.strictObject({})
