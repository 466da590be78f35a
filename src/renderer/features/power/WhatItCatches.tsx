import { Button, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { PanelRules } from '../../../contract/rules.ts'
import { t } from '../../words/t.ts'
import type { ChartDesign } from './chartDesign.ts'
import { PowerView } from './PowerView.tsx'

interface WhatItCatchesProps {
  readonly design: ChartDesign
  readonly spreadRules: PanelRules
}

/** Opens, beside a form, what the chart that it describes would catch. */
export const WhatItCatches = ({ design, spreadRules }: WhatItCatchesProps) => {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <div>
      <Button variant="default" onClick={open} aria-haspopup="dialog">
        {t('What will this chart catch?')}
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size={860}
        title={t('What will this chart catch?')}
        closeButtonProps={{ 'aria-label': t('Close') }}
      >
        <PowerView design={design} spreadRules={spreadRules} />
      </Drawer>
    </div>
  )
}
