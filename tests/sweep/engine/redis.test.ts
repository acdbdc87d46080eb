import { describeEngine } from './cases.ts'
import { hasRedis, redisServer } from './servers.ts'

describeEngine('Redis', hasRedis, redisServer)
