/** A paragraph in, the firm seams before the credits that follow a caption without a full stop out ("… at dawn Photo: AFP"). */
import { firm, type Seam } from './seam.ts'

const CREDIT =
  /\(?\b(?:File |Handout |Courtesy )?(?:Images?|Photos?|Photographs?|Pictures?|Graphics?|Credits?)(?: credit| courtesy)?:\s/giu

export function creditSeams(paragraph: string): Seam[] {
  return [...paragraph.matchAll(CREDIT)]
    .filter(
      ({ index, 0: label }) =>
        /^\(?\p{Lu}/u.test(label) && /[\p{L}\p{N})”"’']\s/u.test(paragraph.slice(index - 2, index)),
    )
    .map(({ index }) => firm(index))
}
