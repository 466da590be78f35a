import { z } from 'zod'
import { id, label, timestampIn, timestampOut } from './fields.ts'
import { operation } from './operation.ts'

/** What an annotation may be about, where one of these fits. */
export const annotationCategories = [
  'tool_change',
  'maintenance',
  'material',
  'setting',
  'measurement',
  'other',
] as const

export type AnnotationCategory = (typeof annotationCategories)[number]

const text = label(500).describe('what people read beside the chart')
const category = z.enum(annotationCategories).nullable()

const onPoint = z.strictObject({
  sample_id: id.describe('the subgroup that it stands at'),
})

const onPeriod = z.strictObject({
  from: timestampIn.describe('of the measuring time, as `to`, which is not before it'),
  to: timestampIn,
})

export const addAnnotationInput = z.strictObject({
  characteristic_id: id,
  place: z.union([onPoint, onPeriod]).describe('one subgroup, or a period'),
  text,
  category: category.default(null),
})

export type AddAnnotation = z.output<typeof addAnnotationInput>

/** What may change of an annotation; its place and its author stay. */
export const annotationChanges = z.strictObject({
  text: text.optional(),
  category: category.optional(),
  revision: z.int().positive().optional().describe('refuses where somebody changed it since'),
})

export const annotation = z.strictObject({
  id,
  characteristic_id: id,
  characteristic_code: z.string(),
  characteristic_name: z.string(),
  sample_id: id.nullable().describe('null where it is of a period'),
  from: timestampOut.describe('the time of the subgroup, or where the period begins'),
  to: timestampOut.nullable().describe('where the period ends; null at a subgroup'),
  text: z.string(),
  category,
  author: z.string(),
  created_at: timestampOut,
  updated_by: z.string().nullable(),
  updated_at: timestampOut.nullable(),
  revision: z.int(),
})

/** What somebody noted at a point or for a period of a chart. */
export type Annotation = z.infer<typeof annotation>

export const annotationQuery = z.strictObject({
  characteristic_id: id.optional().describe('of one chart; of all that the caller sees unless given'),
  from: timestampIn.optional().describe('those that reach into the period, by the measuring time'),
  to: timestampIn.optional(),
  limit: z.coerce.number().int().min(1).max(5000).default(1000).describe('the newest so many'),
})

/** The same as a query of HTTP has it, where every value is text. */
export const annotationHttpQuery = annotationQuery.extend({
  characteristic_id: z.coerce.number().int().positive().optional(),
})

/** Notes on charts: whoever may record measurements writes them, their author and leaders change and remove them. */
export const annotationOperations = {
  'annotation.list': operation('data.read', annotationQuery, z.array(annotation)),
  'annotation.add': operation('sample.create', addAnnotationInput, annotation),
  'annotation.update': operation(
    'sample.create',
    z.strictObject({ annotation_id: id, changes: annotationChanges }),
    annotation,
  ),
  'annotation.remove': operation('sample.create', z.strictObject({ annotation_id: id }), z.strictObject({})),
}
