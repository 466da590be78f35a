/** The key of a record that several texts make, such as a line and a model. */
export const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts)

/** The texts that a key is made of. */
export const partsOfKey = (key: string): readonly string[] => JSON.parse(key) as string[]
