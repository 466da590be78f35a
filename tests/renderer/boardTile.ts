import type { BoardTile } from '../../src/contract/station.ts'

/** A tile in control, with what a test changes. */
export const boardTile = (changes: Partial<BoardTile> = {}): BoardTile => ({
  characteristic_id: 1,
  code: 'RING',
  name: 'Piston ring',
  unit: 'mm',
  decimals: 3,
  line_decimals: 3,
  state: 'in_control',
  sentence: 'In control',
  since: null,
  last_value: 74,
  last_at: null,
  zone: 'zone_c_upper',
  subgroups: 30,
  baseline_subgroups: 25,
  open_violations: 0,
  spark: [74],
  spark_marks: [0],
  center_line: 74,
  ucl: 74.1,
  lcl: 73.9,
  line: null,
  machine: null,
  part: null,
  ...changes,
})
