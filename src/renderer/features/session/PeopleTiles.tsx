import { UnstyledButton } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import type { QuickPerson } from '../../../contract/session.ts'
import { t } from '../../words/t.ts'
import classes from './Forms.module.css'

interface PeopleTilesProps {
  readonly people: readonly QuickPerson[]
  readonly onChoose: (person: QuickPerson) => void
}

/** People who come in by a tap and a PIN. */
export const PeopleTiles = ({ people, onChoose }: PeopleTilesProps) => (
  <ul className={classes.tiles} aria-label={t('People with a PIN')}>
    {people.map((person) => (
      <li key={person.user_id}>
        <UnstyledButton className={classes.tile} onClick={() => onChoose(person)}>
          <IconUser size={22} aria-hidden="true" />
          {person.full_name}
        </UnstyledButton>
      </li>
    ))}
  </ul>
)
