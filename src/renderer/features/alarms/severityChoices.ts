import { t } from '../../words/t.ts'

/** Which alarms something is about, by how grave they are. */
export const severityChoices = [
  { value: 'any', label: t('Alarms and warnings') },
  { value: 'CRITICAL', label: t('Alarms only') },
  { value: 'WARNING', label: t('Warnings only') },
] as const

/** What the station calls a choice. */
export const severityOf = (value: string | null): 'CRITICAL' | 'WARNING' | null =>
  value === 'CRITICAL' || value === 'WARNING' ? value : null
