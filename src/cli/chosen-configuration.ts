/** A folder and what the command line says in, the Configuration that holds there with the options to compare by out, or one clear error. */
import { configurationFor } from '../io/configuration.ts'
import { DEFAULTS, type Options, type Setting } from '../options.ts'
import type { Configuration } from '../read/configuration.ts'

/** The command line's setting goes before the configuration's. */
export async function chosenConfiguration(
  folder: string,
  setting: Setting | undefined,
): Promise<
  { readonly configuration: Configuration; readonly options: Options } | { readonly error: string }
> {
  const configuration = await configurationFor(folder)
  if ('error' in configuration) return configuration
  return { configuration, options: { setting: setting ?? configuration.setting ?? DEFAULTS.setting } }
}
