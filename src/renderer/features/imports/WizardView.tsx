import { useEffect, useRef } from 'react'
import { useLocation, useRoute } from 'wouter'
import { ContractError } from '../../../contract/errors.ts'
import { recordLayouts } from '../../../contract/importKind.ts'
import { longestText } from '../../../contract/importTable.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import { CheckStep } from './CheckStep.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import classes from './Imports.module.css'
import { PasteStep } from './PasteStep.tsx'
import { RunStep } from './RunStep.tsx'
import { StepList } from './StepList.tsx'
import { TableStep } from './TableStep.tsx'
import { useIncoming } from './useIncoming.ts'
import { useWizard } from './useWizard.ts'

/** A message is not larger than 16 MB, and something stands around the table. */
const mostBytes = longestText - 4_096

const tooLarge = (): ContractError =>
  new ContractError(
    'PAYLOAD_TOO_LARGE',
    t('This table is larger than 16 MB. Split it into parts, or send it to POST /api/v1/imports.'),
  )

/** The way through an import, step by step; each can be gone back to. */
export const WizardView = () => {
  const [, navigate] = useLocation()
  const [, asked] = useRoute('/import/:kind')
  const kind = recordLayouts.find((one) => one === asked?.kind) ?? null
  const wizard = useWizard(kind)
  const { saved, table, isBusy, problem, isExpired } = wizard
  const { step, mapping } = saved
  const isOpen = step === 'paste' || isExpired
  const take: typeof wizard.take = async (source) => {
    if (source.bytes.byteLength > mostBytes) wizard.refuse(tooLarge())
    else await wizard.take(source)
  }
  const takeFile = async (file: File) => {
    if (file.size > mostBytes) wizard.refuse(tooLarge())
    else await take({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })
  }
  const isOver = useIncoming(
    isOpen && !isBusy,
    (source) => void take(source),
    (file) => void takeFile(file),
  )
  const isReady = table !== null && mapping !== null && !isExpired
  const shown = isOpen || (!isReady && step !== 'run') ? 'paste' : step
  const place = useRef<HTMLDivElement>(null)
  const former = useRef(shown)
  useEffect(() => {
    if (former.current !== shown) {
      const first = place.current?.querySelector<HTMLElement>('[data-autofocus]') ?? place.current
      first?.focus()
    }
    former.current = shown
  }, [shown])
  return (
    <div className={classes.wizard}>
      <StepList step={shown} isReady={isReady && saved.importId === null} onGo={wizard.go} />
      {isExpired && (
        <Notice kind="warning">
          <p>
            {t(
              'The station keeps a table for half an hour after its last use, and this one no longer. Paste it or choose the file again: what you said of its columns and corrected is still known.',
            )}
          </p>
        </Notice>
      )}
      <ErrorNotice error={problem} />
      {/* Where a step ends, the next one begins for the keyboard, too. */}
      <div ref={place} className={classes.stepBody} tabIndex={-1} data-step>
        {shown === 'paste' && (
          <PasteStep
            isBusy={isBusy}
            kind={kind}
            onKind={(next) => navigate(next === null ? '/import' : `/import/${next}`, { replace: true })}
            isOver={isOver}
            onSource={take}
            onFile={takeFile}
          />
        )}
        {shown === 'table' && isReady && <TableStep wizard={wizard} table={table} mapping={mapping} />}
        {shown === 'columns' && isReady && <ColumnsStep wizard={wizard} table={table} mapping={mapping} />}
        {shown === 'check' && isReady && <CheckStep wizard={wizard} table={table} mapping={mapping} />}
        {shown === 'run' && saved.importId !== null && (
          <RunStep importId={saved.importId} charts={saved.charts} onNew={wizard.startAgain} />
        )}
      </div>
    </div>
  )
}
