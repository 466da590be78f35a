export const placeholder = 'preload'
