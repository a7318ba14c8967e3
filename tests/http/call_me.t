# Being called back: the form, its times, what is wrong with it, once, and about one's own case.
as citizen
get /ring-mig
status 200
has Så snart som möjligt
has I dag på förmiddagen, 11.00–12.00
has I morgon på eftermiddagen, 12.00–16.30
submit call-me phone=inget | about=
status 422
has Numret ser inte rätt ut
has Fyll i det här fältet
submit call-me phone=070-174 06 05 | name=Rut Ring | about=Min faktura är fel | time=2026-11-17-1
status 303
goes /ring-mig/tack
follow
has i morgon på eftermiddagen
again
status 303
get /ring-mig
submit call-me phone=070-174 06 05 | name=Rut Ring | about=En gång till | time=2020-01-01-0
status 422
has En gång till
get /fi/ring-mig
has Milloin soitamme?
# About one's own case.
get /kontakt
submit file question=När töms tunnan?
follow
keep FOLLOW href="(/arende/visa[^"]+)"
get $FOLLOW
keep CALL href="(/ring-mig[^"]+)"
keep NUMBER >(KC-[0-9]+)<
get $CALL
has Vi ringer dig om ärendet $NUMBER
submit call-me phone=070-174 06 06 | name=Rut Ring | about=Tunnan
status 303
get /ring-mig?t=falsk
status 404
# Each is a slip at the centre, once.
as agent
log in agent
get /arbete/aterringning
has Min faktura är fel
has Tunnan
match (?s)^(?!.*Min faktura är fel.*Min faktura är fel)
