/** Carries the reason why there is no window from the start to the built files: it is told with the address only. */
export const withoutWindowVariable = 'CENTERLINE_WITHOUT_WINDOW'
