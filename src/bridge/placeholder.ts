export const placeholder = 'bridge'
