/** Modules that keep what they worked out once in; a way to make them forget it out: what a mutant works out must not be answered by what was kept before it. */

const forgetful: (() => void)[] = []
let loading = true

/** To be called before the modules are loaded: from then on their maps are watched. */
export function watchCaches(): void {
  globalThis.Map = watched(Map, (made) => {
    const { set, clear } = Map.prototype
    let isCache = false
    made.set = (key, value) => {
      isCache ||= !loading
      return set.call(made, key, value)
    }
    forgetful.push(() => isCache && clear.call(made))
  })
  globalThis.WeakMap = watched(WeakMap, (made) => {
    const { get, set, has } = WeakMap.prototype
    let kept = new WeakMap()
    made.get = (key) => get.call(kept, key)
    made.has = (key) => has.call(kept, key)
    made.set = (key, value) => {
      set.call(kept, key, value)
      return made
    }
    forgetful.push(() => {
      kept = new WeakMap()
    })
  })
}

/** To be called when all modules are loaded. A map to which something is added later is a cache; any other holds data. */
export function loaded(): void {
  loading = false
}

export function forget(): void {
  for (const clear of forgetful) clear()
}

/** Maps that a module of `src` makes while it loads. */
function watched<Kind extends MapConstructor | WeakMapConstructor>(
  kind: Kind,
  watch: (made: InstanceType<Kind>) => void,
): Kind {
  return new Proxy(kind, {
    construct(target, given, asked) {
      const made = Reflect.construct(target, given, asked)
      if (loading && new Error().stack?.split('\n')[2]?.includes('/src/')) watch(made)
      return made
    },
  })
}
