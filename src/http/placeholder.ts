export const placeholder = 'http'
