import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { AddCode } from './AddCode.tsx'
import classes from './Catalogue.module.css'
import { CodeTable } from './CodeTable.tsx'

const words = {
  cause: {
    one: t('cause'),
    title: t('Causes'),
    help: t('Why a process left its usual course.'),
    empty: t('No cause is offered yet, so nobody can acknowledge a violation. Add the first one.'),
  },
  action: {
    one: t('action'),
    title: t('Actions'),
    help: t('What people did about it.'),
    empty: t('No action is offered yet, so nobody can acknowledge a violation. Add the first one.'),
  },
} as const

/** One of the two lists that people choose from when they acknowledge. */
export const CodeList = ({ list }: { readonly list: 'cause' | 'action' }) => {
  const { data, error, refetch } = useOperation(`${list}.list`, { include_retired: true })
  const update = useChange(`${list}.update`, [`${list}.list`])
  const create = useChange(`${list}.create`, [`${list}.list`])
  const { title, help, empty } = words[list]
  const renaming = update.variables?.changes.label !== undefined
  const fault =
    update.error !== null && renaming && update.variables !== undefined
      ? { code: update.variables.code, message: update.error.message }
      : null
  return (
    <section className={classes.list} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className={classes.help}>{help}</p>
      </header>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      <ErrorNotice error={fault === null ? update.error : null} />
      {data?.length === 0 && <Empty sentence={empty} />}
      {data !== undefined && data.length > 0 && (
        <CodeTable
          title={title}
          word={words[list].one}
          entries={data}
          fault={fault}
          onChange={(code, changes) => update.mutate({ code, changes })}
        />
      )}
      <AddCode
        word={words[list].one}
        error={create.error}
        pending={create.isPending}
        onAdd={(entry, onSuccess) => create.mutate(entry, { onSuccess })}
      />
    </section>
  )
}
