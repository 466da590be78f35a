import { Button } from '@mantine/core'
import { speakHere } from '../../words/language.ts'
import { spoken } from '../../words/spoken.ts'

const other = spoken === 'de' ? 'en' : 'de'

/** The other language, before anybody has signed in; in its own words. */
export const LanguageSwitch = () => (
  <Button variant="subtle" lang={other} onClick={() => speakHere(other)}>
    {other === 'de' ? 'Deutsch' : 'English'}
  </Button>
)
