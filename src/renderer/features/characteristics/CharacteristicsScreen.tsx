import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import { Screen } from '../../components/Screen.tsx'
import table from '../../components/Table.module.css'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Characteristics.module.css'
import { chartTypeWords } from './chartTypeWords.ts'
import { limitsStand } from './limitsStand.ts'

/** What is measured here, and how far each is set up. */
export const CharacteristicsScreen = () => {
  const { data, error, refetch } = useOperation('characteristic.list', {})
  return (
    <Screen
      title={t('Setup: characteristics')}
      actions={
        <>
          <Button component={Link} href="/characteristics/plans" variant="default">
            {t('Sampling plans')}
          </Button>
          <Button component={Link} href="/characteristics/fields" variant="default">
            {t('Traceability fields')}
          </Button>
          <Button component={Link} href="/characteristics/new">
            {t('Set up a characteristic')}
          </Button>
        </>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data?.length === 0 && <Empty sentence={t('Nothing is measured here yet.')} />}
      {data !== undefined && data.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Characteristics')}>
            <thead>
              <tr>
                <th scope="col">{t('Name')}</th>
                <th scope="col">{t('Code')}</th>
                <th scope="col">{t('Chart')}</th>
                <th scope="col" data-number>
                  {t('Values')}
                </th>
                <th scope="col">{t('Specification')}</th>
                <th scope="col">{t('Control limits')}</th>
                <th scope="col" data-number>
                  {t('Subgroups')}
                </th>
                <th scope="col">
                  <span className={table.hidden}>{t('Edit')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link className={classes.link ?? ''} href={`/charts/${one.id}`}>
                      {one.name}
                    </Link>
                  </th>
                  <td>{one.code}</td>
                  <td>{chartTypeWords[one.chart_type].name}</td>
                  <td data-number>{one.subgroup_size}</td>
                  <td>
                    {one.lsl === null && one.usl === null
                      ? '–'
                      : t('{{lsl}} to {{usl}} {{unit}}', {
                          lsl: formatNumber(one.lsl, one.decimals),
                          usl: formatNumber(one.usl, one.decimals),
                          unit: one.unit ?? '',
                        })}
                  </td>
                  <td>{limitsStand(one)}</td>
                  <td data-number>{one.subgroups}</td>
                  <td>
                    <Button
                      component={Link}
                      href={`/characteristics/${one.id}`}
                      size="md"
                      h={44}
                      variant="default"
                      aria-label={t('Edit {{name}}', { name: one.name })}
                    >
                      {t('Edit')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Screen>
  )
}
