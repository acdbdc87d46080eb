/** A text in, printed on standard output as fast as its reader takes it. */
import { once } from 'node:events'

export async function printed(text: string): Promise<undefined> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
