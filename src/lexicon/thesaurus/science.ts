/** Science, universities, schools and technology: groups of entries that may stand for each other. */
export const SCIENCE = `
n: scientist, researcher, academic, scholar, boffin, expert, egghead, brainbox, white coats
n: study, research, paper, investigation, analysis
n: research, study, inquiry, scientific work
n: paper, article
n: report, paper, document, account, paperwork
n: finding, result, conclusion, outcome, upshot, takeaway
n: discovery, breakthrough, find
n: laboratory, lab, research facility
n: theory, hypothesis, assumption, idea
n: method, approach, technique, procedure, way, process, methodology
n: model, simulation, recreate, reproduce
n: data, figures, information, statistics, numbers
n: participant, subject, volunteer, respondent, person taking part, those taking part, people who took part
n: evidence, proof, indication, sign
n: link, connection, association, correlation, relationship
n: factor, element, cause
n: cause, reason, origin, motive
n: effect, impact, consequence, result, influence, outcome
n: consequence, repercussion, fallout, ramification, aftermath, implication
n: research team, group of researchers, scientific team
n: lead author, study leader, principal investigator, study's author, lead researcher, head of study, head of research
n: university, college, higher education institution, academic institution
n: institute, research centre, centre, research institute
n: professor, academic, lecturer
n: rector, vice chancellor, university president, chancellor
n: faculty, school, department
n: student, undergraduate, learner
n: graduate, alumnus, alumni, degree holder
v: graduate, finish university, get a degree, complete a degree, earn a degree
n: degree, diploma, qualification
n: PhD, doctoral degree
n: thesis, dissertation
n: scholarship, bursary, grant, stipend
n: tuition fees, cost of studying, university fees, tuition
n: semester, term
n: lecture, talk, class
n: campus, university grounds
n: education, schooling, learning, teaching, upbringing
v: teach, instruct, educate, tutor
v: study, learn, read
n: school, educational institution, place of learning
n: primary school, elementary school
n: secondary school, high school, grammar school, gymnasium, lyceum
n: pupil, student, schoolchild, schoolboy, schoolgirl, learner
n: teacher, educator, schoolteacher, instructor, teaching staff
n: headteacher, principal, head teacher, school principal, headmaster, headmistress
n: class, lesson, course, period, teaching hour
n: classroom, schoolroom
n: curriculum, syllabus, course content
n: exam, examination, test, assessment
n: grade, mark, score
n: truancy, absence, skipping school
n: school year, academic year
n: textbook, schoolbook
n: literacy, ability to read, reading skills
n: knowledge, expertise, know how
n: skill, competence, expertise, ability
n: award, prize, honour, distinction
n: technology, tech, technical
n: innovation, invention, novelty
v: invent, come up with, devise, create
n: software, program, computer program
n: app, application, mobile application
n: computer, PC, machine
n: laptop, notebook, portable computer
n: smartphone, mobile phone, cell phone, cellphone, phone, mobile, handset
n: telephone, phone, landline
v: phone, call, telephone, ring
n: internet, web, net
n: website, site, web page, webpage, portal, internet page
n: social media, social network, social networking site, social platform
n: platform, site
n: search engine, web search
n: email, e mail, electronic mail
n: message, text
n: password, login, access code
n: user account, profile, account
n: network, grid, system
n: broadband, high speed internet, fast internet
n: mobile network, cellular network, telecoms network
n: telecom operator, phone company, telecommunications company, mobile operator, carrier
n: server, data centre, host
n: cloud, remote storage
n: chip, semiconductor, processor, microchip
n: battery, cell, power pack
n: robot, machine, automaton
n: drone, unmanned aircraft, unmanned aerial vehicle, UAV, quadcopter
n: satellite, spacecraft, probe, apparatus, space apparatus, craft, space probe
n: rocket, launch vehicle
n: astronaut, cosmonaut, crew member
n: space, orbit, outer space
n: space station, orbiting laboratory
n: telescope, observatory
n: moon, lunar
n: sun, solar
n: artificial intelligence, AI, machine learning
n: algorithm, software, formula
n: cybersecurity, cyber security, IT security, online security
n: malware, virus, malicious software, ransomware
n: outage, disruption, failure, breakdown, downtime
n: glitch, bug, fault, malfunction, technical problem, technical fault, defect
v: crash, go down, be down, fail
n: upgrade, update, new version
n: device, gadget, appliance, instrument
n: screen, display, monitor
v: upload, post, publish
n: video game, computer game, game
n: virtual reality, VR
n: species, type, kind
n: gene, genetic, hereditary
n: animal, creature, beast
n: plant, flora
n: archaeologist, excavator
v: excavate, dig, unearth, dig up, archaeological dig
n: mathematics, maths
n: chemistry, chemical
n: peer review, expert review
n: database, register, records
n: register, registry, list, record
n: list, roll, catalogue, catalog
n: tool, instrument, resource
n: feature, function, characteristic
n: version, edition, variant, model
n: standard, norm, benchmark, requirement
n: automation, automatic
a: self driving, autonomous, driverless
~n: study, researcher
~n: study, scientist
~n: university, professor
~n: university, student
~n: school, teacher
~n: school, pupil
~n: computer, software
~n: internet, online
~n: satellite, orbit
~n: exam, candidate
~n: data, database
~n: invention, inventor
~n: invention, patent
`
