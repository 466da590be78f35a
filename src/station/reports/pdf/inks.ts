/** Colours of reports: those of the screens in light, on white paper. */
export const inks = {
  text: '#1D2429',
  quiet: '#56616B',
  line: '#C6CCD2',
  ground: '#F0F2F4',
  band: '#E6E9EC',
  data: '#2F3B45',
  limit: '#6B7780',
  alarm: '#C44A00',
  warning: '#9A6700',
  info: '#005B96',
  fill: '#B9C6D0',
} as const
