import { Select } from '@mantine/core'
import { t } from '../../words/t.ts'
import type { Mapping } from './savedImport.ts'

interface TimeZoneFieldProps {
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

const zones = Intl.supportedValuesOf('timeZone')

/** Where the clock hung that the times of a table are read from. */
export const TimeZoneField = ({ mapping, onChange }: TimeZoneFieldProps) => (
  <Select
    label={t('Time zone of the times')}
    description={t('Of times that name none themselves.')}
    placeholder={t('That of the station')}
    searchable
    clearable
    limit={60}
    nothingFoundMessage={t('Nothing is called so.')}
    data={zones}
    value={mapping.time_zone ?? null}
    onChange={(zone) => {
      const { time_zone: _former, ...rest } = mapping
      onChange(zone === null ? rest : { ...rest, time_zone: zone })
    }}
  />
)
