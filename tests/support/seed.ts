/** Set before every test file: one seed for all properties, so that a run fails on every machine or on none. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 20_261_122 })
