const frozen = new WeakSet()

/** Makes a value and all that it holds unchangeable: whoever changes it in place throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value
  frozen.add(value)
  Object.freeze(value)
  for (const each of Object.values(value)) deepFreeze(each)
  return value
}
