import type { DeliveryOut } from '../../../contract/alarmDelivery.ts'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'

/** How a test went, with the server's own words. */
export const AttemptNotice = ({ delivery }: { readonly delivery: DeliveryOut | undefined }) => {
  if (delivery === undefined) return null
  const answer = told(delivery.answer ?? '')
  return delivery.state === 'sent' ? (
    <Notice kind="info">{t('Sent. The server answered: {{answer}}', { answer })}</Notice>
  ) : (
    <Notice kind="warning">{t('Not sent. The server answered: {{answer}}', { answer })}</Notice>
  )
}
