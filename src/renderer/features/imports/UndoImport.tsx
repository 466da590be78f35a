import { Button, Modal, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { isRecordLayout } from '../../../contract/importKinds.ts'
import type { ImportStatus } from '../../../contract/importRun.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { undoWords } from './undoWords.ts'

/** Takes an import back as a whole, after it was said what that means. */
export const UndoImport = ({ status }: { readonly status: ImportStatus }) => {
  const [opened, { open, close }] = useDisclosure()
  const [reason, setReason] = useState('')
  const undo = useChange('import.undo', ['import.status', 'import.list'])
  const { id, stored, corrected, file_name: file } = status
  const said = reason.trim()
  return (
    <>
      <Button variant="default" aria-label={t('Undo import {{id}}', { id: countWords(id) })} onClick={open}>
        {t('Undo')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('Undo this import?')}>
        <form
          className={classes.sheet}
          onSubmit={(event) => {
            event.preventDefault()
            undo.mutate({ import_id: id, ...(said === '' ? {} : { reason: said }) }, { onSuccess: close })
          }}
        >
          <p>
            {t('{{what}}: {{stored}} stored, {{corrected}} overwritten.', {
              what: file ?? t('Pasted table'),
              stored: countWords(stored),
              corrected: countWords(corrected),
            })}
          </p>
          <p>{undoWords(status.layout)}</p>
          <TextInput
            label={t('Reason')}
            description={
              isRecordLayout(status.layout)
                ? t('Stands in the audit log.')
                : t('Stands with each subgroup and in the audit log.')
            }
            data-autofocus
            maxLength={400}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ErrorNotice error={undo.error} />
          <div className={classes.buttons}>
            <Button type="submit" color="alarm" loading={undo.isPending}>
              {t('Undo the import')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('Leave it')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  )
}
