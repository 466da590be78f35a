import { useEffect, useState } from 'react'
import type { Attachment } from '../../../contract/attachment.ts'
import type { ContractError } from '../../../contract/errors.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { blobOf } from './blobOf.ts'

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
    let made: string | null = null
    let wanted = true
    void blobOf(bytes, type).then((blob) => {
      if (!wanted) return
      made = URL.createObjectURL(blob)
      setAddress(made)
    })
    return () => {
      wanted = false
      if (made !== null) URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [bytes, type])
  return { address, error }
}
