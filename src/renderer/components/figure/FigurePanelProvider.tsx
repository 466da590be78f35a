import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { FigurePanel } from './FigurePanel.tsx'
import type { ShownFigure } from './shownFigure.ts'

type ShowFigure = (shown: ShownFigure) => void

const Show = createContext<ShowFigure | null>(null)

/** Opens the panel that explains a number. For numbers in the page use `FigureValue`; this is for those drawn on a canvas. */
export const useShowFigure = (): ShowFigure => {
  const show = useContext(Show)
  if (show === null) throw new Error('a figure is shown outside of FigurePanelProvider')
  return show
}

/** Keeps the one panel that explains numbers, whichever screen they are on. */
export const FigurePanelProvider = ({ children }: { readonly children: ReactNode }) => {
  // What was shown stays while the panel slides away.
  const [shown, setShown] = useState<ShownFigure | null>(null)
  const [opened, setOpened] = useState(false)
  const opener = useRef<Element | null>(null)
  const show = useCallback<ShowFigure>((next) => {
    opener.current = document.activeElement
    setShown(next)
    setOpened(true)
  }, [])
  const close = useCallback(() => {
    setOpened(false)
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }, [])
  const panel = useMemo(
    () => <FigurePanel shown={shown} opened={opened} onClose={close} />,
    [shown, opened, close],
  )
  return (
    <Show.Provider value={show}>
      {children}
      {panel}
    </Show.Provider>
  )
}
