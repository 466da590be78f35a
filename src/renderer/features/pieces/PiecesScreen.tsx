import { Button, Drawer, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { ContractError } from '../../../contract/errors.ts'
import { countWords } from '../../charts/formatValue.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { NewPiece } from './NewPiece.tsx'
import { PieceSheet } from './PieceSheet.tsx'
import classes from './Pieces.module.css'
import { PieceTable } from './PieceTable.tsx'

const pageLength = 50

/** A search counts no further. */
const mostCounted = 1_000

type Shown = { readonly kind: 'piece' | 'new'; readonly kitNumber: string }

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/** Records about single pieces: search as one types, load by a scanned number, add, change, delete. */
export const PiecesScreen = () => {
  const { may } = useSession()
  const bridge = useBridge()
  const [typed, setTyped] = useState({ search: '', country: '', haplogroup: '' })
  const [place, setPlace] = useState({ of: '', page: 1 })
  const [shown, setShown] = useState<Shown | null>(null)
  const [missing, setMissing] = useState<string | null>(null)
  const [problem, setProblem] = useState<ContractError | null>(null)
  const [settled] = useDebouncedValue(typed, 60)
  const asked = {
    search: given(settled.search),
    country: given(settled.country),
    haplogroup: given(settled.haplogroup),
  }
  const subject = JSON.stringify(asked)
  const page = place.of === subject ? place.page : 1
  const { data, error, refetch, isPlaceholderData } = useOperation(
    'piece.list',
    { ...asked, page, limit: pageLength },
    { keep: true },
  )
  const narrowed = subject !== '{}'
  const change = (changes: Partial<typeof typed>) => {
    setMissing(null)
    setProblem(null)
    setTyped({ ...typed, ...changes })
  }
  const load = async (event: FormEvent) => {
    event.preventDefault()
    const kitNumber = typed.search.trim()
    if (kitNumber === '') return
    setProblem(null)
    try {
      await bridge.call('piece.details', { kitNumber })
      show(kitNumber)
    } catch (failure) {
      if (!(failure instanceof ContractError)) throw failure
      if (failure.code === 'NOT_FOUND') setMissing(kitNumber)
      else setProblem(failure)
    }
  }
  const goTo = (next: number) => setPlace({ of: subject, page: next })
  const open = (kind: Shown['kind']) => (kitNumber: string) => {
    setMissing(null)
    setShown({ kind, kitNumber })
  }
  const show = open('piece')
  const add = open('new')
  const close = () => setShown(null)
  const total = data?.total ?? 0
  const counted = given(settled.search) !== undefined && total >= mostCounted ? t('At least ') : ''

  return (
    <Screen
      title={t('Pieces')}
      fill
      actions={may('sample.create') && <Button onClick={() => add('')}>{t('Add piece')}</Button>}
    >
      <search className={classes.filters} aria-label={t('Filters')}>
        <form className={classes.find} onSubmit={(event) => void load(event)} aria-label={t('Find a piece')}>
          <TextInput
            aria-label={t('Search, or scan a number')}
            placeholder={t('Search, or scan a number and press Enter')}
            leftSection={<IconSearch size={20} aria-hidden="true" />}
            autoFocus
            autoComplete="off"
            maxLength={200}
            value={typed.search}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => change({ search: event.currentTarget.value })}
          />
        </form>
        <TextInput
          className={classes.choice}
          aria-label={t('Country')}
          placeholder={t('Any country')}
          autoComplete="off"
          maxLength={200}
          value={typed.country}
          onChange={(event) => change({ country: event.currentTarget.value })}
        />
        <TextInput
          className={classes.choice}
          aria-label={t('Haplogroup')}
          placeholder={t('Any haplogroup')}
          autoComplete="off"
          maxLength={200}
          value={typed.haplogroup}
          onChange={(event) => change({ haplogroup: event.currentTarget.value })}
        />
        {narrowed && (
          <Button variant="subtle" onClick={() => change({ search: '', country: '', haplogroup: '' })}>
            {t('Show all')}
          </Button>
        )}
      </search>
      {missing !== null && (
        <Notice kind="warning">
          <div className={classes.missing}>
            <p>
              {t('No piece has the number {{missing}}. Scan it again, or choose one below.', { missing })}
            </p>
            {may('sample.create') && (
              <Button variant="default" onClick={() => add(missing)}>
                {t('Add {{missing}}', { missing })}
              </Button>
            )}
          </div>
        </Notice>
      )}
      <ErrorNotice error={problem} />
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data?.results.length === 0 && (
        <Empty
          sentence={
            narrowed
              ? t(
                  'No piece is like this. Words are found by their beginnings; country and haplogroup as a whole.',
                )
              : t('No piece was recorded yet. Add one here, or post to /api/samples.')
          }
        />
      )}
      {data !== undefined && data.results.length > 0 && (
        <>
          <output className={classes.quiet}>
            {counted}
            {t('{{count}} pieces', { count: total })}
          </output>
          <PieceTable pieces={data.results} busy={isPlaceholderData} onOpen={show} />
        </>
      )}
      {data !== undefined && (page > 1 || data.hasMore) && (
        <nav className={classes.pages} aria-label={t('Pages')}>
          <Button variant="default" disabled={page === 1} onClick={() => goTo(page - 1)}>
            {t('Newer')}
          </Button>
          <span>{t('Page {{page}}', { page: countWords(page) })}</span>
          <Button variant="default" disabled={!data.hasMore} onClick={() => goTo(page + 1)}>
            {t('Older')}
          </Button>
        </nav>
      )}
      <Drawer
        position="right"
        size={560}
        title={shown?.kind === 'new' ? t('Add piece') : (shown?.kitNumber ?? '')}
        opened={shown !== null}
        onClose={close}
      >
        {shown?.kind === 'new' && <NewPiece kitNumber={shown.kitNumber} onDone={close} onShow={show} />}
        {shown?.kind === 'piece' && (
          <PieceSheet key={shown.kitNumber} kitNumber={shown.kitNumber} onDeleted={close} />
        )}
      </Drawer>
    </Screen>
  )
}
