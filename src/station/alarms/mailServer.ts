import type { MailServer } from '../../contract/alarmDelivery.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { putSetting, settingOf } from '../../storage/queries/settings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import type { DeliverySecrets } from './deliverySecrets.ts'

type Stored = Omit<MailServer, 'password_set'>

/** The mail server that was set up; null where none was. */
export const storedMailServer = (db: ReadableDb): Stored | null => {
  const text = settingOf(db, 'mail_server')
  return text === null ? null : (JSON.parse(text) as Stored)
}

const described = (db: ReadableDb, secrets: DeliverySecrets): { readonly server: MailServer | null } => {
  const server = storedMailServer(db)
  return { server: server === null ? null : { ...server, password_set: secrets.mailPassword() !== null } }
}

export const getMailServer =
  ({ db }: Pick<StationCore, 'db'>, secrets: DeliverySecrets): Handler<'mailServer.get'> =>
  () =>
    described(db, secrets)

const goesTo = ({ host, port, user }: Stored): string => JSON.stringify([host, port, user])

/**
 * Says which server e-mails go out by. A password that is known stays only for the same server and user: otherwise whoever may
 * set the server could have the password sent to one of their own.
 *
 * @throws ContractError VALIDATION_ERROR where a password would go out in the clear
 */
export const setMailServer =
  ({ db, clock }: Pick<StationCore, 'db' | 'clock'>, secrets: DeliverySecrets): Handler<'mailServer.set'> =>
  (caller, { password, ...server }) => {
    const before = storedMailServer(db)
    const known = before !== null && goesTo(before) === goesTo(server) ? secrets.mailPassword() : null
    const next = server.user === null ? null : password === undefined ? known : password
    if (next !== null && server.security === 'none') {
      throw new ContractError(
        'VALIDATION_ERROR',
        'A password must not go over the network in the clear. Choose TLS or STARTTLS, or a server that asks for no sign-in.',
        [
          {
            field: 'security',
            value: server.security,
            constraint: 'must be tls or starttls with a password',
          },
        ],
      )
    }
    const isSamePassword = next === secrets.mailPassword()
    if (isSamePassword && JSON.stringify(before) === JSON.stringify(server)) return described(db, secrets)
    inTransaction(db, () => {
      putSetting(db, 'mail_server', JSON.stringify(server))
      appendAudit(db, {
        kind: 'configuration',
        at: clock.now(),
        caller,
        operation: 'mailServer.set',
        table: 'setting',
        recordId: 'mail_server',
        before: before === null ? null : { ...before, password_set: secrets.mailPassword() !== null },
        after: { ...server, password_set: next !== null, password_changed: !isSamePassword },
      })
    })
    secrets.setMailPassword(next)
    return described(db, secrets)
  }
