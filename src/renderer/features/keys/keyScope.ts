/** Whose keys are shown: the person's own, or everybody's. */
export type KeyScope = 'own' | 'all'
