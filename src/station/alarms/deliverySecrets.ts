import type { SecretStore } from '../secretStore.ts'

interface Kept {
  readonly mail: string | null
  /** By the webhook's id. */
  readonly webhooks: Readonly<Record<string, string>>
}

/** What delivery keeps secret: the password of the mail server, and what webhooks are signed with. */
export interface DeliverySecrets {
  readonly mailPassword: () => string | null
  readonly setMailPassword: (password: string | null) => void
  readonly webhook: (id: number) => string | null
  readonly setWebhook: (id: number, secret: string | null) => void
}

const nothing: Kept = { mail: null, webhooks: {} }

/** Keeps them in the secret store, outside the database. */
export const createDeliverySecrets = (store: SecretStore): DeliverySecrets => {
  const read = (): Kept => {
    const stored = store.read('delivery')
    return stored === null ? nothing : (JSON.parse(Buffer.from(stored).toString('utf8')) as Kept)
  }
  const write = (kept: Kept): void => store.write('delivery', Buffer.from(JSON.stringify(kept)))
  return {
    mailPassword: () => read().mail,
    setMailPassword: (mail) => {
      const kept = read()
      if (kept.mail !== mail) write({ ...kept, mail })
    },
    webhook: (id) => read().webhooks[String(id)] ?? null,
    setWebhook: (id, secret) => {
      const { mail, webhooks } = read()
      const { [String(id)]: _before, ...others } = webhooks
      write({ mail, webhooks: secret === null ? others : { ...others, [String(id)]: secret } })
    },
  }
}
