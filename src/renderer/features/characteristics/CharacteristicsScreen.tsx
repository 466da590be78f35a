import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import { Screen } from '../../components/Screen.tsx'
import table from '../../components/Table.module.css'
import { useOperation } from '../../connection/useOperation.ts'
import classes from './Characteristics.module.css'
import { chartTypeWords } from './chartTypeWords.ts'
import { limitsStand } from './limitsStand.ts'

/** What is measured here, and how far each is set up. */
export const CharacteristicsScreen = () => {
  const { data, error, refetch } = useOperation('characteristic.list', {})
  return (
    <Screen
      title="Setup: characteristics"
      actions={
        <Button component={Link} href="/characteristics/new">
          Set up a characteristic
        </Button>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data?.length === 0 && <Empty sentence="Nothing is measured here yet." />}
      {data !== undefined && data.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label="Characteristics">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Code</th>
                <th scope="col">Chart</th>
                <th scope="col" data-number>
                  Values
                </th>
                <th scope="col">Specification</th>
                <th scope="col">Control limits</th>
                <th scope="col" data-number>
                  Subgroups
                </th>
                <th scope="col">
                  <span className={table.hidden}>Edit</span>
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
                      : `${formatNumber(one.lsl, one.decimals)} to ${formatNumber(one.usl, one.decimals)} ${one.unit ?? ''}`}
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
                      aria-label={`Edit ${one.name}`}
                    >
                      Edit
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
