/**
 * Random numbers for simulations that come out the same each time: xoshiro128**, seeded by splitmix32. Uniform on (0, 1), 52 bits.
 * Source: Blackman & Vigna (2021), "Scrambled linear pseudorandom number generators", ACM Transactions on Mathematical Software 47.
 *
 * @example xoshiro(1)() === xoshiro(1)() // => true
 */
export const xoshiro = (seed: number): (() => number) => {
  let mixed = seed | 0
  const split = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0
    let word = mixed ^ (mixed >>> 16)
    word = Math.imul(word, 0x21f0aaad)
    word ^= word >>> 15
    word = Math.imul(word, 0x735a2d97)
    return word ^ (word >>> 15)
  }
  const state = Int32Array.of(split(), split(), split(), split())
  const next = (): number => {
    const [a = 0, b = 0, c = 0, d = 0] = state
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
    const third = c ^ a
    const fourth = d ^ b
    state[0] = a ^ fourth
    state[1] = b ^ third
    state[2] = third ^ (b << 9)
    state[3] = (fourth << 11) | (fourth >>> 21)
    return result
  }
  return () => ((next() >>> 6) * 2 ** 26 + (next() >>> 6) + 0.5) / 2 ** 52
}
