import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link } from 'wouter'
import { t } from '../../words/t.ts'

interface MoreMenuProps {
  readonly characteristicId: number
  readonly onStrata: () => void
  readonly onCopyPicture: () => void
  readonly onCopyData: () => void
  readonly onPrint: () => void
  readonly onKeys: () => void
}

/** What else can be done with a chart. */
export const MoreMenu = ({ characteristicId: id, ...on }: MoreMenuProps) => (
  <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
    <Menu.Target>
      <Button variant="default" leftSection={<IconDots size={20} aria-hidden="true" />}>
        {t('More')}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item data-autofocus onClick={on.onStrata}>
        {t('Tell apart by cavity, machine, shift…')}
      </Menu.Item>
      <Menu.Item component={Link} href={`/charts/${id}/boxes`}>
        {t('Box plots')}
      </Menu.Item>
      <Menu.Item component={Link} href={`/charts/${id}/compare`}>
        {t('Compare with another characteristic')}
      </Menu.Item>
      <Menu.Item component={Link} href={`/charts/${id}/replay`}>
        {t('Replay a past time')}
      </Menu.Item>
      <Menu.Divider role="separator" />
      <Menu.Item onClick={on.onCopyPicture}>{t('Copy as a picture')}</Menu.Item>
      <Menu.Item onClick={on.onCopyData}>{t('Copy the data')}</Menu.Item>
      <Menu.Item onClick={on.onPrint}>{t('Print one page')}</Menu.Item>
      <Menu.Divider role="separator" />
      <Menu.Item onClick={on.onKeys}>{t('Keys of the chart')}</Menu.Item>
    </Menu.Dropdown>
  </Menu>
)
