import { Button, Tabs } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { DeliveryLog } from './DeliveryLog.tsx'
import { EscalationList } from './EscalationList.tsx'
import { HandlingCard } from './HandlingCard.tsx'
import { MailServerCard } from './MailServerCard.tsx'
import { ShelvingCard } from './ShelvingCard.tsx'
import { StationSoundCard } from './StationSoundCard.tsx'
import { WebhookCard } from './WebhookCard.tsx'

const tabs = ['rules', 'escalation', 'ways', 'deliveries'] as const

/** What leaders decide about alarms: what must be said, what sounds, who else is told, and what became of that. */
export const AlarmSettingsScreen = ({ tab }: { readonly tab: string | undefined }) => {
  const [, navigate] = useLocation()
  return (
    <Tabs
      value={tabs.find((one) => one === tab) ?? 'rules'}
      onChange={(next) => navigate(`/settings/alarms/${next ?? ''}`)}
      keepMounted={false}
      classNames={{ tab: classes.tab ?? '' }}
    >
      <Screen
        title={t('Alarms')}
        actions={
          <>
            <Tabs.List>
              <Tabs.Tab value="rules">{t('Handling')}</Tabs.Tab>
              <Tabs.Tab value="escalation">{t('Escalation')}</Tabs.Tab>
              <Tabs.Tab value="ways">{t('Mail and webhooks')}</Tabs.Tab>
              <Tabs.Tab value="deliveries">{t('Deliveries')}</Tabs.Tab>
            </Tabs.List>
            <Button component={Link} href="/settings" variant="default">
              {t('Back to settings')}
            </Button>
          </>
        }
      >
        <Tabs.Panel value="rules">
          <div className={classes.cards}>
            <HandlingCard />
            <div className={classes.column}>
              <ShelvingCard />
              <StationSoundCard />
            </div>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="escalation">
          <EscalationList />
        </Tabs.Panel>
        <Tabs.Panel value="ways">
          <div className={classes.cards}>
            <MailServerCard />
            <WebhookCard />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="deliveries">
          <DeliveryLog />
        </Tabs.Panel>
      </Screen>
    </Tabs>
  )
}
