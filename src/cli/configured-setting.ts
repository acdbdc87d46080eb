/** A folder and what the command line says in, the setting to compare by out: its own, the configuration's, or the default. */
import { configurationFor } from '../io/configuration.ts'
import { DEFAULTS, type Setting } from '../options.ts'

export async function configuredSetting(
  folder: string,
  setting: Setting | undefined,
): Promise<{ readonly setting: Setting } | { readonly error: string }> {
  const configuration = await configurationFor(folder)
  if ('error' in configuration) return configuration
  return { setting: setting ?? configuration.setting ?? DEFAULTS.setting }
}
