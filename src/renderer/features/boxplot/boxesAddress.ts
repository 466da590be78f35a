/** Where the box plots of a field are. The router decodes an address once for itself, so a key is encoded twice. */
export const boxesAddress = (characteristicId: number, by: string): string =>
  `/charts/${characteristicId}/boxes/${encodeURIComponent(encodeURIComponent(by))}`
