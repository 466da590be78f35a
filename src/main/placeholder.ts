export const placeholder = 'main'
