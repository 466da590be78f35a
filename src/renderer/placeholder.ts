export const placeholder = 'renderer'
