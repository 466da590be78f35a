/** The orders that somebody may mean by what they typed: those that hold it anywhere. */
export const ordersLike = (orders: readonly string[], typed: string): string[] => {
  const part = typed.trim().toLowerCase()
  return orders.filter((order) => order.toLowerCase().includes(part))
}

/** The order that Enter chooses: what is typed where it is one, the only one that holds it, else what is typed. */
export const meantOrder = (orders: readonly string[], typed: string): string => {
  const text = typed.trim()
  const same = orders.find((order) => order.toLowerCase() === text.toLowerCase())
  const like = ordersLike(orders, text)
  return same ?? (text !== '' && like.length === 1 && like[0] !== undefined ? like[0] : text)
}
