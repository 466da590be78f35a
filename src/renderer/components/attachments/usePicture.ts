import { useEffect, useState } from 'react'
import type { Attachment } from '../../../contract/attachment.ts'
import type { ContractError } from '../../../contract/errors.ts'
import { useOperation } from '../../connection/useOperation.ts'

/** Pictures that every browser shows; a HEIC is saved and opened elsewhere. */
const shownTypes: ReadonlySet<Attachment['type']> = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** The address of an attached picture within this page; null for other files and until it is there. */
export const usePicture = ({
  id,
  type,
}: Attachment): { readonly address: string | null; readonly error: ContractError | null } => {
  const shown = shownTypes.has(type)
  const { data, error } = useOperation('attachment.get', { attachment_id: id }, { enabled: shown })
  const [address, setAddress] = useState<string | null>(null)
  const bytes = data?.bytes
  useEffect(() => {
    if (bytes === undefined) return
    // Not copied once more: 10 MB would hold the page up.
    const made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [bytes, type])
  return { address, error }
}
