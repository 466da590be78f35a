import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { Inference } from '../../../contract/production/inference.ts'
import { t } from '../../words/t.ts'
import classes from './FilledIn.module.css'
import { inferenceWords } from './inferenceWords.ts'

/** The starts of orders that were filled in, which the analysis does not count, and where to mend them. */
export const AlsoFilledIn = ({ starts }: { readonly starts: readonly Inference[] }) => (
  <section className={classes.part} aria-label={t('Also filled in')}>
    <h3>{t('Also filled in')}</h3>
    <div className={classes.also}>
      <div className={classes.words}>
        <ul className={classes.beside}>
          {starts.map((one) => (
            <li key={one.source}>{inferenceWords(one)}</li>
          ))}
        </ul>
        <p>{t('This makes WIP aging less sure. Enter in the order when it starts.')}</p>
      </div>
      <Button component={Link} href="/production/orders/list" variant="default">
        {t('Work orders')}
      </Button>
    </div>
  </section>
)
