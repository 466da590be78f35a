import { Button } from '@mantine/core'
import type { Delimiter, Understood } from '../../../contract/importTable.ts'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'

interface DelimiterQuestionProps {
  readonly table: Understood
  readonly onAnswer: (delimiter: Delimiter) => void
}

/** Asks what a comma between two whole numbers is: nothing else in the table tells. */
export const DelimiterQuestion = ({ table, onAnswer }: DelimiterQuestionProps) => {
  const { examples = [] } = table.questions.find(({ about }) => about === 'delimiter') ?? {}
  return (
    <Notice kind="warning">
      <fieldset className={classes.question} aria-label={t('What is the comma?')}>
        <p>
          {t(
            'A row reads “{{example}}”. Does the comma part two columns, or is it the decimal sign of one number?',
            {
              example: examples[0] ?? '',
            },
          )}
        </p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => onAnswer(',')}>
            {t('It parts two columns')}
          </Button>
          <Button variant="default" onClick={() => onAnswer(';')}>
            {t('It is the decimal sign')}
          </Button>
        </div>
      </fieldset>
    </Notice>
  )
}
