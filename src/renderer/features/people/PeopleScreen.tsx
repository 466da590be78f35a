import { Button, Drawer, Tabs } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { NewPersonForm } from './NewPersonForm.tsx'
import classes from './People.module.css'
import { PersonSheet } from './PersonSheet.tsx'
import { PersonTable } from './PersonTable.tsx'
import { RolesMatrix } from './RolesMatrix.tsx'

/** Who may sign in at this station, and as what. */
export const PeopleScreen = () => {
  const [, navigate] = useLocation()
  const [atRoles] = useRoute('/people/roles')
  const { data, error, refetch } = useOperation('user.list', {})
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<number | null>(null)
  const edited = data?.find(({ user_id: id }) => id === editing) ?? null
  const say = (message: string) => notifications.show({ message })

  return (
    <Tabs
      value={atRoles ? 'roles' : 'people'}
      onChange={(tab) => navigate(tab === 'roles' ? '/people/roles' : '/people')}
      keepMounted={false}
      classNames={{ root: classes.root ?? '', tab: classes.tab ?? '' }}
    >
      <Screen
        title={t('People')}
        fill
        actions={
          <>
            <Tabs.List>
              <Tabs.Tab value="people">{t('People')}</Tabs.Tab>
              <Tabs.Tab value="roles">{t('Roles')}</Tabs.Tab>
            </Tabs.List>
            {!atRoles && <Button onClick={() => setAdding(true)}>{t('Add a person')}</Button>}
          </>
        }
      >
        <Tabs.Panel value="people" className={classes.panel ?? ''}>
          <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
          {data !== undefined && (
            <PersonTable people={data} onEdit={(person) => setEditing(person.user_id)} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="roles" className={classes.panel ?? ''}>
          <RolesMatrix />
        </Tabs.Panel>
      </Screen>
      <Drawer
        position="right"
        size={600}
        title={t('Add a person')}
        opened={adding}
        onClose={() => setAdding(false)}
      >
        <NewPersonForm
          onDone={({ full_name }) => {
            setAdding(false)
            say(t('{{fullName}} can sign in now.', { fullName: full_name }))
          }}
        />
      </Drawer>
      <Drawer
        position="right"
        size={600}
        title={edited?.full_name ?? ''}
        opened={edited !== null}
        onClose={() => setEditing(null)}
      >
        {edited && <PersonSheet key={edited.user_id} person={edited} onSaved={say} />}
      </Drawer>
    </Tabs>
  )
}
