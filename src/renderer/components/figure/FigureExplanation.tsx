import { type FigureInput, figureNumber } from '../../../spc/figure.ts'
import classes from './FigureExplanation.module.css'
import { FigureSteps } from './FigureSteps.tsx'
import { type ShownFigure, shownValue } from './shownFigure.ts'

const inputValue = ({ value }: FigureInput): string => {
  if (value === null) return '–'
  return typeof value === 'number' ? figureNumber(value) : value
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
      <section aria-label="Formula">
        <h4>Formula</h4>
        <p className={classes.formula}>
          {figure.symbol} = {figure.formula}
        </p>
      </section>
      {figure.inputs.length > 0 && (
        <section aria-label="Inputs">
          <h4>Inputs</h4>
          <table className={classes.inputs} aria-label="Inputs">
            <thead className={classes.head}>
              <tr>
                <th scope="col">Symbol</th>
                <th scope="col">What it is</th>
                <th scope="col" className={classes.number}>
                  Value
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
        <section aria-label="Left out">
          <h4>Left out</h4>
          <ul className={classes.excluded}>
            {figure.excluded.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label="Source">
        <h4>Source</h4>
        <p>{figure.source}</p>
      </section>
    </div>
  )
}
