import { Button, Modal } from '@mantine/core'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useNow } from '../../components/useNow.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Keys.module.css'
import { keyTitle, type ShownKey } from './shownKey.ts'
import { agoWords } from './spanWords.ts'

interface RevokeDialogProps {
  /** The key that is to end; null while nobody asks. */
  readonly revoking: ShownKey | null
  readonly asAdmin: boolean
  readonly onRevoked: () => void
  readonly onClose: () => void
}

const Question = ({ shown }: { readonly shown: ShownKey }) => {
  const now = useNow(1000)
  const { last_used_at: at, last_used_address: from } = shown
  return (
    <p>
      <strong>{keyTitle(shown)}</strong> (<code>{shown.key_prefix}</code>){' '}
      {at === null
        ? t('was never used. Requests with it will be refused at once. This cannot be undone.')
        : t('was used {{at}} by {{from}}: requests will be refused at once. This cannot be undone.', {
            at: agoWords(Date.parse(at), now),
            from,
          })}
    </p>
  )
}

/** Asks before a key ends for good, and says who would notice. */
export const RevokeDialog = ({ revoking, asAdmin, onRevoked, onClose }: RevokeDialogProps) => {
  const revokeOwn = useChange('apiKey.revoke', ['apiKey.list', 'adminKey.list'])
  const revokeAny = useChange('adminKey.revoke', ['apiKey.list', 'adminKey.list'])
  const revoke = asAdmin ? revokeAny : revokeOwn
  return (
    <Modal opened={revoking !== null} onClose={onClose} title={t('Revoke this key?')}>
      {revoking && (
        <div className={classes.form}>
          <Question shown={revoking} />
          <ErrorNotice error={revoke.error} />
          <div className={classes.buttons}>
            <Button
              color="alarm"
              loading={revoke.isPending}
              onClick={() => revoke.mutate({ id: revoking.id }, { onSuccess: onRevoked })}
            >
              {t('Revoke key')}
            </Button>
            <Button variant="default" data-autofocus onClick={onClose}>
              {t('Keep it')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  )
}
