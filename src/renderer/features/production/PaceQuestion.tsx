import { Button } from '@mantine/core'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import classes from './Production.module.css'

interface PaceQuestionProps {
  readonly question: string
  readonly onSure: () => void
  readonly onCorrect: () => void
}

/** Asks before an unlikely number is recorded; another Enter corrects it, so that nobody confirms it by habit. */
export const PaceQuestion = ({ question, onSure, onCorrect }: PaceQuestionProps) => (
  <Notice kind="warning">
    <div className={classes.question}>
      <p>{question}</p>
      <Button variant="default" autoFocus onClick={onCorrect}>
        {t('Correct the units')}
      </Button>
      <Button variant="default" onClick={onSure}>
        {t('It is right, record it')}
      </Button>
    </div>
  </Notice>
)
