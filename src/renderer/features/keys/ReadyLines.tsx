import { SegmentedControl, Select } from '@mantine/core'
import { useRef, useState } from 'react'
import type { KeyPermissions } from '../../../contract/apiKey.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { CopyButton } from '../../components/CopyButton.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Keys.module.css'
import { authorityFile, postingLines } from './postingLines.ts'
import { reachable } from './reachable.ts'
import type { FreshKey } from './ShownOnce.tsx'
import { sampleBody } from './sampleBody.ts'

const within = (
  characteristics: readonly Characteristic[],
  { permissions, owner, client }: FreshKey,
): Characteristic[] => {
  const chosen: KeyPermissions['characteristics'] = permissions.characteristics
  const seen = reachable(characteristics, owner, client)
  return chosen === 'all' ? seen : seen.filter(({ id }) => chosen.includes(id))
}

/** Lines for curl, PowerShell and Python in which everything is filled in. */
export const ReadyLines = ({ fresh }: { readonly fresh: FreshKey }) => {
  const board = useBoard()
  const { data: all, isPending } = useOperation('characteristic.list', {})
  const [program, setProgram] = useState('curl')
  const [target, setTarget] = useState<string | null>(null)
  const [from, setFrom] = useState('here')
  const text = useRef<HTMLPreElement>(null)
  if (isPending) return null
  const characteristics = within(all ?? [], fresh)
  const characteristic = characteristics.find(({ id }) => String(id) === target) ?? characteristics[0]
  const sends = fresh.permissions['samples.create']
  const last = board?.tiles.find((tile) => tile.characteristic_id === characteristic?.id)?.last_value ?? null
  const network = board?.status.network_address ?? null
  const base = `http://${board?.status.address ?? '127.0.0.1:8420'}`
  const lines = postingLines({
    base: from === 'network' ? (network ?? base) : base,
    key: fresh.text,
    body: sends && characteristic !== undefined ? sampleBody(characteristic, last) : null,
  })
  const chosen = lines.find(({ name }) => name === program) ?? lines[0]
  return (
    <>
      <h2>{sends && characteristic !== undefined ? t('Send a measurement with it') : t('Read with it')}</h2>
      {sends && characteristic === undefined && (
        <p>
          {t(
            'There is nothing yet that it may write to. Set up a characteristic; until then these lines read.',
          )}
        </p>
      )}
      <div className={classes.pair}>
        <SegmentedControl
          aria-label={t('Program')}
          data={lines.map(({ name }) => name)}
          value={program}
          onChange={setProgram}
        />
        {sends && characteristics.length > 1 && (
          <Select
            aria-label={t('Characteristic')}
            searchable
            allowDeselect={false}
            data={characteristics.map(({ id, name, code }) => ({
              value: String(id),
              label: `${name} (${code})`,
            }))}
            value={String(characteristic?.id)}
            onChange={setTarget}
          />
        )}
        {network !== null && (
          <SegmentedControl
            aria-label={t('Where they run')}
            data={[
              { value: 'here', label: t('On this computer') },
              { value: 'network', label: t('On another one') },
            ]}
            value={from}
            onChange={setFrom}
          />
        )}
      </div>
      {chosen && (
        <div className={classes.lines}>
          <figure aria-label={t('{{name}} lines', { name: chosen.name })}>
            <pre ref={text}>{chosen.lines}</pre>
          </figure>
          <CopyButton
            key={chosen.name}
            text={chosen.lines}
            what={t('{{name}} lines', { name: chosen.name })}
            shownIn={text}
          />
        </div>
      )}
      {network !== null && from === 'network' && (
        <p className={classes.quiet}>
          {program === 'PowerShell'
            ? t(
                'Windows has to trust the station first: install {{authorityFile}} there, which an administrator saves under Settings.',
                { authorityFile },
              )
            : t('Put {{authorityFile}} beside them, which an administrator saves under Settings.', {
                authorityFile,
              })}
        </p>
      )}
      {fresh.addresses.length > 0 && (
        <p className={classes.quiet}>
          {t('They work from {{addresses}} only.', { addresses: fresh.addresses.join(', ') })}
        </p>
      )}
    </>
  )
}
