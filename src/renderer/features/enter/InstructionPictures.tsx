import { useDisclosure } from '@mantine/hooks'
import type { Attachment } from '../../../contract/attachment.ts'
import { LargePicture } from '../../components/attachments/LargePicture.tsx'
import { usePicture } from '../../components/attachments/usePicture.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './EntryForm.module.css'

const Picture = ({ attachment }: { readonly attachment: Attachment }) => {
  const { address } = usePicture(attachment)
  const [opened, { open, close }] = useDisclosure()
  if (address === null) return null
  return (
    <>
      <button
        type="button"
        className={classes.picture}
        aria-label={t('Enlarge {{name}}', { name: attachment.file_name })}
        onClick={open}
      >
        <img src={address} alt="" />
      </button>
      <LargePicture name={attachment.file_name} address={address} opened={opened} onClose={close} />
    </>
  )
}

/** The pictures that show how a characteristic is measured, larger on a tap. */
export const InstructionPictures = ({ characteristicId }: { readonly characteristicId: number }) => {
  const subject = { kind: 'characteristic', id: characteristicId } as const
  const { data } = useOperation('attachment.list', { subject })
  const pictures = (data ?? []).filter(({ type }) => type.startsWith('image/'))
  if (pictures.length === 0) return null
  return (
    <div className={classes.pictures}>
      {pictures.map((attachment) => (
        <Picture key={attachment.id} attachment={attachment} />
      ))}
    </div>
  )
}
