import type { Annotation } from '../../contract/annotation.ts'
import type { AnnotationRow } from '../../storage/annotations/annotations.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'

const iso = (at: number): string => new Date(at).toISOString()

/** An annotation as a client gets it. */
export const describeAnnotation = (
  row: AnnotationRow,
  { code, name }: Pick<CharacteristicRow, 'code' | 'name'>,
): Annotation => ({
  id: row.id,
  characteristic_id: row.characteristicId,
  characteristic_code: code,
  characteristic_name: name,
  sample_id: row.sampleId,
  from: iso(row.fromAt),
  to: row.toAt === null ? null : iso(row.toAt),
  text: row.text,
  category: row.category,
  author: row.author,
  created_at: iso(row.createdAt),
  updated_by: row.updatedBy,
  updated_at: row.updatedAt === null ? null : iso(row.updatedAt),
  revision: row.revision,
})
