/** What a record holds under a key; nothing that every object has by birth (`toString`). */
export function entryAt<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
