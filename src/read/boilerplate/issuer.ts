/** A sentence near a release's end in, whether it stands in every release of its issuer out: a self-portrait, the small print. */
import {
  DEFINITION,
  isLegalWord,
  SELF_PRAISE,
  SINCE_WHEN,
  THIS_RELEASE,
  THIS_RELEASE_FIRST,
} from '../../lexicon/boilerplate/issuer.ts'
import { isPastDeed } from './tells.ts'
import { stemsOf } from './voice.ts'

/** So many words of law are small print; the news of a court has them in its body. */
const LEGAL_WORDS = 4
const LEGAL_SHARE = 0.3

/** What the issuer is and what it is proud of; one such sentence makes an advertisement of those around it. */
export const isSelfPraise = (text: string): boolean =>
  !isEvent(text) &&
  SELF_PRAISE.test(text) &&
  (DEFINITION.test(text) || SINCE_WHEN.test(text) || /\bour\b/iu.test(text))

/** Below the issuer's name, or beside its praise of itself, what it is, since when and how large. */
export const isSelfPortrait = (text: string): boolean =>
  !isEvent(text) &&
  !DENIAL.test(text) &&
  (DEFINITION.test(text) || SINCE_WHEN.test(text) || SELF_PRAISE.test(text))

/** Nobody is proud of what he is not: "is not approved in any country" is a fact. */
const DENIAL = /\b(?:not|no|never|none|cannot)\b|n['’]t\b/iu

/** What somebody did; since when somebody exists, and what it is known or meant for, are no events. */
export const isEvent = (text: string): boolean => isPastDeed(text.replace(STANDING_DEED, ''))
const STANDING_DEED =
  /\b(?:founded|established|formed|created|headquartered|based|located|launched|incorporated|owned|listed|traded|known|renowned|dedicated|devoted|committed|recogni[sz]ed|family-owned|trusted|beloved|inspired|driven|focused|related|advanced|integrated|speciali[sz]ed|limited|united|diversified|has been|have been)\b/giu

/** Who answers for the release, and by which law it is published. */
export function isSmallPrint(text: string): boolean {
  const words = new Set(stemsOf(text))
  const legal = [...words].filter(isLegalWord).length
  if (legal >= LEGAL_WORDS && legal >= words.size * LEGAL_SHARE) return true
  if (!THIS_RELEASE_FIRST.test(text) && !(legal > 0 && THIS_RELEASE.test(text))) return false
  return !isPastDeed(text.replace(PERFECT, ''))
}

const PERFECT = /\b(?:has|have) been \p{L}+ed\b|\bintended\b/giu
