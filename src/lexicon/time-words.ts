/**
 * A word in, whether it belongs to a time phrase out: names of days, months and zones, and the small words
 * around a clock time. Written by hand; zones are those that English-language agencies print.
 */
import { wordSet } from '../text/word-set.ts'
/** May follow "5 p.m." in the same sentence, as written. */
export const AFTER_CLOCK_TIME = wordSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  GMT UTC BST IST CET CEST EET EEST MSK SAST WAT EAT GST PKT WIB SGT HKT JST KST AEST AEDT ACST AWST NZST NZDT
  ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST HST Eastern Central Mountain Pacific Greenwich Coordinated`)

/** A sentence that so far holds nothing else has only said when: "On Monday at 6 a.m." (lower case). */
export const TIME_PHRASE = wordSet(`
  at on in by around about before after since until from between to and of the this that early late shortly just
  exactly only morning afternoon evening night noon midnight today yesterday tomorrow o'clock
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec`)
