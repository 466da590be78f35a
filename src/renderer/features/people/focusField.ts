/** Puts the caret into the field of a form that a fault belongs to; does nothing where there is none. */
export const focusField = (form: HTMLFormElement | null, name: string | undefined): void => {
  if (name === undefined) return
  form?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus()
}
