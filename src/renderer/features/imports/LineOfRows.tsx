import { Autocomplete } from '@mantine/core'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import type { Mapping } from './savedImport.ts'

interface LineOfRowsProps {
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** The line of rows that name none; a person's own unless they see all. */
export const LineOfRows = ({ mapping, onChange }: LineOfRowsProps) => {
  const { user } = useSession()
  const { data: lines = [] } = useOperation('client.list', {})
  const { client_id: line, ...rest } = mapping
  return (
    <Autocomplete
      label={t('Line of all rows')}
      description={t('Where no column names it.')}
      placeholder={user.client_id ?? t('Such as BOOT-LINE-A')}
      maxLength={64}
      data={lines.filter(({ retired }) => !retired).map(({ client_id: id }) => id)}
      value={line ?? ''}
      onChange={(value) => onChange(value.trim() === '' ? rest : { ...rest, client_id: value })}
    />
  )
}
