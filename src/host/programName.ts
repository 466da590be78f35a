import { basename } from 'node:path'

const ours = /(^|[/\\])(headless\.[jt]s|host[/\\]start\.ts|out[/\\]main([/\\]index\.js)?)$/

/**
 * What a person calls the program of a command line: `another Centerline`, or the name of what was started.
 *
 * @param args the command line, the program first
 * @param root the folder of this application, which Electron is given
 * @returns null where the command line says nothing
 * @example programName(['/usr/bin/python3', '-m', 'http.server'], '/opt/centerline') // python3
 */
export const programName = (args: readonly string[], root: string): string | null => {
  const [program = '', ...rest] = args
  // A process may write a title in the place of its command line, such as `nginx: master process`.
  const name = basename(program.trim().split(/\s/)[0] ?? '').replace(/:$/, '')
  const isOurs =
    /^centerline$/i.test(name) || rest.some((argument) => argument === root || ours.test(argument))
  return isOurs ? 'another Centerline' : name || null
}
