/** What a person may choose: follow the system, or one of the three looks. */
export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const

export type ThemeChoice = (typeof themeChoices)[number]

/** The colour scheme behind a choice; high contrast is dark. */
export const schemeOf = (choice: ThemeChoice, systemIsDark: boolean): 'light' | 'dark' => {
  if (choice === 'system') return systemIsDark ? 'dark' : 'light'
  return choice === 'light' ? 'light' : 'dark'
}

/** A stored choice, or `system` for anything else that was found there. */
export const themeChoiceFrom = (stored: string | null): ThemeChoice =>
  themeChoices.find((choice) => choice === stored) ?? 'system'
