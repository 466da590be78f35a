/** German of the place of production and its tabs. */
export const production: Readonly<Record<string, string>> = {
  Production: 'Produktion',
  'Orders, what was made of them, and how well': 'Aufträge, was davon gefertigt wurde und wie gut',
  Orders: 'Aufträge',
}
