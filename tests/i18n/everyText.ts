import type { Register } from '#i18n'
import { REGISTERS } from '#i18n'
import { wholeBundle } from './wholeBundle'

export interface OneText {
  readonly register: Register
  readonly namespace: string
  readonly key: string
  readonly text: string
}

/** Every text that readers of these registers meet, one by one; also what is as in another register. */
export async function everyText(
  registers: readonly Register[] = REGISTERS,
): Promise<readonly OneText[]> {
  const bundles = await Promise.all(registers.map(wholeBundle))
  return bundles.flatMap((bundle, index) =>
    Object.entries(bundle).flatMap(([namespace, texts]) =>
      Object.entries(texts).map(([key, text]) => ({
        register: registers[index] ?? 'nl',
        namespace,
        key,
        text,
      })),
    ),
  )
}

/** As a failing test should show it: where it stands and what it says. */
export function show({ register, namespace, key, text }: OneText): string {
  return `${register}/${namespace} ${key}: ${text}`
}
