import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { Capability } from '../../../contract/capability.ts'
import type { DistributionFamily } from '../../../spc/fit/fittedDistribution.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { refutedWords } from './refutedWords.ts'

interface NotNormalProps {
  readonly capability: Capability
  /** Studies by another distribution at once; or where such a study is. */
  readonly way: { readonly choose: (family: DistributionFamily) => void } | { readonly href: string }
}

/** Says beside the figures of a normal curve that the values refute it, and what fits them better; nothing where they do not. */
export const NotNormal = ({ capability, way }: NotNormalProps) => {
  const { not_normal: refuted, figures } = capability
  if (refuted === null) return null
  const { best } = refuted
  const words = best === null ? '' : t('Study by {{name}}', { name: best.name })
  return (
    <Notice kind="warning">
      <div className={classes.refuted} data-narrow={'href' in way || undefined}>
        <p>
          {refutedWords(figures.p_value.value)}
          {best === null ? (
            t(' No other distribution fits them better.')
          ) : (
            <>
              {t(' The best fit is {{name}}, Ppk ', { name: best.name })}
              <FigureValue figure={best.ppk} decimals={2} label={t('Ppk by {{name}}', { name: best.name })} />
              .
            </>
          )}
        </p>
        {best !== null &&
          ('href' in way ? (
            <Button component={Link} href={way.href} variant="default" size="md" h={44}>
              {words}
            </Button>
          ) : (
            <Button variant="default" size="md" h={44} onClick={() => way.choose(best.family)}>
              {words}
            </Button>
          ))}
      </div>
    </Notice>
  )
}
