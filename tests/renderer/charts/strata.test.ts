import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotationsAt, drawnAnnotations } from '../../../src/renderer/charts/drawnAnnotations.ts'
import { strataShapes } from '../../../src/renderer/charts/strataShapes.ts'
import { stratumOf } from '../../../src/renderer/charts/strataView.ts'

describe('strata on a chart', () => {
  // Would catch a point that is drawn in the colour of its neighbour.
  test('each subgroup has its own stratum, and one that came in since has none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 500 })), (ids) => {
        const rising = ids.toSorted((a, b) => a - b)
        const view = {
          ids: Float64Array.from(rising),
          groups: Uint8Array.from(rising, (id) => id % 7),
        }
        for (let id = 0; id <= 501; id++) {
          expect(stratumOf(view, id)).toBe(ids.includes(id) ? id % 7 : -1)
        }
      }),
    )
  })

  test('no two shapes are alike', () => {
    expect(new Set(strataShapes).size).toBe(8)
  })
})

describe('annotations at a point', () => {
  const base = {
    characteristic_id: 1,
    characteristic_code: 'C',
    characteristic_name: 'C',
    category: null,
    author: 'otto',
    created_at: '2026-01-05T06:00:00Z',
    updated_by: null,
    updated_at: null,
    revision: 1,
  }

  // Would catch a note on one subgroup that is shown at another of the same minute.
  test('are its own, and those of periods around it with both ends', () => {
    const drawn = drawnAnnotations([
      { ...base, id: 2, sample_id: 8, from: '2026-01-05T06:00:00Z', to: null, text: 'tool' },
      {
        ...base,
        id: 1,
        sample_id: null,
        from: '2026-01-05T05:00:00Z',
        to: '2026-01-05T06:00:00Z',
        text: 'steel',
      },
    ])
    expect(drawn.map(({ id }) => id)).toEqual([1, 2])
    const textsAt = (sampleId: number, time: string) =>
      annotationsAt(drawn, sampleId, Date.parse(time)).map(({ text }) => text)
    expect(textsAt(8, '2026-01-05T06:00:00Z')).toEqual(['steel', 'tool'])
    expect(textsAt(9, '2026-01-05T06:00:00Z')).toEqual(['steel'])
    expect(textsAt(9, '2026-01-05T06:00:01Z')).toEqual([])
  })
})
