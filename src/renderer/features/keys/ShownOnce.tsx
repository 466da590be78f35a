import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CreatedKey } from '../../../contract/apiKey.ts'
import { Card } from '../../components/Card.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import classes from './Keys.module.css'
import { postingLines } from './postingLines.ts'
import { sampleValues } from './sampleValues.ts'

interface ShownOnceProps {
  readonly created: CreatedKey
  readonly onDone: () => void
}

/** The key itself, this once, with lines that post a measurement with it. */
export const ShownOnce = ({ created, onDone }: ShownOnceProps) => {
  const board = useBoard()
  const { data: characteristics = [] } = useOperation('characteristic.list', {})
  const [program, setProgram] = useState('curl')
  const [target, setTarget] = useState<string | null>(null)
  const characteristic = characteristics.find(({ id }) => String(id) === target) ?? characteristics[0]
  const all = postingLines({
    base: `http://${board?.status.address ?? '127.0.0.1:8420'}`,
    key: created.plaintext_key,
    code: characteristic?.code ?? 'CODE',
    measurements: sampleValues(
      characteristic?.target ??
        board?.tiles.find((tile) => tile.characteristic_id === characteristic?.id)?.last_value ??
        1,
      characteristic?.decimals ?? 3,
      characteristic?.subgroup_size ?? 1,
    ),
  })
  const chosen = all.find(({ name }) => name === program) ?? all[0]

  return (
    <Card title="Your new key">
      <Notice kind="warning">Copy it now. It is not shown again, and nobody can look it up.</Notice>
      <div className={classes.secret}>
        <TextInput
          aria-label="Key"
          readOnly
          value={created.plaintext_key}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={created.plaintext_key} what="key" />
      </div>
      <h2>Post a measurement with it</h2>
      <div className={classes.pair}>
        <SegmentedControl
          aria-label="Program"
          data={all.map(({ name }) => name)}
          value={program}
          onChange={setProgram}
        />
        {characteristics.length > 1 && (
          <Select
            aria-label="Characteristic"
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
      </div>
      {chosen && (
        <div className={classes.lines}>
          <figure aria-label={`${chosen.name} lines`}>
            <pre>{chosen.lines}</pre>
          </figure>
          <CopyButton text={chosen.lines} what={`${chosen.name} lines`} />
        </div>
      )}
      {characteristics.length === 0 && <p>Set up a characteristic first: the lines then name it.</p>}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onDone}>
          I have copied the key
        </Button>
      </div>
    </Card>
  )
}
