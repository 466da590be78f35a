import { Button, Textarea } from '@mantine/core'
import { IconClipboard, IconFileSpreadsheet } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { RecordLayout } from '../../../contract/importKind.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { KindOfTable } from './KindOfTable.tsx'
import type { Source } from './useWizard.ts'

interface PasteStepProps {
  readonly isBusy: boolean
  readonly kind: RecordLayout | null
  readonly onKind: (kind: RecordLayout | null) => void
  /** A file hangs over the page. */
  readonly isOver: boolean
  readonly onSource: (source: Source) => Promise<void>
  readonly onFile: (file: File) => Promise<void>
}

/** Where a table comes in: pasted anywhere on the screen, dropped, chosen, or typed. */
export const PasteStep = ({ isBusy, kind, onKind, isOver, onSource, onFile }: PasteStepProps) => {
  const chooser = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  return (
    <section
      className={classes.paste}
      data-over={isOver || undefined}
      aria-label={t('Paste a table')}
      aria-busy={isBusy}
    >
      <IconClipboard size={48} aria-hidden="true" />
      <h2>{isOver ? t('Drop the file here') : t('Paste cells with Ctrl+V, anywhere on this screen')}</h2>
      <p className={classes.quiet}>
        {t(
          'Copy the cells in Excel, LibreOffice or a text file, with their header. A file can be dropped here, too.',
        )}
      </p>
      <KindOfTable kind={kind} onKind={onKind} />
      <Button
        size="lg"
        leftSection={<IconFileSpreadsheet size={24} aria-hidden="true" />}
        loading={isBusy}
        onClick={() => chooser.current?.click()}
      >
        {t('Choose a file')}
      </Button>
      <p className={classes.quiet}>{t('CSV, TSV, text or XLSX, up to 16 MB')}</p>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,.tab,.xlsx,text/csv,text/tab-separated-values,text/plain"
        hidden
        aria-label={t('File')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file !== undefined) void onFile(file)
        }}
      />
      <Textarea
        className={classes.typed}
        label={t('Or type a table')}
        description={t('The cells of a row apart by tabs or semicolons.')}
        data-takes-tables
        autosize
        minRows={2}
        maxRows={6}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {typed.trim() !== '' && (
        <Button
          variant="default"
          loading={isBusy}
          onClick={() => void onSource({ bytes: new TextEncoder().encode(typed), name: null })}
        >
          {t('Read this table')}
        </Button>
      )}
    </section>
  )
}
