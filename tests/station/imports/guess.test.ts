import { describe, expect, it } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

const understand = async (text: string, codes: readonly string[] = ['C1']) => {
  const { station, create } = testStation()
  for (const code of codes) await create({ code, name: `Name of ${code}` })
  const { handlers } = station
  const understood = await handlers['import.understand'](stationCaller, { text })
  return { handlers, understood, roles: understood.mapping.columns.map(({ role }) => role) }
}

describe('a pasted table', () => {
  it.each(['kitNumber', 'kit_number', 'Kit Number', 'KitNumber'])(
    'with a column %s is one of pieces: its rows would be measurements of nothing',
    async (kit) => {
      const { understood, roles } = await understand(
        `${kit}\tFull Name\tlocation\tYfull\tDYS393\tY-DNA\tCDYa\tShelf\n7\tA\tB\tR1\t13\tx\t36\tZ\n`,
      )
      expect(understood.mapping.layout).toBe('pieces')
      expect(roles).toEqual([
        'kit_number',
        'name',
        'country',
        'haplogroup',
        'marker',
        'marker',
        'marker',
        'field',
      ])
    },
  )

  it('below a title and an empty line finds its header', async () => {
    const { understood } = await understand('Report of March\n\nTime\tValue\n2026-03-04 06:00\t10.5\n')
    expect(understood.mapping.header_row).toBe(3)
  })

  it('with values that are headed by their numbers has a header all the same', async () => {
    const { understood, roles } = await understand(
      'Time;1;2\n2026-03-04 06:00;10,5;10,6\n2026-03-04 07:00;9;9\n',
    )
    expect(understood.mapping.header_row).toBe(1)
    expect(roles).toEqual(['time', 'value', 'value'])
  })

  it('without a header has none: its first row would be lost', async () => {
    const { understood } = await understand('2026-03-04 06:00\t10.5\n2026-03-04 07:00\t10.7\n')
    expect(understood.mapping.header_row).toBe(0)
    expect(understood.mapping.columns.map(({ role }) => role)).toEqual(['time', 'value'])
  })

  it('with date and time apart puts them together', async () => {
    const { roles } = await understand('Datum;Uhrzeit;Messwert\n04.03.2026;06:00;10,5\n')
    expect(roles).toEqual(['date', 'time_of_day', 'value'])
  })

  it('of values with two decimals takes none for a time of day: 10.25 would be a quarter past ten', async () => {
    const { understood, roles } = await understand('Time\tx1\tx2\n2026-03-04 06:00\t10.25\t74.02\n')
    expect(understood.columns.map(({ kind }) => kind)).toEqual(['time', 'number', 'number'])
    expect(roles).toEqual(['time', 'value', 'value'])
  })

  it('with times of day that are written with a point finds them by their header', async () => {
    const { roles } = await understand('Datum;Uhrzeit;Messwert\n04.03.2026;06.30;10,25\n')
    expect(roles).toEqual(['date', 'time_of_day', 'value'])
  })

  it('shows units, limits of detection and blanks: a blank is not 0', async () => {
    const { understood } = await understand(
      'Time\tValue\n2026-03-04\t10.5 mm\n2026-03-05\t<0.01 mm\n2026-03-06\t\n',
    )
    expect(understood.columns[1]).toMatchObject({ unit: 'mm', below_detection: 1, blanks: 1, kind: 'number' })
  })

  it('fills the traceability fields of the station, by their labels: they would be found by nothing', async () => {
    const { station, create } = testStation()
    await create({ code: 'C1' })
    await station.handlers['traceField.create'](stationCaller, {
      key: 'cavity',
      label: 'Kavität',
      kind: 'text',
      choices: [],
      required: false,
      sticky: true,
      barcode_prefix: null,
      characteristic_ids: null,
    })
    const { mapping } = await station.handlers['import.understand'](stationCaller, {
      text: 'Zeit;Kavität;Charge;Wert\n04.03.2026 06:00;3;B-1;10,5\n',
    })
    expect(mapping.columns).toMatchObject([
      { role: 'time' },
      { role: 'note', name: 'cavity' },
      { role: 'batch' },
      { role: 'value' },
    ])
  })

  it.each([
    ['d0cf11e0a1b11ae1', /old Excel/],
    ['255044462d312e37', /PDF/],
  ])(
    'is none where the file is something else (%s): its bytes would be shown as text',
    async (start, words) => {
      const { station } = testStation()
      const bytes = Buffer.from(start.padEnd(200, '0'), 'hex')
      await expect(station.handlers['import.understand'](stationCaller, { bytes })).rejects.toThrow(words)
    },
  )

  it('is mapped as it was mapped before, by its header', async () => {
    const { handlers, understood } = await understand('When\tWhat\n2026-03-04 06:00\t10.5\n')
    const [time, value] = understood.mapping.columns
    const mapping = {
      ...understood.mapping,
      time_zone: 'Asia/Tokyo',
      columns: [time ?? { role: 'time' as const }, value ?? { role: 'value' as const }],
    }
    const choices = { rows: 'all', duplicates: 'skip', conflicts: 'skip' } as const
    await handlers['import.start'](stationCaller, {
      draft_id: understood.draft_id,
      mapping,
      corrections: [],
      ...choices,
    })
    const again = await handlers['import.understand'](stationCaller, {
      text: 'When\tWhat\n2026-03-05 06:00\t11.5\n',
    })
    expect(again).toMatchObject({ remembered: true, mapping: { time_zone: 'Asia/Tokyo' } })
  })

  it('is checked again with cells corrected in place, and previews its points by the limits in force', async () => {
    const { station, create, give } = testStation()
    const id = await create()
    await give(id)
    const { handlers } = station
    const { draft_id, mapping } = await handlers['import.understand'](stationCaller, {
      text: 'Time\tValue\n2026-03-04 06:00\t10.5\n2026-03-04 07:00\tten\n2026-03-04 08:00\t20\n',
    })
    const faulty = await handlers['import.check'](stationCaller, { draft_id, mapping, corrections: [] })
    expect(faulty).toMatchObject({ total: 3, bad: 1, faults: [{ row: 3, column: 1, cell: 'ten' }] })
    const mended = await handlers['import.check'](stationCaller, {
      draft_id,
      mapping,
      corrections: [{ row: 3, column: 1, value: '10.25' }],
    })
    expect(mended).toMatchObject({ bad: 0, fault_count: 0 })
    expect(
      mended.previews[0]?.points.map(({ value, ucl, signals }) => [value, ucl, signals.length > 0]),
    ).toEqual([
      [10.5, 13, false],
      [10.25, 13, false],
      [20, 13, true],
    ])
  })
})
