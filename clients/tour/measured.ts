/** Deviations of piston rings from their nominal size in thousandths of a millimetre, as they might be measured. */
const deviations = [
  [30, 2, 19, -8, 8],
  [-5, -8, 1, 11, 4],
  [-12, 24, 21, 5, 2],
  [2, -4, -7, 15, 9],
  [-8, 7, 15, -11, 14],
  [9, -6, -3, -15, -2],
]

const shifted = (by: number) => [12, 21, 9, 25, 17].map((deviation) => deviation + by)

/** Steps through the rows, another way for each characteristic, so that no two follow from each other. */
const subgroup = (index: number, stride: number): readonly number[] => {
  if (index >= 26) return shifted(index)
  const row = deviations[(index * stride) % deviations.length] ?? []
  return row.map((deviation, place) => deviation * (1 - (((index * stride + place) % 7) * 2) / 12))
}

/** The time of a measurement on 5 January 2026, so many minutes after six. */
export const minute = (minutes: number): string => new Date(Date.UTC(2026, 0, 5, 6, minutes)).toISOString()

const rounded = (value: number): number => Math.round(value * 1000) / 1000

const sample = (code: string, nominal: number, stride: number, index: number) => ({
  characteristic: code,
  measurements: subgroup(index, stride).map((deviation) => rounded(nominal + deviation / 1000)),
  timestamp: minute(10 + 10 * index),
  batch_number: index < 15 ? 'B-117' : 'B-118',
  operator_id: index % 2 === 0 ? 'op4' : 'op7',
  metadata: { cavity: (index % 4) + 1 },
})

/** Thirty subgroups of a characteristic: a baseline, and five that run away at its end. */
export const thirtySubgroups = (code: string, nominal: number, stride: number) =>
  Array.from({ length: 30 }, (_, index) => sample(code, nominal, stride, index))
