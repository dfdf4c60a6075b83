import { createInstance, type i18n } from 'i18next'
import { languageOf } from './register'
import type { Bundle, Params, Register, Texts } from './types'

/**
 * Makes the texts of one register out of its bundle, with an i18next of their own.
 * Without `fallback` a missing text or parameter throws, so that a test finds it. With `fallback` (the
 * Dutch bundle) the Dutch text stands in, and else the key: a chair must never lose a screen over a word.
 */
export function createTexts(register: Register, bundle: Bundle, fallback?: Bundle): Texts {
  const texts = fallback === undefined ? bundle : fillUp(bundle, fallback)
  const i18next = start(register, texts, fallback === undefined)
  const translate = (namespace: string, key: string, params?: Params): string =>
    i18next.t(key, { ns: namespace, nest: false, ...withParams(params) })
  return {
    register,
    language: languageOf(register),
    t: translate,
    guide(phase, questionId, field) {
      const common = `${questionId}|${field}`
      const own = `${phase}.${common}`
      return translate('guide', texts['guide']?.[own] === undefined ? common : own)
    },
    field(name, aspect, words = '') {
      const own = aspect === 'name' ? name : `${name}.${aspect}`
      if (texts['fields']?.[own] !== undefined) return translate('fields', own, { words })
      if (aspect === 'help') return ''
      return aspect === 'said' && words !== '' ? words : translate('fields', name)
    },
    option: (list, value) => translate('lists', `${list}.${value}`),
  }
}

function start(register: Register, texts: Bundle, strict: boolean): i18n {
  const i18next = createInstance()
  const language = languageOf(register)
  void i18next.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: texts },
    // At once, not on a later tick: everything is here already.
    initAsync: false,
    defaultNS: false,
    // Keys are flat and hold dots and bars.
    keySeparator: false,
    nsSeparator: false,
    // React and the documents escape for themselves.
    interpolation: { escapeValue: false },
    ...(strict ? throwing(register) : {}),
  })
  return i18next
}

function throwing(register: Register) {
  return {
    parseMissingKeyHandler(key: string): never {
      throw new Error(`No text for "${key}" in ${register}`)
    },
    missingInterpolationHandler(text: string, found: RegExpExecArray): never {
      throw new Error(`No value for ${found[0]} of "${text}" in ${register}`)
    },
  }
}

/** Given apart as `replace`, so that no parameter is taken for an option of i18next. */
function withParams(params: Params | undefined) {
  if (params === undefined) return {}
  const count = params['count']
  return typeof count === 'number' ? { replace: params, count } : { replace: params }
}

function fillUp(bundle: Bundle, fallback: Bundle): Bundle {
  const namespaces = new Set([...Object.keys(fallback), ...Object.keys(bundle)])
  return Object.fromEntries(
    [...namespaces].map((name) => [name, { ...fallback[name], ...bundle[name] }]),
  )
}
