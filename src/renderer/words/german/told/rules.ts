/** German of the names of the rules. */
export const rules: Readonly<Record<string, string>> = {}
