import { describeEngine } from './cases.ts'
import { hasPostgres, postgresServer } from './servers.ts'

describeEngine('PostgreSQL', hasPostgres, postgresServer)
