import { Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { limitWords, usualLimitWords } from '../../charts/limitWords.ts'
import { panelsOf, panelWordsOf } from '../../charts/shownChart.ts'
import { t } from '../../words/t.ts'
import { chartNotes } from './chartNotes.ts'
import classes from './HowComputed.module.css'

/** One quiet line that opens the definition of the chart: what is plotted, where the lines come from, and whose it is. */
export const HowComputed = ({ characteristic }: { readonly characteristic: Characteristic }) => {
  const [opened, { open, close }] = useDisclosure()
  const { chart_type: chartType } = characteristic
  const { name, source, companion } = chartDefinition(chartType)
  const below = companion?.panel === 'location' ? companion.words : null
  return (
    <>
      <button type="button" className={classes.line} aria-haspopup="dialog" onClick={open}>
        {t('How this chart is computed')}
      </button>
      <Drawer position="right" title={t('{{name}} chart', { name })} opened={opened} onClose={close}>
        <div className={classes.text}>
          {panelsOf(characteristic).map((panel) => {
            const words = panelWordsOf(characteristic, panel, false)
            if (words === null) return null
            const { upper, lower } = panel === 'location' ? limitWords(chartType) : usualLimitWords()
            return (
              <section key={panel}>
                <h3>{words.title}</h3>
                <dl className={classes.formulas}>
                  <dt>{t('Plotted')}</dt>
                  <dd>{words.plotted}</dd>
                  {below !== null && panel === 'location' && (
                    <>
                      <dt>{t('Below 0')}</dt>
                      <dd>{below.plotted}</dd>
                    </>
                  )}
                  <dt>{t('Centre')}</dt>
                  <dd>{words.center}</dd>
                  <dt>
                    {upper}, {lower}
                  </dt>
                  <dd>{t('centre ± {{reach}}', { reach: words.reach })}</dd>
                </dl>
              </section>
            )
          })}
          <section>
            <h3>{t('Good to know')}</h3>
            <ul>
              {chartNotes[chartType].map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{t('Source')}</h3>
            <p>{source}</p>
          </section>
        </div>
      </Drawer>
    </>
  )
}
