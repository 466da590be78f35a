import { Button, Select } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type RecordLayout, recordLayouts } from '../../../contract/importKind.ts'
import { saveCsv } from '../../components/saveCsv.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { recordLayoutWords } from './recordWords.ts'
import { templateOf } from './template.ts'

interface KindOfTableProps {
  /** Null where the table tells it by its header. */
  readonly kind: RecordLayout | null
  readonly onKind: (kind: RecordLayout | null) => void
}

const byHeader = 'header'

/** What the table holds, where somebody says so before it comes in, with a template of it. */
export const KindOfTable = ({ kind, onKind }: KindOfTableProps) => (
  <div className={classes.kind}>
    <Select
      label={t('What the table holds')}
      allowDeselect={false}
      data={[
        { value: byHeader, label: t('Its header tells') },
        {
          group: t('Production'),
          items: recordLayouts.map((value) => ({ value, label: recordLayoutWords[value].word })),
        },
      ]}
      value={kind ?? byHeader}
      onChange={(value) => onKind(recordLayouts.find((one) => one === value) ?? null)}
    />
    {kind !== null && (
      <Button
        variant="default"
        leftSection={<IconDownload size={24} aria-hidden="true" />}
        onClick={() => saveCsv([templateOf(kind)], `${kind}.csv`)}
      >
        {t('Download a template')}
      </Button>
    )}
  </div>
)
