import type { AnnotationCategory } from '../../../contract/annotation.ts'
import { t } from '../../words/t.ts'

/** What annotations are about, in words, in the order in which they are offered. */
export const categoryWords: Readonly<Record<AnnotationCategory, string>> = {
  tool_change: t('Tool change'),
  maintenance: t('Maintenance'),
  material: t('Material'),
  setting: t('Setting changed'),
  measurement: t('Measurement'),
  other: t('Other'),
}
