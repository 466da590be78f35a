/** How the points of a stratum look, about the origin, one across: no two alike in outline, and none like an alarm or a point left out. */
export const strataShapes: readonly string[] = [
  'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z',
  'M0-1.4L1.4 0 0 1.4-1.4 0z',
  'M0 1.3L-1.3-.9H1.3z',
  'M-.4-1.3H.4V-.4H1.3V.4H.4V1.3H-.4V.4H-1.3V-.4H-.4z',
  'M0-1.5L.4-.5 1.45-.45.6.2.9 1.25 0 .65-.9 1.25-.6.2-1.45-.45-.4-.5z',
  'M-.45-1.4H.45V1.4H-.45z',
  'M-1.4-.45H1.4V.45H-1.4z',
  'M0-1.6L1.6 0 0 1.6-1.6 0zM0-.8L-.8 0 0 .8.8 0z',
]

/** What is too seldom to have a shape of its own: a small ring. */
export const othersShape =
  'M-.9 0a.9 .9 0 1 0 1.8 0a.9 .9 0 1 0-1.8 0zM-.5 0a.5 .5 0 1 1 1 0a.5 .5 0 1 1-1 0z'
