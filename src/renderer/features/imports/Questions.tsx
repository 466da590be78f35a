import { Button, Radio, Switch } from '@mantine/core'
import { useState } from 'react'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import { formatDay } from '../../components/formatTime.ts'
import { Notice } from '../../components/Notice.tsx'
import { trimmed } from '../../components/significant.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { exampleDay, exampleValue, type OpenQuestion, withAnswer } from './openQuestions.ts'
import type { Mapping } from './savedImport.ts'

interface Answer {
  readonly value: string
  readonly label: string
  readonly change: (mapping: Mapping, columns: readonly number[]) => Mapping
}

const signAnswers = (example: string): Answer[] =>
  (['comma', 'point'] as const).map((sign) => {
    const value = exampleValue(example, sign)
    const means = value === null ? t('a fault') : formatValue(value, trimmed(value, 12))
    return {
      value: sign,
      label:
        sign === 'comma'
          ? t('A decimal comma: {{example}} means {{means}}', { example, means })
          : t('A decimal point: {{example}} means {{means}}', { example, means }),
      change: (mapping, columns) => withAnswer(mapping, columns, { decimal: sign }),
    }
  })

const orderAnswers = (example: string): Answer[] =>
  (['dmy', 'mdy'] as const).map((order) => {
    const day = exampleDay(example, order)
    const means = day === null ? t('a fault') : formatDay(day.getTime())
    return {
      value: order,
      label:
        order === 'dmy'
          ? t('The day stands first: {{example}} means {{means}}', { example, means })
          : t('The month stands first: {{example}} means {{means}}', { example, means }),
      change: (mapping, columns) => withAnswer(mapping, columns, { date_order: order }),
    }
  })

interface QuestionProps {
  readonly question: OpenQuestion
  readonly mapping: Mapping
  readonly onAnswer: (mapping: Mapping) => void
}

/** One question about one column, or about all that ask the same. */
const Question = ({ question: { about, columns }, mapping, onAnswer }: QuestionProps) => {
  const [apart, setApart] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const asked = apart ? columns.slice(0, 1) : columns
  const [first] = asked
  if (first === undefined) return null
  const [example = ''] = first.examples
  const answers = about === 'decimal' ? signAnswers(example) : orderAnswers(example)
  const cells = first.examples.map((cell) => t('“{{cell}}”', { cell })).join(', ')
  const title =
    about === 'decimal'
      ? t('What is the decimal sign in {{columns}}?', {
          columns: asked
            .map(({ name }) => name)
            .slice(0, 6)
            .join(', '),
        })
      : t('How are dates written in {{columns}}?', {
          columns: asked
            .map(({ name }) => name)
            .slice(0, 6)
            .join(', '),
        })
  const answer = answers.find(({ value }) => value === chosen)
  return (
    <Notice kind="warning">
      <div className={classes.question}>
        <Radio.Group
          label={title}
          description={t(
            'There stands {{cells}}, and nothing in the table tells which it is. Nothing is imported before you say.',
            {
              cells,
            },
          )}
          value={chosen}
          onChange={setChosen}
        >
          <div className={classes.answers}>
            {answers.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
        <div className={classes.buttons}>
          <Button
            disabled={answer === undefined}
            onClick={() => {
              if (answer === undefined) return
              setChosen(null)
              onAnswer(
                answer.change(
                  mapping,
                  asked.map(({ index }) => index),
                ),
              )
            }}
          >
            {asked.length === 1
              ? t('Read {{column}} so', { column: first.name })
              : t('Read these {{columns}} columns so', { columns: countWords(asked.length) })}
          </Button>
          {columns.length > 1 && (
            <Switch
              label={t('Ask for each column')}
              checked={apart}
              onChange={(event) => setApart(event.currentTarget.checked)}
            />
          )}
        </div>
      </div>
    </Notice>
  )
}

interface QuestionsProps {
  readonly questions: readonly OpenQuestion[]
  readonly mapping: Mapping
  readonly onAnswer: (mapping: Mapping) => void
}

/** What only a person can tell of the table, in plain words and by its own cells. */
export const Questions = ({ questions, mapping, onAnswer }: QuestionsProps) => (
  <>
    {questions.map((question) => (
      <Question
        key={`${question.about} ${question.columns[0]?.index}`}
        question={question}
        mapping={mapping}
        onAnswer={onAnswer}
      />
    ))}
  </>
)
