import type { Bytes } from './bytes'
import { seal, unseal } from './seal'

/**
 * The outer seal around every wrapped key, made from the erasable secret of one epoch. Null: the vault has none, and
 * wrapped keys lie bare.
 */
export type Layer = { readonly epoch: number; readonly key: CryptoKey } | null

/** Puts the outer seal around the sealed bytes of a key. */
export async function putLayer(layer: Layer, wrapped: Bytes, place: string): Promise<Bytes> {
  return layer === null ? wrapped : seal(layer.key, wrapped, `layer/${place}`, layer.epoch)
}

/** Takes the outer seal off. Null where it is of another secret, epoch or place. */
export async function takeLayer(layer: Layer, sealed: Bytes, place: string): Promise<Bytes | null> {
  return layer === null ? sealed : unseal(layer.key, sealed, `layer/${place}`, layer.epoch)
}
