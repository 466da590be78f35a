import type { FigureInput } from '../../../spc/figure.ts'
import { t } from '../../words/t.ts'
import classes from './FigureExplanation.module.css'
import { FigureSteps } from './FigureSteps.tsx'
import { writtenExpression, writtenNumber } from './figureWords.ts'
import { type ShownFigure, shownValue } from './shownFigure.ts'

const inputValue = ({ value }: FigureInput): string => {
  if (value === null) return '–'
  return typeof value === 'number' ? writtenNumber(value) : writtenExpression(value)
}

/** A figure in full: its value, formula, inputs, steps and source, and what was left out. */
export const FigureExplanation = ({ shown }: { readonly shown: ShownFigure }) => {
  const { figure, unit } = shown
  return (
    <div className={classes.explanation}>
      <div>
        <h3>
          {figure.name}
          {figure.symbol !== figure.name && <span className={classes.quiet}> {figure.symbol}</span>}
        </h3>
        <p className={classes.value}>
          {shownValue(shown)}
          {unit && figure.value !== null && <span className={classes.quiet}> {unit}</span>}
        </p>
        {figure.reason !== null && <p className={classes.reason}>{figure.reason}</p>}
      </div>
      <section aria-label={t('Formula')}>
        <h4>{t('Formula')}</h4>
        <p className={classes.formula}>
          {figure.symbol} = {figure.formula}
        </p>
      </section>
      {figure.inputs.length > 0 && (
        <section aria-label={t('Inputs')}>
          <h4>{t('Inputs')}</h4>
          <table className={classes.inputs} aria-label={t('Inputs')}>
            <thead className={classes.head}>
              <tr>
                <th scope="col">{t('Symbol')}</th>
                <th scope="col">{t('What it is')}</th>
                <th scope="col" className={classes.number}>
                  {t('Value')}
                </th>
              </tr>
            </thead>
            <tbody>
              {figure.inputs.map((input, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two inputs may have one symbol, and the list never changes
                <tr key={place}>
                  <th scope="row" className={classes.symbol}>
                    {input.symbol}
                  </th>
                  <td>{input.meaning}</td>
                  <td className={classes.number}>{inputValue(input)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <FigureSteps steps={figure.steps} />
      {figure.excluded.length > 0 && (
        <section aria-label={t('Left out')}>
          <h4>{t('Left out')}</h4>
          <ul className={classes.excluded}>
            {figure.excluded.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={t('Source')}>
        <h4>{t('Source')}</h4>
        <p>{figure.source}</p>
      </section>
    </div>
  )
}
