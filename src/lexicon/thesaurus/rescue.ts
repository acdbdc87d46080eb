/** Fire, rescue and evacuation: groups of entries that may stand for each other. */
export const RESCUE = `
n: fire crew, firemen, brigade, fire officer
n: fire engine, fire truck, fire appliance, pump
n: fire station, firehouse, fire hall
n: fire chief, fire commander, incident commander
n: fire alarm, smoke alarm, smoke detector
n: arsonist, fire raiser, fire starter, firebug
n: cause of fire, how fire started, what caused the fire, origin of blaze
v: tackle blaze, fight fire, battle fire, battle flames
v: break out, start, flare up
v: spread, leap, engulf, sweep
v: engulf, be ablaze, be in flames, be on fire
v: gut, burn out, burn to ground, burn down, destroy by fire
n: smoke inhalation, breathing in smoke, smoke poisoning
n: carbon monoxide poisoning, gas poisoning, poisoned by fumes
n: mountain rescue, alpine rescue, mountain rescuers
n: lifeguard, beach patrol, pool attendant
n: lifeboat, rescue boat, rescue vessel
n: coastguard, coast guard, sea rescue, maritime rescue
n: search and rescue, rescue operation, search operation, rescue effort
v: call off search, end search, stop searching, give up search
v: raise alarm, sound alarm, alert, call emergency services, dial
n: emergency call, distress call, call for help, mayday
n: emergency number, hotline, helpline, emergency line, telephone line, phone line, information line
n: survivor, person alive, those who survived
n: missing, unaccounted for, not found, still missing, lost, disappeared, whereabouts unknown
v: recover body, find body, pull body, retrieve body
n: diver, frogman, underwater team
n: stampede, crush, crowd surge
n: evacuation, clearing, moving people, leave home
n: evacuee, displaced person, person moved, those forced out
n: emergency shelter, temporary shelter, reception centre, rest centre
n: sandbag, flood barrier, flood defence
n: air ambulance, rescue helicopter, medical helicopter, medevac
n: stretcher, trolley
n: injured, victim
n: walking wounded, slightly injured
a: unhurt, uninjured, unharmed, unscathed, not injured, without injury, without a scratch, escape injury
a: safe and sound, unharmed, alive and well, safe
v: be trapped, be stuck, be pinned, be caught, be buried
n: building collapse, cave in, building came down, collapsed building
n: gas leak, escape of gas, gas escape, gas explosion
n: chemical spill, toxic leak, chemical leak, hazardous spill
`
