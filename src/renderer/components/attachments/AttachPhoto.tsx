import { Button, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCamera } from '@tabler/icons-react'
import type { AttachmentSubject } from '../../../contract/attachment.ts'
import { t } from '../../words/t.ts'
import { Attachments } from './Attachments.tsx'

/** A button that opens the photos and files of what was just recorded. */
export const AttachPhoto = ({ subject }: { readonly subject: AttachmentSubject }) => {
  const [opened, { open, close }] = useDisclosure()
  return (
    <>
      <Button variant="default" leftSection={<IconCamera size={20} aria-hidden="true" />} onClick={open}>
        {t('Attach photo')}
      </Button>
      <Drawer position="right" opened={opened} onClose={close} title={t('Photos and files of this entry')}>
        <Attachments subject={subject} />
      </Drawer>
    </>
  )
}
