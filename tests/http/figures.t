# The figures by topic, unit, type, step, language and channel; what they are compared with; files
as manager
log in manager
get /arbete/statistik?fran=2025-01-01&till=2026-11-16
has Jämförs med
keep RECEIVED ([0-9]+) ärenden kom in
keep CENTRE ([0-9]+) av [0-9]+ avslutade ärenden
keep CLOSED [0-9]+ av ([0-9]+) avslutade ärenden
# Counted by another way than the whole is, and yet the same.
get /arbete/statistik/per/amne?fran=2025-01-01&till=2026-11-16
match <tfoot><tr><th scope="row">Alla</th><td class="num">$RECEIVED</td>
match <tfoot>.*<td class="num">$CLOSED</td>
get /arbete/statistik/per/arendetyp?fran=2025-01-01&till=2026-11-16
match <tfoot><tr><th scope="row">Alla</th><td class="num">$RECEIVED</td>
get /arbete/statistik/per/trappsteg?fran=2025-01-01&till=2026-11-16
match <tfoot><tr><th scope="row">Alla</th><td class="num">$RECEIVED</td>
get /arbete/statistik/per/sprak?fran=2025-01-01&till=2026-11-16
match <tfoot><tr><th scope="row">Alla</th><td class="num">$RECEIVED</td>
match svenska</th><td class="num">$RECEIVED</td>
get /arbete/statistik/per/kanal?fran=2025-01-01&till=2026-11-16
match <tfoot><tr><th scope="row">Alla</th><td class="num">$RECEIVED</td>
get /arbete/statistik/per/kund?fran=2025-01-01&till=2026-11-16
match <tfoot><tr><th scope="row">Alla</th><td class="num">$RECEIVED</td>
has Invånare
get /arbete/statistik/per/orsak?fran=2025-01-01&till=2026-11-16
match <tfoot><tr><th scope="row">Alla</th><td class="num">$RECEIVED</td>
has Behövde vår hjälp
get /arbete/statistik/per/enhet?fran=2025-01-01&till=2026-11-16
match <tfoot><tr><th scope="row">Alla</th><td class="num">$RECEIVED</td>
# An area leads to its topics, a topic to its cases.
get /arbete/statistik/per/amne?fran=2025-01-01&till=2026-11-16
keep AREA href="(/arbete/statistik/per/amne\?under=[^"]+)"
get $AREA
match class="over">.*› <a href="/arbete/statistik/per/amne\?under=
keep CASES href="(/arbete/arenden\?lage=avslutade[^"]+)"
get $CASES
status 200
# The same as files, with numbers instead of shares.
get /arbete/statistik/per/kanal?fran=2025-01-01&till=2026-11-16
submit file slag=csv
status 200
head Content-Disposition: statistik-kanal-2026-11-16.csv
has Inkomna
has Telefon
# Last year instead of the period before; whole months against whole months.
get /arbete/statistik?fran=2026-10-01&till=2026-10-31&mot=ifjol
has 1 oktober 2025 till 31 oktober 2025
get /arbete/statistik?fran=2026-10-01&till=2026-10-31
has 1 september 2026 till 30 september 2026
get /arbete/statistik/per/amne?fran=nej
status 422
has name="fran"
get /arbete/statistik/per/fel
status 404
get /arbete/statistik/per/amne?under=fel
status 404
get /arbete/statistik/per/amne?under=0000000000001
status 404
# What is registered is in the figures a moment later, and what moves takes its place along.
as agent
log in agent
get /arbete/kontakt
submit desk question=Var finns torget? | topic=Avfall och återvinning | act=open
status 303
as manager
wait /arbete/statistik/per/sprak?fran=2026-11-16&till=2026-11-16 svenska</th><td class="num">2</td>
run stats $SITE --verify
prints 0 wrong
# What changes later is taken out where it was and put in where it is.
as agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Var finns torget
get /arbete/arenden/$CASE
submit hand-over unit=Socialförvaltningen | note=Kan ni svara?
status 303
as manager
wait /arbete/statistik/per/enhet?fran=2026-11-16&till=2026-11-16 Socialförvaltningen</a></th><td class="num">1</td>
run stats $SITE --verify
prints 0 wrong
