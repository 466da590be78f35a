import { type Bucket, placeIn } from './buckets.ts'

/** The sums of each bucket, and those of the whole period. */
export interface BucketSums<Sums> {
  readonly each: readonly Sums[]
  readonly whole: Sums
}

type Mutable<Sums> = { -readonly [Name in keyof Sums]: Sums[Name] }

const plus = <Sums extends object>(to: Mutable<Sums>, row: Sums): void => {
  for (const name of Object.keys(to) as (keyof Sums)[]) {
    to[name] = ((to[name] as number) + (row[name] as number)) as Sums[keyof Sums]
  }
}

/**
 * Adds the rows of days up to the buckets that they lie in.
 *
 * @param none zero for every number that is summed
 */
export const sumsIn = <Sums extends Readonly<Record<keyof Sums, number>>>(
  buckets: readonly Bucket[],
  rows: readonly (Sums & { readonly day: string })[],
  none: Sums,
): BucketSums<Sums> => {
  const each = buckets.map((): Mutable<Sums> => ({ ...none }))
  const whole: Mutable<Sums> = { ...none }
  const place = placeIn(buckets)
  for (const row of rows) {
    const sums = each[place(row.day)]
    if (sums !== undefined) plus(sums, row)
    plus(whole, row)
  }
  return { each, whole }
}
