import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { useSession } from '../connection/SessionProvider.tsx'
import { useOperation } from '../connection/useOperation.ts'
import { listenToKeys } from './listenToKeys.ts'
import { createWedgeDesk, type ScanTarget, type WedgeDesk, type WedgeTarget } from './wedgeDesk.ts'

/** A leader may change where readings go while a line works. */
const askEvery = 60_000

const WedgeContext = createContext<WedgeDesk | null>(null)

/** Listens, while work goes on, for gauges and scanners that type, and brings what they read to where it belongs. */
export const WedgeProvider = ({ children }: { readonly children: ReactNode }) => {
  const { may, held } = useSession()
  const [, navigate] = useLocation()
  const listens = may('sample.create') && held === null
  const { data: routes } = useOperation('wedgeRoute.list', {}, { enabled: listens, every: askEvery })
  const { data: fields } = useOperation('traceField.list', {}, { enabled: listens, every: askEvery })
  const open = useRef(navigate)
  useEffect(() => {
    open.current = navigate
  })
  const desk = useMemo(() => createWedgeDesk((id) => open.current(`/enter/${id}`)), [])
  useEffect(() => {
    const barcodes = (fields ?? []).flatMap(({ key, barcode_prefix: prefix }) =>
      prefix === null ? [] : [{ key, prefix }],
    )
    desk.rule({ routes: routes ?? [], barcodes })
  }, [desk, routes, fields])
  useEffect(() => (listens ? listenToKeys(desk.placeOf) : undefined), [desk, listens])
  return <WedgeContext value={desk}>{children}</WedgeContext>
}

/**
 * Takes readings while a form is shown, the newest form before older ones.
 *
 * @example useWedgeTarget({ characteristicId: 7, take, scan })
 */
export const useWedgeTarget = (target: WedgeTarget): void => {
  const desk = useContext(WedgeContext)
  const latest = useRef(target)
  useEffect(() => {
    latest.current = target
  })
  const { characteristicId } = target
  useEffect(
    () =>
      desk?.attach({
        characteristicId,
        take: (text) => latest.current.take(text),
        scan: (key, value) => latest.current.scan(key, value),
      }),
    [desk, characteristicId],
  )
}

/**
 * Takes what a scanner reads while a form is shown.
 *
 * @example useScanTarget((text) => (isOrder(text) ? () => choose(text) : null))
 */
export const useScanTarget = (target: ScanTarget): void => {
  const desk = useContext(WedgeContext)
  const latest = useRef(target)
  useEffect(() => {
    latest.current = target
  })
  useEffect(() => desk?.attachScans((text) => latest.current(text)), [desk])
}
