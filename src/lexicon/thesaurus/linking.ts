/** Connectives, adverbs of time and degree, and words for spans of time: groups of entries that may stand for each other. */
export const LINKING = `
a: because of, due to, owing to, as a result of, on account of, thanks to, on the back of, in the wake of
a: because, given that, on the grounds that
a: therefore, thus, hence, consequently, as a result, accordingly
a: despite, in spite of, notwithstanding, regardless of
a: although, though, even though, whereas
a: however, nevertheless, nonetheless, even so
a: also, in addition, as well, too, additionally, furthermore, moreover, besides, likewise
a: besides, in addition to, apart from, as well as, on top of, along with, together with
a: except, apart from, other than, with the exception of, excluding, bar
a: including, such as, among them, for example, for instance, among others, not least
a: about, concerning, regarding, relating to, with regard to, on the subject of, in relation to, in connection with
a: after, following, in the wake of, subsequent to, in the aftermath of
a: before, prior to, ahead of, in advance of, in the run up to, earlier than, leading up to
a: during, in the course of, throughout, amid, in the midst of
a: simultaneously, at the same time, at once, concurrently, in parallel
a: until, up to, up until
a: as of, starting from, with effect from, effective from, as from
a: in less than, in under
a: according to, in accordance with, in line with, pursuant to, based on, on the basis of, in keeping with
a: by means of, with the help of, using
a: instead of, rather than, in place of, in lieu of
a: in favour of, on behalf of, in support of
a: opposed to, in opposition to, versus
a: unless, if not, except if
a: in order to, so as to, with a view to, with the aim of, in a bid to, in an effort to
a: approximately, about, around, roughly, nearly, almost, close to, circa, in the region of, or so
a: more than, above, upwards of, in excess of, exceeding, north of
a: less than, below, fewer than, short of
a: at least, no less than, no fewer than, a minimum of, not less than
a: at most, up to, no more than, a maximum of, not more than, as many as, as much as
a: only, just, merely, solely, exclusively, alone, no more than
a: mainly, mostly, chiefly, primarily, principally, predominantly, largely, for the most part, above all, in the main
a: especially, particularly, notably, in particular, above all
a: usually, normally, as a rule, typically, ordinarily, commonly
a: often, frequently, regularly, many times, time and again, repeatedly
a: sometimes, occasionally, at times, from time to time, now and then
a: rarely, seldom, hardly ever, infrequently
a: always, constantly, continually, invariably, at all times
a: never, at no time, not ever, at no point
a: again, once more, anew, once again, afresh
a: already, by now, previously
a: to this day, even now
a: now, currently, at present, at the moment, these days, nowadays, today, right now, for the time being
a: current, present, existing, ongoing, incumbent, today's
a: recently, lately, of late, not long ago, in recent times
a: recent, latest, fresh, newest
a: previously, earlier, before, formerly, in the past, hitherto
a: former, previous, past, ex, earlier, prior, one time, erstwhile
a: later, subsequently, afterwards, thereafter, after that, in due course
a: soon, shortly, before long, in the near future, imminently, in the coming days
a: immediately, at once, straight away, instantly, right away, without delay, forthwith, promptly, on the spot, with immediate effect, from now, effective immediately
a: gradually, step by step, bit by bit, progressively, in stages, little by little
a: suddenly, all of a sudden, abruptly, out of the blue, without warning
a: finally, eventually, ultimately, in the end, at last, at the end of the day
a: at first, at the outset, in the beginning, to begin with
a: temporary, interim, provisional, stopgap, short term, for a limited time, caretaker, acting, for now
a: permanent, lasting, indefinite, enduring, for good, long term
a: annual, yearly, each year, every year, per year, a year, per annum
a: monthly, each month, every month, per month, a month
a: weekly, each week, every week, per week, a week
a: daily, each day, every day, per day, a day, day to day
a: hourly, each hour, every hour, per hour, an hour
a: quarterly, each quarter, every three months, three monthly
a: overnight, at night, during the night, by night
a: year on year, compared with a year earlier, from a year earlier, from a year ago, annually, over the year
a: last year, the previous year, a year ago, a year earlier
a: next year, the following year, the coming year
a: this year, the current year, the year to date
a: fortnight, two weeks, 14 days
a: decade, ten years, 10 years
a: century, hundred years, 100 years
a: weekend, Saturday and Sunday
n: period, term, duration, time, span, length, stretch, spell
n: deadline, time limit, cut off date, closing date, due date, final date
n: date, day, time
n: day, 24 hours
n: delay, hold up, wait, setback, backlog, snag, hitch
n: future, years to come, time to come, coming years
n: past, history, former times
n: stage, phase, step, leg, round
n: schedule, timetable, calendar, agenda, programme, program
n: anniversary, jubilee, centenary
n: holiday, vacation, break, leave, time off, getaway, hols, trip
a: per capita, per person, per head, for each person, a head, each
a: on average, average, mean, typically, median, middle
a: together, jointly, in concert, in total
a: in total, altogether, overall, all told, all in all, combined
a: separately, individually, one by one, independently
a: directly, straight, first hand
a: abroad, overseas, in other countries, in a foreign country, outside the country
a: nationwide, across the country, throughout the country, countrywide, all over the country, national
a: worldwide, around the world, globally, all over the world, across the globe
a: locally, on the ground, on site, in situ
a: online, on the internet, over the internet, on the web, digitally, electronically
a: voluntarily, of its own accord, by choice, freely
a: deliberately, intentionally, on purpose, knowingly, wilfully
a: accidentally, by accident, by mistake, unintentionally, inadvertently
a: unanimously, without dissent, with one voice, by all members
a: officially, formally, in an official capacity
a: publicly, in public, openly
a: secretly, in secret, covertly, behind closed doors
a: probably, likely, in all likelihood
a: reportedly, allegedly, according to reports, it is said, apparently
a: sharply, significantly, substantially, considerably, markedly, dramatically, steeply, greatly
a: slightly, marginally, a little, modestly, a bit, somewhat
a: fully, completely, entirely, totally, wholly, altogether, in full
a: partly, partially, in part, to some extent
a: exactly, precisely, just
a: quickly, rapidly, fast, swiftly, speedily, at speed
a: free, free of charge, for nothing, at no cost, gratis, without charge, at no charge, without payment, complimentary, without paying, pay nothing, no charge, at no extra cost, freebie
a: alone, single handed, on its own, by itself, unaided
a: according to plan, on schedule, on time, as planned
a: in person, face to face, personally
`
