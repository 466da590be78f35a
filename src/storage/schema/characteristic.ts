import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Characteristic } from '../../contract/characteristic.ts'
import type { RuleChoices } from '../../contract/rules.ts'
import type { SigmaMethod } from '../../spc/chartPlan.ts'
import type { ChartType } from '../../spc/chartType.ts'

/** What is measured, and how it is judged. Deleted ones stay, because their subgroups do; their code is free again. */
export const characteristic = sqliteTable('characteristic', {
  id: integer().primaryKey({ autoIncrement: true }),
  code: text().notNull(),
  name: text().notNull(),
  unit: text(),
  chartType: text('chart_type').$type<ChartType>().notNull(),
  subgroupSize: integer('subgroup_size').notNull(),
  decimals: integer().notNull(),
  target: real(),
  lsl: real(),
  usl: real(),
  plausibleMin: real('plausible_min'),
  plausibleMax: real('plausible_max'),
  clientId: text('client_id'),
  baselineSubgroups: integer('baseline_subgroups').notNull(),
  sigmaMethod: text('sigma_method').$type<SigmaMethod>(),
  rules: text({ mode: 'json' }).$type<RuleChoices>().notNull(),
  chartParams: text('chart_params', { mode: 'json' })
    .$type<Characteristic['chart_params']>()
    .notNull()
    .default({}),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  deletedAt: integer('deleted_at'),
  sourceMarker: text('source_marker'),
  line: text(),
  machine: text(),
  part: text(),
  instruction: text(),
  defectKinds: text('defect_kinds', { mode: 'json' })
    .$type<Characteristic['defect_kinds']>()
    .notNull()
    .default([]),
})
