import { Select } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview } from '../../../contract/importCheck.ts'
import { Card } from '../../components/Card.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { t } from '../../words/t.ts'
import marks from './PreviewChart.module.css'
import { PreviewChart } from './PreviewChart.tsx'

const spanWords = ({ first_at: from, last_at: to }: ImportPreview): string =>
  from === null || to === null
    ? t('The table names no time: its rows are stored as of now.')
    : t('From {{from}} to {{to}}', { from: formatExact(Date.parse(from)), to: formatExact(Date.parse(to)) })

/** The charts as the import would leave them, one at a time. */
export const PreviewCharts = ({ previews }: { readonly previews: readonly ImportPreview[] }) => {
  const [chosen, setChosen] = useState<number | null>(null)
  const preview = previews.find((one) => one.characteristic_id === chosen) ?? previews[0]
  if (preview === undefined) return null
  const added = preview.points.filter((point) => point.new)
  const beyond = added.filter(({ signals }) => signals.length > 0).length
  return (
    <Card title={t('The chart after the import')}>
      {previews.length > 1 && (
        <Select
          aria-label={t('Characteristic')}
          allowDeselect={false}
          searchable
          data={previews.map(({ characteristic_id: id, name, code }) => ({
            value: String(id),
            label: `${name} (${code})`,
          }))}
          value={String(preview.characteristic_id)}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
      <p>
        <strong>{preview.name}</strong> {t('{{count}} new subgroups', { count: preview.subgroups })} ·{' '}
        {spanWords(preview)}
      </p>
      <PreviewChart preview={preview} />
      <p className={marks.legend}>
        <span data-mark="new">{t('new')}</span>
        <span data-mark="stored">{t('stored')}</span>
        <span data-mark="alarm">{t('beyond the limits')}</span>
        <span data-mark="warning">{t('another rule')}</span>
      </p>
      <p>
        {beyond === 0
          ? t('No rule fires on the new points that are shown.')
          : t('{{count}} of the new points that are shown would be violations.', { count: beyond })}
      </p>
    </Card>
  )
}
