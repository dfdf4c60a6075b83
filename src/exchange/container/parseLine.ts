import type { Result } from '#base'
import { ok, refused } from '#base'
import { Refused } from '../trouble'
import { LIMITS } from './limits'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads a line of JSON from a file of somebody else. Refuses what is no JSON; throws `Refused` for what no
 * program of ours would ever write: brackets too deep, or a name that reaches into the program.
 */
export function parseLine(line: Uint8Array): Result<unknown, 'no-json'> {
  if (isTooDeep(line)) throw new Refused({ code: 'too-deep' })
  let value: unknown
  try {
    value = JSON.parse(decoder.decode(line))
  } catch {
    return refused('no-json')
  }
  if (holdsForbiddenKey(value)) throw new Refused({ code: 'forbidden-key' })
  return ok(value)
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const OPEN = new Set([0x5b, 0x7b])
const CLOSE = new Set([0x5d, 0x7d])

/** Counts brackets outside of texts, before any parser has to follow them down. */
function isTooDeep(line: Uint8Array): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < line.length; at += 1) {
    const byte = line[at] ?? 0
    if (byte === QUOTE) inText = !inText
    else if (inText && byte === BACKSLASH) at += 1
    else if (!inText && OPEN.has(byte)) depth += 1
    else if (!inText && CLOSE.has(byte)) depth -= 1
    if (depth > LIMITS.depth) return true
  }
  return false
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

function holdsForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (FORBIDDEN.some((key) => Object.hasOwn(value, key))) return true
  return Object.values(value).some(holdsForbiddenKey)
}
