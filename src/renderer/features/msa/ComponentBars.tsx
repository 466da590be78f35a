import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'
import type { Components } from './ComponentTable.tsx'
import classes from './Msa.module.css'

const shown: readonly Components[number]['id'][] = ['gauge', 'repeatability', 'reproducibility', 'part']

const measures = [
  { key: 'contribution', word: t('of the variance') },
  { key: 'share', word: t('of the study variation') },
  { key: 'tolerance', word: t('of the tolerance') },
] as const

/** Shares of the variation side by side. */
export const ComponentBars = ({ components }: { readonly components: Components }) => {
  const lines = components.filter(({ id }) => shown.includes(id))
  const used = measures.filter(({ key }) => lines.some((line) => line[key].value !== null))
  const most = Math.max(100, ...lines.flatMap((line) => used.map(({ key }) => line[key].value ?? 0)))
  return (
    <figure
      className={classes.bars}
      aria-label={t('Where the variation comes from, in percent')}
      style={{ margin: 0 }}
    >
      {lines.map((line) => (
        <div key={line.id} className={classes.bar}>
          <span>{line.name}</span>
          <span className={classes.tracks}>
            {used.map(({ key, word }) => (
              <span
                key={key}
                className={classes.track}
                data-measure={key}
                title={`${line.name}: ${formatNumber(line[key].value, 1)} % ${word}`}
              >
                <i style={{ width: `${(100 * (line[key].value ?? 0)) / most}%` }} />
              </span>
            ))}
          </span>
          <span>{formatNumber(line.share.value, 1)} %</span>
        </div>
      ))}
      <figcaption className={classes.legend}>
        {used.map(({ key, word }) => (
          <span key={key}>
            <span className={classes.track} data-measure={key} style={{ width: 24 }}>
              <i style={{ width: '100%' }} />
            </span>
            % {word}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
