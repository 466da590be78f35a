import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../components/Empty.tsx'
import { Screen } from '../components/Screen.tsx'
import { t } from '../words/t.ts'
import { places } from './places.ts'

/** What stands at a place that the person may not open, so that a link or a bookmark does not seem to lead astray. */
export const NotAllowed = ({ path }: { readonly path: string }) => {
  const word = places.find((place) => place.path === path)?.word ?? t('this screen')
  return (
    <Screen title={word}>
      <Empty
        sentence={t('You may not open {{word}}. Ask an administrator, or switch to somebody who may.', {
          word,
        })}
      >
        <Button component={Link} href="/">
          {t('Go to the board')}
        </Button>
      </Empty>
    </Screen>
  )
}
