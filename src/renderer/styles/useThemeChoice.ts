import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useSyncExternalStore } from 'react'
import { type ThemeChoice, themeChoiceFrom } from './themeChoice.ts'

const key = 'centerline-theme'
const listeners = new Set<() => void>()

const stored = (): ThemeChoice => themeChoiceFrom(localStorage.getItem(key))

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Keeps a choice on this workstation and shows it at once. */
export const chooseTheme = (choice: ThemeChoice): void => {
  localStorage.setItem(key, choice)
  for (const listener of listeners) listener()
}

/** The look that this workstation shows. */
export const useThemeChoice = (): { choice: ThemeChoice; systemIsDark: boolean } => {
  const choice = useSyncExternalStore(subscribe, stored)
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, {
    getInitialValueInEffect: false,
  })
  useEffect(() => {
    document.documentElement.dataset.theme = choice
  }, [choice])
  return { choice, systemIsDark }
}
