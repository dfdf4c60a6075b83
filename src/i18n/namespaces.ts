import type actionsTexts from './locales/nl/actions.json'
import type agreementsTexts from './locales/nl/agreements.json'
import type answersTexts from './locales/nl/answers.json'
import type caseTexts from './locales/nl/case.json'
import type checkTexts from './locales/nl/check.json'
import type commonTexts from './locales/nl/common.json'
import type conductTexts from './locales/nl/conduct.json'
import type decideTexts from './locales/nl/decide.json'
import type documentsTexts from './locales/nl/documents.json'
import type errorsTexts from './locales/nl/errors.json'
import type exchangeTexts from './locales/nl/exchange.json'
import type fieldsTexts from './locales/nl/fields.json'
import type guideTexts from './locales/nl/guide.json'
import type listsTexts from './locales/nl/lists.json'
import type overviewTexts from './locales/nl/overview.json'
import type prepareTexts from './locales/nl/prepare.json'
import type projectorTexts from './locales/nl/projector.json'
import type readingsTexts from './locales/nl/readings.json'
import type releaseTexts from './locales/nl/release.json'
import type roomTexts from './locales/nl/room.json'
import type roundoffTexts from './locales/nl/roundoff.json'
import type settingsTexts from './locales/nl/settings.json'
import type shareTexts from './locales/nl/share.json'
import type statusTexts from './locales/nl/status.json'
import type unlockTexts from './locales/nl/unlock.json'

/** The namespaces with their keys, as the professional Dutch files have them; one line each. */
export interface Namespaces {
  readonly actions: typeof actionsTexts
  readonly agreements: typeof agreementsTexts
  readonly answers: typeof answersTexts
  readonly case: typeof caseTexts
  readonly check: typeof checkTexts
  readonly common: typeof commonTexts
  readonly conduct: typeof conductTexts
  readonly decide: typeof decideTexts
  readonly documents: typeof documentsTexts
  readonly errors: typeof errorsTexts
  readonly exchange: typeof exchangeTexts
  readonly fields: typeof fieldsTexts
  readonly guide: typeof guideTexts
  readonly lists: typeof listsTexts
  readonly overview: typeof overviewTexts
  readonly prepare: typeof prepareTexts
  readonly projector: typeof projectorTexts
  readonly readings: typeof readingsTexts
  readonly release: typeof releaseTexts
  readonly room: typeof roomTexts
  readonly roundoff: typeof roundoffTexts
  readonly settings: typeof settingsTexts
  readonly share: typeof shareTexts
  readonly status: typeof statusTexts
  readonly unlock: typeof unlockTexts
}

export type Namespace = keyof Namespaces

/** A key that may be asked for: without the ending that the plural adds. */
export type TextKey<N extends Namespace> = WithoutPlural<keyof Namespaces[N] & string>

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K
