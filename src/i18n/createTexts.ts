import { createInstance, type i18n } from 'i18next'
import { fallbacksFor } from './fallbacks'
import { languageOf } from './register'
import type { Bundles, Params, Register, Texts } from './types'

/**
 * Makes the texts of one register, with an i18next of their own, out of its bundle and those it falls back
 * to. What none of these has, or a parameter that is not given, throws, so that a test finds it. In a
 * `release` it is Dutch, and else the key.
 */
export function createTexts(register: Register, bundles: Bundles, release = false): Texts {
  const i18next = start(register, bundles, release)
  const translate = (namespace: string, keys: string | string[], params?: Params): string =>
    i18next.t(keys, { ns: namespace, nest: false, ...withParams(params) })
  return {
    register,
    language: languageOf(register),
    t: translate,
    guide(phase, questionId, field) {
      const common = `${questionId}|${field}`
      return translate('guide', [`${phase}.${common}`, common])
    },
    field(name, aspect, words = '') {
      const own = aspect === 'name' ? name : `${name}.${aspect}`
      if (i18next.exists(own, { ns: 'fields' })) return translate('fields', own, { words })
      if (aspect === 'help') return ''
      return aspect === 'said' && words !== '' ? words : translate('fields', name)
    },
    option: (list, value) => translate('lists', `${list}.${value}`),
  }
}

function start(register: Register, bundles: Bundles, release: boolean): i18n {
  const i18next = createInstance()
  void i18next.init({
    lng: register,
    fallbackLng: fallbacksFor(release),
    // No language that is not named here stands in for another.
    load: 'currentOnly',
    resources: bundles,
    // At once, not on a later tick: everything is here already.
    initAsync: false,
    defaultNS: false,
    // Keys are flat and hold dots and bars.
    keySeparator: false,
    nsSeparator: false,
    // React and the documents escape for themselves.
    interpolation: { escapeValue: false },
    ...(release ? {} : throwing(register)),
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
