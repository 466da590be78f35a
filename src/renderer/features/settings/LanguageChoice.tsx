import { SegmentedControl } from '@mantine/core'
import { languages } from '../../../contract/preference.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { speakFor } from '../../words/language.ts'
import { t } from '../../words/t.ts'
import classes from './Settings.module.css'

// Each language calls itself by its own name, so that nobody is lost in one that they do not read.
const names = { en: 'English', de: 'Deutsch' }

/** The language of the screens, of the person who is signed in, at every window. */
export const LanguageChoice = () => {
  const { data } = useOperation('preference.get', {})
  const set = useChange('preference.set', ['preference.get'])
  return (
    <>
      <SegmentedControl
        className={classes.look}
        aria-label={t('Language')}
        data={[
          { value: '', label: t('As this window') },
          ...languages.map((value) => ({ value, label: names[value] })),
        ]}
        value={data?.language ?? ''}
        onChange={(value) => {
          const language = languages.find((one) => one === value) ?? null
          set.mutate({ language }, { onSuccess: () => speakFor(language) })
        }}
      />
      <ErrorNotice error={set.error} />
    </>
  )
}
