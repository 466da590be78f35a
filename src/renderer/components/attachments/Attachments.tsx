import { Button, FileButton } from '@mantine/core'
import { IconCamera, IconPaperclip } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { type AttachmentSubject, attachmentTypes, largestAttachment } from '../../../contract/attachment.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { ErrorNotice } from '../ErrorNotice.tsx'
import { AttachmentItem } from './AttachmentItem.tsx'
import classes from './Attachments.module.css'
import { sizeWords } from './sizeWords.ts'

interface AttachmentsProps {
  readonly subject: AttachmentSubject
}

const accepted = [...attachmentTypes, '.heic', '.csv', '.txt'].join(',')

const tooLarge = ({ name, size }: File) => ({
  message: t('{{name}} has {{size}}; at most {{most}} can be attached. Take the photo with fewer pixels.', {
    name,
    size: sizeWords(size),
    most: sizeWords(largestAttachment),
  }),
})

/** Photos and files of a sample or a violation: what is there, and a place to drop, choose or take more. */
export const Attachments = ({ subject }: AttachmentsProps) => {
  const { may } = useSession()
  const { data, error, refetch } = useOperation('attachment.list', { subject })
  const add = useChange('attachment.add', ['attachment.list'])
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<{ readonly message: string } | null>(null)
  const mayAdd = may('sample.create')

  const take = async (files: readonly File[]) => {
    setRefused(null)
    for (const file of files) {
      if (file.size > largestAttachment) {
        setRefused(tooLarge(file))
        return
      }
      const bytes = new Uint8Array(await file.arrayBuffer())
      try {
        await add.mutateAsync({ subject, file_name: file.name, bytes })
      } catch {
        // The mutation tells it.
        return
      }
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take([...event.dataTransfer.files])
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  if (data?.length === 0 && !mayAdd) return null
  return (
    <section
      className={classes.attachments}
      data-over={over || undefined}
      aria-label={t('Photos and files')}
      {...(mayAdd ? { onDrop: drop, onDragOver: hover, onDragLeave: () => setOver(false) } : {})}
    >
      <h3 className={classes.title}>{t('Photos and files')}</h3>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data !== undefined && data.length > 0 && (
        <ul className={classes.list}>
          {data.map((attachment) => (
            <AttachmentItem key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      )}
      {mayAdd && (
        <div className={classes.buttons}>
          <FileButton onChange={(files) => void take(files)} accept={accepted} multiple>
            {(button) => (
              <Button
                {...button}
                variant="default"
                loading={add.isPending}
                leftSection={<IconPaperclip size={20} aria-hidden="true" />}
              >
                {t('Attach a file')}
              </Button>
            )}
          </FileButton>
          <FileButton
            onChange={(file) => void take(file === null ? [] : [file])}
            accept="image/*"
            capture="environment"
          >
            {(button) => (
              <Button
                {...button}
                className={classes.camera ?? ''}
                variant="default"
                loading={add.isPending}
                leftSection={<IconCamera size={20} aria-hidden="true" />}
              >
                {t('Take a photo')}
              </Button>
            )}
          </FileButton>
          <p className={classes.quiet}>
            {t('Or drop it here: photos, PDF, text or CSV, up to {{most}}.', {
              most: sizeWords(largestAttachment),
            })}
          </p>
        </div>
      )}
      <ErrorNotice error={refused ?? add.error} />
    </section>
  )
}
