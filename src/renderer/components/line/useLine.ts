import { useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { seesAllClients } from '../../../contract/permission.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'

/** Whose production a screen is about. */
export interface LineChoice {
  /** null before it is known, and where there is none. */
  readonly line: string | null
  /** Whether the person sees other lines than their own. */
  readonly mayChoose: boolean
  /** The lines that can be chosen, by name. */
  readonly lines: readonly { readonly value: string; readonly label: string }[]
  readonly isPending: boolean
  readonly error: ContractError | null
  readonly choose: (line: string) => void
}

const kept = 'centerline.line'

const labelOf = (id: string, name: string): string => (name === id ? id : `${name} (${id})`)

/**
 * The line that a screen of production is about: a person's own; those who see all choose one, which the other screens of this tab
 * keep to.
 *
 * @example const { line, mayChoose } = useLine()
 */
export const useLine = (): LineChoice => {
  const { user } = useSession()
  const mayChoose = seesAllClients(user.role)
  const { data, error, isPending } = useOperation('client.list', {}, { enabled: mayChoose })
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(kept))
  const lines = (data ?? []).map(({ client_id, name }) => ({
    value: client_id,
    label: labelOf(client_id, name),
  }))
  const isThere = (id: string | null) => id !== null && lines.some(({ value }) => value === id)
  const first = isThere(user.client_id) ? user.client_id : (lines[0]?.value ?? null)
  return {
    line: mayChoose ? (isThere(chosen) ? chosen : first) : user.client_id,
    mayChoose,
    lines,
    isPending: mayChoose && isPending,
    error,
    choose: (line) => {
      sessionStorage.setItem(kept, line)
      setChosen(line)
    },
  }
}
