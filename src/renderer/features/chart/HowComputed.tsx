import { Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { limitNames, usualLimitNames } from '../../../spc/charts/limitNames.ts'
import { panelsOf, panelWordsOf } from '../../charts/shownChart.ts'
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
        How this chart is computed
      </button>
      <Drawer position="right" title={`${name} chart`} opened={opened} onClose={close}>
        <div className={classes.text}>
          {panelsOf(characteristic).map((panel) => {
            const words = panelWordsOf(characteristic, panel, false)
            if (words === null) return null
            const { upper, lower } = panel === 'location' ? limitNames(chartType) : usualLimitNames
            return (
              <section key={panel}>
                <h3>{words.title}</h3>
                <dl className={classes.formulas}>
                  <dt>Plotted</dt>
                  <dd>{words.plotted}</dd>
                  {below !== null && panel === 'location' && (
                    <>
                      <dt>Below 0</dt>
                      <dd>{below.plotted}</dd>
                    </>
                  )}
                  <dt>Centre</dt>
                  <dd>{words.center}</dd>
                  <dt>
                    {upper}, {lower}
                  </dt>
                  <dd>centre ± {words.reach}</dd>
                </dl>
              </section>
            )
          })}
          <section>
            <h3>Good to know</h3>
            <ul>
              {chartNotes[chartType].map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>Source</h3>
            <p>{source}</p>
          </section>
        </div>
      </Drawer>
    </>
  )
}
