import { type RecordLayout, recordLayouts } from '../../../contract/importKind.ts'

/** The kind of records that a trace is of. */
export const layoutOfTrace = (name: string): RecordLayout => {
  const layout = recordLayouts.find((one) => one === name)
  if (layout === undefined) throw new Error(`there are no records ${name}`)
  return layout
}
