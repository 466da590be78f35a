import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileText } from '@tabler/icons-react'
import type { Attachment } from '../../../contract/attachment.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { ErrorNotice } from '../ErrorNotice.tsx'
import { RelativeTime } from '../RelativeTime.tsx'
import classes from './Attachments.module.css'
import { LargePicture } from './LargePicture.tsx'
import { RemoveAttachment } from './RemoveAttachment.tsx'
import { saveBytes } from './saveBytes.ts'
import { sizeWords } from './sizeWords.ts'
import { usePicture } from './usePicture.ts'

/** One photo or file: its picture or sign, whose it is, and what can be done with it. */
export const AttachmentItem = ({ attachment }: { readonly attachment: Attachment }) => {
  const bridge = useBridge()
  const { may } = useSession()
  const { address, error } = usePicture(attachment)
  const [large, { open: enlarge, close }] = useDisclosure()
  const [removing, { open: ask, close: keep }] = useDisclosure()
  const save = async () => {
    const { bytes } = await bridge.call('attachment.get', { attachment_id: attachment.id })
    saveBytes(bytes, attachment.file_name)
  }
  return (
    <li className={classes.item}>
      {address === null ? (
        <span className={classes.sign}>
          <IconFileText size={32} aria-hidden="true" />
        </span>
      ) : (
        <button
          type="button"
          className={classes.thumb}
          aria-label={t('Enlarge {{name}}', { name: attachment.file_name })}
          onClick={enlarge}
        >
          <img src={address} alt="" />
        </button>
      )}
      <div className={classes.words}>
        <p className={classes.name}>{attachment.file_name}</p>
        <p className={classes.quiet}>
          {sizeWords(attachment.size)} · {attachment.added_by} · <RelativeTime at={attachment.added_at} />
        </p>
        <ErrorNotice error={error} />
        {removing ? (
          <RemoveAttachment attachment={attachment} onKeep={keep} />
        ) : (
          <div className={classes.buttons}>
            <Button
              variant="subtle"
              aria-label={t('Save {{name}}', { name: attachment.file_name })}
              onClick={() => void save().catch(() => {})}
            >
              {t('Save')}
            </Button>
            {may('sample.update') && (
              <Button
                variant="subtle"
                aria-label={t('Remove {{name}}', { name: attachment.file_name })}
                onClick={ask}
              >
                {t('Remove…')}
              </Button>
            )}
          </div>
        )}
      </div>
      <LargePicture name={attachment.file_name} address={address} opened={large} onClose={close} />
    </li>
  )
}
