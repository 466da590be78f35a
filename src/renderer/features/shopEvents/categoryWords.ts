import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import { t } from '../../words/t.ts'

export type Category = DowntimeEvent['category']

/** Why a line stands still, in the order in which it is offered. */
export const categoryWords: Readonly<Record<Category, string>> = {
  EQUIPMENT: t('Equipment'),
  MATERIAL: t('Material'),
  CHANGEOVER: t('Changeover'),
  QUALITY: t('Quality'),
  LABOUR: t('People'),
  UTILITIES: t('Utilities'),
  OTHER: t('Other'),
}
